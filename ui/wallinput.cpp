// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wallinput.h"

#include "ui/neighbour.h"
#include "ui/tile.h"
#include "ui/wall.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace vedette {

namespace {

Direction directionOf(Qt::Key arrow)
{
    switch (arrow) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    default:
        return Direction::Down;
    }
}

} // namespace

Tile *nextTile(const Wall &wall, Qt::Key arrow)
{
    const QList<Tile *> tiles = wall.tiles();
    const auto from = tiles.indexOf(wall.currentTile());
    if (from < 0)
        return nullptr;
    if (wall.isLarge()) {
        const int step = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
        return tiles[(from + step + tiles.size()) % tiles.size()];
    }
    QList<QRect> rects;
    for (const Tile *tile : tiles)
        rects += tile->geometry();
    const int to = neighbour(rects, int(from), directionOf(arrow));
    return to < 0 ? nullptr : tiles[to];
}

WallInput::WallInput(Wall &wall)
    : QObject(&wall)
    , m_wall(wall)
{
    wall.installEventFilter(this);
}

bool WallInput::eventFilter(QObject *object, QEvent *event)
{
    if (object != &m_wall)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return pressKey(static_cast<QKeyEvent *>(event)->key());
    case QEvent::MouseButtonDblClick:
        doubleClick(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::ContextMenu:
        askForMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    default:
        return false;
    }
}

bool WallInput::pressKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (Tile *tile = nextTile(m_wall, Qt::Key(key)))
            m_wall.moveTo(*tile);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End: {
        const QList<Tile *> tiles = m_wall.tiles();
        if (!tiles.isEmpty())
            m_wall.moveTo(key == Qt::Key_Home ? *tiles.first() : *tiles.last());
        return true;
    }
    default:
        return false;
    }
}

void WallInput::doubleClick(const QMouseEvent &event)
{
    Tile *tile = m_wall.tileAt(event.pos());
    if (!tile || event.button() != Qt::LeftButton)
        return;
    tile->setFocus();
    m_wall.setLarge(!m_wall.isLarge());
}

void WallInput::askForMenu(const QContextMenuEvent &event)
{
    const bool byKeyboard = event.reason() == QContextMenuEvent::Keyboard;
    if (Tile *tile = byKeyboard ? nullptr : m_wall.tileAt(event.pos()))
        tile->setFocus();
    const Tile *current = m_wall.currentTile();
    if (!current)
        return;
    Q_EMIT m_wall.menuRequested(byKeyboard ? current->mapToGlobal(current->rect().center())
                                           : event.globalPos());
}

} // namespace vedette
