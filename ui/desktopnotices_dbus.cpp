// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

/// By the freedesktop.org specification "Desktop Notifications", 1.2.
class DBusNotices final : public DesktopNotices
{
public:
    void show(const QString &title, const QString &text) override
    {
        constexpr int serversOwn = -1; // how long it stays
        QDBusMessage call = QDBusMessage::createMethodCall(
                u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                u"org.freedesktop.Notifications"_s, u"Notify"_s);
        // Servers may read the text as markup.
        call.setArguments({u"Vedette"_s, 0U, u"vedette"_s, title, text.toHtmlEscaped(),
                           QStringList(), QVariantMap(), serversOwn});
        QDBusConnection::sessionBus().send(call);
    }
};

} // namespace

std::unique_ptr<DesktopNotices> makeDesktopNotices()
{
    return std::make_unique<DBusNotices>();
}

} // namespace vedette
