// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

#include <QObject>
#include <QUndoStack>

namespace vedette {

class Studio;

/// The changes made, in all windows. Drops the oldest of too many steps.
class History final : public QUndoStack
{
    Q_OBJECT

public:
    explicit History(QObject *parent = nullptr);
};

/// The one way by which a person changes cameras and views from a window: every change is a step
/// that can be undone, from any window, and while the wall is locked there is none.
/// Thread: main.
class Editor final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the id of the OpenWindow. `studio` and `history` outlive the editor.
    Editor(Studio &studio, History &history, int window, QObject *parent = nullptr);

    Studio &studio() { return m_studio; }
    const Configuration &configuration() const;

    int window() const { return m_window; }
    /// The view that the window shows: its index, and itself.
    int shownView() const;
    const ViewConfig &view() const;

    bool isLocked() const;

    /// Makes the cameras and views of `wanted`, and the view that the window shows, those of the
    /// studio.
    /// `text` names the change for a person. Returns whether it was made.
    bool change(const QString &text, const Configuration &wanted);

    /// To undo, redo and tell what would be. It does nothing while locked.
    void undo();
    void redo();
    const QUndoStack &history() const { return m_history; }

Q_SIGNALS:
    /// The wall is locked: nothing was changed.
    void refused();
    /// The change cannot be made: a limit would be passed.
    void failed(const vedette::Error &error);
    /// What could be undone or redone has changed.
    void historyChanged();

private:
    Studio &m_studio;
    History &m_history;
    int m_window;
};

} // namespace vedette
