// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegdecoder.h"
#include "core/codec/yuvscaling.h"
#include "tests/codec/testjpeg.h"
#include "tests/codec/testpicture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vedette;

using Subsampling = YuvPicture::Subsampling;

namespace {

constexpr QRgb untouched = 0x00123456;

YuvPicture planesOf(const QImage &picture, int subsampling)
{
    return JpegDecoder().decodeYuv(test::toJpeg(picture, subsampling, 98), {}).value();
}

/// Colours that change so slowly that chroma loses nothing by being smaller.
QImage gradient(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y,
                           qRgb(40 + 160 * x / size.width(), 40 + 160 * y / size.height(),
                                200 - 80 * (x + y) / (size.width() + size.height())));
    return image;
}

/// Bilinear, in the plainest way.
QColor sampled(const QImage &image, double x, double y)
{
    x = std::clamp(x, 0.0, image.width() - 1.0);
    y = std::clamp(y, 0.0, image.height() - 1.0);
    const QPoint at{int(x), int(y)};
    const QPoint next(std::min(at.x() + 1, image.width() - 1),
                      std::min(at.y() + 1, image.height() - 1));
    const auto mixed = [&](int (*channel)(QRgb)) {
        const auto row = [&](int line) {
            const double part = x - at.x();
            return channel(image.pixel(at.x(), line)) * (1 - part) +
                   channel(image.pixel(next.x(), line)) * part;
        };
        const double part = y - at.y();
        return int(std::lround(row(at.y()) * (1 - part) + row(next.y()) * part));
    };
    return {mixed(qRed), mixed(qGreen), mixed(qBlue)};
}

int difference(QRgb a, const QColor &b)
{
    return std::max({std::abs(qRed(a) - b.red()), std::abs(qGreen(a) - b.green()),
                     std::abs(qBlue(a) - b.blue())});
}

QImage canvasOf(QSize size)
{
    QImage canvas(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        std::fill_n(reinterpret_cast<QRgb *>(canvas.scanLine(y)), size.width(), untouched);
    return canvas;
}

bool draw(const YuvPicture &picture, QImage &canvas, QRect place, QRect clip)
{
    return scaleOnto(picture, canvas.bits(), canvas.bytesPerLine(), place, clip);
}

} // namespace

class TestYuvScaling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureIsSampledWhereItIsDrawn_data()
    {
        QTest::addColumn<int>("subsampling");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QRect>("place");
        for (const int subsampling : {TJSAMP_420, TJSAMP_422}) {
            for (const QSize size : {QSize(160, 120), QSize(97, 63)}) {
                const auto add = [&](const char *name, QRect place) {
                    QTest::addRow("%s of %d, %d", name, size.width(), subsampling)
                            << subsampling << size << place;
                };
                add("as it is", {{20, 20}, size});
                add("as it is, cut", {{-20, 5}, size});
                add("smaller", {{20, 20}, size * 0.7});
                add("half", {{21, 23}, size / 2});
                add("much smaller", {{20, 20}, size / 7});
                add("larger", {{10, 12}, size * 1.3});
                add("twice", {{-41, -33}, size * 2});
                add("zoomed", {{-500, -401}, size * 9});
                add("wider", {{15, 17}, QSize(size.width() * 2, size.height() / 2)});
                add("higher", {{15, 17}, QSize(size.width() / 2, size.height() * 2)});
                add("a column", {{30, 20}, QSize(1, 100)});
                add("a row", {{30, 20}, QSize(100, 1)});
            }
        }
    }
    void pictureIsSampledWhereItIsDrawn()
    {
        QFETCH(int, subsampling);
        QFETCH(QSize, size);
        QFETCH(QRect, place);
        const QImage picture = gradient(size);
        const QRect clip(10, 12, 170, 130);
        QImage canvas = canvasOf({190, 150});
        QVERIFY(draw(planesOf(picture, subsampling), canvas, place, clip));
        const QRect seen = place & clip;
        for (int y = 0; y < canvas.height(); ++y) {
            for (int x = 0; x < canvas.width(); ++x) {
                const QRgb pixel = canvas.pixel(x, y);
                const QString where = QStringLiteral("%1, %2").arg(x).arg(y);
                if (!seen.contains(x, y)) {
                    QVERIFY2(pixel == (untouched | 0xFF000000), qPrintable(where));
                    continue;
                }
                const QPointF at = QPointF(x, y) - place.topLeft() + QPointF(0.5, 0.5);
                const QColor wanted = sampled(picture, at.x() * size.width() / place.width() - 0.5,
                                              at.y() * size.height() / place.height() - 0.5);
                QVERIFY2(difference(pixel, wanted) <= 8,
                         qPrintable(where + QColor(pixel).name() + wanted.name()));
            }
        }
    }

    /// One picture drawn in parts, as when only some of a tile is painted.
    void partsFitTogether()
    {
        const YuvPicture picture = planesOf(test::testPicture({160, 120}), TJSAMP_420);
        const QRect place(3, 5, 120, 90);
        QImage whole = canvasOf({130, 100});
        QImage parts = canvasOf({130, 100});
        draw(picture, whole, place, whole.rect());
        for (int x = 0; x < 130; x += 26)
            for (int y = 0; y < 100; y += 20)
                draw(picture, parts, place, {x, y, 26, 20});
        QVERIFY(test::meanError(whole, parts) < 0.2);
    }

    /// Also where chroma is drawn at the size of luma.
    void hardEdgesOfColourStay()
    {
        const QImage picture = test::testPicture({320, 240});
        for (const QSize size : {QSize(240, 180), QSize(200, 150)}) {
            QImage canvas = canvasOf(size);
            draw(planesOf(picture, TJSAMP_420), canvas, canvas.rect(), canvas.rect());
            const QImage wanted =
                    picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            QVERIFY(test::meanError(canvas, wanted) < 4);
        }
    }

    void nothingIsDrawnOfNothing()
    {
        QImage canvas = canvasOf({20, 20});
        QVERIFY(!draw({}, canvas, canvas.rect(), canvas.rect()));
        const YuvPicture picture = planesOf(gradient({32, 24}), TJSAMP_420);
        QVERIFY(!draw(picture, canvas, {30, 0, 32, 24}, canvas.rect()));
        QVERIFY(!draw(picture, canvas, {}, canvas.rect()));
        QCOMPARE(canvas, canvasOf({20, 20}));
        QVERIFY(imageOf({}).isNull());
    }

    void memoryIsUsedAgainUnlessItIsShared()
    {
        YuvPicture first({33, 25}, Subsampling::YCbCr420, {});
        const uchar *const samples = std::as_const(first).planes()[0];
        YuvPicture second({33, 25}, Subsampling::YCbCr420, std::move(first));
        QCOMPARE(std::as_const(second).planes()[0], samples);
        const YuvPicture holder = second;
        const YuvPicture third({33, 25}, Subsampling::YCbCr420, std::move(second));
        QVERIFY(third.planes()[0] != holder.planes()[0]);
        QCOMPARE(third.size(), QSize(33, 25));
        QCOMPARE(third.chromaSize(), QSize(17, 13));
    }
};

QTEST_GUILESS_MAIN(TestYuvScaling)
#include "tst_yuvscaling.moc"
