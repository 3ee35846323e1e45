// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/colorconversion.h"

/// Loops over rows of samples that the compiler turns into SIMD code: no branches, 8 and 16-bit
/// arithmetic, no overlap between what is read and written. `n` counts what is written to each
/// destination unless said otherwise. Internal to core/codec.
namespace vedette::kernels {

/// `to[i] = from[2 * i]`
void everyOther(uchar *to, const uchar *from, int n);
/// Mean of everyOther() of two rows.
void everyOtherMean(uchar *to, const uchar *a, const uchar *b, int n);
/// `even[i] = from[2 * i]`, `odd[i] = from[2 * i + 1]`
void split(uchar *even, uchar *odd, const uchar *from, int n);
void mean(uchar *to, const uchar *a, const uchar *b, int n);
/// Little-endian 16-bit samples, shifted right; what does not fit becomes 255.
void narrow(uchar *to, const uchar *from, int n, int shift);
/// Mean of two by two samples of two rows.
void halve(uchar *to, const uchar *a, const uchar *b, int n);

void stretch(uchar *to, const uchar *from, int n, const ColorConversion::Stretch &how);

/// What chroma adds to luma, in 1/256 and with the rounding; `n` counts chroma samples, two
/// entries are written for each.
void mixedDelta(qint16 *to, const uchar *cb, const uchar *cr, int n,
                const ColorConversion::Mix &how);
void mixLuma(uchar *to, const uchar *from, const qint16 *delta, int n,
             const ColorConversion::Mix &how);
void mixChroma(uchar *toCb, uchar *toCr, const uchar *cb, const uchar *cr, int n,
               const ColorConversion::Mix &how);

} // namespace vedette::kernels
