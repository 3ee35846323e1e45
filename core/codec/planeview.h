// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

#include <array>

namespace vedette {

/// A picture's planes, Y, Cb and Cr, 4:2:0. Owns nothing.
struct PlaneView
{
    std::array<const uchar *, 3> planes{};
    std::array<int, 3> strides{};
    QSize size; ///< pixels; may be odd, chroma is rounded up
};

} // namespace vedette
