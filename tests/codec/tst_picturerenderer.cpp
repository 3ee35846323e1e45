// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/baselinedecoder.h"
#include "core/codec/pictureimage.h"
#include "core/codec/picturerenderer.h"
#include "core/codec/processor.h"
#include "tests/codec/testjpeg.h"
#include "tests/codec/testpicture.h"

#include <QTest>

using namespace vedette;

using Format = QVideoFrameFormat;

class TestPictureRenderer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFrameIsShownAtEverySize_data();
    void everyFrameIsShownAtEverySize();
    void whoDrawsGetsWhatIsDecoded_data();
    void whoDrawsGetsWhatIsDecoded();
    void planesAreUsedAgain();
    void memoryIsUsedAgain_data();
    void memoryIsUsedAgain();
    void memoryIsNotSharedBetweenPictures();
    void bottomUpIsTurned();
    void frameIsReleased();
    void whatIsNoPictureIsAnError_data();
    void whatIsNoPictureIsAnError();
    void oneRendererTakesFramesOfAnyKind();
};

namespace {

Frame rawFrame(const QImage &picture, test::Pixels pixels,
               test::Range range = Format::ColorRange_Full)
{
    const auto format = test::rawFormat(picture.size(), pixels, Format::ColorSpace_BT601, range);
    return Frame::fromRaw(test::RawPicture(picture, format).frame(), Clock::now(), 0);
}

Frame jpegFrame(const QImage &picture)
{
    return Frame::fromJpeg(test::toJpeg(picture, TJSAMP_420, 95), picture.size(), Clock::now(), 0);
}

Frame rawJpegFrame(const QImage &picture)
{
    return Frame::fromRaw(test::jpegFrame(test::toJpeg(picture, TJSAMP_420, 95), picture.size()),
                          Clock::now(), 0);
}

void addFrames()
{
    QTest::addColumn<Frame>("frame");
    const QImage picture = test::testPicture({320, 240});
    QTest::newRow("JPEG") << jpegFrame(picture);
    QTest::newRow("JPEG in a video frame") << rawJpegFrame(picture);
    QTest::newRow("NV12") << rawFrame(picture, Format::Format_NV12);
    QTest::newRow("NV12 limited") << rawFrame(picture, Format::Format_NV12,
                                              Format::ColorRange_Video);
    QTest::newRow("YUYV") << rawFrame(picture, Format::Format_YUYV);
    QTest::newRow("I420") << rawFrame(picture, Format::Format_YUV420P);
    QTest::newRow("BGRX") << rawFrame(picture, Format::Format_BGRX8888);
    QTest::newRow("RGBA") << rawFrame(picture, Format::Format_RGBA8888);
    QTest::newRow("ARGB") << rawFrame(picture, Format::Format_ARGB8888);
    QTest::newRow("ABGR") << rawFrame(picture, Format::Format_ABGR8888);
}

} // namespace

void TestPictureRenderer::everyFrameIsShownAtEverySize_data()
{
    addFrames();
}

void TestPictureRenderer::everyFrameIsShownAtEverySize()
{
    QFETCH(Frame, frame);
    const QImage picture = test::testPicture({320, 240});
    PictureRenderer renderer;
    for (const QSize target :
         {QSize(), QSize(320, 240), QSize(160, 120), QSize(80, 60), QSize(40, 30), QSize(20, 15),
          QSize(200, 150), QSize(300, 900), QSize(111, 83), QSize(640, 480)}) {
        const Result<QImage> image = renderer.render(frame, target);
        QVERIFY(image);
        const QSize size = fittedSize(picture.size(), target);
        QCOMPARE(image->size(), size);
        QCOMPARE(image->format(), QImage::Format_RGB32);
        const QImage wanted = picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const double error = test::meanError(*image, wanted);
        const QByteArray what = QByteArray::number(size.width()) + ": " + QByteArray::number(error);
        QVERIFY2(error < 4, what.constData());
        QCOMPARE(qAlpha(image->pixel(0, 0)), 255);
    }
}

void TestPictureRenderer::whoDrawsGetsWhatIsDecoded_data()
{
    QTest::addColumn<QSize>("target");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSize>("planes"); // where any eighth can be decoded
    const auto add = [](const char *name, QSize target, QSize pixels, QSize planes) {
        QTest::newRow(name) << target << pixels << planes;
    };
    add("all", {}, {320, 240}, {320, 240});
    add("larger", {640, 480}, {320, 240}, {320, 240});
    add("smaller", {200, 150}, {320, 240}, {200, 150});
    add("half", {160, 120}, {160, 120}, {160, 120});
    add("below half", {111, 83}, {160, 120}, {120, 90});
    add("much smaller", {20, 15}, {40, 30}, {40, 30});
    add("too small to leave pixels out", {12, 9}, {12, 9}, {12, 9});
}

void TestPictureRenderer::whoDrawsGetsWhatIsDecoded()
{
    QFETCH(QSize, target);
    QFETCH(QSize, pixels);
    QFETCH(QSize, planes);
    const QImage picture = test::testPicture({320, 240});
    PictureRenderer renderer;
    for (const int subsampling : {TJSAMP_420, TJSAMP_444}) {
        const QByteArray jpeg = test::toJpeg(picture, subsampling, 95);
        const auto drawable = renderer.renderForDrawing(
                Frame::fromJpeg(jpeg, picture.size(), Clock::now(), 0), target);
        QVERIFY(drawable);
        QVERIFY(!drawable->isNull());
        const bool anyEighth = subsampling == TJSAMP_420 && hasAvx2();
        const QSize size = anyEighth ? planes : pixels;
        QCOMPARE(drawable->size(), size);
        const QImage wanted = picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const double most = size.width() < 100 ? 12 : 6; // chroma of bars of five pixels
        QVERIFY(test::meanError(drawable->toImage(), wanted) < most);
    }
}

void TestPictureRenderer::planesAreUsedAgain()
{
    if (!scalesPlanesFast())
        QSKIP("Planes are not used on this processor.");
    const Frame frame = jpegFrame(test::testPicture({320, 240}));
    PictureRenderer renderer;
    DrawablePicture first = renderer.renderForDrawing(frame, {200, 150}).value();
    YuvPicture planes = first.take<YuvPicture>();
    const uchar *const memory = std::as_const(planes).planes()[0];
    DrawablePicture second =
            renderer.renderForDrawing(frame, {200, 150}, DrawablePicture(std::move(planes)))
                    .value();
    const YuvPicture same = second.take<YuvPicture>();
    QCOMPARE(same.planes()[0], memory);
}

void TestPictureRenderer::memoryIsUsedAgain_data()
{
    addFrames();
}

void TestPictureRenderer::memoryIsUsedAgain()
{
    QFETCH(Frame, frame);
    PictureRenderer renderer;
    for (const QSize target : {QSize(), QSize(160, 120), QSize(200, 150)}) {
        QImage first = renderer.render(frame, target).value();
        const uchar *const pixels = first.constBits();
        const QImage second = renderer.render(frame, target, std::move(first)).value();
        QCOMPARE(second.constBits(), pixels);
    }
}

void TestPictureRenderer::memoryIsNotSharedBetweenPictures()
{
    const Frame frame = jpegFrame(test::testPicture({320, 240}));
    PictureRenderer renderer;
    for (const QSize target : {QSize(), QSize(160, 120), QSize(200, 150)}) {
        const QImage shown = renderer.render(frame, target).value();
        const QImage kept = shown.copy();
        QImage black(320, 240, QImage::Format_RGB32);
        black.fill(Qt::black);
        QVERIFY(renderer.render(jpegFrame(black), target, shown));
        QCOMPARE(shown, kept);
    }
}

void TestPictureRenderer::bottomUpIsTurned()
{
    const QImage picture = test::testPicture({320, 240});
    auto format = test::rawFormat(picture.size(), Format::Format_BGRX8888);
    format.setScanLineDirection(Format::BottomToTop);
    const test::RawPicture raw(picture.mirrored(), format);
    PictureRenderer renderer;
    const auto image = renderer.render(Frame::fromRaw(raw.frame(), Clock::now(), 0), {});
    QCOMPARE(*image, picture);
}

void TestPictureRenderer::frameIsReleased()
{
    PictureRenderer renderer;
    for (const auto pixels : {Format::Format_YUV420P, Format::Format_BGRX8888}) {
        const Frame frame = rawFrame(test::testPicture({320, 240}), pixels);
        QVERIFY(renderer.render(frame, {160, 120}));
        QVERIFY(!frame.raw().isMapped());
    }
}

void TestPictureRenderer::whatIsNoPictureIsAnError_data()
{
    QTest::addColumn<Frame>("frame");
    QTest::addColumn<ErrorCode>("code");
    const auto now = Clock::now();
    QTest::newRow("null") << Frame() << ErrorCode::BadData;
    QTest::newRow("no JPEG") << Frame::fromJpeg("nonsense", {64, 48}, now, 0) << ErrorCode::BadData;
    QTest::newRow("invalid raw") << Frame::fromRaw({}, now, 0) << ErrorCode::UnsupportedFormat;
    const QVideoFrame odd(QVideoFrameFormat({64, 48}, Format::Format_AYUV));
    QTest::newRow("unknown raw") << Frame::fromRaw(odd, now, 0) << ErrorCode::UnsupportedFormat;
}

void TestPictureRenderer::whatIsNoPictureIsAnError()
{
    QFETCH(Frame, frame);
    PictureRenderer renderer;
    for (const QSize target : {QSize(), QSize(20, 20)})
        QTEST(renderer.render(frame, target).error().code, "code");
}

void TestPictureRenderer::oneRendererTakesFramesOfAnyKind()
{
    PictureRenderer renderer;
    const QImage small = test::testPicture({97, 63});
    const QImage large = test::testPicture({320, 240});
    QImage image;
    for (const Frame &frame : {jpegFrame(large), rawFrame(small, Format::Format_NV12),
                               rawFrame(large, Format::Format_YUYV), jpegFrame(small),
                               rawFrame(small, Format::Format_RGBA8888), rawJpegFrame(large)}) {
        image = renderer.render(frame, {50, 40}, std::move(image)).value();
        const QImage &picture = frame.size() == small.size() ? small : large;
        const QImage wanted = picture.scaled(fittedSize(picture.size(), {50, 40}),
                                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(test::meanError(image, wanted) < 7);
    }
}

QTEST_GUILESS_MAIN(TestPictureRenderer)
#include "tst_picturerenderer.moc"
