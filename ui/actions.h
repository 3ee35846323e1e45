// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>

class QAction;
class QWidget;

namespace vedette {

/// An action that works in all of `window`, also while its menus are hidden. The tip names the
/// first key.
QAction *makeAction(QWidget *window, const QString &name, const QString &text, const QString &tip,
                    const QList<QKeySequence> &keys);

/// The words of an action for where it is no menu's entry: without the mark of its key, "&O" or,
/// where words have no letters, "(&O)", and without "…".
QString plainWords(QString text);

/// What can be done in the main window, with its words and keys; what happens is wired by the
/// window. What has a menu of its own is there.
struct Actions
{
    /// The actions belong to `window` and work there even while its menus are hidden.
    explicit Actions(QWidget *window);

    /// Those for the current camera.
    QList<QAction *> ofCamera() const;

    QAction *addCamera;
    QAction *share;       ///< checkable
    QAction *openSharing; ///< shows the panel; starts sharing when it is off
    QAction *importCameras;
    QAction *exportCameras;
    QAction *settings;
    QAction *quit;

    QAction *rename;
    QAction *change;
    QAction *retry;
    QAction *cameraPicture;
    QAction *copyAddress;
    QAction *publish;
    QAction *remove;
    QAction *retryAll;

    QAction *enlarge;    ///< checkable
    QAction *statistics; ///< checkable
    QAction *fullScreen; ///< checkable
    QAction *back;       ///< from one large camera to the wall, or from full screen

    QAction *shortcuts;
    QAction *about;
};

} // namespace vedette
