// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

/// The inverse DCT of JPEG (ITU T.81, A.3.3) to any size of block. Internal to core/codec.
namespace vedette {

/// Writes blocks of `size` by `size` samples, 1 to 8: the picture scaled by an eighth of that.
/// Of 64 coefficients the first size x size are used: what finer ones would show, so few samples
/// cannot. Within one of the exact value.
/// Only for processors with AVX2 (see hasAvx2()).
class InverseDct final
{
public:
    static constexpr int scaleBits = 3;
    static constexpr int scale = 1 << scaleBits; ///< what it reckons with is so much finer

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
        m_writes[size_t(partOf(qMax(a.last, b.last)))](a, b);
    }

private:
    /// Which of the functions for blocks of few coefficients, up to number `last`: only the first,
    /// those of the first four columns and rows, of the first six, or all.
    static int partOf(int last) { return (last > 0) + (last > 9) + (last > 20); }

    using Write = void (*)(const Block &, const Block &);

    int m_size;
    std::array<Write, 4> m_writes{};
};

} // namespace vedette
