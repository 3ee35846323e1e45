// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/packedrgb.h"

#include <QtEndian>

#include <cstring>

namespace vedette {

namespace {

using Format = QVideoFrameFormat;

constexpr quint32 opaque = 0xFF000000;

quint32 pixelAt(const uchar *from, int x)
{
    quint32 pixel = 0;
    std::memcpy(&pixel, from + qsizetype(x) * 4, sizeof(pixel));
    return qFromLittleEndian(pixel);
}

void copyRow(quint32 *__restrict to, const uchar *__restrict from, int n, PackedOrder order)
{
    switch (order) {
    case PackedOrder::BGRX:
        for (int x = 0; x < n; ++x)
            to[x] = pixelAt(from, x) | opaque;
        break;
    case PackedOrder::RGBX:
        for (int x = 0; x < n; ++x) {
            const quint32 p = pixelAt(from, x);
            to[x] = opaque | (p & 0xFF) << 16 | (p & 0xFF00) | (p >> 16 & 0xFF);
        }
        break;
    case PackedOrder::XRGB:
        for (int x = 0; x < n; ++x) {
            const quint32 p = pixelAt(from, x);
            to[x] = opaque | (p & 0xFF00) << 8 | (p >> 8 & 0xFF00) | p >> 24;
        }
        break;
    case PackedOrder::XBGR:
        for (int x = 0; x < n; ++x)
            to[x] = opaque | pixelAt(from, x) >> 8;
        break;
    }
}

} // namespace

std::optional<PackedOrder> packedOrderOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case Format::Format_BGRA8888:
    case Format::Format_BGRA8888_Premultiplied:
    case Format::Format_BGRX8888:
        return PackedOrder::BGRX;
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888:
        return PackedOrder::RGBX;
    case Format::Format_ARGB8888:
    case Format::Format_ARGB8888_Premultiplied:
    case Format::Format_XRGB8888:
        return PackedOrder::XRGB;
    case Format::Format_ABGR8888:
    case Format::Format_XBGR8888:
        return PackedOrder::XBGR;
    default:
        return {};
    }
}

bool holdsPackedPixels(const RawView &view)
{
    const RawView::Plane &plane = view.planes[0];
    const qsizetype rowBytes = qsizetype(view.format.frameWidth()) * 4;
    const qsizetype rows = view.format.frameHeight();
    return plane.data && rowBytes > 0 && rows > 0 && plane.stride >= rowBytes &&
           plane.bytes >= rowBytes && (plane.bytes - rowBytes) / plane.stride + 1 >= rows;
}

void copyPacked(const RawView &view, PackedOrder order, QImage &to)
{
    const RawView::Plane &plane = view.planes[0];
    const int height = to.height();
    const bool bottomUp = view.format.scanLineDirection() == Format::BottomToTop;
    for (int y = 0; y < height; ++y) {
        const qsizetype stored = bottomUp ? height - 1 - y : y;
        copyRow(reinterpret_cast<quint32 *>(to.scanLine(y)), plane.data + stored * plane.stride,
                to.width(), order);
    }
}

} // namespace vedette
