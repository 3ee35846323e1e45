// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid.h"

#include <algorithm>
#include <cmath>

namespace vedette {

namespace {

constexpr double sameWidth = 0.5; // pixels

// Where cell `index` of `count` begins: the spare pixels are spread evenly.
int cellStart(int index, int count, int length, int gap)
{
    return int(qint64(length + gap) * index / count);
}

} // namespace

Grid bestGrid(int tiles, QSize area, double aspect)
{
    if (tiles <= 0)
        return {};
    Grid best;
    double bestWidth = -1;
    for (int columns = 1; columns <= tiles; ++columns) {
        const int rows = (tiles + columns - 1) / columns;
        const double width =
                std::min(double(area.width()) / columns, double(area.height()) / rows * aspect);
        const bool same = std::abs(width - bestWidth) < sameWidth;
        const bool better = same ? columns * rows <= best.columns * best.rows : width > bestWidth;
        if (better) {
            best = {columns, rows};
            bestWidth = width;
        }
    }
    return best;
}

QRect cellsRect(Grid grid, QRect cells, QRect area, int gap)
{
    const int left = cellStart(cells.left(), grid.columns, area.width(), gap);
    const int right = cellStart(cells.right() + 1, grid.columns, area.width(), gap) - gap;
    const int top = cellStart(cells.top(), grid.rows, area.height(), gap);
    const int bottom = cellStart(cells.bottom() + 1, grid.rows, area.height(), gap) - gap;
    return {area.left() + left, area.top() + top, std::max(0, right - left),
            std::max(0, bottom - top)};
}

QList<QRect> tileRects(Grid grid, int tiles, QRect area, int gap)
{
    QList<QRect> rects;
    for (int i = 0; i < tiles; ++i) {
        const int row = i / grid.columns;
        const int column = i % grid.columns;
        const int inRow = std::min(grid.columns, tiles - row * grid.columns);
        const int shift = area.width() / grid.columns * (grid.columns - inRow) / 2;
        rects += cellsRect(grid, {column, row, 1, 1}, area, gap).translated(shift, 0);
    }
    return rects;
}

} // namespace vedette
