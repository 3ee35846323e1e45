// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/pixelrow.h"

#include "core/codec/processor.h"
#include "core/codec/rowscaler.h"

#include <QRgb>

#include <algorithm>
#include <array>
#include <cstring>

namespace vedette {

namespace {

constexpr size_t pixelBytes = 4;
constexpr int one = 1 << RowBetween::weightBits; // all is reckoned so fine
constexpr int neutral = 128 * one;               // chroma without colour

// What twice a sample of chroma adds to a colour or takes from it, in 2^-15 (JFIF, BT.601).
constexpr int factorBits = 15;
constexpr int blueFromCb = 29'032;
constexpr int redFromCr = 22'970;
constexpr int greenFromCb = 5'638;
constexpr int greenFromCr = 11'700;

int between(const RowBetween &row, size_t at)
{
    return row.above[at] * (one - row.weight) + row.below[at] * row.weight;
}

int product(int twiceChroma, int factor)
{
    return (twiceChroma * factor + (1 << (factorBits - 1))) >> factorBits;
}

int toByte(int value)
{
    return std::clamp((value + one / 2) >> RowBetween::weightBits, 0, 255);
}

void writePlainly(const PixelRow &row, const ChromaRows &chroma, size_t width)
{
    for (size_t i = 0; i < width; ++i) {
        const size_t at = chroma.width == ChromaRows::Width::Half ? i / 2 : i;
        const int y = between(row.luma, i);
        const int cb = 2 * (between(chroma.cb, at) - neutral);
        const int cr = 2 * (between(chroma.cr, at) - neutral);
        const QRgb pixel = qRgb(toByte(y + product(cr, redFromCr)),
                                toByte(y - product(cb, greenFromCb) - product(cr, greenFromCr)),
                                toByte(y + product(cb, blueFromCb)));
        std::memcpy(row.pixels + i * pixelBytes, &pixel, pixelBytes);
    }
}

#ifdef VEDETTE_WITH_AVX2

/// Numbers of 16 bits.
struct Sixteen
{
    __m256i bits;
};

/// 32 samples or what is made of them: number 0 to 7 and 16 to 23, then the others. So bytes are
/// unpacked, and so they are packed again.
struct Group
{
    Sixteen first;
    Sixteen second;
};

/// How much chroma changes each colour.
struct Changes
{
    Group blue;
    Group green;
    Group red;
};

VEDETTE_WITH_AVX2 inline Sixteen sum(Sixteen a, Sixteen b)
{
    return {_mm256_add_epi16(a.bits, b.bits)};
}

VEDETTE_WITH_AVX2 inline Sixteen difference(Sixteen a, Sixteen b)
{
    return {_mm256_sub_epi16(a.bits, b.bits)};
}

VEDETTE_WITH_AVX2 inline Sixteen product(Sixteen twiceChroma, int factor)
{
    return {_mm256_mulhrs_epi16(twiceChroma.bits, _mm256_set1_epi16(qint16(factor)))};
}

/// Of pairs of bytes, one from each row.
VEDETTE_WITH_AVX2 inline Sixteen weighted(__m256i pairs, const RowBetween &row)
{
    const int weights = row.weight << 8 | (one - row.weight);
    return {_mm256_maddubs_epi16(pairs, _mm256_set1_epi16(qint16(weights)))};
}

VEDETTE_WITH_AVX2 inline Group groupOf(const RowBetween &row, size_t at)
{
    const auto samples = [&](const uchar *bytes) VEDETTE_WITH_AVX2 {
        return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes + at));
    };
    const __m256i above = samples(row.above);
    const __m256i below = samples(row.below);
    return {weighted(_mm256_unpacklo_epi8(above, below), row),
            weighted(_mm256_unpackhi_epi8(above, below), row)};
}

VEDETTE_WITH_AVX2 inline Sixteen sixteenOf(const RowBetween &row, size_t at)
{
    const auto samples = [&](const uchar *bytes) VEDETTE_WITH_AVX2 {
        const auto *sixteen = reinterpret_cast<const __m128i *>(bytes + at);
        return _mm256_cvtepu8_epi16(_mm_loadu_si128(sixteen));
    };
    const __m256i below = _mm256_slli_epi16(samples(row.below), 8);
    return weighted(_mm256_or_si256(samples(row.above), below), row);
}

/// Twice what they differ from no colour.
VEDETTE_WITH_AVX2 inline Sixteen twiceChroma(Sixteen samples)
{
    const Sixteen chroma = difference(samples, {_mm256_set1_epi16(qint16(neutral))});
    return sum(chroma, chroma);
}

VEDETTE_WITH_AVX2 inline Sixteen greenOf(Sixteen cb, Sixteen cr)
{
    return sum(product(cb, greenFromCb), product(cr, greenFromCr));
}

/// Each for two pixels.
VEDETTE_WITH_AVX2 inline Group doubled(Sixteen numbers)
{
    return {{_mm256_unpacklo_epi16(numbers.bits, numbers.bits)},
            {_mm256_unpackhi_epi16(numbers.bits, numbers.bits)}};
}

template <ChromaRows::Width width>
VEDETTE_WITH_AVX2 inline Changes changesOf(const ChromaRows &chroma, size_t at)
{
    if constexpr (width == ChromaRows::Width::Half) {
        const Sixteen cb = twiceChroma(sixteenOf(chroma.cb, at / 2));
        const Sixteen cr = twiceChroma(sixteenOf(chroma.cr, at / 2));
        return {doubled(product(cb, blueFromCb)), doubled(greenOf(cb, cr)),
                doubled(product(cr, redFromCr))};
    } else {
        const Group cb = groupOf(chroma.cb, at);
        const Group cr = groupOf(chroma.cr, at);
        const Sixteen cb1 = twiceChroma(cb.first);
        const Sixteen cb2 = twiceChroma(cb.second);
        const Sixteen cr1 = twiceChroma(cr.first);
        const Sixteen cr2 = twiceChroma(cr.second);
        return {{product(cb1, blueFromCb), product(cb2, blueFromCb)},
                {greenOf(cb1, cr1), greenOf(cb2, cr2)},
                {product(cr1, redFromCr), product(cr2, redFromCr)}};
    }
}

VEDETTE_WITH_AVX2 inline __m256i bytesOf(Sixteen first, Sixteen second)
{
    const __m256i rounding = _mm256_set1_epi16(1 << (factorBits - RowBetween::weightBits));
    return _mm256_packus_epi16(_mm256_mulhrs_epi16(first.bits, rounding),
                               _mm256_mulhrs_epi16(second.bits, rounding));
}

VEDETTE_WITH_AVX2 inline void writeGroup(uchar *to, const Group &y, const Changes &change)
{
    const __m256i b = bytesOf(sum(y.first, change.blue.first), sum(y.second, change.blue.second));
    const __m256i g = bytesOf(difference(y.first, change.green.first),
                              difference(y.second, change.green.second));
    const __m256i r = bytesOf(sum(y.first, change.red.first), sum(y.second, change.red.second));
    const __m256i a = _mm256_set1_epi8(-1);

    // Pixels: in each four that follow each other, and those 16 behind.
    const __m256i bg0 = _mm256_unpacklo_epi8(b, g);
    const __m256i bg8 = _mm256_unpackhi_epi8(b, g);
    const __m256i ra0 = _mm256_unpacklo_epi8(r, a);
    const __m256i ra8 = _mm256_unpackhi_epi8(r, a);
    const __m256i p0 = _mm256_unpacklo_epi16(bg0, ra0);
    const __m256i p4 = _mm256_unpackhi_epi16(bg0, ra0);
    const __m256i p8 = _mm256_unpacklo_epi16(bg8, ra8);
    const __m256i p12 = _mm256_unpackhi_epi16(bg8, ra8);
    constexpr int firstHalves = 0x20;
    constexpr int secondHalves = 0x31;
    auto *pixels = reinterpret_cast<__m256i *>(to);
    _mm256_storeu_si256(pixels, _mm256_permute2x128_si256(p0, p4, firstHalves));
    _mm256_storeu_si256(pixels + 1, _mm256_permute2x128_si256(p8, p12, firstHalves));
    _mm256_storeu_si256(pixels + 2, _mm256_permute2x128_si256(p0, p4, secondHalves));
    _mm256_storeu_si256(pixels + 3, _mm256_permute2x128_si256(p8, p12, secondHalves));
}

/// Arguments by value: what is written could be what they are, for all that the compiler knows.
template <size_t rowCount, ChromaRows::Width chromaWidth>
VEDETTE_WITH_AVX2 void writeFast(std::array<PixelRow, rowCount> rows, ChromaRows chroma,
                                 size_t width)
{
    constexpr size_t group = RowScaler::group;
    std::array<std::array<uchar, group * pixelBytes>, rowCount> last;
    for (size_t at = 0; at < width; at += group) {
        const bool isWhole = at + group <= width;
        const Changes change = changesOf<chromaWidth>(chroma, at);
#pragma GCC unroll 2
        for (size_t i = 0; i < rowCount; ++i)
            writeGroup(isWhole ? rows[i].pixels + at * pixelBytes : last[i].data(),
                       groupOf(rows[i].luma, at), change);
    }
    const size_t rest = width % group;
    for (size_t i = 0; i < rowCount; ++i)
        std::memcpy(rows[i].pixels + (width - rest) * pixelBytes, last[i].data(),
                    rest * pixelBytes);
}

#endif

template <size_t rowCount>
void write(const std::array<PixelRow, rowCount> &rows, const ChromaRows &chroma, size_t width)
{
#ifdef VEDETTE_WITH_AVX2
    if (hasAvx2()) {
        using enum ChromaRows::Width;
        const auto fast =
                chroma.width == Half ? writeFast<rowCount, Half> : writeFast<rowCount, Full>;
        return fast(rows, chroma, width);
    }
#endif
    for (const PixelRow &row : rows)
        writePlainly(row, chroma, width);
}

} // namespace

void writePixels(const PixelRow &row, const ChromaRows &chroma, int width)
{
    write<1>({row}, chroma, size_t(width));
}

void writePixels(const std::array<PixelRow, 2> &rows, const ChromaRows &chroma, int width)
{
    write(rows, chroma, size_t(width));
}

} // namespace vedette
