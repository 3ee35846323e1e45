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
        if (entry.length == 0) {
            BitReader here = bits; // so that they stay in registers
            const std::optional<int> value = readLong(here);
            bits = here;
            return value;
        }
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
                const Step step = m_steps[bits.peek(lookahead)];
                const int first = number + step.zeros();
                // Behind the last coefficient of a block no second one is part of it.
                if (step.isNone() || first >= lastNumber) {
                    BitReader here = bits; // so that they stay in registers
                    number = readLong(here, block, order, number);
                    bits = here;
                    if (number < 0)
                        return -1;
                    break;
                }
                bits.drop(step.length());
                const int second = first + step.way();
                block[order[size_t(second)]] = step.second();
                block[order[size_t(first)]] = step.first();
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

    /// What the next bits are: one or two coefficients, or one and the end of the block, or the
    /// end, or something longer.
    class Step final
    {
    public:
        Step() = default; ///< something longer
        /// `length` of all in bits; `zeros` before the first coefficient; `way` from that to the
        /// second, which is zero where there is none.
        Step(int length, int zeros, int way, int first, int second)
            : m_bits(quint32(length) | quint32(zeros) << zerosShift | quint32(way) << wayShift |
                     (quint32(first) & 255) << firstShift | quint32(second) << secondShift)
        {
        }

        static bool fitsFirst(int value) { return value >= -128 && value < 128; }
        static bool fitsSecond(int value) { return value >= -64 && value < 64; }

        bool isNone() const { return m_bits == 0; }
        /// It stands in the lowest six bits, which are all that a processor shifts by.
        int length() const { return int(m_bits & 63); }
        int zeros() const { return int(m_bits >> zerosShift & 15); }
        int way() const { return int(m_bits >> wayShift & 127); }
        qint16 first() const
        {
            return qint16(qint32(m_bits << (secondShift - firstShift - 1)) >> 24);
        }
        qint16 second() const { return qint16(qint32(m_bits) >> secondShift); }

    private:
        static constexpr int zerosShift = 6;
        static constexpr int wayShift = 10;
        static constexpr int firstShift = 17;
        static constexpr int secondShift = 25;

        quint32 m_bits = 0;
    };

    /// One coefficient of any length, many zeros, or the end: returns the number of what comes
    /// next, or -1 where there is none of these.
    int readLong(BitReader &bits, qint16 *block, const Order &order, int number) const;

    void setSteps();

    HuffmanTable m_codes;
    std::array<Step, 1 << lookahead> m_steps{};
};

} // namespace vedette
