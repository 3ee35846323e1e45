// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is written for some processors alone, beside plain code or none for others. Internal to
/// core/codec.
#if defined(__x86_64__) && defined(__GNUC__)
/// Marks a function as one that only a processor with AVX2 may run; not defined where there is
/// none.
#define VEDETTE_WITH_AVX2 __attribute__((target("avx2")))
#include <immintrin.h>
#endif

namespace vedette {

/// Whether this processor may run what is so marked.
inline bool hasAvx2()
{
#ifdef VEDETTE_WITH_AVX2
    return __builtin_cpu_supports("avx2");
#else
    return false;
#endif
}

/// Bytes of memory that are fetched at once.
constexpr int cacheLine = 64;

/// Begins to fetch what will be read before long. Any address will do.
inline void fetchForReading([[maybe_unused]] const void *memory)
{
#ifdef __GNUC__
    __builtin_prefetch(memory);
#endif
}

/// The same for what will be written: no other processor keeps it then.
inline void fetchForWriting([[maybe_unused]] const void *memory)
{
#ifdef __GNUC__
    __builtin_prefetch(memory, 1);
#endif
}

} // namespace vedette
