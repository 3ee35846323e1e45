// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"
#include "ui/editor.h"
#include "ui/messagebar.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace vedette {

class CameraCommands;
class EditMenu;
class EmptyPage;
class MessageList;
class Studio;
class ViewTabs;
class Wall;

/// The window: the wall with its menus and tool bar. It shows what the studio's configuration
/// says, and hands what a person changes to the studio.
/// Thread: main. Owns all widgets, not the studio.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes its place on the screen from the OpenWindow of that id, and keeps it there. `studio`
    /// and `history` outlive the window.
    MainWindow(Studio &studio, History &history, int openWindow = 1, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a notice above the wall until the person closes it. The same words show once.
    void showMessage(const QString &text, MessageBar::Kind kind = MessageBar::Kind::Information);

    /// Takes over a notice with buttons of its own.
    void showNotice(MessageBar *notice);

    int openWindow() const { return m_editor.window(); }
    /// Whether the person closed it; not when it is only hidden.
    bool isClosed() const { return m_closed; }

    /// Closing it by hand only hides it from now on.
    void setHidesWhenClosed(bool hides) { m_hidesWhenClosed = hides; }

    /// Whether a person can see a live picture in it.
    bool showsLivePicture() const;

Q_SIGNALS:
    void anotherRequested();
    void quitRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeToolBar();
    void connectActions();
    void followConfiguration();
    void setFullScreen(bool on);
    void goBack();
    void followState();

    Studio &m_studio;
    Editor m_editor;
    const Actions m_actions;
    Wall *m_wall;
    ViewTabs *m_views;
    EmptyPage *m_empty;
    QStackedWidget *m_pages;
    MessageList *m_messages;
    QToolBar *m_toolBar;
    QMenu *m_cameraMenu = nullptr;
    EditMenu *m_editMenu = nullptr;
    QAction *m_locked = nullptr; // in the tool bar, while it is
    CameraCommands *m_commands;
    bool m_closed = false;
    bool m_hidesWhenClosed = false;
};

} // namespace vedette
