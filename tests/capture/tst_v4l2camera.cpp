// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/localcamera.h"
#include "tests/support/framerecorder.h"
#include "tests/support/virtualcamera.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QVideoFrameFormat>

using namespace vedette;
using namespace Qt::StringLiterals;

using Pixels = VirtualCamera::Pixels;

namespace {

constexpr LocalCameraLimits patient{20s, 20s, 200ms, 1s};
constexpr QSize size{640, 480};

/// As no encoder of ours or Qt's would write it: with a comment, and half as good.
QByteArray jpegOfACamera()
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 40);
    return bytes.insert(2, QByteArrayLiteral("\xff\xfe\x00\x0ctheir own!"));
}

} // namespace

/// Qt's FFmpeg backend, on whatever Qt there is.
class TestV4l2Camera final : public QObject
{
    Q_OBJECT

public:
    explicit TestV4l2Camera(CameraDevices &devices)
        : m_devices(devices)
    {
    }

private Q_SLOTS:
    void ownJpegIsPassedOn();
    void rawPicturesComeAsTheyAre_data();
    void rawPicturesComeAsTheyAre();

private: // NOLINT(readability-redundant-access-specifiers): only moc knows Q_SLOTS
    bool isListed(const QString &name) const { return m_devices.find(name).has_value(); }

    CameraDevices &m_devices;
};

void TestV4l2Camera::ownJpegIsPassedOn()
{
    const QByteArray jpeg = jpegOfACamera();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"picture.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(jpeg), jpeg.size());
    file.close();
    VirtualCamera camera(u"own"_s, {{Pixels::Jpeg, size, 30}});
    camera.setPicture(file.fileName());
    QTRY_VERIFY(isListed(u"own"_s));

    FrameRecorder recorder;
    LocalCamera source({{{}, u"own"_s}, {}, 0}, m_devices, patient);
    source.start(recorder);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.count() > 5, 10000);
    source.stop();
    QVERIFY(recorder.newest().isJpeg());
    QCOMPARE(recorder.newest().jpeg(), jpeg);
    QCOMPARE(recorder.newest().size(), size);
}

void TestV4l2Camera::rawPicturesComeAsTheyAre_data()
{
    QTest::addColumn<Pixels>("pixels");
    QTest::addColumn<QVideoFrameFormat::PixelFormat>("expected");
    QTest::newRow("YUY2") << Pixels::Yuy2 << QVideoFrameFormat::Format_YUYV;
    QTest::newRow("NV12") << Pixels::Nv12 << QVideoFrameFormat::Format_NV12;
    QTest::newRow("I420") << Pixels::I420 << QVideoFrameFormat::Format_YUV420P;
}

void TestV4l2Camera::rawPicturesComeAsTheyAre()
{
    QFETCH(const Pixels, pixels);
    QFETCH(const QVideoFrameFormat::PixelFormat, expected);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const VirtualCamera camera(name, {{pixels, size, 30}});
    QTRY_VERIFY(isListed(name));
    FrameRecorder recorder;
    LocalCamera source({{{}, name}, {}, 0}, m_devices, patient);
    source.start(recorder);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.count() > 5, 10000);
    source.stop();
    QVERIFY(recorder.newest().isRaw());
    QCOMPARE(recorder.newest().raw().pixelFormat(), expected);
    QVERIFY(readCounter(recorder.newest()));
}

int main(int argc, char **argv)
{
    const VirtualCameras environment(VirtualCameras::Way::V4l2);
    const QGuiApplication application(argc, argv);
    CameraDevices devices;
    TestV4l2Camera test(devices);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_v4l2camera.moc"
