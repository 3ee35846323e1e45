// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/planekernels.h"

#include <algorithm>

// The order of bytes in narrow().
static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN);

namespace vedette::kernels {

namespace {

uchar toByte(qint16 value)
{
    return uchar(std::clamp<qint16>(value, 0, 255));
}

} // namespace

void everyOther(uchar *__restrict to, const uchar *__restrict from, int n)
{
    for (qsizetype i = 0; i < n; ++i)
        to[i] = from[2 * i];
}

void everyOtherMean(uchar *__restrict to, const uchar *__restrict a, const uchar *__restrict b,
                    int n)
{
    for (qsizetype i = 0; i < n; ++i)
        to[i] = uchar((a[2 * i] + b[2 * i] + 1) >> 1);
}

void split(uchar *__restrict even, uchar *__restrict odd, const uchar *__restrict from, int n)
{
    for (qsizetype i = 0; i < n; ++i) {
        even[i] = from[2 * i];
        odd[i] = from[2 * i + 1];
    }
}

void mean(uchar *__restrict to, const uchar *__restrict a, const uchar *__restrict b, int n)
{
    for (qsizetype i = 0; i < n; ++i)
        to[i] = uchar((a[i] + b[i] + 1) >> 1);
}

void narrow(uchar *__restrict to, const uchar *__restrict from, int n, int shift)
{
    for (qsizetype i = 0; i < n; ++i) {
        const int value = (from[2 * i] | from[2 * i + 1] << 8) >> shift;
        to[i] = uchar(std::min(value, 255));
    }
}

void halve(uchar *__restrict to, const uchar *__restrict a, const uchar *__restrict b, int n)
{
    for (qsizetype i = 0; i < n; ++i)
        to[i] = uchar((a[2 * i] + a[2 * i + 1] + b[2 * i] + b[2 * i + 1] + 2) >> 2);
}

void stretch(uchar *__restrict to, const uchar *__restrict from, int n,
             const ColorConversion::Stretch &how)
{
    const auto [low, high, gain, bias] = how;
    for (qsizetype i = 0; i < n; ++i) {
        const uchar value = std::min(std::max(from[i], low), high);
        to[i] = uchar(quint16(value * gain + bias) >> 8);
    }
}

void mixedDelta(qint16 *__restrict to, const uchar *__restrict cb, const uchar *__restrict cr,
                int n, const ColorConversion::Mix &how)
{
    const qint16 fromCb = how.lumaFromCb;
    const qint16 fromCr = how.lumaFromCr;
    for (qsizetype i = 0; i < n; ++i) {
        const auto delta = qint16((cb[i] - 128) * fromCb + (cr[i] - 128) * fromCr + 128);
        to[2 * i] = delta;
        to[2 * i + 1] = delta;
    }
}

void mixLuma(uchar *__restrict to, const uchar *__restrict from, const qint16 *__restrict delta,
             int n, const ColorConversion::Mix &how)
{
    const qint16 zero = how.lumaZero;
    const qint16 gain = how.lumaGain;
    for (qsizetype i = 0; i < n; ++i) {
        const auto value = qint16(from[i] - zero);
        const auto change = qint16(qint16(value * gain) + delta[i]);
        to[i] = toByte(qint16(value + (change >> 8)));
    }
}

void mixChroma(uchar *__restrict toCb, uchar *__restrict toCr, const uchar *__restrict cb,
               const uchar *__restrict cr, int n, const ColorConversion::Mix &how)
{
    const qint16 cbGain = how.cbGain;
    const qint16 cbFromCr = how.cbFromCr;
    const qint16 crFromCb = how.crFromCb;
    const qint16 crGain = how.crGain;
    for (qsizetype i = 0; i < n; ++i) {
        const auto b = qint16(cb[i] - 128);
        const auto r = qint16(cr[i] - 128);
        const auto bChange = qint16(qint16(b * cbGain) + qint16(r * cbFromCr) + 128);
        const auto rChange = qint16(qint16(r * crGain) + qint16(b * crFromCb) + 128);
        toCb[i] = toByte(qint16(b + 128 + (bChange >> 8)));
        toCr[i] = toByte(qint16(r + 128 + (rChange >> 8)));
    }
}

} // namespace vedette::kernels
