// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

/// Pixels of samples in the colours of JPEG. Internal to core/codec.
namespace vedette {

/// Samples on a row that lies between two others.
struct RowBetween
{
    static constexpr int weightBits = 6;

    const uchar *above;
    const uchar *below;
    int weight; ///< of the one below, in 64ths
};

/// A row of pixels of Format_RGB32, and the luma that it is made of.
struct PixelRow
{
    uchar *pixels; ///< that are written
    RowBetween luma;
};

struct ChromaRows
{
    enum class Width {
        Full, ///< one sample for each pixel
        Half, ///< one for two
    };

    RowBetween cb;
    RowBetween cr;
    Width width;
};

/// Writes `width` pixels; samples are read in whole groups of RowScaler's. The rows between are not
/// written down first: so they cost next to nothing.
void writePixels(const PixelRow &row, const ChromaRows &chroma, int width);
/// Of both rows, with the same chroma: in a fifth less time.
void writePixels(const std::array<PixelRow, 2> &rows, const ChromaRows &chroma, int width);

} // namespace vedette
