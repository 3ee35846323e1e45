// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

/// A number painted along the bottom edge of a picture as black and white cells, so that whoever
/// sees the picture can tell which one it is. It survives JPEG and scaling. Needs neither Qt nor
/// the rest of the project.
///
/// The cells have equal width and fill the row: white, black, the number's bits from the highest
/// on (white is 1), a bit that makes the count of white bits even, black, white.
namespace vedette::counterstrip {

constexpr int bits = 20;
constexpr int cells = bits + 5;
constexpr std::uint32_t modulus = 1U << bits;
/// Smaller cells do not survive JPEG.
constexpr int minCellSize = 4;

/// The rows that the strip takes, 0 when the picture is too small for one.
constexpr int rows(int width, int height)
{
    const int wanted = height / 30;
    return width / cells >= minCellSize && wanted >= minCellSize ? wanted : 0;
}

/// The first column of a cell, and with `cell` one past the last the width.
constexpr int cellStart(int width, int cell)
{
    return width * cell / cells;
}

using Cells = std::array<bool, cells>;

/// True is white. The number is taken modulo `modulus`.
constexpr Cells encode(std::uint64_t number)
{
    Cells strip{true, false};
    bool odd = false;
    for (int bit = 0; bit < bits; ++bit) {
        strip[2 + bit] = (number >> (bits - 1 - bit)) & 1U;
        odd = odd != strip[2 + bit];
    }
    strip[2 + bits] = odd;
    strip[cells - 1] = true;
    return strip;
}

/// Nothing when the cells are no strip.
constexpr std::optional<std::uint32_t> decode(const Cells &strip)
{
    std::uint32_t number = 0;
    for (int bit = 0; bit < bits; ++bit)
        number = number << 1U | (strip[2 + bit] ? 1U : 0U);
    if (strip != encode(number))
        return {};
    return number;
}

/// Paints into a plane of brightness, 8 bits a pixel.
inline void paint(std::uint8_t *plane, int stride, int width, int height, std::uint64_t number,
                  std::uint8_t black, std::uint8_t white)
{
    const int count = rows(width, height);
    if (count == 0)
        return;
    const Cells strip = encode(number);
    std::uint8_t *const first = plane + std::ptrdiff_t(height - count) * stride;
    for (int cell = 0; cell < cells; ++cell)
        std::fill(first + cellStart(width, cell), first + cellStart(width, cell + 1),
                  strip[cell] ? white : black);
    for (int row = 1; row < count; ++row)
        std::copy_n(first, width, first + std::ptrdiff_t(row) * stride);
}

/// Reads a strip out of a picture of any size; `brightAt(x, y)` says whether a pixel is rather
/// white than black.
template <typename BrightAt>
std::optional<std::uint32_t> read(int width, int height, BrightAt brightAt)
{
    if (width < cells || height < 30)
        return {};
    const int y = height - std::max(1, height / 60);
    Cells strip{};
    for (int cell = 0; cell < cells; ++cell)
        strip[cell] = brightAt((cellStart(width, cell) + cellStart(width, cell + 1)) / 2, y);
    return decode(strip);
}

} // namespace vedette::counterstrip
