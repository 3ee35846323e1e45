// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>

/// The wall benchmark: a feed paints a code into its pictures, any viewer shows them, and a
/// sampler reads the code in the X server's framebuffer.
namespace vedette::wall {

/// The code is a row of black and white cells below a marker of the same size, whose left half is
/// magenta and whose right half is green. Cells are large enough to survive a picture shown at an
/// eighth of its size, and the row is narrow enough to survive one that is cut to half its width.
inline constexpr int CodeCells = 16;
inline constexpr int FrameBits = 7;
inline constexpr int StreamBits = 6;
inline constexpr int RingFrames = 1 << FrameBits;
inline constexpr int MaxStreams = 1 << StreamBits;

struct Code
{
    int frame = 0;  ///< 0 to RingFrames - 1
    int stream = 0; ///< 0 to MaxStreams - 1
    friend bool operator==(const Code &, const Code &) = default;
};

/// Where marker and code are in a picture, in pixels; all on 16-pixel borders, so that no block
/// of the JPEG mixes two cells.
struct CodePlace
{
    int cell = 0; ///< edge of a cell
    int left = 0;
    int markerTop = 0;
    int codeTop = 0;
};

constexpr CodePlace codePlace(int width, int height)
{
    CodePlace place;
    place.cell = (width / 27 + 8) / 16 * 16;
    place.left = (width - CodeCells * place.cell) / 2 / 16 * 16;
    place.markerTop = (height / 2 - place.cell) / 16 * 16;
    place.codeTop = place.markerTop + place.cell;
    return place;
}

constexpr unsigned codeCheck(unsigned value)
{
    return ((value ^ value >> 3 ^ value >> 6 ^ value >> 9 ^ value >> 12) & 7U) ^ 5U;
}

/// One bit per cell, the leftmost cell highest. All black and all white are no codes.
constexpr unsigned packCode(Code code)
{
    const auto value = unsigned(code.stream) << FrameBits | unsigned(code.frame);
    return value << 3 | codeCheck(value);
}

constexpr std::optional<Code> unpackCode(unsigned bits)
{
    const auto value = bits >> 3;
    if ((bits & 7U) != codeCheck(value))
        return std::nullopt;
    return Code{int(value % RingFrames), int(value >> FrameBits)};
}

static_assert(FrameBits + StreamBits + 3 == CodeCells);
static_assert(unpackCode(packCode({101, 42})) == Code{101, 42});
static_assert(!unpackCode(0) && !unpackCode(0xFFFF));

} // namespace vedette::wall
