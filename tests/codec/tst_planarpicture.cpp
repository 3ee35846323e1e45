// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/planarpicture.h"
#include "tests/codec/testpicture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vedette;

using Format = QVideoFrameFormat;
using Chroma = PlanarPicture::Chroma;
using Subsampling = PlanarPicture::Subsampling;

class TestPlanarPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatKeepsItsColours_data();
    void everyFormatKeepsItsColours();
    void halvedPictureKeepsItsColours_data();
    void halvedPictureKeepsItsColours();
    void fullRangePlanesAreUsedInPlace();
    void bottomUpIsTurned_data();
    void bottomUpIsTurned();
    void planesThatAreTooSmallAreBadData_data();
    void planesThatAreTooSmallAreBadData();
    void missingLastChromaRowIsMadeUp();
    void otherFormatsAreUnsupported();
    void frameIsReleasedUnlessUsedInPlace();
};

namespace {

/// By JFIF's definition, in floating point.
QImage toImage(const PlanarPicture &picture)
{
    const auto [width, height] = std::pair(picture.size().width(), picture.size().height());
    QImage image(picture.size(), QImage::Format_RGB32);
    const bool grey = picture.subsampling() == Subsampling::Grey;
    const int across = picture.subsampling() == Subsampling::YCbCr444 ? 1 : 2;
    const int down = picture.subsampling() == Subsampling::YCbCr420 ? 2 : 1;
    const auto sample = [&](size_t plane, int x, int y) -> double {
        return picture.planes()[plane][qsizetype(y) * picture.strides()[plane] + x];
    };
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double luma = sample(0, x, y);
            const double cb = grey ? 0 : sample(1, x / across, y / down) - 128;
            const double cr = grey ? 0 : sample(2, x / across, y / down) - 128;
            const auto level = [](double v) {
                return std::clamp(int(std::lround(v)), 0, 255);
            };
            image.setPixel(x, y,
                           qRgb(level(luma + 1.402 * cr),
                                level(luma - 0.344136 * cb - 0.714136 * cr),
                                level(luma + 1.772 * cb)));
        }
    }
    return image;
}

bool isGrey(test::Pixels pixels)
{
    return pixels == Format::Format_Y8 || pixels == Format::Format_Y16;
}

/// What is to be seen of `picture` in a format that may have no colours.
QImage expected(const QImage &picture, test::Pixels pixels)
{
    return isGrey(pixels) ? test::greyOf(picture) : picture;
}

void addFormats()
{
    QTest::addColumn<test::Pixels>("pixels");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<test::Space>("space");
    QTest::addColumn<test::Range>("range");
    QTest::addColumn<int>("padding");
    for (const auto pixels :
         {Format::Format_YUYV, Format::Format_UYVY, Format::Format_NV12, Format::Format_NV21,
          Format::Format_YUV420P, Format::Format_YV12, Format::Format_YUV422P, Format::Format_IMC1,
          Format::Format_IMC2, Format::Format_IMC3, Format::Format_IMC4, Format::Format_Y8,
          Format::Format_Y16, Format::Format_P010, Format::Format_P016, Format::Format_YUV420P10}) {
        const QByteArray name = Format::pixelFormatToString(pixels).toLatin1();
        const auto row = [&](const char *what) {
            return name + ' ' + what;
        };
        const QSize even(96, 64);
        const auto full = Format::ColorRange_Full;
        const auto limited = Format::ColorRange_Video;
        const auto bt601 = Format::ColorSpace_BT601;
        QTest::newRow(row("601 full").constData()) << pixels << even << bt601 << full << 0;
        QTest::newRow(row("601 limited").constData()) << pixels << even << bt601 << limited << 0;
        QTest::newRow(row("709 full").constData())
                << pixels << even << Format::ColorSpace_BT709 << full << 0;
        QTest::newRow(row("709 limited").constData())
                << pixels << even << Format::ColorSpace_BT709 << limited << 0;
        QTest::newRow(row("odd").constData()) << pixels << QSize(97, 63) << bt601 << full << 0;
        QTest::newRow(row("odd limited, padded").constData())
                << pixels << QSize(97, 63) << bt601 << limited << 14;
        QTest::newRow(row("padded").constData()) << pixels << even << bt601 << full << 32;
        QTest::newRow(row("tiny").constData()) << pixels << QSize(1, 1) << bt601 << full << 0;
    }
}

} // namespace

void TestPlanarPicture::everyFormatKeepsItsColours_data()
{
    addFormats();
}

void TestPlanarPicture::everyFormatKeepsItsColours()
{
    QFETCH(test::Pixels, pixels);
    QFETCH(QSize, size);
    QFETCH(test::Space, space);
    QFETCH(test::Range, range);
    QFETCH(int, padding);
    if (isGrey(pixels) && space == Format::ColorSpace_BT709)
        QSKIP("the grey of another matrix cannot be told");
    const QImage picture = test::testPicture(size);
    const test::RawPicture raw(picture, test::rawFormat(size, pixels, space, range), padding);
    PlanarPicture planar;
    for (const Chroma chroma : {Chroma::AsItIs, Chroma::AtMostQuarter}) {
        QVERIFY(!planar.fill(raw.view(), chroma));
        QCOMPARE(planar.size(), size);
        if (chroma == Chroma::AtMostQuarter && !isGrey(pixels))
            QCOMPARE(planar.subsampling(), Subsampling::YCbCr420);
        // Rounding, and at odd sizes the edges of bars amid a sample of chroma.
        const double error = test::meanError(toImage(planar), expected(picture, pixels));
        const double limit = size.width() % 2 && !isGrey(pixels) ? 5 : 1.2;
        QVERIFY2(error < limit, QByteArray::number(error).constData());
    }
}

void TestPlanarPicture::halvedPictureKeepsItsColours_data()
{
    addFormats();
}

void TestPlanarPicture::halvedPictureKeepsItsColours()
{
    QFETCH(test::Pixels, pixels);
    QFETCH(QSize, size);
    QFETCH(test::Space, space);
    QFETCH(test::Range, range);
    QFETCH(int, padding);
    if (isGrey(pixels) && space == Format::ColorSpace_BT709)
        QSKIP("the grey of another matrix cannot be told");
    const QImage picture = test::testPicture(size);
    const test::RawPicture raw(picture, test::rawFormat(size, pixels, space, range), padding);
    PlanarPicture planar;
    QVERIFY(!planar.fill(raw.view(), Chroma::AsItIs));
    QSize half = size;
    for (int i = 0; i < 2; ++i) {
        planar.halve();
        half = {(half.width() + 1) / 2, (half.height() + 1) / 2};
        QCOMPARE(planar.size(), half);
        const QImage smaller =
                expected(picture, pixels)
                        .scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const double error = test::meanError(toImage(planar), smaller);
        // Odd sizes are rounded up, which moves the bars' edges by up to a pixel.
        const double limit = size.width() % 2 ? 10 : 1.5;
        QVERIFY2(error < limit, QByteArray::number(error).constData());
    }
}

void TestPlanarPicture::fullRangePlanesAreUsedInPlace()
{
    const QSize size(96, 64);
    const QImage picture = test::testPicture(size);
    PlanarPicture planar;
    const test::RawPicture i420(picture, test::rawFormat(size, Format::Format_YUV420P), 8);
    QVERIFY(!planar.fill(i420.view(), Chroma::AsItIs));
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(planar.planes()[i], i420.view().planes[i].data);
        QCOMPARE(planar.strides()[i], int(i420.view().planes[i].stride));
    }
    const test::RawPicture yv12(picture, test::rawFormat(size, Format::Format_YV12));
    QVERIFY(!planar.fill(yv12.view(), Chroma::AsItIs));
    QCOMPARE(planar.planes()[1], yv12.view().planes[2].data);
    QCOMPARE(planar.planes()[2], yv12.view().planes[1].data);
    const test::RawPicture nv12(picture, test::rawFormat(size, Format::Format_NV12));
    QVERIFY(!planar.fill(nv12.view(), Chroma::AsItIs));
    QCOMPARE(planar.planes()[0], nv12.view().planes[0].data);
}

void TestPlanarPicture::bottomUpIsTurned_data()
{
    QTest::addColumn<test::Pixels>("pixels");
    QTest::newRow("YUYV") << Format::Format_YUYV;
    QTest::newRow("NV12") << Format::Format_NV12;
    QTest::newRow("I420") << Format::Format_YUV420P;
}

void TestPlanarPicture::bottomUpIsTurned()
{
    QFETCH(test::Pixels, pixels);
    const QSize size(96, 63);
    const QImage picture = test::testPicture(size);
    auto format = test::rawFormat(size, pixels);
    format.setScanLineDirection(Format::BottomToTop);
    const test::RawPicture raw(picture.mirrored(), format);
    PlanarPicture planar;
    QVERIFY(!planar.fill(raw.view(), Chroma::AsItIs));
    QVERIFY(test::meanError(toImage(planar), picture) < 3);
}

void TestPlanarPicture::planesThatAreTooSmallAreBadData_data()
{
    addFormats();
}

void TestPlanarPicture::planesThatAreTooSmallAreBadData()
{
    QFETCH(test::Pixels, pixels);
    QFETCH(QSize, size);
    QFETCH(test::Space, space);
    QFETCH(test::Range, range);
    QFETCH(int, padding);
    const test::RawPicture raw(test::testPicture(size), test::rawFormat(size, pixels, space, range),
                               padding);
    PlanarPicture planar;
    const auto code = [&](const RawView &view) {
        return planar.fill(view, Chroma::AsItIs).code;
    };
    RawView view = raw.view();
    view.planes[0].bytes -= 2;
    QCOMPARE(code(view), ErrorCode::BadData);
    view = raw.view();
    view.planes[0].stride = size.width() - 1;
    QCOMPARE(code(view), ErrorCode::BadData);
    view = raw.view();
    view.format.setFrameSize(size.width(), size.height() + 3);
    QCOMPARE(code(view), ErrorCode::BadData);
    for (const size_t plane : {1, 2}) {
        view = raw.view();
        if (!view.planes[plane].data)
            continue;
        view.planes[plane].bytes /= 2;
        if (size.height() > 4)
            QCOMPARE(code(view), ErrorCode::BadData);
        view.planes[plane] = {};
        QCOMPARE(code(view), ErrorCode::BadData);
    }
}

void TestPlanarPicture::missingLastChromaRowIsMadeUp()
{
    const QSize size(96, 63);
    const QImage picture = test::testPicture(size);
    const test::RawPicture raw(picture, test::rawFormat(size, Format::Format_NV12));
    RawView view = raw.view();
    view.planes[1].bytes -= view.planes[1].stride;
    PlanarPicture planar;
    QVERIFY(!planar.fill(view, Chroma::AsItIs));
    QVERIFY(test::meanError(toImage(planar), picture) < 3);
}

void TestPlanarPicture::otherFormatsAreUnsupported()
{
    PlanarPicture planar;
    const QVideoFrame frame(QVideoFrameFormat({64, 48}, Format::Format_AYUV));
    const Error error = planar.fill(frame, Chroma::AsItIs);
    QCOMPARE(error.code, ErrorCode::UnsupportedFormat);
    QCOMPARE(error.detail, QStringLiteral("AYUV"));
    const Error none = planar.fill(QVideoFrame(), Chroma::AsItIs);
    QCOMPARE(none.code, ErrorCode::UnsupportedFormat);
}

void TestPlanarPicture::frameIsReleasedUnlessUsedInPlace()
{
    const QSize size(96, 64);
    const QImage picture = test::testPicture(size);
    PlanarPicture planar;
    const QVideoFrame yuyv =
            test::RawPicture(picture, test::rawFormat(size, Format::Format_YUYV)).frame();
    QVERIFY(!planar.fill(yuyv, Chroma::AsItIs));
    QVERIFY(!yuyv.isMapped());
    const QVideoFrame i420 =
            test::RawPicture(picture, test::rawFormat(size, Format::Format_YUV420P)).frame();
    QVERIFY(!planar.fill(i420, Chroma::AsItIs));
    QVERIFY(i420.isMapped());
    planar.clear();
    QVERIFY(!i420.isMapped());
}

QTEST_GUILESS_MAIN(TestPlanarPicture)
#include "tst_planarpicture.moc"
