// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstring>

/// The markers of a JPEG file and its segments (ITU T.81, B.1.1). Internal to core/codec.
namespace vedette::jpeg {

inline constexpr uchar stuffed = 0x00; // a 0xFF of entropy-coded data stands before it
inline constexpr uchar TEM = 0x01;
inline constexpr uchar SOF0 = 0xC0;
inline constexpr uchar SOF1 = 0xC1;
inline constexpr uchar SOF2 = 0xC2;
inline constexpr uchar DHT = 0xC4;
inline constexpr uchar JPG = 0xC8;
inline constexpr uchar DAC = 0xCC;
inline constexpr uchar SOF15 = 0xCF;
inline constexpr uchar RST0 = 0xD0;
inline constexpr uchar RST7 = 0xD7;
inline constexpr uchar SOI = 0xD8;
inline constexpr uchar EOI = 0xD9;
inline constexpr uchar SOS = 0xDA;
inline constexpr uchar DQT = 0xDB;
inline constexpr uchar DRI = 0xDD;
inline constexpr uchar APP0 = 0xE0;
inline constexpr uchar APP14 = 0xEE;
inline constexpr uchar APP15 = 0xEF;
inline constexpr uchar COM = 0xFE;
inline constexpr uchar fill = 0xFF; // any number of them stand before a marker

constexpr bool isRestart(uchar marker)
{
    return marker >= RST0 && marker <= RST7;
}

constexpr bool isFrameHeader(uchar marker)
{
    return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
}

/// What begins no segment: a stuffed zero, TEM, RSTn, and the reserved ones, which come only from
/// damaged entropy-coded data.
constexpr bool isFiller(uchar marker)
{
    return marker < SOF0 || isRestart(marker);
}

/// Of two bytes, the higher one first, as all numbers are stored.
inline int wordAt(QByteArrayView bytes, qsizetype i)
{
    return uchar(bytes[i]) << 8 | uchar(bytes[i + 1]);
}

struct Segment
{
    uchar marker = 0;
    qsizetype begin = -1;   ///< of its 0xFF
    qsizetype end = -1;     ///< behind its last byte
    QByteArrayView payload; ///< without the length

    bool found() const { return begin >= 0; }
};

/// The first whole segment at or behind `at`. Entropy-coded data is skipped like any other bytes
/// between segments.
inline Segment nextSegment(QByteArrayView data, qsizetype at)
{
    const auto byte = [&](qsizetype i) {
        return uchar(data[i]);
    };
    while (at < data.size()) {
        const void *hit = std::memchr(data.data() + at, fill, size_t(data.size() - at));
        if (!hit)
            return {};
        at = static_cast<const char *>(hit) - data.data();
        if (at + 1 >= data.size())
            return {};
        const uchar marker = byte(at + 1);
        if (marker == fill) {
            ++at;
            continue;
        }
        if (isFiller(marker)) {
            at += 2;
            continue;
        }
        if (marker == EOI || marker == SOI)
            return {marker, at, at + 2, {}};
        if (at + 4 > data.size())
            return {};
        const int length = wordAt(data, at + 2);
        if (length < 2 || length > data.size() - at - 2)
            return {};
        return {marker, at, at + 2 + length, data.sliced(at + 4, length - 2)};
    }
    return {};
}

} // namespace vedette::jpeg
