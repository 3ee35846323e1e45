// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/rowscaler.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define VEDETTE_WITH_SSSE3 __attribute__((target("ssse3")))
#include <immintrin.h>
#endif

namespace vedette {

namespace {

constexpr int half = RowScaler::group / 2;
constexpr int shift = 6;
constexpr int one = 1 << shift; // the weight of a whole sample

#ifdef VEDETTE_WITH_SSSE3
VEDETTE_WITH_SSSE3 __m128i sixteenAt(const void *bytes)
{
    return _mm_loadu_si128(static_cast<const __m128i *>(bytes));
}

/// Eight samples of 16 bits. Of `from` 16 bytes are read; `places` say which two of them belong to
/// each sample, and `weights` how much they count.
VEDETTE_WITH_SSSE3 __m128i weighted(const uchar *from, const uchar *places, const qint8 *weights)
{
    const __m128i pairs = _mm_shuffle_epi8(sixteenAt(from), sixteenAt(places));
    const __m128i sums = _mm_maddubs_epi16(pairs, sixteenAt(weights));
    return _mm_srli_epi16(_mm_add_epi16(sums, _mm_set1_epi16(one / 2)), shift);
}
#endif

} // namespace

bool RowScaler::isFast()
{
#ifdef VEDETTE_WITH_SSSE3
    return __builtin_cpu_supports("ssse3");
#else
    return false;
#endif
}

RowScaler::RowScaler(int from, const SampleSteps &steps, int to)
    : m_isFast(isFast())
{
    const size_t count = rounded(to);
    m_taps.reserve(count);
    m_places.reserve(2 * count);
    m_weights.reserve(2 * count);
    for (size_t i = 0; i < count; ++i) {
        const Tap tap = Tap::of(steps, std::min(int(i), to - 1), from);
        m_taps.push_back(tap.at);
        const int place = tap.at - m_taps[i - i % half];
        m_isFast = m_isFast && place + 1 < group;
        m_places.push_back(uchar(place));
        m_places.push_back(uchar(place + 1));
        const auto weight = qint8(qRound(tap.fraction * one));
        m_weights.push_back(qint8(one - weight));
        m_weights.push_back(weight);
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

#ifdef VEDETTE_WITH_SSSE3
VEDETTE_WITH_SSSE3 void RowScaler::scaleFast(uchar *to, const uchar *from) const
{
    for (size_t i = 0; i < m_taps.size(); i += group) {
        const size_t j = i + half;
        const __m128i first = weighted(from + m_taps[i], &m_places[2 * i], &m_weights[2 * i]);
        const __m128i second = weighted(from + m_taps[j], &m_places[2 * j], &m_weights[2 * j]);
        _mm_storeu_si128(reinterpret_cast<__m128i *>(to + i), _mm_packus_epi16(first, second));
    }
}
#else
void RowScaler::scaleFast(uchar *, const uchar *) const
{
    Q_UNREACHABLE();
}
#endif

} // namespace vedette
