// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trayicon.h"

#include "core/studio/studio.h"
#include "ui/icons.h"
#include "ui/windows.h"

namespace vedette {

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(const Studio &studio, Windows &windows, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_windows(windows)
{
    m_menu.addAction(tr("&Show or Hide Vedette"), this, &TrayIcon::toggle);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), &windows, &Windows::quit);
    m_icon.setIcon(applicationIcon());
    m_icon.setToolTip(u"Vedette"_s);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    toggle();
            });
    connect(&studio, &Studio::configurationChanged, this, &TrayIcon::follow);
    follow();
}

void TrayIcon::toggle()
{
    if (m_windows.isAnyShown())
        m_windows.hide();
    else
        m_windows.show();
}

void TrayIcon::follow()
{
    const WindowConfig &window = m_studio.configuration().window;
    m_icon.setVisible(window.trayIcon && QSystemTrayIcon::isSystemTrayAvailable());
    m_windows.setHidesWhenClosed(m_icon.isVisible() && window.closeToTray);
}

} // namespace vedette
