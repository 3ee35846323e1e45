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

QList<QRect> tileRects(Grid grid, int tiles, QRect area, int gap)
{
    QList<QRect> rects;
    for (int i = 0; i < tiles; ++i) {
        const int row = i / grid.columns;
        const int column = i % grid.columns;
        const int left = cellStart(column, grid.columns, area.width(), gap);
        const int right = cellStart(column + 1, grid.columns, area.width(), gap) - gap;
        const int top = cellStart(row, grid.rows, area.height(), gap);
        const int bottom = cellStart(row + 1, grid.rows, area.height(), gap) - gap;
        const int inRow = std::min(grid.columns, tiles - row * grid.columns);
        const int shift = area.width() / grid.columns * (grid.columns - inRow) / 2;
        rects += QRect(area.left() + left + shift, area.top() + top, std::max(0, right - left),
                       std::max(0, bottom - top));
    }
    return rects;
}

} // namespace vedette
