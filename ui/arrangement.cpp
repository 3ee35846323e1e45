// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/arrangement.h"

#include <algorithm>
#include <vector>

namespace vedette {

namespace {

constexpr int mostColumns = 40; // tried for tiles of several sizes

// The cells of a grid that grows downwards, free or taken.
class Floor final
{
public:
    explicit Floor(int columns)
        : m_columns(columns)
    {
    }

    QPoint take(QSize size)
    {
        for (int row = m_firstFree;; ++row) {
            for (int column = 0; column + size.width() <= m_columns; ++column) {
                const QRect place({column, row}, size);
                if (!isFree(place))
                    continue;
                fill(place);
                return place.topLeft();
            }
            if (row == m_firstFree && isFull(row))
                ++m_firstFree;
        }
    }

    int rows() const { return int(m_taken.size()) / m_columns; }

private:
    bool isFree(const QRect &place) const
    {
        for (int row = place.top(); row <= std::min(place.bottom(), rows() - 1); ++row)
            for (int column = place.left(); column <= place.right(); ++column)
                if (m_taken[index(row, column)])
                    return false;
        return true;
    }

    bool isFull(int row) const
    {
        if (row >= rows())
            return false;
        const auto begin = m_taken.begin() + std::ptrdiff_t(index(row, 0));
        return std::all_of(begin, begin + m_columns, [](bool taken) { return taken; });
    }

    void fill(const QRect &place)
    {
        const size_t needed = index(place.bottom() + 1, 0);
        if (m_taken.size() < needed)
            m_taken.resize(needed);
        for (int row = place.top(); row <= place.bottom(); ++row)
            for (int column = place.left(); column <= place.right(); ++column)
                m_taken[index(row, column)] = true;
    }

    size_t index(int row, int column) const { return size_t(row) * size_t(m_columns) + column; }

    int m_columns;
    int m_firstFree = 0; // rows above are full
    std::vector<bool> m_taken;
};

QSizeF cellSize(Grid grid, QSize area)
{
    return {double(area.width()) / grid.columns, double(area.height()) / grid.rows};
}

// How much of the area shows pictures.
double pictureArea(const Arrangement &arrangement, QSize area, double aspect)
{
    const QSizeF cell = cellSize(arrangement.grid, area);
    double sum = 0;
    for (const QRect &tile : arrangement.cells) {
        const double width =
                std::min(tile.width() * cell.width(), tile.height() * cell.height() * aspect);
        sum += width * width / aspect;
    }
    return sum;
}

// Keeps the better one of two, the earlier one of two that are as good.
class Best final
{
public:
    Best(QSize area, double aspect)
        : m_area(area)
        , m_aspect(aspect)
    {
    }

    void offer(Arrangement arrangement)
    {
        constexpr double clearly = 1.001;
        const double score = pictureArea(arrangement, m_area, m_aspect);
        if (score <= m_score * clearly)
            return;
        m_best = std::move(arrangement);
        m_score = score;
    }

    Arrangement take() { return std::move(m_best); }

private:
    QSize m_area;
    double m_aspect;
    Arrangement m_best;
    double m_score = -1; // less than anything offered
};

Arrangement bestPacked(const QList<QSize> &spans, QSize area, double aspect)
{
    int most = 0;
    for (const QSize &span : spans)
        most += span.width();
    Best best(area, aspect);
    for (int columns = 1; columns <= std::min(most, mostColumns); ++columns) {
        const bool wideEnough = std::all_of(spans.begin(), spans.end(), [&](const QSize &span) {
            return span.width() <= columns;
        });
        if (wideEnough)
            best.offer(packed(spans, columns));
    }
    return best.take();
}

QList<QRect> rectsOf(const Arrangement &arrangement, QRect area, int gap)
{
    QList<QRect> rects;
    for (const QRect &cells : arrangement.cells)
        rects += cellsRect(arrangement.grid, cells, area, gap);
    return rects;
}

} // namespace

Arrangement packed(const QList<QSize> &spans, int columns, int rows)
{
    Arrangement arrangement;
    Floor floor(columns);
    for (const QSize &span : spans) {
        const QSize size(std::min(span.width(), columns), span.height());
        arrangement.cells += QRect(floor.take(size), size);
    }
    arrangement.grid = {columns, std::max(rows, floor.rows())};
    return arrangement;
}

Arrangement oneLarge(int tiles, QSize area, double aspect)
{
    if (tiles <= 1)
        return packed(QList<QSize>(tiles, {1, 1}), 1);
    Best best(area, aspect);
    // So many times as wide and high as a small one; more would make the small ones too small.
    for (int times = 2; times <= 4; ++times) {
        QList<QSize> spans(tiles, {1, 1});
        spans[0] = {times, times};
        for (int columns = times; columns <= std::min(times + tiles, mostColumns); ++columns)
            best.offer(packed(spans, columns));
    }
    return best.take();
}

QList<QRect> layOutTiles(const LayoutConfig &layout, const QList<TilePlace> &places, QRect area,
                         int gap, double aspect)
{
    if (places.isEmpty())
        return {};
    const int count = int(places.size());
    QList<QSize> spans;
    for (const TilePlace &place : places)
        spans += QSize(place.columns, place.rows);
    switch (layout.kind) {
    case LayoutConfig::Kind::Automatic:
        if (spans == QList<QSize>(count, {1, 1}))
            return tileRects(bestGrid(count, area.size(), aspect), count, area, gap);
        return rectsOf(bestPacked(spans, area.size(), aspect), area, gap);
    case LayoutConfig::Kind::Grid:
        return rectsOf(packed(spans, layout.columns, layout.rows), area, gap);
    case LayoutConfig::Kind::OneLarge:
        return rectsOf(oneLarge(count, area.size(), aspect), area, gap);
    }
    return {};
}

} // namespace vedette
