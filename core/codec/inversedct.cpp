// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/inversedct.h"

#include "core/codec/processor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numbers>

namespace vedette {

#ifdef VEDETTE_WITH_AVX2

namespace {

constexpr size_t full = 8;  // coefficients and samples in a row of a whole block
constexpr int middle = 128; // which JPEG subtracts
constexpr int bias = middle * InverseDct::scale + InverseDct::scale / 2; // and for rounding

/// Of each of two blocks eight numbers.
struct Lanes
{
    __m256i bits;
};

using Rows = std::array<Lanes, full>;

/// How much each coefficient counts in each sample of the first half of a row, 1 being 2^15. In the
/// second half the even ones count the same from the other end, the odd ones the opposite.
class RowWeights final
{
public:
    static constexpr int bits = 15;
    /// The first coefficient counts the same in each sample: the root of an eighth.
    static constexpr int ofFirst = 11'585;

    explicit RowWeights(int size)
    {
        for (int sample = 0; sample < int(full / 2); ++sample) {
            for (int coefficient = 0; coefficient < size; ++coefficient) {
                const double angle = (2 * sample + 1) * coefficient * std::numbers::pi / (2 * size);
                const double weight =
                        (coefficient == 0 ? std::numbers::sqrt2 / 4 : 0.5) * std::cos(angle);
                m_weights[size_t(sample)][size_t(coefficient)].fill(
                        qint16(std::lround(weight * (1 << bits))));
            }
        }
    }

    VEDETTE_WITH_AVX2 Lanes weighted(Lanes row, size_t coefficient, size_t sample) const
    {
        const qint16 *weight = m_weights[sample][coefficient].data();
        return {_mm256_mulhrs_epi16(row.bits,
                                    _mm256_loadu_si256(reinterpret_cast<const __m256i *>(weight)))};
    }

private:
    using InAllLanes = std::array<qint16, 2 * full>;

    std::array<std::array<InAllLanes, full>, full / 2> m_weights{};
};

template <int size>
const RowWeights &rowWeights()
{
    static const RowWeights weights(size);
    return weights;
}

VEDETTE_WITH_AVX2 inline Lanes sum(Lanes a, Lanes b)
{
    return {_mm256_add_epi16(a.bits, b.bits)};
}

VEDETTE_WITH_AVX2 inline Lanes difference(Lanes a, Lanes b)
{
    return {_mm256_sub_epi16(a.bits, b.bits)};
}

/// Of the coefficients `first`, `first` + `step` and so on, as far as they are `used`.
template <size_t first, size_t step, size_t used>
VEDETTE_WITH_AVX2 inline Lanes weightedSum(const Rows &rows, const RowWeights &weights,
                                           size_t sample)
{
    if constexpr (first >= used) {
        return {_mm256_setzero_si256()};
    } else {
        const Lanes one = weights.weighted(rows[first], first, sample);
        if constexpr (first + step < used)
            return sum(one, weightedSum<first + step, step, used>(rows, weights, sample));
        else
            return one;
    }
}

/// Of up to eight rows at once, one in each lane: from coefficients, one in each of `rows`, to
/// `size` samples. Only the first `used` coefficients are not zero.
template <size_t size, size_t used>
VEDETTE_WITH_AVX2 inline void transform(Rows &rows, const RowWeights &weights)
{
    constexpr size_t half = (size + 1) / 2;
    const Rows from = rows;
    std::array<Lanes, half> even;
    if constexpr (size % 2 == 0) {
        // In half a row the even ones are as all are in a whole one.
#pragma GCC unroll 2
        for (size_t sample = 0; sample < (half + 1) / 2; ++sample) {
            const Lanes evenOfEven = weightedSum<0, 4, used>(from, weights, sample);
            const Lanes oddOfEven = weightedSum<2, 4, used>(from, weights, sample);
            even[half - 1 - sample] = difference(evenOfEven, oddOfEven);
            even[sample] = sum(evenOfEven, oddOfEven);
        }
    } else {
#pragma GCC unroll 4
        for (size_t sample = 0; sample < half; ++sample)
            even[sample] = weightedSum<0, 2, used>(from, weights, sample);
    }
#pragma GCC unroll 4
    for (size_t sample = 0; sample < half; ++sample) {
        const Lanes odd = weightedSum<1, 2, used>(from, weights, sample);
        rows[size - 1 - sample] = difference(even[sample], odd);
        rows[sample] = sum(even[sample], odd);
    }
}

struct Halves
{
    Lanes low;
    Lanes high;
};

/// The numbers of two, in turn.
VEDETTE_WITH_AVX2 inline Halves interleaved(Lanes a, Lanes b)
{
    return {{_mm256_unpacklo_epi16(a.bits, b.bits)}, {_mm256_unpackhi_epi16(a.bits, b.bits)}};
}

VEDETTE_WITH_AVX2 inline Halves interleavedPairs(Lanes a, Lanes b)
{
    return {{_mm256_unpacklo_epi32(a.bits, b.bits)}, {_mm256_unpackhi_epi32(a.bits, b.bits)}};
}

VEDETTE_WITH_AVX2 inline Halves interleavedFours(Lanes a, Lanes b)
{
    return {{_mm256_unpacklo_epi64(a.bits, b.bits)}, {_mm256_unpackhi_epi64(a.bits, b.bits)}};
}

/// Of no more than four rows and columns; the other rows are undefined afterwards.
VEDETTE_WITH_AVX2 inline void transposeFour(Rows &rows)
{
    const auto [c01, c23] =
            interleavedPairs(interleaved(rows[0], rows[1]).low, interleaved(rows[2], rows[3]).low);
    rows[0] = c01;
    rows[1] = interleavedFours(c01, c01).high;
    rows[2] = c23;
    rows[3] = interleavedFours(c23, c23).high;
}

VEDETTE_WITH_AVX2 inline void transposeAll(Rows &rows)
{
    const auto [a0, a1] = interleaved(rows[0], rows[1]);
    const auto [a2, a3] = interleaved(rows[2], rows[3]);
    const auto [a4, a5] = interleaved(rows[4], rows[5]);
    const auto [a6, a7] = interleaved(rows[6], rows[7]);
    const auto [b0, b1] = interleavedPairs(a0, a2);
    const auto [b2, b3] = interleavedPairs(a1, a3);
    const auto [b4, b5] = interleavedPairs(a4, a6);
    const auto [b6, b7] = interleavedPairs(a5, a7);
    const auto [c0, c1] = interleavedFours(b0, b4);
    const auto [c2, c3] = interleavedFours(b1, b5);
    const auto [c4, c5] = interleavedFours(b2, b6);
    const auto [c6, c7] = interleavedFours(b3, b7);
    rows = {c0, c1, c2, c3, c4, c5, c6, c7};
}

VEDETTE_WITH_AVX2 inline Lanes loaded(const qint16 *a, const qint16 *b)
{
    const auto *first = reinterpret_cast<const __m128i *>(a);
    const auto *second = reinterpret_cast<const __m128i *>(b);
    return {_mm256_inserti128_si256(_mm256_castsi128_si256(_mm_load_si128(first)),
                                    _mm_load_si128(second), 1)};
}

VEDETTE_WITH_AVX2 inline void clear(qint16 *coefficients)
{
#pragma GCC unroll 4
    for (size_t i = 0; i < full * full; i += 2 * full)
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(coefficients + i), _mm256_setzero_si256());
}

template <size_t size>
VEDETTE_WITH_AVX2 inline void store(uchar *samples, __m128i row)
{
    const auto bytes = quint64(_mm_cvtsi128_si64(row));
    std::memcpy(samples, &bytes, size);
}

/// Only the first `used` coefficients of the first `used` columns may differ from zero.
template <size_t size, size_t used>
VEDETTE_WITH_AVX2 void write(const InverseDct::Block &a, const InverseDct::Block &b)
{
    const RowWeights &weights = rowWeights<int(size)>();
    Rows rows{};
#pragma GCC unroll 8
    for (size_t i = 0; i < used; ++i) {
        const Lanes column = loaded(a.coefficients + full * i, b.coefficients + full * i);
        const Lanes steps = loaded(a.steps + full * i, b.steps + full * i);
        rows[i] = {_mm256_mullo_epi16(column.bits, steps.bits)};
    }
    clear(a.coefficients);
    clear(b.coefficients);
    transform<size, used>(rows, weights);
    if constexpr (size <= 4)
        transposeFour(rows);
    else
        transposeAll(rows);
    transform<size, used>(rows, weights);
    const __m256i biases = _mm256_set1_epi16(bias);
#pragma GCC unroll 8
    for (size_t y = 0; y < size; ++y) {
        const __m256i row =
                _mm256_srai_epi16(_mm256_add_epi16(rows[y].bits, biases), InverseDct::scaleBits);
        const __m256i bytes = _mm256_packus_epi16(row, row);
        store<size>(a.samples + qsizetype(y) * a.stride, _mm256_castsi256_si128(bytes));
        store<size>(b.samples + qsizetype(y) * b.stride, _mm256_extracti128_si256(bytes, 1));
    }
}

/// Of blocks of which only the first coefficient may differ from zero: what the rest would make of
/// it, without the rest.
template <size_t size>
VEDETTE_WITH_AVX2 void writeFlat(const InverseDct::Block &a, const InverseDct::Block &b)
{
    for (const InverseDct::Block *block : {&a, &b}) {
        const auto weighted = [](int value) {
            constexpr int half = 1 << (RowWeights::bits - 1);
            return (value * RowWeights::ofFirst + half) >> RowWeights::bits;
        };
        const auto coefficient = qint16(block->coefficients[0] * block->steps[0]);
        const int sample = (weighted(weighted(coefficient)) + bias) >> InverseDct::scaleBits;
        const __m128i row = _mm_set1_epi8(char(std::clamp(sample, 0, 255)));
        for (size_t y = 0; y < size; ++y)
            store<size>(block->samples + qsizetype(y) * block->stride, row);
    }
    // The last, as they may be the same.
    a.coefficients[0] = 0;
    b.coefficients[0] = 0;
}

template <size_t size>
constexpr std::array writesOf{&writeFlat<size>, &vedette::write<size, std::min<size_t>(size, 4)>,
                              &vedette::write<size, std::min<size_t>(size, 6)>,
                              &vedette::write<size, size>};

} // namespace

InverseDct::InverseDct(int size)
    : m_size(size)
{
    constexpr std::array ofSizes{writesOf<1>, writesOf<2>, writesOf<3>, writesOf<4>,
                                 writesOf<5>, writesOf<6>, writesOf<7>, writesOf<8>};
    m_writes = ofSizes[size_t(size - 1)];
}

#else

InverseDct::InverseDct(int size)
    : m_size(size)
{
}

#endif

} // namespace vedette
