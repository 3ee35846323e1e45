// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/chunkedbody.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstring>

namespace vedette {

namespace {

constexpr int maxDigits = 15;

int hexValue(char byte)
{
    constexpr int ten = 10;
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    const char lower = char(byte | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + ten : -1;
}

} // namespace

qsizetype ChunkedBody::unwrap(char *data, qsizetype size)
{
    qsizetype to = 0;
    for (qsizetype at = 0; at < size && !isOver();) {
        if (m_state == State::Data) {
            const auto take = qsizetype(std::min<qint64>(m_left, size - at));
            std::memmove(data + to, data + at, size_t(take));
            at += take;
            to += take;
            m_left -= take;
            if (m_left == 0)
                m_state = State::DataEnd;
            continue;
        }
        const char byte = data[at++];
        switch (m_state) {
        case State::Size:
            readSize(byte);
            break;
        case State::Extension:
            if (byte == '\n')
                m_state = m_left > 0 ? State::Data : State::Over; // what trails is of no use
            break;
        case State::DataEnd:
            if (byte == '\n')
                m_state = State::Size;
            else if (byte != '\r')
                m_state = State::Over;
            m_left = 0;
            m_digits = 0;
            break;
        default:
            break;
        }
    }
    return to;
}

void ChunkedBody::readSize(char byte)
{
    constexpr int bits = 4;
    const int value = hexValue(byte);
    if (value >= 0 && m_digits < maxDigits) {
        m_left = m_left << bits | value;
        ++m_digits;
    } else if (m_digits == 0 || value >= 0) {
        m_state = State::Over;
    } else if (byte == '\n') {
        m_state = m_left > 0 ? State::Data : State::Over;
    } else {
        m_state = State::Extension;
    }
}

} // namespace vedette
