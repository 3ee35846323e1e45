// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegtrim.h"

#include "core/codec/jpegmarkers.h"

using namespace Qt::StringLiterals;

namespace vedette {

Result<QByteArray> trimmedJpeg(QByteArrayView buffer)
{
    if (buffer.size() < 4 || uchar(buffer[0]) != 0xFF || uchar(buffer[1]) != jpeg::SOI)
        return {ErrorCode::BadData, u"no JPEG at byte 0"_s};
    qsizetype at = 2;
    while (true) {
        const jpeg::Segment segment = jpeg::nextSegment(buffer, at);
        if (!segment.found())
            return {ErrorCode::BadData, u"no end of JPEG in %1 bytes"_s.arg(buffer.size())};
        if (segment.marker == jpeg::EOI)
            return buffer.first(segment.end).toByteArray();
        at = segment.end;
    }
}

} // namespace vedette
