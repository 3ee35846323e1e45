// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegdecoder.h"
#include "core/codec/jpeginfo.h"
#include "tests/fuzz/fuzzing.h"

using namespace vedette;
using namespace vedette::fuzz;

// Bytes that may be a JPEG, decoded at the sizes of tiles.

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static JpegDecoder decoder; // as a tile's: one picture after the other
    static QImage reused;
    static YuvPicture reusedPlanes;
    const QByteArrayView bytes = viewOf(data, size);
    const auto info = readJpegInfo(bytes);
    // Larger ones are right, but slow; what is over the limits costs nothing.
    constexpr qint64 quickPixels = qint64(512) * 512;
    const qint64 pixels = info ? qint64(info->size.width()) * info->size.height() : qint64(0);
    if (pixels > quickPixels && pixels <= JpegDecoder::maxPixels)
        return 0;
    for (const QSize room : {QSize(), QSize(40, 30), QSize(5, 5)}) {
        auto image = decoder.decode(bytes, room, std::move(reused));
        reused = {};
        if (!image)
            continue;
        require(bool(info) && pixels <= JpegDecoder::maxPixels, "what is decoded can be read");
        require(image->size() == JpegDecoder::decodedSize(info->size, room), "of the size said");
        reused = std::move(*image);
    }
    for (const QSize room : {QSize(), QSize(40, 30), QSize(5, 5)}) {
        auto planes = decoder.decodeYuv(bytes, room, std::move(reusedPlanes));
        reusedPlanes = {};
        if (!planes)
            continue;
        const QSize most = JpegDecoder::decodedSize(info->size, room);
        const QSize made = planes->size();
        require(made == made.boundedTo(most) && made == made.expandedTo((most + QSize(1, 1)) / 2),
                "of the size said");
        reusedPlanes = std::move(*planes);
    }
    return 0;
}
