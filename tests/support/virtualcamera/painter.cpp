// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtualcamera/painter.h"

#include "core/capture/counterstrip.h"

#include <turbojpeg.h>

namespace virtualcamera {

namespace {

constexpr int jpegQuality = 85;

} // namespace

Painter::Painter(int width, int height, std::uint32_t colour)
    : m_width(width)
    , m_height(height)
    , m_y(std::size_t(width) * height)
    , m_u(m_y.size() / 4, std::uint8_t(64 + colour % 128))
    , m_v(m_y.size() / 4, std::uint8_t(64 + colour / 128 % 128))
    , m_compressor(tjInitCompress())
{
}

Painter::~Painter()
{
    tjDestroy(m_compressor);
}

Bytes Painter::picture(const std::string &format, std::uint64_t number)
{
    const bool isJpeg = format == "JPEG";
    paint(number, isJpeg ? 0 : 16, isJpeg ? 255 : 235);
    if (isJpeg)
        return jpeg();
    if (format == "NV12")
        return nv12();
    return format == "I420" ? i420() : yuy2();
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

Bytes Painter::jpeg() const
{
    const std::uint8_t *planes[] = {m_y.data(), m_u.data(), m_v.data()};
    const int strides[] = {m_width, m_width / 2, m_width / 2};
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    tjCompressFromYUVPlanes(m_compressor, planes, m_width, strides, m_height, TJSAMP_420, &bytes,
                            &size, jpegQuality, 0);
    Bytes file(bytes, bytes + size);
    tjFree(bytes);
    return file;
}

Bytes Painter::yuy2() const
{
    Bytes pixels;
    pixels.reserve(2 * m_y.size());
    for (std::size_t i = 0; i < m_y.size(); i += 2)
        pixels.insert(pixels.end(), {m_y[i], m_u[0], m_y[i + 1], m_v[0]});
    return pixels;
}

Bytes Painter::nv12() const
{
    Bytes planes = m_y;
    for (std::size_t i = 0; i < m_u.size(); ++i)
        planes.insert(planes.end(), {m_u[i], m_v[i]});
    return planes;
}

Bytes Painter::i420() const
{
    Bytes planes = m_y;
    planes.insert(planes.end(), m_u.begin(), m_u.end());
    planes.insert(planes.end(), m_v.begin(), m_v.end());
    return planes;
}

} // namespace virtualcamera
