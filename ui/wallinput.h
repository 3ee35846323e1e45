// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QContextMenuEvent;
class QMouseEvent;

namespace vedette {

class Tile;
class Wall;

/// The tile that an arrow key leads to from the current one; from a large one to the next of all,
/// round and round. Null when there is none.
Tile *nextTile(const Wall &wall, Qt::Key arrow);

/// Arrow keys, Home and End go from tile to tile, a double click makes one large, a right click
/// asks for its menu. Thread: main. The wall owns it.
class WallInput final : public QObject
{
    Q_OBJECT

public:
    explicit WallInput(Wall &wall);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool pressKey(int key);
    void doubleClick(const QMouseEvent &event);
    void askForMenu(const QContextMenuEvent &event);

    Wall &m_wall;
};

} // namespace vedette
