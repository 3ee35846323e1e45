// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/cameraspec.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace vedette {

struct Actions;

class Camera;
class CameraDialog;
class Editor;
class Wall;

/// What is done to cameras from the menus, with the dialogs that it takes. The dialogs do not
/// block: a camera may go while one is open.
/// Thread: main.
class CameraCommands final : public QObject
{
    Q_OBJECT

public:
    /// `window` owns this and the dialogs.
    CameraCommands(Editor &editor, Wall &wall, const Actions &actions, QWidget *window);

    void add();
    /// Asks for the cameras that addresses in a text may mean, having looked for them.
    void addByText(const QString &text);
    /// Looks for the pictures behind the address of a camera that was just added.
    void searchBehind(const QString &id);
    void addLocal(const LocalSpec &camera);
    void addTestPattern();
    void rename();
    void change();
    void setPicture();
    /// What the current camera's failure asks for: a change, or trust in its certificate.
    void mend();
    void retry();
    void copyAddress();
    void publish();
    void remove();

private:
    CameraDialog *openAddDialog();
    CameraDialog *openChangeDialog(const Camera &camera);
    void enable();
    void askTrust(const QString &id);

    Editor &m_editor;
    Wall &m_wall;
    QWidget *m_window;
    QList<QAction *> m_ofCamera;
    QList<QAction *> m_changes; // not while the wall is locked
    QAction *m_add;
    QAction *m_copyAddress;
    QAction *m_retryAll;
};

} // namespace vedette
