// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/wallplaces.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace vedette::wall {

namespace {

/// The fields of XWDFileHeader (X11/XWDFile.h), all 32 bits, highest byte first.
enum XwdField {
    HeaderSize = 0,
    Width = 4,
    Height = 5,
    BitsPerPixel = 11,
    BytesPerLine = 12,
    Colours = 19
};
constexpr int XwdColourSize = 12;

/// The smallest marker that is looked for is that of a picture at an eighth of 1280x720.
constexpr int MinMarkerWidth = 80;
constexpr int SearchStep = 4;

enum class Hue { None, Magenta, Green };

Hue hue(std::uint32_t pixel)
{
    constexpr int Clear = 70;
    const int red = int(pixel >> 16 & 0xFFU);
    const int green = int(pixel >> 8 & 0xFFU);
    const int blue = int(pixel & 0xFFU);
    if (red > green + Clear && blue > green + Clear)
        return Hue::Magenta;
    if (green > red + Clear && green > blue + Clear)
        return Hue::Green;
    return Hue::None;
}

/// How many pixels from (x, y) on in the direction (dx, dy) have the hue \a wanted.
int runLength(const Glass &glass, int x, int y, int dx, int dy, Hue wanted)
{
    int length = 0;
    while (x >= 0 && y >= 0 && x < glass.width() && y < glass.height() &&
           hue(glass.pixel(x, y)) == wanted) {
        x += dx;
        y += dy;
        ++length;
    }
    return length;
}

struct Marker
{
    int left = 0, top = 0, width = 0, height = 0;

    bool contains(int x, int y) const
    {
        return x >= left && x < left + width && y >= top && y < top + height;
    }
};

/// The marker to whose magenta half the pixel at (x, y) belongs.
std::optional<Marker> markerAt(const Glass &glass, int x, int y)
{
    const int left = x - runLength(glass, x, y, -1, 0, Hue::Magenta) + 1;
    const int magenta = runLength(glass, left, y, 1, 0, Hue::Magenta);
    int green = left + magenta;
    const int blurEnd = green + magenta / 4; // scaling and subsampling blur the seam
    while (green < std::min(blurEnd, glass.width()) && hue(glass.pixel(green, y)) != Hue::Green)
        ++green;
    const int right = green + runLength(glass, green, y, 1, 0, Hue::Green);
    const int width = right - left;
    if (width < MinMarkerWidth || std::abs(magenta * 2 - width) > width / 8)
        return std::nullopt;
    const int middle = left + magenta / 2;
    const int top = y - runLength(glass, middle, y, 0, -1, Hue::Magenta) + 1;
    const int height = runLength(glass, middle, top, 0, 1, Hue::Magenta);
    if (std::abs(height * CodeCells - width) > width / 2)
        return std::nullopt;
    return Marker{left, top, width, height};
}

} // namespace

Glass::Glass(const std::string &path)
    : m_file(path, Access::Read)
{
    const auto *header = static_cast<const std::uint32_t *>(m_file.data());
    const auto field = [header](XwdField name) {
        return int(__builtin_bswap32(header[name]));
    };
    static_assert(std::endian::native == std::endian::little);
    if (m_file.size() < 100 || field(BitsPerPixel) != 32)
        fail("The framebuffer is not in XWD format with 32 bits a pixel.");
    m_width = field(Width);
    m_height = field(Height);
    m_stride = field(BytesPerLine) / 4;
    const auto start = std::size_t(field(HeaderSize)) + std::size_t(field(Colours)) * XwdColourSize;
    if (start + std::size_t(m_stride) * std::size_t(m_height) * 4 > m_file.size())
        fail("The framebuffer is cut short.");
    m_pixels = reinterpret_cast<const std::uint32_t *>(static_cast<const char *>(m_file.data()) +
                                                       start);
}

TilePlace::TilePlace(int stream, int left, int width, int y)
    : m_stream(stream)
    , m_y(y)
{
    for (int cell = 0; cell < CodeCells; ++cell)
        m_columns[std::size_t(cell)] = left + (2 * cell + 1) * width / (2 * CodeCells);
}

std::optional<Code> TilePlace::read(const Glass &glass, const std::array<int, CodeCells> &columns,
                                    int y)
{
    unsigned bits = 0;
    for (const int x : columns) {
        const auto green = glass.pixel(x, y) >> 8 & 0xFFU;
        if (green > 100 && green < 156)
            return std::nullopt;
        bits = bits << 1 | (green > 128 ? 1U : 0U);
    }
    return unpackCode(bits);
}

std::optional<Code> TilePlace::read(const Glass &glass) const
{
    return read(glass, m_columns, m_y);
}

std::vector<TilePlace> findTiles(const Glass &glass)
{
    std::vector<Marker> markers;
    std::vector<TilePlace> places;
    for (int y = 0; y < glass.height(); y += SearchStep) {
        for (int x = 0; x < glass.width(); x += SearchStep) {
            if (hue(glass.pixel(x, y)) != Hue::Magenta ||
                std::ranges::any_of(markers, [&](auto &marker) { return marker.contains(x, y); }))
                continue;
            const auto marker = markerAt(glass, x, y);
            if (!marker)
                continue;
            markers.push_back(*marker);
            const TilePlace place(0, marker->left, marker->width,
                                  marker->top + marker->height * 3 / 2);
            if (const auto code = place.y() < glass.height() ? place.read(glass) : std::nullopt)
                places.emplace_back(code->stream, marker->left, marker->width, place.y());
        }
    }
    std::ranges::stable_sort(places, {}, &TilePlace::stream);
    const auto isDouble = [](auto &one, auto &other) {
        return one.stream() == other.stream();
    };
    places.erase(std::unique(places.begin(), places.end(), isDouble), places.end());
    return places;
}

} // namespace vedette::wall
