// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>
#include <QSize>

namespace vedette {

/// Rows and columns of a wall.
struct Grid
{
    int columns = 0;
    int rows = 0;

    friend bool operator==(const Grid &, const Grid &) = default;
};

/// The grid that shows `tiles` pictures of `aspect` (width / height) the largest in `area`; of
/// equally good ones that with the fewest empty places, then with the fewest rows. Nothing to show:
/// 0x0.
Grid bestGrid(int tiles, QSize area, double aspect);

/// Where each of `tiles` tiles is when `grid` fills `area`, with `gap` pixels between them. Whole
/// pixels; a last row that is not full is centred.
QList<QRect> tileRects(Grid grid, int tiles, QRect area, int gap);

/// Where a tile is that covers `cells` of a `grid` that fills `area`, with `gap` pixels between
/// tiles. Whole pixels.
QRect cellsRect(Grid grid, QRect cells, QRect area, int gap);

} // namespace vedette
