// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// A target of a fuzzer: libFuzzer calls it, or replay.cpp where that is not there.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#if defined(__SANITIZE_ADDRESS__)
#define VEDETTE_COUNTS_MEMORY
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define VEDETTE_COUNTS_MEMORY
#endif
#endif
#ifdef VEDETTE_COUNTS_MEMORY
extern "C" size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace vedette::fuzz {

/// What must hold for every input.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", what);
    std::abort();
}

/// Bytes on the heap, where that can be told: in a build with the address sanitizer.
inline qsizetype allocated()
{
#ifdef VEDETTE_COUNTS_MEMORY
    return qsizetype(__sanitizer_get_current_allocated_bytes());
#else
    return 0;
#endif
}

inline QByteArrayView viewOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Sizes of pieces to split an input into, made from the input itself so that every run of it is
/// the same.
class Pieces final
{
public:
    explicit Pieces(QByteArrayView input)
    {
        for (const char byte : input)
            m_state = (m_state ^ uchar(byte)) * 0x01000193U;
    }

    /// From 1 to `most`; mostly short.
    qsizetype next(qsizetype most)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        const quint32 range = m_state % 4 == 0 ? 700 : 12;
        return std::min<qsizetype>(most, 1 + (m_state >> 8) % range);
    }

private:
    quint32 m_state = 0x811C9DC5U;
};

/// Hands `input` to `take` in pieces.
template <typename Take>
void inPieces(QByteArrayView input, Take take)
{
    Pieces pieces(input);
    while (!input.isEmpty()) {
        const qsizetype size = pieces.next(input.size());
        take(input.first(size));
        input = input.sliced(size);
    }
}

} // namespace vedette::fuzz
