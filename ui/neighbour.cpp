// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/neighbour.h"

namespace vedette {

namespace {

// How far `to` lies that way, from edge to edge; not positive when it does not.
int distanceAlong(const QRect &from, const QRect &to, Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return from.left() - to.right();
    case Direction::Right:
        return to.left() - from.right();
    case Direction::Up:
        return from.top() - to.bottom();
    case Direction::Down:
        return to.top() - from.bottom();
    }
    return 0;
}

} // namespace

int neighbour(const QList<QRect> &rects, int from, Direction direction)
{
    if (from < 0 || from >= rects.size())
        return -1;
    const QRect &start = rects[from];
    const bool sideways = direction == Direction::Left || direction == Direction::Right;
    int best = -1;
    int bestDistance = 0;
    for (int n = 0; n < rects.size(); ++n) {
        const QRect &rect = rects[n];
        const int along = distanceAlong(start, rect, direction);
        if (n == from || along <= 0)
            continue;
        const bool sameRow = rect.top() <= start.bottom() && rect.bottom() >= start.top();
        if (sideways && !sameRow)
            continue;
        const QPoint way = rect.center() - start.center();
        const int distance = along + 2 * qAbs(sideways ? way.y() : way.x());
        if (best < 0 || distance < bestDistance) {
            best = n;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace vedette
