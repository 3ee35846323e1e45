// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegwalker.h"

#include <cstring>

namespace vedette {

namespace {

// ITU-T T.81, table B.1.
enum Marker : uchar {
    Stuffed = 0x00,
    Tem = 0x01,
    Sof0 = 0xC0,
    Dht = 0xC4,
    Jpg = 0xC8,
    Dac = 0xCC,
    Sof15 = 0xCF,
    Rst0 = 0xD0,
    Rst7 = 0xD7,
    Soi = 0xD8,
    Eoi = 0xD9,
    Sos = 0xDA,
    Dri = 0xDD,
    App0 = 0xE0,
    App15 = 0xEF,
    Com = 0xFE,
    Fill = 0xFF,
};

uchar at(QByteArrayView data, qsizetype i)
{
    return uchar(data[i]);
}

int wordAt(QByteArrayView data, qsizetype i)
{
    return at(data, i) << 8 | at(data, i + 1);
}

bool isRestart(uchar code)
{
    return code >= Rst0 && code <= Rst7;
}

bool isFrameHeader(uchar code)
{
    return code >= Sof0 && code <= Sof15 && code != Dht && code != Jpg && code != Dac;
}

/// Whether a segment of tables or notes has this code. It may follow a scan too; every other code
/// in entropy-coded data is damage, which is left to the decoder.
bool isTableOrNote(uchar code)
{
    return code == Dht || code == Dac || (code >= Sos && code <= Dri) ||
           (code >= App0 && code <= App15) || code == Com;
}

} // namespace

JpegWalker::Progress JpegWalker::end(qsizetype offset)
{
    m_place = Place::Ended;
    m_offset = offset;
    return Progress::Ended;
}

JpegWalker::Progress JpegWalker::breakOff(qsizetype offset)
{
    m_place = Place::Broken;
    m_offset = offset;
    return Progress::Broken;
}

JpegWalker::Progress JpegWalker::advance(QByteArrayView data, Goal goal)
{
    while (true) {
        const qsizetype before = m_offset;
        Progress progress = Progress::NeedsMore;
        switch (m_place) {
        case Place::Start:
            progress = walkStart(data);
            break;
        case Place::Marker:
            progress = walkMarker(data, goal);
            break;
        case Place::Entropy:
            progress = walkEntropy(data);
            break;
        case Place::Ended:
            return Progress::Ended;
        case Place::Broken:
            return Progress::Broken;
        }
        if (progress != Progress::NeedsMore || m_offset == before || m_offset >= data.size())
            return progress;
    }
}

JpegWalker::Progress JpegWalker::walkStart(QByteArrayView data)
{
    if ((!data.isEmpty() && at(data, 0) != Fill) || (data.size() > 1 && at(data, 1) != Soi))
        return breakOff(0);
    if (data.size() > 1) {
        m_place = Place::Marker;
        m_offset = 2;
    }
    return Progress::NeedsMore;
}

JpegWalker::Progress JpegWalker::walkMarker(QByteArrayView data, Goal goal)
{
    qsizetype i = m_offset;
    // Some cameras leave bytes between segments, which decoders pass over.
    while (i < data.size() && at(data, i) != Fill)
        ++i;
    m_offset = i;
    if (i >= data.size())
        return Progress::NeedsMore;
    while (i + 1 < data.size() && at(data, i + 1) == Fill)
        ++i;
    m_offset = i;
    if (i + 1 >= data.size())
        return Progress::NeedsMore;

    const uchar code = at(data, i + 1);
    if (code == Eoi)
        return end(i + 2);
    if (code == Stuffed || code == Tem || isRestart(code)) {
        m_offset = i + 2;
        return Progress::NeedsMore;
    }

    const bool frameHeader = isFrameHeader(code);
    if (!frameHeader && !isTableOrNote(code))
        return breakOff(i);
    if (data.size() < i + 4)
        return Progress::NeedsMore;
    const int length = wordAt(data, i + 2); // counts its own two bytes
    if (length < (frameHeader ? 8 : 2))
        return breakOff(i + 2);
    if (frameHeader) {
        if (data.size() < i + 9)
            return Progress::NeedsMore;
        if (!m_size.isValid())
            m_size = QSize(wordAt(data, i + 7), wordAt(data, i + 5));
    }
    if (code == Dht)
        m_hasHuffmanTables = true;
    if (code == Sos) {
        if (goal == Goal::FirstScan)
            return Progress::AtScan;
        m_place = Place::Entropy;
    }
    m_offset = i + 2 + length;
    return Progress::NeedsMore;
}

JpegWalker::Progress JpegWalker::walkEntropy(QByteArrayView data)
{
    while (m_offset < data.size()) {
        const void *found =
                std::memchr(data.data() + m_offset, Fill, size_t(data.size() - m_offset));
        if (!found) {
            m_offset = data.size();
            break;
        }
        const qsizetype i = static_cast<const char *>(found) - data.data();
        m_offset = i;
        if (i + 1 >= data.size())
            break;
        const uchar code = at(data, i + 1);
        if (code == Eoi)
            return end(i + 2);
        if (code == Soi)
            return breakOff(i);
        if (isTableOrNote(code)) {
            m_place = Place::Marker;
            return walkMarker(data, Goal::End);
        }
        m_offset = code == Fill ? i + 1 : i + 2;
    }
    return Progress::NeedsMore;
}

} // namespace vedette
