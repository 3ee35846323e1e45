// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtualcamera/painter.h"

#include "core/capture/counterstrip.h"

#include <cstring>
#include <turbojpeg.h>

namespace virtualcamera {

namespace {

constexpr int jpegQuality = 85;

void copyPlane(GstVideoFrame &frame, int plane, const std::vector<std::uint8_t> &from, int width,
               int height)
{
    auto *to = static_cast<std::uint8_t *>(GST_VIDEO_FRAME_PLANE_DATA(&frame, plane));
    for (int row = 0; row < height; ++row)
        std::memcpy(to + std::ptrdiff_t(row) * GST_VIDEO_FRAME_PLANE_STRIDE(&frame, plane),
                    from.data() + std::ptrdiff_t(row) * width, width);
}

} // namespace

Painter::Painter(int width, int height, std::uint32_t colour)
    : m_width(width)
    , m_height(height)
    , m_chromaWidth((width + 1) / 2)
    , m_chromaHeight((height + 1) / 2)
    , m_y(std::size_t(width) * height)
    , m_u(std::size_t(m_chromaWidth) * m_chromaHeight, std::uint8_t(64 + colour % 128))
    , m_v(m_u.size(), std::uint8_t(64 + colour / 128 % 128))
    , m_compressor(tjInitCompress())
{
}

Painter::~Painter()
{
    tjDestroy(m_compressor);
}

void Painter::paint(std::uint64_t number, std::uint8_t black, std::uint8_t white)
{
    for (int row = 0; row < m_height; ++row) {
        std::uint8_t *line = m_y.data() + std::size_t(row) * m_width;
        for (int x = 0; x < m_width; ++x)
            line[x] = std::uint8_t(64 + (x / 2 + row / 2 + number * 2) % 128);
    }
    vedette::counterstrip::paint(m_y.data(), m_width, m_width, m_height, number, black, white);
}

GstBuffer *Painter::raw(const GstVideoInfo &info, std::uint64_t number)
{
    paint(number, 16, 235);
    GstBuffer *buffer = gst_buffer_new_allocate(nullptr, GST_VIDEO_INFO_SIZE(&info), nullptr);
    GstVideoInfo layout = info;
    GstVideoFrame frame;
    if (!gst_video_frame_map(&frame, &layout, buffer, GST_MAP_WRITE))
        return buffer;
    switch (GST_VIDEO_INFO_FORMAT(&info)) {
    case GST_VIDEO_FORMAT_I420:
        copyPlane(frame, 0, m_y, m_width, m_height);
        copyPlane(frame, 1, m_u, m_chromaWidth, m_chromaHeight);
        copyPlane(frame, 2, m_v, m_chromaWidth, m_chromaHeight);
        break;
    case GST_VIDEO_FORMAT_NV12: {
        copyPlane(frame, 0, m_y, m_width, m_height);
        auto *to = static_cast<std::uint8_t *>(GST_VIDEO_FRAME_PLANE_DATA(&frame, 1));
        for (int row = 0; row < m_chromaHeight;
             ++row, to += GST_VIDEO_FRAME_PLANE_STRIDE(&frame, 1)) {
            std::uint8_t *pair = to;
            for (int x = 0; x < m_chromaWidth; ++x, pair += 2) {
                pair[0] = m_u[0];
                pair[1] = m_v[0];
            }
        }
        break;
    }
    default: { // YUY2
        auto *to = static_cast<std::uint8_t *>(GST_VIDEO_FRAME_PLANE_DATA(&frame, 0));
        for (int row = 0; row < m_height; ++row, to += GST_VIDEO_FRAME_PLANE_STRIDE(&frame, 0)) {
            const std::uint8_t *line = m_y.data() + std::size_t(row) * m_width;
            std::uint8_t *pixel = to;
            for (int x = 0; x < m_width; ++x, pixel += 2) {
                pixel[0] = line[x];
                pixel[1] = x % 2 ? m_v[0] : m_u[0];
            }
        }
    }
    }
    gst_video_frame_unmap(&frame);
    return buffer;
}

GstBuffer *Painter::jpeg(std::uint64_t number)
{
    paint(number, 0, 255);
    const std::uint8_t *planes[] = {m_y.data(), m_u.data(), m_v.data()};
    const int strides[] = {m_width, m_chromaWidth, m_chromaWidth};
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    tjCompressFromYUVPlanes(m_compressor, planes, m_width, strides, m_height, TJSAMP_420, &bytes,
                            &size, jpegQuality, 0);
    GstBuffer *buffer = gst_buffer_new_allocate(nullptr, size, nullptr);
    gst_buffer_fill(buffer, 0, bytes, size);
    tjFree(bytes);
    return buffer;
}

} // namespace virtualcamera
