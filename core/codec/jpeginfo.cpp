// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpeginfo.h"

#include "core/base/errordetail.h"
#include "core/codec/jpegmarkers.h"
#include "core/codec/standardhuffman.h"

namespace vedette {

Result<JpegInfo> readJpegInfo(QByteArrayView data)
{
    const auto bad = [](qsizetype at) {
        return Error{ErrorCode::BadData, ErrorDetail::tr("JPEG header at byte %1").arg(at)};
    };
    if (data.size() < 4 || uchar(data[0]) != jpeg::fill || uchar(data[1]) != jpeg::SOI)
        return bad(0);

    JpegInfo info;
    qsizetype at = 2;
    while (true) {
        const jpeg::Segment segment = jpeg::nextSegment(data, at);
        if (!segment.found() || segment.marker == jpeg::EOI)
            return bad(at);
        const QByteArrayView payload = segment.payload;
        const uchar marker = segment.marker;
        if (marker == jpeg::DHT) {
            info.hasHuffmanTables = true;
        } else if (marker == jpeg::APP14 && payload.startsWith("Adobe")) {
            info.adobeMarker = true;
        } else if (jpeg::isFrameHeader(marker)) {
            if (payload.size() < 6)
                return bad(at);
            info.size = QSize(jpeg::wordAt(payload, 3), jpeg::wordAt(payload, 1));
            info.components = uchar(payload[5]);
            const int process = marker & 3;
            info.progressive = process == 2;
            if (marker > jpeg::JPG) // arithmetic coding
                info.hasHuffmanTables = true;
        } else if (marker == jpeg::SOS) {
            if (info.size.isEmpty() || info.components < 1 || payload.isEmpty())
                return bad(at);
            info.singleScan = !info.progressive && uchar(payload[0]) == info.components;
            info.scanOffset = segment.begin;
            return info;
        }
        at = segment.end;
    }
}

Result<QByteArray> withHuffmanTables(const QByteArray &jpeg)
{
    const Result<JpegInfo> info = readJpegInfo(jpeg);
    if (!info)
        return info.error();
    if (info->hasHuffmanTables)
        return jpeg;
    QByteArray complete;
    complete.reserve(jpeg.size() + qsizetype(standardHuffmanTables.size()));
    complete.append(QByteArrayView(jpeg).first(info->scanOffset));
    complete.append(QByteArrayView(standardHuffmanTables));
    complete.append(QByteArrayView(jpeg).sliced(info->scanOffset));
    return complete;
}

} // namespace vedette
