// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"
#include "ui/editor.h"
#include "ui/messagebar.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;
class QToolBar;
class QVBoxLayout;

namespace vedette {

class CameraCommands;
class EditMenu;
class EmptyPage;
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
    /// Takes its place on the screen from the configuration. `studio` outlives the window.
    explicit MainWindow(Studio &studio, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a notice above the wall until the person closes it. The same words show once.
    void showMessage(const QString &text, MessageBar::Kind kind = MessageBar::Kind::Information);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeToolBar();
    void connectActions();
    void restorePlace();
    void followConfiguration();
    void setFullScreen(bool on);
    void goBack();
    void followState();
    void about();

    Studio &m_studio;
    Editor m_editor;
    const Actions m_actions;
    Wall *m_wall;
    ViewTabs *m_views;
    EmptyPage *m_empty;
    QStackedWidget *m_pages;
    QVBoxLayout *m_messages;
    QToolBar *m_toolBar;
    QMenu *m_cameraMenu = nullptr;
    EditMenu *m_editMenu = nullptr;
    CameraCommands *m_commands;
};

} // namespace vedette
