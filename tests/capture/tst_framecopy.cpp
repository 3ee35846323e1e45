// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/cameraerror.h"
#include "core/capture/framecopy.h"
#include "core/capture/jpegextent.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class TestFrameCopy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyHasThePicture_data();
    void copyHasThePicture();
    void borrowedFrameIsCopied();
    void invalidFrameIsNoPicture();
    void jpegIsTrimmedToItsEnd();
    void jpegThatIsCutHasNoLength();
    void thumbnailIsNotTheEnd();
    void jpegLengthBearsAnything();
    void platformWordsAreUnderstood_data();
    void platformWordsAreUnderstood();
};

namespace {

QVideoFrame filledFrame(QSize size, QVideoFrameFormat::PixelFormat pixels)
{
    QVideoFrame frame(QVideoFrameFormat(size, pixels));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane) {
        for (int i = 0; i < frame.mappedBytes(plane); ++i)
            frame.bits(plane)[i] = uchar(i * 7 + plane);
    }
    frame.unmap();
    return frame;
}

bool haveSameBytes(QVideoFrame a, QVideoFrame b)
{
    if (!a.map(QVideoFrame::ReadOnly) || !b.map(QVideoFrame::ReadOnly))
        return false;
    bool same = true;
    for (int plane = 0; plane < a.planeCount(); ++plane) {
        same = same && QByteArrayView(a.bits(plane), a.mappedBytes(plane)) ==
                               QByteArrayView(b.bits(plane), b.mappedBytes(plane));
    }
    a.unmap();
    b.unmap();
    return same;
}

QByteArray jpegFile()
{
    QImage image(64, 48, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 4, y * 5, x * y));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

} // namespace

void TestFrameCopy::copyHasThePicture_data()
{
    QTest::addColumn<QVideoFrameFormat::PixelFormat>("pixels");
    QTest::addColumn<QSize>("size");
    QTest::newRow("YUYV") << QVideoFrameFormat::Format_YUYV << QSize(640, 480);
    QTest::newRow("NV12") << QVideoFrameFormat::Format_NV12 << QSize(642, 480);
    QTest::newRow("I420") << QVideoFrameFormat::Format_YUV420P << QSize(321, 241);
    QTest::newRow("BGRA") << QVideoFrameFormat::Format_BGRA8888 << QSize(17, 19);
}

void TestFrameCopy::copyHasThePicture()
{
    QFETCH(const QVideoFrameFormat::PixelFormat, pixels);
    QFETCH(const QSize, size);
    const QVideoFrame frame = filledFrame(size, pixels);
    const QVideoFrame copy = copyFrame(frame);
    QVERIFY(copy.isValid());
    QVERIFY(copy != frame);
    QCOMPARE(copy.surfaceFormat(), frame.surfaceFormat());
    QVERIFY(haveSameBytes(copy, frame));
}

void TestFrameCopy::borrowedFrameIsCopied()
{
    const QVideoFrame frame = filledFrame({64, 48}, QVideoFrameFormat::Format_NV12);
    const Clock::time_point now = Clock::now();
    const auto ours = toFrame(frame, FrameOwnership::Ours, now, 7);
    QVERIFY(ours && ours->raw() == frame);
    QCOMPARE(ours->sequence(), 7U);
    QVERIFY(ours->captured() == now);
    const auto borrowed = toFrame(frame, FrameOwnership::Borrowed, now, 8);
    QVERIFY(borrowed && borrowed->raw() != frame);
}

void TestFrameCopy::invalidFrameIsNoPicture()
{
    QVERIFY(!toFrame({}, FrameOwnership::Ours, {}, 0));
    QVERIFY(!copyFrame({}).isValid());
}

void TestFrameCopy::jpegIsTrimmedToItsEnd()
{
    const QByteArray jpeg = jpegFile();
    QVERIFY(!jpeg.isEmpty());
    QCOMPARE(jpegLength(jpeg), jpeg.size());
    QCOMPARE(jpegLength(jpeg + QByteArray(5000, '\0')), jpeg.size());
    QCOMPARE(jpegLength(jpeg + jpeg), jpeg.size());
}

void TestFrameCopy::jpegThatIsCutHasNoLength()
{
    const QByteArray jpeg = jpegFile();
    for (qsizetype length = 0; length < jpeg.size(); ++length)
        QCOMPARE(jpegLength(QByteArrayView(jpeg).first(length)), 0);
}

void TestFrameCopy::thumbnailIsNotTheEnd()
{
    const QByteArray jpeg = jpegFile();
    const QByteArray thumbnail = jpegFile();
    const int length = int(thumbnail.size()) + 2;
    QByteArray exif("\xff\xe1", 2);
    exif.append(char(length >> 8)).append(char(length & 0xff)).append(thumbnail);
    const QByteArray whole = jpeg.first(2) + exif + jpeg.sliced(2);
    QCOMPARE(jpegLength(whole + QByteArray(99, '\0')), whole.size());
}

void TestFrameCopy::jpegLengthBearsAnything()
{
    QCOMPARE(jpegLength("garbage"), 0);
    QCOMPARE(jpegLength(QByteArray("\xff\xd8\xff\xe0\x00\x00", 6)), 0);
    QCOMPARE(jpegLength(QByteArray("\xff\xd8") + QByteArray(1000, '\xff')), 0);
    QByteArray jpeg = jpegFile();
    for (qsizetype at = 0; at < jpeg.size(); ++at) {
        const char old = jpeg[at];
        for (const char other : {'\0', '\xff', '\xda'}) {
            jpeg[at] = other;
            QVERIFY(jpegLength(jpeg) <= jpeg.size());
        }
        jpeg[at] = old;
    }
}

void TestFrameCopy::platformWordsAreUnderstood_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("FFmpeg backend") << u"Camera is in use."_s << ErrorCode::DeviceBusy;
    QTest::newRow("errno") << u"Device or resource busy"_s << ErrorCode::DeviceBusy;
    QTest::newRow("Media Foundation") << u"Access denied"_s << ErrorCode::DeviceDenied;
    QTest::newRow("EACCES") << u"Permission denied"_s << ErrorCode::DeviceDenied;
    QTest::newRow("anything else") << u"Runtime camera error"_s << ErrorCode::DeviceFailed;
}

void TestFrameCopy::platformWordsAreUnderstood()
{
    QFETCH(const QString, words);
    QFETCH(const ErrorCode, code);
    QCOMPARE(cameraError(words), (Error{code, words}));
}

QTEST_GUILESS_MAIN(TestFrameCopy)
#include "tst_framecopy.moc"
