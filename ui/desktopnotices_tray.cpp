// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"
#include "ui/notifier.h"

#include <QSystemTrayIcon>
#include <QTimer>

namespace vedette {

namespace {

constexpr int shownFor = 10'000; // ms

/// Where a notice needs an icon to come from, one is there for as long.
class TrayNotices final : public DesktopNotices
{
public:
    TrayNotices()
    {
        m_icon.setIcon(applicationIcon());
        m_end.setSingleShot(true);
        m_end.setInterval(shownFor);
        QObject::connect(&m_end, &QTimer::timeout, &m_icon, &QSystemTrayIcon::hide);
    }

    void show(const QString &title, const QString &text) override
    {
        if (!QSystemTrayIcon::supportsMessages())
            return;
        m_icon.show();
        m_icon.showMessage(title, text, QSystemTrayIcon::Warning, shownFor);
        m_end.start();
    }

private:
    QSystemTrayIcon m_icon;
    QTimer m_end;
};

} // namespace

std::unique_ptr<DesktopNotices> makeDesktopNotices()
{
    return std::make_unique<TrayNotices>();
}

} // namespace vedette
