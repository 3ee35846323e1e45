// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

namespace vedette {

enum class Direction { Left, Right, Up, Down };

/// The rectangle that an arrow key leads to from rectangle `from`: the nearest one that way, one
/// in the same row for Left and Right. None: -1.
int neighbour(const QList<QRect> &rects, int from, Direction direction);

} // namespace vedette
