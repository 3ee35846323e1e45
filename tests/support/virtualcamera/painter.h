// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <gst/video/video.h>
#include <vector>

namespace virtualcamera {

/// Paints the numbered pictures of one camera: a moving gradient over the camera's own colour and
/// the number as a counter strip. Owns its scratch memory and its JPEG compressor.
class Painter final
{
public:
    Painter(int width, int height, std::uint32_t colour);
    ~Painter();
    Painter(const Painter &) = delete;
    Painter &operator=(const Painter &) = delete;

    /// A new buffer with a raw picture of the layout `info`.
    GstBuffer *raw(const GstVideoInfo &info, std::uint64_t number);
    /// A new buffer with a JPEG file.
    GstBuffer *jpeg(std::uint64_t number);

private:
    void paint(std::uint64_t number, std::uint8_t black, std::uint8_t white);

    int m_width;
    int m_height;
    int m_chromaWidth;
    int m_chromaHeight;
    std::vector<std::uint8_t> m_y;
    std::vector<std::uint8_t> m_u;
    std::vector<std::uint8_t> m_v;
    void *m_compressor;
};

} // namespace virtualcamera
