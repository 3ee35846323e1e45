// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/wallcode.h"
#include "tests/bench/wallcommon.h"

#include <array>
#include <vector>

namespace vedette::wall {

/// Xvfb's framebuffer, as Xvfb -fbdir shows it: a file in XWD format, 32 bits a pixel.
class Glass final
{
public:
    explicit Glass(const std::string &path);

    int width() const { return m_width; }
    int height() const { return m_height; }
    std::uint32_t pixel(int x, int y) const { return m_pixels[std::ptrdiff_t(y) * m_stride + x]; }

private:
    SharedFile m_file;
    const volatile std::uint32_t *m_pixels = nullptr;
    std::ptrdiff_t m_stride = 0; ///< in pixels
    int m_width = 0;
    int m_height = 0;
};

/// Where a stream's code is on the glass.
class TilePlace final
{
public:
    TilePlace(int stream, int left, int width, int y);

    int stream() const { return m_stream; }
    int left() const { return m_columns.front(); }
    int y() const { return m_y; }

    /// The code as it is now; none while it is covered, half painted, or not clearly black and
    /// white.
    static std::optional<Code> read(const Glass &glass, const std::array<int, CodeCells> &columns,
                                    int y);
    std::optional<Code> read(const Glass &glass) const;

private:
    int m_stream;
    int m_y;
    std::array<int, CodeCells> m_columns{}; ///< the middles of the cells
};

/// Looks over the whole glass for markers with a code below, of any size and at any place.
std::vector<TilePlace> findTiles(const Glass &glass);

} // namespace vedette::wall
