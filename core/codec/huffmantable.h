// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/bitreader.h"

#include <QByteArrayView>

#include <array>
#include <optional>

/// The Huffman codes of a JPEG file (ITU T.81, annexes C and F). Internal to core/codec.
namespace vedette {

/// Which symbol each code stands for.
class HuffmanTable final
{
public:
    static constexpr int maxLength = 16; ///< of a code, in bits

    /// `counts`: how many codes there are of each length, from one bit on, then `symbols`, those of
    /// the shortest codes first. Returns false, with the table undefined, when no such codes exist.
    bool set(QByteArrayView counts, QByteArrayView symbols);

    struct Symbol
    {
        int length = 0; ///< of its code in bits; 0: no code begins so
        int value = 0;
    };

    /// What the first of 16 bits stand for.
    Symbol find(quint32 sixteenBits) const;

private:
    std::array<int, maxLength + 1> m_ends{};    // behind the last code of a length, in 16 bits
    std::array<int, maxLength + 1> m_offsets{}; // from a code of a length to its symbol's place
    std::array<uchar, 256> m_symbols{};
};

/// The value that JPEG writes in `size` bits, 0 to 15 of them: the numbers below half are negative
/// (ITU T.81, F.2.2.1).
constexpr int signedValue(quint32 bits, int size)
{
    return bits < (1U << size >> 1) ? int(bits) - (1 << size) + 1 : int(bits);
}

/// Decodes the first coefficient of a block, of which the difference to the one before is stored.
class DcTable final
{
public:
    static constexpr int maxSize = 11; ///< of a difference, in bits

    bool set(QByteArrayView counts, QByteArrayView symbols);

    /// Nothing where the bits are no difference.
    std::optional<int> read(BitReader &bits) const
    {
        bits.fill();
        const Entry entry = m_entries[bits.peek(lookahead)];
        if (entry.length == 0)
            return readLong(bits);
        bits.drop(entry.length);
        return entry.value;
    }

private:
    static constexpr int lookahead = 10; // bits

    struct Entry
    {
        qint16 value = 0;
        quint8 length = 0; // of code and value; 0: more than the lookahead
    };

    std::optional<int> readLong(BitReader &bits) const;

    HuffmanTable m_codes;
    std::array<Entry, 1 << lookahead> m_entries{};
};

/// Decodes the other 63 coefficients of a block. Where the next bits are in the file is known only
/// when those before are decoded, so time goes by the number of looks into a table: one yields two
/// coefficients where they are short.
class AcTable final
{
public:
    static constexpr int maxSize = 10; ///< of a coefficient, in bits
    /// Places that read() may write to: those of the block, and where it writes what is none.
    static constexpr int places = 160;
    using Order = std::array<quint8, places>;

    bool set(QByteArrayView counts, QByteArrayView symbols);

    /// Writes what is not zero to where `order` says of its number, 1 to 63; it says something of
    /// the numbers behind too. Returns the number of the last one, 0 without any, or -1 where the
    /// bits are no coefficients.
    int read(BitReader &bits, qint16 *block, const Order &order) const
    {
        int number = 1; // of the coefficient that comes next
        while (number <= lastNumber) {
            bits.fill();
#pragma GCC unroll 5
            for (int i = 0; i < stepsOfAFill; ++i) {
                const quint32 step = m_steps[bits.peek(lookahead)];
                const int first = number + int(step >> 4 & 15);
                // Behind the last coefficient of a block no second one is part of it.
                if (step == 0 || first >= lastNumber) {
                    if (!readLong(bits, block, order, number))
                        return -1;
                    break;
                }
                bits.drop(int(step & 15));
                const int second = first + int(step >> 8 & 255);
                block[order[size_t(second)]] = qint16(qint32(step) >> 24);
                block[order[size_t(first)]] = qint16(qint32(step << 8) >> 24);
                number = second + 1;
                if (number > lastNumber)
                    break;
            }
        }
        if (number == lastNumber + 1)
            return lastNumber;
        return number > endAtOnce ? number - endAfterFirst - 1 : -1;
    }

private:
    static constexpr int lookahead = 11; // bits
    static constexpr int lastNumber = 63;

    // What a step adds where the block ends: more than any number of zeros does.
    static constexpr int endAtOnce = 95;
    static constexpr int endAfterFirst = endAtOnce + 1;

    static constexpr int stepsOfAFill = BitReader::filled / lookahead;

    /// One coefficient of any length, many zeros, or the end; false where there is none.
    bool readLong(BitReader &bits, qint16 *block, const Order &order, int &number) const;

    void setSteps();

    HuffmanTable m_codes;
    // What the next bits are: one or two coefficients, or one and the end of the block, or the end;
    // 0 where it is something longer. From the lowest bit on: 4 bits of length, 4 of zeros before
    // the first coefficient, and 8 each of the way from the first to the second, the first, and
    // the second, which is zero where there is none.
    std::array<quint32, 1 << lookahead> m_steps{};
};

} // namespace vedette
