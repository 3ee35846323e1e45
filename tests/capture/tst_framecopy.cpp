// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/cameraerror.h"
#include "core/capture/framecopy.h"

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
    void jpegBufferIsTrimmedToItsPicture();
    void jpegThatIsCutIsNoPicture();
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

/// As a camera gives it: in a buffer that is longer than the picture.
QVideoFrame jpegBuffer(const QByteArray &jpeg)
{
    QVideoFrame frame(QVideoFrameFormat({64, 48}, QVideoFrameFormat::Format_Jpeg));
    if (!frame.map(QVideoFrame::WriteOnly) || frame.mappedBytes(0) <= jpeg.size())
        return {};
    std::fill_n(frame.bits(0), frame.mappedBytes(0), uchar(0));
    std::copy(jpeg.begin(), jpeg.end(), frame.bits(0));
    frame.unmap();
    return frame;
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

void TestFrameCopy::jpegBufferIsTrimmedToItsPicture()
{
    const QByteArray jpeg = jpegFile();
    QVERIFY(!jpeg.isEmpty());
    const auto frame = toFrame(jpegBuffer(jpeg), FrameOwnership::Borrowed, {}, 3);
    QVERIFY(frame && frame->isJpeg());
    QCOMPARE(frame->jpeg(), jpeg);
    QCOMPARE(frame->size(), QSize(64, 48));
    QCOMPARE(frame->sequence(), 3U);
}

void TestFrameCopy::jpegThatIsCutIsNoPicture()
{
    const QByteArray jpeg = jpegFile();
    QVERIFY(!toFrame(jpegBuffer(jpeg.first(jpeg.size() / 2)), FrameOwnership::Borrowed, {}, 0));
    QVERIFY(!toFrame(jpegBuffer("no picture"), FrameOwnership::Borrowed, {}, 0));
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
