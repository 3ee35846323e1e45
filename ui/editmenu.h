// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace vedette {

class Editor;

/// Undo, redo, paste and the lock.
class EditMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The actions work in all of `window`, which owns the menu.
    EditMenu(Editor &editor, QWidget *window);

    QAction *lock() const { return m_lock; }

Q_SIGNALS:
    void pasteRequested();

private:
    void follow();
    void setLocked(bool locked);

    Editor &m_editor;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_paste;
    QAction *m_lock;
};

} // namespace vedette
