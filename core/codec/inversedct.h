// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// The inverse DCT of JPEG (ITU T.81, A.3.3) to any size of block. Internal to core/codec.
namespace vedette {

/// Writes blocks of `size` by `size` samples, 1 to 8: the picture scaled by an eighth of that.
/// Of 64 coefficients the first size x size are used: what finer ones would show, so few samples
/// cannot. Within one of the exact value.
class InverseDct final
{
public:
    static constexpr int scaleBits = 3;
    static constexpr int scale = 1 << scaleBits; ///< what it reckons with is so much finer

    /// Whether this processor does it fast (x86 with AVX2); if not, there is none.
    static bool isFast();

    explicit InverseDct(int size);

    int size() const { return m_size; }

    struct Block
    {
        qint16 *coefficients; ///< column by column, at a multiple of 16 bytes; zero afterwards
        const qint16 *steps;  ///< of their quantization, likewise, times `scale`
        int last;             ///< the last coefficient that is not zero, as the file counts them
        uchar *samples;       ///< what is written
        qsizetype stride;
    };

    /// Two at once cost little more than one; they may be the same.
    void write(const Block &a, const Block &b) const
    {
        const int last = qMax(a.last, b.last);
        if (last <= lastOfLow)
            m_writeLow(a, b);
        else
            m_writeAll(a, b);
    }

private:
    /// Up to this number no coefficient lies outside the first four columns and rows.
    static constexpr int lastOfLow = 9;

    using Write = void (*)(const Block &, const Block &);

    int m_size;
    Write m_writeLow = nullptr;
    Write m_writeAll = nullptr;
};

} // namespace vedette
