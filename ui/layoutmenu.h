// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/viewconfig.h"

#include <QMenu>

class QActionGroup;

namespace vedette {

class Editor;
class Wall;

/// How the view is laid out, where the current tile stands in it and how large it is.
class LayoutMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The actions work in all of `window`, which owns the menu.
    LayoutMenu(Editor &editor, Wall &wall, QWidget *window);

private:
    void addLayout(const QString &name, const QString &text, const QString &tip, Qt::Key key,
                   const LayoutConfig &layout);
    void addTileAction(const QString &name, const QString &text, const QString &tip, int key);
    void follow();
    void choose(const LayoutConfig &layout);
    void askForGrid();
    void moveTile(Qt::Key direction);
    void resizeBy(int columns, int rows);

    Editor &m_editor;
    Wall &m_wall;
    QWidget *m_window;
    QActionGroup *m_layouts;
    QAction *m_otherGrid = nullptr;
    QList<QAction *> m_ofTile;
};

} // namespace vedette
