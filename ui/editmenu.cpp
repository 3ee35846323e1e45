// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editmenu.h"

#include "core/studio/studio.h"
#include "ui/actions.h"
#include "ui/editor.h"
#include "ui/edits.h"

namespace vedette {

using namespace Qt::StringLiterals;

EditMenu::EditMenu(Editor &editor, QWidget *window)
    : QMenu(tr("&Edit"), window)
    , m_editor(editor)
    , m_undo(makeAction(window, u"undo"_s, tr("&Undo"), tr("Take back the last change"),
                        {Qt::CTRL | Qt::Key_Z}))
    , m_redo(makeAction(window, u"redo"_s, tr("&Redo"), tr("Make the change again"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}))
    , m_paste(makeAction(window, u"paste"_s, tr("&Paste Cameras"),
                         tr("Add the cameras whose addresses are on the clipboard"),
                         {QKeySequence(Qt::CTRL | Qt::Key_V)}))
    , m_lock(makeAction(window, u"lock"_s, tr("&Lock the Wall"),
                        tr("Let nobody change the cameras, views and layouts by accident"),
                        {Qt::CTRL | Qt::Key_L}))
{
    m_lock->setCheckable(true);
    m_lock->setIconText(tr("Locked")); // on the button that shows while it is
    addActions({m_undo, m_redo});
    addSeparator();
    addAction(m_paste);
    addSeparator();
    addAction(m_lock);
    connect(m_undo, &QAction::triggered, &editor, &Editor::undo);
    connect(m_redo, &QAction::triggered, &editor, &Editor::redo);
    connect(m_paste, &QAction::triggered, this, &EditMenu::pasteRequested);
    connect(m_lock, &QAction::triggered, this, &EditMenu::setLocked);
    connect(&editor, &Editor::historyChanged, this, &EditMenu::follow);
    connect(&editor.studio(), &Studio::configurationChanged, this, &EditMenu::follow);
    follow();
}

void EditMenu::follow()
{
    const QUndoStack &history = m_editor.history();
    const bool locked = m_editor.isLocked();
    m_undo->setEnabled(history.canUndo() && !locked);
    m_redo->setEnabled(history.canRedo() && !locked);
    m_undo->setText(history.canUndo() ? tr("&Undo: %1").arg(history.undoText()) : tr("&Undo"));
    m_redo->setText(history.canRedo() ? tr("&Redo: %1").arg(history.redoText()) : tr("&Redo"));
    m_lock->setChecked(locked);
}

void EditMenu::setLocked(bool locked)
{
    WindowConfig window = m_editor.configuration().window;
    window.locked = locked;
    changeWindow(m_editor.studio(), window);
}

} // namespace vedette
