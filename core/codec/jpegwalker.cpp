// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegwalker.h"

#include "core/codec/jpegmarkers.h"

#include <cstring>

namespace vedette {

namespace {

uchar at(QByteArrayView data, qsizetype i)
{
    return uchar(data[i]);
}

/// Whether a segment of tables or notes has this code. It may follow a scan too; every other code
/// in entropy-coded data is damage, which is left to the decoder.
bool isTableOrNote(uchar code)
{
    return code == jpeg::DHT || code == jpeg::DAC || (code >= jpeg::SOS && code <= jpeg::DRI) ||
           (code >= jpeg::APP0 && code <= jpeg::APP15) || code == jpeg::COM;
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
    if ((!data.isEmpty() && at(data, 0) != jpeg::fill) ||
        (data.size() > 1 && at(data, 1) != jpeg::SOI))
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
    while (i < data.size() && at(data, i) != jpeg::fill)
        ++i;
    m_offset = i;
    if (i >= data.size())
        return Progress::NeedsMore;
    while (i + 1 < data.size() && at(data, i + 1) == jpeg::fill)
        ++i;
    m_offset = i;
    if (i + 1 >= data.size())
        return Progress::NeedsMore;

    const uchar code = at(data, i + 1);
    if (code == jpeg::EOI)
        return end(i + 2);
    if (code == jpeg::stuffed || code == jpeg::TEM || jpeg::isRestart(code)) {
        m_offset = i + 2;
        return Progress::NeedsMore;
    }

    const bool frameHeader = jpeg::isFrameHeader(code);
    if (!frameHeader && !isTableOrNote(code))
        return breakOff(i);
    if (data.size() < i + 4)
        return Progress::NeedsMore;
    const int length = jpeg::wordAt(data, i + 2); // counts its own two bytes
    if (length < (frameHeader ? 8 : 2))
        return breakOff(i + 2);
    if (frameHeader) {
        if (data.size() < i + 9)
            return Progress::NeedsMore;
        if (!m_size.isValid())
            m_size = QSize(jpeg::wordAt(data, i + 7), jpeg::wordAt(data, i + 5));
    }
    if (code == jpeg::DHT)
        m_hasHuffmanTables = true;
    if (code == jpeg::SOS) {
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
                std::memchr(data.data() + m_offset, jpeg::fill, size_t(data.size() - m_offset));
        if (!found) {
            m_offset = data.size();
            break;
        }
        const qsizetype i = static_cast<const char *>(found) - data.data();
        m_offset = i;
        if (i + 1 >= data.size())
            break;
        const uchar code = at(data, i + 1);
        if (code == jpeg::EOI)
            return end(i + 2);
        if (code == jpeg::SOI)
            return breakOff(i);
        if (isTableOrNote(code)) {
            m_place = Place::Marker;
            return walkMarker(data, Goal::End);
        }
        m_offset = code == jpeg::fill ? i + 1 : i + 2;
    }
    return Progress::NeedsMore;
}

} // namespace vedette
