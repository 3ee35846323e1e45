// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace vedette {

class Studio;
class Windows;

/// The icon in the desktop's tray, if the configuration wants one: it shows and hides the windows.
/// If that is wanted too, the last window that is closed is only hidden, as long as the icon is
/// there to bring it back.
/// Thread: main.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    /// `studio` and `windows` outlive this.
    TrayIcon(const Studio &studio, Windows &windows, QObject *parent = nullptr);

    bool isShown() const { return m_icon.isVisible(); }
    /// Shows the windows, or hides them if one can be seen.
    void toggle();

private:
    void follow();

    const Studio &m_studio;
    Windows &m_windows;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace vedette
