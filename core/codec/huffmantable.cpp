// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/huffmantable.h"

#include <algorithm>

namespace vedette {

namespace {

int sizeOf(int symbol)
{
    return symbol & 15;
}

int skipOf(int symbol)
{
    return symbol >> 4;
}

constexpr int longSkip = 15; // with a size of 0: no coefficient follows these zeros, but another

/// Whether the symbol stands for a coefficient, for many zeros, or for the end of the block.
bool isAcSymbol(uchar symbol)
{
    const int size = sizeOf(symbol);
    return size == 0 ? symbol == 0 || skipOf(symbol) == longSkip : size <= AcTable::maxSize;
}

quint32 lowest(quint32 bits, int count)
{
    return bits & ((1U << count) - 1);
}

} // namespace

bool HuffmanTable::set(QByteArrayView counts, QByteArrayView symbols)
{
    if (counts.size() != maxLength || symbols.size() > qsizetype(m_symbols.size()))
        return false;
    std::copy(symbols.begin(), symbols.end(), m_symbols.begin());
    int code = 0;
    int place = 0;
    for (int length = 1; length <= maxLength; ++length) {
        const int count = uchar(counts[length - 1]);
        m_offsets[size_t(length)] = place - code;
        place += count;
        code += count;
        if (code > 1 << length)
            return false;
        m_ends[size_t(length)] = code << (maxLength - length);
        code <<= 1;
    }
    return place == symbols.size();
}

HuffmanTable::Symbol HuffmanTable::find(quint32 sixteenBits) const
{
    for (int length = 1; length <= maxLength; ++length) {
        if (int(sixteenBits) < m_ends[size_t(length)]) {
            const int place = m_offsets[size_t(length)] + int(sixteenBits >> (maxLength - length));
            return {length, m_symbols[size_t(place)]};
        }
    }
    return {};
}

bool DcTable::set(QByteArrayView counts, QByteArrayView symbols)
{
    const auto tooLarge = [](char size) {
        return uchar(size) > maxSize;
    };
    if (std::any_of(symbols.begin(), symbols.end(), tooLarge) || !m_codes.set(counts, symbols))
        return false;
    for (quint32 bits = 0; bits < m_entries.size(); ++bits) {
        const auto [length, size] = m_codes.find(bits << (HuffmanTable::maxLength - lookahead));
        const int left = lookahead - length - size;
        m_entries[bits] = {};
        if (length > 0 && left >= 0)
            m_entries[bits] = {qint16(signedValue(lowest(bits >> left, size), size)),
                               quint8(length + size)};
    }
    return true;
}

std::optional<int> DcTable::readLong(BitReader &bits) const
{
    const auto [length, size] = m_codes.find(bits.peek(HuffmanTable::maxLength));
    if (length == 0)
        return {};
    bits.drop(length);
    if (size == 0)
        return 0;
    const int value = signedValue(bits.peek(size), size);
    bits.drop(size);
    return value;
}

bool AcTable::set(QByteArrayView counts, QByteArrayView symbols)
{
    const auto isKnown = [](char symbol) {
        return isAcSymbol(uchar(symbol));
    };
    if (!std::all_of(symbols.begin(), symbols.end(), isKnown) || !m_codes.set(counts, symbols))
        return false;
    setSteps();
    return true;
}

void AcTable::setSteps()
{
    struct Coefficient
    {
        int length = 0; // of code and value; 0: more bits than there are
        int skip = 0;
        int value = 0;
        bool isEnd = false;
    };
    constexpr size_t count = 1 << lookahead;
    std::array<Coefficient, count> coefficients;
    for (quint32 bits = 0; bits < count; ++bits) {
        const auto [length, symbol] = m_codes.find(bits << (HuffmanTable::maxLength - lookahead));
        const int size = sizeOf(symbol);
        const int left = lookahead - length - size;
        if (length == 0 || left < 0)
            continue;
        const int value = signedValue(lowest(bits >> left, size), size);
        if (Step::fitsFirst(value))
            coefficients[bits] = {length + size, skipOf(symbol), value, symbol == 0};
    }
    for (quint32 bits = 0; bits < count; ++bits) {
        const Coefficient first = coefficients[bits];
        Coefficient second;
        if (!first.isEnd && first.length > 0)
            second = coefficients[(bits << first.length) & (count - 1)];
        if (second.length > lookahead - first.length || !Step::fitsSecond(second.value))
            second = {};
        int next = 0;
        if (first.isEnd)
            next = endAtOnce;
        else if (second.isEnd)
            next = endAfterFirst;
        else if (second.length > 0)
            next = 1 + second.skip;
        m_steps[bits] = {};
        if (first.length > 0)
            m_steps[bits] = {first.length + second.length, first.skip, next, first.value,
                             second.value};
    }
}

int AcTable::readLong(BitReader &bits, qint16 *block, const Order &order, int number) const
{
    bits.fill();
    const auto [length, symbol] = m_codes.find(bits.peek(HuffmanTable::maxLength));
    if (length == 0)
        return -1;
    bits.drop(length);
    if (symbol == 0)
        return number + endAtOnce + 1;
    number += skipOf(symbol);
    if (number > lastNumber)
        return -1;
    if (const int size = sizeOf(symbol); size > 0) {
        block[order[size_t(number)]] = qint16(signedValue(bits.peek(size), size));
        bits.drop(size);
    }
    return number + 1;
}

} // namespace vedette
