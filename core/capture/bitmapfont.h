// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>

namespace vedette::bitmapfont {

constexpr int glyphWidth = 5;
constexpr int glyphHeight = 7;
/// From one character to the next.
constexpr int advance = glyphWidth + 1;

/// Rows from the top; in each the bit 1 << 4 is the leftmost pixel.
using Glyph = std::array<std::uint8_t, glyphHeight>;

/// Digits, capital letters, space and ":.-@"; a box for any other character.
const Glyph &glyph(char character);

} // namespace vedette::bitmapfont
