// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/rowscaler.h"

#include "core/codec/processor.h"

namespace vedette {

namespace {

constexpr size_t part = RowScaler::group / 4; // what one load has all samples for
constexpr int loaded = 16;                    // samples
constexpr int shift = 6;
constexpr int one = 1 << shift; // the weight of a whole sample

#ifdef VEDETTE_WITH_AVX2
/// A group of samples: in a type of its own, since an array's element loses what __m256i says of
/// its alignment.
struct Group
{
    __m256i samples;
};

VEDETTE_WITH_AVX2 __m128i sixteenAt(const uchar *bytes)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
}

VEDETTE_WITH_AVX2 __m256i allAt(const void *bytes)
{
    return _mm256_loadu_si256(static_cast<const __m256i *>(bytes));
}

/// Two parts of samples of 16 bits. For each part 16 bytes are read; `places` say which two of them
/// belong to each sample, and `weights` how much they count.
VEDETTE_WITH_AVX2 __m256i weighted(const uchar *first, const uchar *second, const uchar *places,
                                   const qint8 *weights)
{
    const __m256i samples =
            _mm256_inserti128_si256(_mm256_castsi128_si256(sixteenAt(first)), sixteenAt(second), 1);
    const __m256i pairs = _mm256_shuffle_epi8(samples, allAt(places));
    const __m256i sums = _mm256_maddubs_epi16(pairs, allAt(weights));
    // Divided by `one`, and rounded.
    return _mm256_mulhrs_epi16(sums, _mm256_set1_epi16(1 << (15 - shift)));
}
#endif

} // namespace

RowScaler::RowScaler(int from, const SampleSteps &steps, int to)
    : m_taps(size_t((to + group - 1) / group) * group)
    , m_places(2 * m_taps.size())
    , m_weights(2 * m_taps.size())
    , m_isFast(hasAvx2())
{
    for (size_t i = 0; i < m_taps.size(); ++i) {
        const Tap tap = Tap::of(steps, std::min(int(i), to - 1), from);
        const auto weight = qint8(tap.weight(shift));
        m_taps[i] = tap.at;
        const int place = tap.at - m_taps[i - i % part];
        m_isFast = m_isFast && place + 1 < loaded;
        m_places[2 * i] = uchar(place);
        m_places[2 * i + 1] = uchar(place + 1);
        m_weights[2 * i] = qint8(one - weight);
        m_weights[2 * i + 1] = weight;
    }
}

template <size_t planes>
void RowScaler::scale(const std::array<uchar *, planes> &to,
                      const std::array<const uchar *, planes> &from) const
{
    if (m_isFast)
        return scaleFast(to, from);
    for (size_t plane = 0; plane < planes; ++plane) {
        for (size_t i = 0; i < m_taps.size(); ++i) {
            const uchar *two = from[plane] + m_taps[i];
            const int sum = two[0] * m_weights[2 * i] + two[1] * m_weights[2 * i + 1];
            to[plane][i] = uchar((sum + one / 2) >> shift);
        }
    }
}

#ifdef VEDETTE_WITH_AVX2
/// Arguments by value: what is written could be what they are, for all that the compiler knows.
template <size_t planes>
VEDETTE_WITH_AVX2 void RowScaler::scaleFast(std::array<uchar *, planes> to,
                                            std::array<const uchar *, planes> from) const
{
    const int *taps = m_taps.data();
    const uchar *places = m_places.data();
    const qint8 *weights = m_weights.data();
    const size_t count = m_taps.size();
    for (size_t i = 0; i < count; i += group) {
        std::array<Group, planes> groups;
#pragma GCC unroll 2
        for (size_t plane = 0; plane < planes; ++plane) {
            const auto twoParts = [&](size_t at) VEDETTE_WITH_AVX2 {
                return weighted(from[plane] + taps[at], from[plane] + taps[at + part],
                                places + 2 * at, weights + 2 * at);
            };
            // They come out as the first, third, second and last part.
            const __m256i parts = _mm256_packus_epi16(twoParts(i), twoParts(i + 2 * part));
            groups[plane].samples = _mm256_permute4x64_epi64(parts, _MM_SHUFFLE(3, 1, 2, 0));
        }
#pragma GCC unroll 2
        for (size_t plane = 0; plane < planes; ++plane)
            _mm256_storeu_si256(reinterpret_cast<__m256i *>(to[plane] + i), groups[plane].samples);
    }
}
#else
template <size_t planes>
void RowScaler::scaleFast(std::array<uchar *, planes>, std::array<const uchar *, planes>) const
{
    Q_UNREACHABLE();
}
#endif

template void RowScaler::scale(const std::array<uchar *, 1> &,
                               const std::array<const uchar *, 1> &) const;
template void RowScaler::scale(const std::array<uchar *, 2> &,
                               const std::array<const uchar *, 2> &) const;

} // namespace vedette
