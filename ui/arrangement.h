// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/viewconfig.h"
#include "ui/grid.h"

namespace vedette {

/// Which cells of a grid each tile covers.
struct Arrangement
{
    Grid grid;
    QList<QRect> cells; ///< position and size in cells
};

/// Puts tiles of these sizes (in cells) one after the other where there is room first, row by row.
/// A tile wider than the grid is made narrower. Rows are added as they are needed.
Arrangement packed(const QList<QSize> &spans, int columns, int rows = 0);

/// The arrangement of one large tile, the first, and small ones around it that shows pictures of
/// `aspect` the largest in `area`.
Arrangement oneLarge(int tiles, QSize area, double aspect);

/// Where the tiles of `layout` are, in pixels with `gap` between them; one rectangle for each of
/// `places`. `aspect` (width / height) is that of the pictures.
QList<QRect> layOutTiles(const LayoutConfig &layout, const QList<TilePlace> &places, QRect area,
                         int gap, double aspect);

} // namespace vedette
