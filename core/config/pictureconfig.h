// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vedette {

/// How a camera's pictures are put on its tile.
struct PictureConfig
{
    enum class Fit {
        Whole,   ///< all of the picture, with margins where the tile is wider or higher
        Fill,    ///< all of the tile, with the picture's edges cut off
        Stretch, ///< all of both, whatever that does to the shapes in it
    };
    enum class Turn { None, Right, UpsideDown, Left }; ///< clockwise, by quarters

    Fit fit = Fit::Whole;
    Turn turn = Turn::None;
    bool mirrored = false; ///< left and right change places, before the turn

    friend bool operator==(const PictureConfig &, const PictureConfig &) = default;
};

} // namespace vedette
