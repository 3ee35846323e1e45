// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <functional>

namespace vedette {

class Tile;
class Wall;

/// The current tile's picture larger, smaller, and moved.
class ZoomMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The actions work in all of `window`, which owns the menu.
    ZoomMenu(Wall &wall, QWidget *window);

private:
    void add(const QString &name, const QString &text, const QString &tip,
             const QList<QKeySequence> &keys, const std::function<void(Tile &)> &act);
    void follow();

    Wall &m_wall;
    QWidget *m_window;
};

} // namespace vedette
