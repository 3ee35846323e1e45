// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/codec/testpicture.h"

#include "core/codec/yuvlayout.h"

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace vedette::test {

namespace {

struct YCbCr
{
    int y;
    int cb;
    int cr;
};

/// By the definition, in floating point.
YCbCr toYCbCr(QColor color, Space space, Range range)
{
    double red = 0.299;
    double blue = 0.114;
    if (space == QVideoFrameFormat::ColorSpace_BT709) {
        red = 0.2126;
        blue = 0.0722;
    } else if (space == QVideoFrameFormat::ColorSpace_BT2020) {
        red = 0.2627;
        blue = 0.0593;
    }
    const double y = red * color.redF() + (1 - red - blue) * color.greenF() + blue * color.blueF();
    const double cb = (color.blueF() - y) / (2 * (1 - blue));
    const double cr = (color.redF() - y) / (2 * (1 - red));
    const bool full = range == QVideoFrameFormat::ColorRange_Full;
    const auto level = [](double value) {
        return std::clamp(int(std::lround(value)), 0, 255);
    };
    return {level(full ? y * 255 : 16 + y * 219), level(128 + cb * (full ? 255 : 224)),
            level(128 + cr * (full ? 255 : 224))};
}

int packedOffset(Pixels pixels, char channel)
{
    switch (pixels) {
    case QVideoFrameFormat::Format_RGBA8888:
    case QVideoFrameFormat::Format_RGBX8888:
        return int(QByteArrayView("RGBX").indexOf(channel));
    case QVideoFrameFormat::Format_ARGB8888:
    case QVideoFrameFormat::Format_ARGB8888_Premultiplied:
    case QVideoFrameFormat::Format_XRGB8888:
        return int(QByteArrayView("XRGB").indexOf(channel));
    case QVideoFrameFormat::Format_ABGR8888:
    case QVideoFrameFormat::Format_XBGR8888:
        return int(QByteArrayView("XBGR").indexOf(channel));
    default:
        return int(QByteArrayView("BGRX").indexOf(channel));
    }
}

} // namespace

QImage testPicture(QSize size)
{
    constexpr std::array<QRgb, 8> kBars{0xFFFFFFFF, 0xFFC0C000, 0xFF00C0C0, 0xFF00C000,
                                        0xFFC000C0, 0xFFC00000, 0xFF0000C0, 0xFF000000};
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int level = size.width() > 1 ? x * 255 / (size.width() - 1) : 128;
            const bool bars = y < size.height() / 2;
            image.setPixel(x, y,
                           bars ? kBars[size_t(x * 8 / size.width())] : qRgb(level, level, level));
        }
    }
    return image;
}

QVideoFrameFormat rawFormat(QSize size, Pixels pixels, Space space, Range range)
{
    QVideoFrameFormat format(size, pixels);
    format.setColorSpace(space);
    format.setColorRange(range);
    return format;
}

RawPicture::RawPicture(const QImage &picture, const QVideoFrameFormat &format, int padding)
    : m_format(format)
    , m_padding(padding)
{
    const Pixels pixels = format.pixelFormat();
    const int width = picture.width();
    const int height = picture.height();
    const auto layout = yuvLayoutOf(pixels);
    if (!layout) { // 32-bit RGB
        addPlane(width * 4, height);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const QRgb p = picture.pixel(x, y);
                put(0, y, x * 4 + packedOffset(pixels, 'R'), qRed(p));
                put(0, y, x * 4 + packedOffset(pixels, 'G'), qGreen(p));
                put(0, y, x * 4 + packedOffset(pixels, 'B'), qBlue(p));
            }
        }
        return;
    }

    using Packing = YuvLayout::Packing;
    const int sample = layout->wideShift ? 2 : 1;
    const int columns = (width + 1) / 2;
    const int step = layout->chromaRowStep;
    const int rows = (height + step - 1) / step;
    const bool together = layout->packing == Packing::Together;
    addPlane(together ? columns * 4 : width * sample, height);
    if (layout->packing == Packing::Pairs)
        addPlane(columns * 2 * sample, rows);
    else if (layout->chromaSideBySide)
        addPlane(columns * 2, rows, true);
    else if (layout->packing == Packing::Planar) {
        addPlane(columns * sample, rows);
        addPlane(columns * sample, rows);
    }
    // A 16-bit sample has its low byte first.
    const auto putSample = [&](int plane, int y, int at, int value) {
        if (sample == 1) {
            put(plane, y, at, value);
            return;
        }
        const int wide = value << layout->wideShift;
        put(plane, y, at * 2, wide & 255);
        put(plane, y, at * 2 + 1, wide >> 8);
    };
    const auto convert = [&](QColor color) {
        return toYCbCr(color, format.colorSpace(), format.colorRange());
    };
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int luma = convert(picture.pixelColor(x, y)).y;
            putSample(0, y, together ? 2 * x + (layout->lumaSecond ? 1 : 0) : x, luma);
        }
    }
    if (layout->packing == Packing::Grey)
        return;
    for (int row = 0; row < rows; ++row) {
        for (int x = 0; x < columns; ++x) {
            // Chroma of the mean colour of the pixels that share it.
            std::array<int, 4> sum{};
            for (int y = row * step; y < std::min((row + 1) * step, height); ++y) {
                for (int i = 2 * x; i < std::min(2 * x + 2, width); ++i) {
                    const QRgb p = picture.pixel(i, y);
                    sum[0] += qRed(p);
                    sum[1] += qGreen(p);
                    sum[2] += qBlue(p);
                    ++sum[3];
                }
            }
            const YCbCr c = convert(QColor(sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]));
            const int first = layout->crFirst ? c.cr : c.cb;
            const int second = layout->crFirst ? c.cb : c.cr;
            if (together) {
                put(0, row, 4 * x + (layout->lumaSecond ? 0 : 1), first);
                put(0, row, 4 * x + (layout->lumaSecond ? 2 : 3), second);
            } else if (layout->packing == Packing::Pairs) {
                putSample(1, row, 2 * x, first);
                putSample(1, row, 2 * x + 1, second);
            } else if (layout->chromaSideBySide) {
                put(1, row, x, first);
                put(1, row, m_planes[1].stride / 2 + x, second);
            } else {
                putSample(1, row, x, first);
                putSample(2, row, x, second);
            }
        }
    }
}

void RawPicture::addPlane(int rowBytes, int rows, bool wholeLastRow)
{
    Plane &plane = m_planes.emplace_back();
    plane.stride = rowBytes + m_padding;
    // Without the padding of the last row: who reads there reads too much.
    const int last = wholeLastRow ? plane.stride : rowBytes;
    plane.bytes.assign(size_t(plane.stride) * size_t(rows - 1) + size_t(last), 0x55);
}

void RawPicture::put(int plane, int y, int at, int value)
{
    Plane &to = m_planes[size_t(plane)];
    to.bytes.at(size_t(y) * size_t(to.stride) + size_t(at)) = uchar(value);
}

RawView RawPicture::view() const
{
    RawView view;
    view.format = m_format;
    for (size_t i = 0; i < m_planes.size(); ++i) {
        view.planes[i] = {m_planes[i].bytes.data(), m_planes[i].stride,
                          qsizetype(m_planes[i].bytes.size())};
    }
    return view;
}

QVideoFrame RawPicture::frame() const
{
    QVideoFrame frame(m_format);
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (size_t i = 0; i < m_planes.size(); ++i) {
        const Plane &from = m_planes[i];
        const int stride = frame.bytesPerLine(int(i));
        const int bytes = std::min(stride, from.stride);
        for (int y = 0; y * from.stride < int(from.bytes.size()); ++y) {
            if ((y + 1) * stride > frame.mappedBytes(int(i)))
                break;
            const uchar *row = from.bytes.data() + qsizetype(y) * from.stride;
            const auto left = int(from.bytes.data() + from.bytes.size() - row);
            uchar *to = frame.bits(int(i)) + qsizetype(y) * stride;
            std::memcpy(to, row, size_t(std::min(bytes, left)));
            const auto layout = yuvLayoutOf(m_format.pixelFormat());
            if (i == 1 && layout && layout->chromaSideBySide) // the half is Qt's stride's
                std::memcpy(to + stride / 2, row + from.stride / 2, size_t(from.stride / 2));
        }
    }
    frame.unmap();
    return frame;
}

QVideoFrame jpegFrame(const QByteArray &file, QSize size)
{
    QVideoFrame frame(QVideoFrameFormat(size, QVideoFrameFormat::Format_Jpeg));
    if (!frame.map(QVideoFrame::WriteOnly) || frame.mappedBytes(0) < file.size())
        return {};
    std::memset(frame.bits(0), 0, size_t(frame.mappedBytes(0)));
    std::memcpy(frame.bits(0), file.constData(), size_t(file.size()));
    frame.unmap();
    return frame;
}

QImage greyOf(QImage picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb p = picture.pixel(x, y);
            const auto grey =
                    int(std::lround(0.299 * qRed(p) + 0.587 * qGreen(p) + 0.114 * qBlue(p)));
            picture.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return picture;
}

double meanError(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 255;
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                   std::abs(qBlue(p) - qBlue(q));
        }
    }
    return double(sum) / (3.0 * a.width() * a.height());
}

} // namespace vedette::test
