// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegencoder.h"
#include "core/codec/jpeginfo.h"
#include "tests/codec/testjpeg.h"
#include "tests/codec/testpicture.h"

#include <QTest>

using namespace vedette;

using Format = QVideoFrameFormat;

class TestJpegEncoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatKeepsItsColours_data();
    void everyFormatKeepsItsColours();
    void limitedRangeWhiteAndBlackStayWhiteAndBlack_data();
    void limitedRangeWhiteAndBlackStayWhiteAndBlack();
    void oneEncoderTakesFramesOfAnySize();
    void qualityIsBounded();
    void jpegIsPassedThroughWithoutWhatFollowsIt();
    void jpegWithoutTablesGetsThem();
    void brokenJpegIsBadData();
    void otherFormatsAreUnsupported_data();
    void otherFormatsAreUnsupported();
    void frameIsReleased();
};

namespace {

/// Qt's own decoder is the witness.
QImage decoded(const Result<QByteArray> &jpeg)
{
    return jpeg ? QImage::fromData(*jpeg, "JPEG") : QImage();
}

} // namespace

void TestJpegEncoder::everyFormatKeepsItsColours_data()
{
    QTest::addColumn<test::Pixels>("pixels");
    QTest::addColumn<QSize>("size");
    for (const auto pixels : {Format::Format_YUYV,
                              Format::Format_UYVY,
                              Format::Format_NV12,
                              Format::Format_NV21,
                              Format::Format_YUV420P,
                              Format::Format_YV12,
                              Format::Format_IMC1,
                              Format::Format_IMC2,
                              Format::Format_IMC3,
                              Format::Format_IMC4,
                              Format::Format_P010,
                              Format::Format_BGRA8888,
                              Format::Format_BGRA8888_Premultiplied,
                              Format::Format_BGRX8888,
                              Format::Format_RGBA8888,
                              Format::Format_RGBX8888,
                              Format::Format_ARGB8888,
                              Format::Format_ARGB8888_Premultiplied,
                              Format::Format_XRGB8888,
                              Format::Format_ABGR8888,
                              Format::Format_XBGR8888}) {
        const QByteArray name = Format::pixelFormatToString(pixels).toLatin1();
        QTest::newRow((name + " even").constData()) << pixels << QSize(192, 128);
        QTest::newRow((name + " odd").constData()) << pixels << QSize(191, 127);
    }
}

void TestJpegEncoder::everyFormatKeepsItsColours()
{
    QFETCH(test::Pixels, pixels);
    QFETCH(QSize, size);
    const QImage picture = test::testPicture(size);
    const QVideoFrame frame = test::RawPicture(picture, test::rawFormat(size, pixels)).frame();
    JpegEncoder encoder;
    const Result<QByteArray> jpeg = encoder.encode(frame, 95);
    QVERIFY(jpeg);
    const double error = test::meanError(decoded(jpeg), picture);
    QVERIFY2(error < 3.5, QByteArray::number(error).constData());
    QCOMPARE(readJpegInfo(*jpeg)->size, size);
}

void TestJpegEncoder::limitedRangeWhiteAndBlackStayWhiteAndBlack_data()
{
    QTest::addColumn<test::Pixels>("pixels");
    QTest::addColumn<test::Space>("space");
    QTest::newRow("YUYV 601") << Format::Format_YUYV << Format::ColorSpace_BT601;
    QTest::newRow("NV12 601") << Format::Format_NV12 << Format::ColorSpace_BT601;
    QTest::newRow("NV12 709") << Format::Format_NV12 << Format::ColorSpace_BT709;
    QTest::newRow("I420 2020") << Format::Format_YUV420P << Format::ColorSpace_BT2020;
}

void TestJpegEncoder::limitedRangeWhiteAndBlackStayWhiteAndBlack()
{
    QFETCH(test::Pixels, pixels);
    QFETCH(test::Space, space);
    const QSize size(64, 32);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 32; x < size.width(); ++x)
            picture.setPixel(x, y, qRgb(0, 0, 0));
    }
    const auto format = test::rawFormat(size, pixels, space, Format::ColorRange_Video);
    JpegEncoder encoder;
    const QImage seen = decoded(encoder.encode(test::RawPicture(picture, format).frame(), 95));
    QVERIFY(qGray(seen.pixel(8, 8)) >= 254);
    QVERIFY(qGray(seen.pixel(56, 8)) <= 1);
}

void TestJpegEncoder::oneEncoderTakesFramesOfAnySize()
{
    JpegEncoder encoder;
    for (const QSize size : {QSize(320, 240), QSize(64, 48), QSize(640, 480), QSize(131, 67)}) {
        const QImage picture = test::testPicture(size);
        const auto format = test::rawFormat(size, Format::Format_NV12);
        const auto jpeg = encoder.encode(test::RawPicture(picture, format).frame(), 95);
        QVERIFY(test::meanError(decoded(jpeg), picture) < 5);
    }
}

void TestJpegEncoder::qualityIsBounded()
{
    const QSize size(64, 48);
    const auto format = test::rawFormat(size, Format::Format_NV12);
    const QVideoFrame frame = test::RawPicture(test::testPicture(size), format).frame();
    JpegEncoder encoder;
    QCOMPARE(*encoder.encode(frame, -5), *encoder.encode(frame, 1));
    QCOMPARE(*encoder.encode(frame, 1000), *encoder.encode(frame, 100));
    QVERIFY(encoder.encode(frame, 90)->size() > encoder.encode(frame, 20)->size());
}

void TestJpegEncoder::jpegIsPassedThroughWithoutWhatFollowsIt()
{
    const QImage picture = test::testPicture({97, 63});
    const QByteArray file = test::withThumbnail(test::toJpeg(picture), test::toJpeg(picture));
    JpegEncoder encoder;
    QCOMPARE(*encoder.encode(test::jpegFrame(file, picture.size()), 10), file);
}

void TestJpegEncoder::jpegWithoutTablesGetsThem()
{
    const QImage picture = test::testPicture({97, 63});
    const QByteArray original = test::toJpeg(picture);
    const QByteArray bare = test::withoutHuffmanTables(original);
    JpegEncoder encoder;
    const Result<QByteArray> jpeg = encoder.encode(test::jpegFrame(bare, picture.size()), 80);
    QVERIFY(jpeg);
    QVERIFY(readJpegInfo(*jpeg)->hasHuffmanTables);
    QCOMPARE(decoded(jpeg), QImage::fromData(original, "JPEG"));
}

void TestJpegEncoder::brokenJpegIsBadData()
{
    const QByteArray file = test::toJpeg(test::testPicture({97, 63}));
    JpegEncoder encoder;
    const QVideoFrame frame = test::jpegFrame(file.left(file.size() / 2), {97, 63});
    QCOMPARE(encoder.encode(frame, 80).error().code, ErrorCode::BadData);
}

void TestJpegEncoder::otherFormatsAreUnsupported_data()
{
    QTest::addColumn<QVideoFrame>("frame");
    QTest::addColumn<QString>("name");
    QTest::newRow("AYUV") << QVideoFrame(QVideoFrameFormat({64, 48}, Format::Format_AYUV))
                          << QStringLiteral("AYUV");
    QTest::newRow("texture") << QVideoFrame(QVideoFrameFormat({64, 48},
                                                              Format::Format_SamplerExternalOES))
                             << QStringLiteral("SamplerExternalOES");
    QTest::newRow("invalid") << QVideoFrame() << QStringLiteral("Invalid");
    // Qt cannot map a height of one row.
    QTest::newRow("one row") << QVideoFrame(QVideoFrameFormat({64, 1}, Format::Format_YUV420P))
                             << QStringLiteral("YUV420P");
}

void TestJpegEncoder::otherFormatsAreUnsupported()
{
    QFETCH(QVideoFrame, frame);
    JpegEncoder encoder;
    const Error error = encoder.encode(frame, 80).error();
    QCOMPARE(error.code, ErrorCode::UnsupportedFormat);
    QTEST(error.detail, "name");
}

void TestJpegEncoder::frameIsReleased()
{
    const QSize size(64, 48);
    JpegEncoder encoder;
    for (const auto pixels :
         {Format::Format_YUV420P, Format::Format_NV12, Format::Format_BGRX8888}) {
        const auto format = test::rawFormat(size, pixels);
        const QVideoFrame frame = test::RawPicture(test::testPicture(size), format).frame();
        QVERIFY(encoder.encode(frame, 80));
        QVERIFY(!frame.isMapped());
    }
}

QTEST_GUILESS_MAIN(TestJpegEncoder)
#include "tst_jpegencoder.moc"
