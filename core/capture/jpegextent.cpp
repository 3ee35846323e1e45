// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/jpegextent.h"

#include <cstring>

namespace vedette {

namespace {

constexpr uchar eoi = 0xd9;
constexpr uchar sos = 0xda;

uchar byteAt(QByteArrayView buffer, qsizetype at)
{
    return uchar(buffer[at]);
}

bool isStandalone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/// The next marker's FF after entropy-coded data, or the end of the buffer.
qsizetype skipScan(QByteArrayView buffer, qsizetype at)
{
    while (at + 1 < buffer.size()) {
        const void *hit = std::memchr(buffer.data() + at, 0xff, size_t(buffer.size() - 1 - at));
        if (!hit)
            break;
        at = static_cast<const char *>(hit) - buffer.data();
        const uchar next = byteAt(buffer, at + 1);
        const bool data = next == 0x00 || (next >= 0xd0 && next <= 0xd7);
        if (!data && next != 0xff)
            return at;
        at += data ? 2 : 1;
    }
    return buffer.size();
}

} // namespace

qsizetype jpegLength(QByteArrayView buffer)
{
    if (buffer.size() < 4 || byteAt(buffer, 0) != 0xff || byteAt(buffer, 1) != 0xd8)
        return 0;
    qsizetype at = 2;
    while (at + 1 < buffer.size()) {
        if (byteAt(buffer, at) != 0xff)
            return 0;
        const uchar marker = byteAt(buffer, at + 1);
        if (marker == 0xff) { // padding
            ++at;
            continue;
        }
        at += 2;
        if (marker == eoi)
            return at;
        if (isStandalone(marker))
            continue;
        if (at + 1 >= buffer.size())
            return 0;
        const int length = byteAt(buffer, at) << 8 | byteAt(buffer, at + 1);
        if (length < 2)
            return 0;
        at += length;
        if (marker == sos)
            at = skipScan(buffer, at);
    }
    return 0;
}

} // namespace vedette
