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

void RowScaler::scale(uchar *to, const uchar *from) const
{
    if (m_isFast)
        return scaleFast(to, from);
    for (size_t i = 0; i < m_taps.size(); ++i) {
        const uchar *two = from + m_taps[i];
        const int sum = two[0] * m_weights[2 * i] + two[1] * m_weights[2 * i + 1];
        to[i] = uchar((sum + one / 2) >> shift);
    }
}

#ifdef VEDETTE_WITH_AVX2
VEDETTE_WITH_AVX2 void RowScaler::scaleFast(uchar *to, const uchar *from) const
{
    const auto twoParts = [&](size_t at) VEDETTE_WITH_AVX2 {
        return weighted(from + m_taps[at], from + m_taps[at + part], &m_places[2 * at],
                        &m_weights[2 * at]);
    };
    for (size_t i = 0; i < m_taps.size(); i += group) {
        // They come out as the first, third, second and last part.
        const __m256i bytes = _mm256_packus_epi16(twoParts(i), twoParts(i + 2 * part));
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(to + i),
                            _mm256_permute4x64_epi64(bytes, _MM_SHUFFLE(3, 1, 2, 0)));
    }
}
#else
void RowScaler::scaleFast(uchar *, const uchar *) const
{
    Q_UNREACHABLE();
}
#endif

} // namespace vedette
