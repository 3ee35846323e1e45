// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEndian>
#include <QtGlobal>

/// Internal to core/codec.
namespace vedette {

/// Reads bits, the highest of each byte first. It looks at up to `lookahead` bytes behind those
/// that it has read: the memory must reach so far.
class BitReader final
{
public:
    static constexpr qsizetype lookahead = 8;
    /// There are so many bits after fill().
    static constexpr int filled = 56;

    explicit BitReader(const uchar *from)
        : m_next(from)
    {
    }

    void fill()
    {
        m_bits |= qFromBigEndian<quint64>(m_next) >> m_count;
        m_next += (63 - m_count) >> 3;
        m_count |= filled;
    }

    /// The next bits, 1 to 32 of them, as a number.
    quint32 peek(int count) const { return quint32(m_bits >> (64 - count)); }

    void drop(int count)
    {
        m_bits <<= count;
        m_count -= count;
    }

    /// How many bits it has read since `begin`.
    qint64 position(const uchar *begin) const { return 8 * qint64(m_next - begin) - m_count; }

private:
    const uchar *m_next;
    quint64 m_bits = 0; // highest first
    int m_count = 0;    // of those that are there
};

} // namespace vedette
