// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace virtualcamera {

using Bytes = std::vector<std::uint8_t>;

/// Paints the numbered pictures of one camera: a moving gradient over the camera's own colour and
/// the number as a counter strip. Owns its scratch memory and its JPEG compressor.
class Painter final
{
public:
    /// The width is a multiple of 8, the height of 2.
    Painter(int width, int height, std::uint32_t colour);
    ~Painter();
    Painter(const Painter &) = delete;
    Painter &operator=(const Painter &) = delete;

    /// A picture in a format of the camera's file: a JPEG file, or planes without padding.
    Bytes picture(const std::string &format, std::uint64_t number);

private:
    void paint(std::uint64_t number, std::uint8_t black, std::uint8_t white);
    Bytes jpeg() const;
    Bytes yuy2() const;
    Bytes nv12() const;
    Bytes i420() const;

    int m_width;
    int m_height;
    Bytes m_y;
    Bytes m_u;
    Bytes m_v;
    void *m_compressor;
};

} // namespace virtualcamera
