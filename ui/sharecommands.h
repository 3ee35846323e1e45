// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QToolBar;
class QWidget;

namespace vedette {

struct Actions;

class SharePanel;
class Studio;

/// What is done about sharing from the menus and the tool bar, which show how it stands.
/// Thread: main.
class ShareCommands final : public QObject
{
    Q_OBJECT

public:
    /// `window` owns this and the panel, which opens below its button in `toolBar`.
    ShareCommands(Studio &studio, const Actions &actions, const QToolBar &toolBar, QWidget *window);

private:
    void setSharing(bool on);
    void open();
    void showPanel();
    void follow();

    Studio &m_studio;
    const Actions &m_actions;
    const QToolBar &m_toolBar;
    QWidget *m_window;
    QPointer<SharePanel> m_panel;
};

} // namespace vedette
