// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/pixelrow.h"
#include "core/codec/rowscaler.h"

#include <QRandomGenerator>
#include <QRgb>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace vedette;

namespace {

constexpr QRgb untouched = 0x12345678;

/// Two rows of as many samples as are read for `count`, and what lies between them.
class Rows final
{
public:
    Rows(size_t count, int weight, QRandomGenerator &random)
        : m_above((count + RowScaler::group - 1) / RowScaler::group * RowScaler::group)
        , m_below(m_above.size())
        , m_weight(weight)
    {
        // Extremes are what does not fit where the reckoning is wrong.
        const auto sample = [&] {
            return uchar(std::clamp(random.bounded(-128, 384), 0, 255));
        };
        std::generate(m_above.begin(), m_above.end(), sample);
        std::generate(m_below.begin(), m_below.end(), sample);
    }

    RowBetween between() const { return {m_above.data(), m_below.data(), m_weight}; }
    double at(size_t i) const { return m_above[i] + (m_below[i] - m_above[i]) * m_weight / 64.0; }

private:
    std::vector<uchar> m_above;
    std::vector<uchar> m_below;
    int m_weight;
};

bool isNear(int value, double wanted)
{
    return std::abs(value - std::clamp(wanted, 0.0, 255.0)) < 0.6;
}

/// By the formulas of JFIF.
bool hasColour(QRgb pixel, double y, double cb, double cr)
{
    cb -= 128;
    cr -= 128;
    return qAlpha(pixel) == 255 && isNear(qRed(pixel), y + 1.402 * cr) &&
           isNear(qGreen(pixel), y - 0.344136 * cb - 0.714136 * cr) &&
           isNear(qBlue(pixel), y + 1.772 * cb);
}

} // namespace

class TestPixelRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsHaveTheColoursBetweenTwoRows_data()
    {
        QTest::addColumn<bool>("half");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("weight");
        for (const bool half : {false, true})
            for (const int width : {1, 2, 31, 32, 33, 64, 65, 500})
                for (const int weight : {0, 1, 21, 63, 64})
                    QTest::addRow("%d, %d of 64, %s", width, weight, half ? "half" : "full")
                            << half << width << weight;
    }
    void pixelsHaveTheColoursBetweenTwoRows()
    {
        QFETCH(bool, half);
        QFETCH(int, width);
        QFETCH(int, weight);
        QRandomGenerator random(1);
        const size_t chromaCount = size_t(half ? (width + 1) / 2 : width);
        const Rows cb(chromaCount, 64 - weight, random);
        const Rows cr(chromaCount, weight / 2, random);
        const ChromaRows chroma{cb.between(), cr.between(),
                                half ? ChromaRows::Width::Half : ChromaRows::Width::Full};
        std::array<std::vector<QRgb>, 3> pixels;
        std::vector<Rows> lumas;
        std::vector<PixelRow> rows;
        for (std::vector<QRgb> &row : pixels) {
            row.assign(size_t(width) + 1, untouched);
            lumas.emplace_back(size_t(width), weight, random);
            rows.push_back({reinterpret_cast<uchar *>(row.data()), lumas.back().between()});
        }
        writePixels(rows[0], chroma, width);
        writePixels({rows[1], rows[2]}, chroma, width);
        for (size_t row = 0; row < pixels.size(); ++row) {
            for (size_t i = 0; i < size_t(width); ++i) {
                const size_t at = half ? i / 2 : i;
                QVERIFY2(hasColour(pixels[row][i], lumas[row].at(i), cb.at(at), cr.at(at)),
                         qPrintable(QStringLiteral("%1 of %2").arg(i).arg(row)));
            }
            QCOMPARE(pixels[row].back(), untouched);
        }
    }
};

QTEST_GUILESS_MAIN(TestPixelRow)
#include "tst_pixelrow.moc"
