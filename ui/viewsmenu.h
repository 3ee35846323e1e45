// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/patrol.h"

#include <QMenu>

class QActionGroup;

namespace vedette {

class Editor;
class Wall;

/// The views: which one is shown, new ones, changes, and the patrol through them.
class ViewsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The actions work in all of `window`, which owns the menu.
    ViewsMenu(Editor &editor, Wall &wall, QWidget *window);

Q_SIGNALS:
    /// What the patrol does from now on, for the person.
    void told(const QString &sentence);

private:
    void follow();
    void followPatrol();
    void step(int by);
    void addNew();
    void change();
    void setPatrol(bool on);

    Editor &m_editor;
    Wall &m_wall;
    QWidget *m_window;
    Patrol m_patrol;
    QList<QAction *> m_views; // the first nine
    QAction *m_previous;
    QAction *m_next;
    QAction *m_new;
    QAction *m_change;
    QAction *m_remove;
    QAction *m_patrolOn;
    QAction *m_pause;
};

} // namespace vedette
