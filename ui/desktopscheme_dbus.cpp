// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

/// By the XDG desktop portal's interface org.freedesktop.portal.Settings.
class PortalScheme final : public DesktopScheme
{
    Q_OBJECT

public:
    PortalScheme();

    Wish wish() const override { return m_wish; }

private:
    Q_SLOT void take(const QString &group, const QString &key, const QDBusVariant &value);
    void set(const QVariant &value);

    Wish m_wish = Wish::None;
};

QString service()
{
    return u"org.freedesktop.portal.Desktop"_s;
}
QString path()
{
    return u"/org/freedesktop/portal/desktop"_s;
}
QString interface()
{
    return u"org.freedesktop.portal.Settings"_s;
}
QString appearance()
{
    return u"org.freedesktop.appearance"_s;
}
QString colorScheme()
{
    return u"color-scheme"_s;
}

// Read() wraps the value once more than SettingChanged does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

PortalScheme::PortalScheme()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service(), path(), interface(), u"SettingChanged"_s, this,
                SLOT(take(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service(), path(), interface(), u"Read"_s);
    call.setArguments({appearance(), colorScheme()});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply(*watcher);
        if (reply.isValid())
            set(reply.value().variant());
    });
}

void PortalScheme::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance() && key == colorScheme())
        set(value.variant());
}

void PortalScheme::set(const QVariant &value)
{
    const uint number = unwrapped(value).toUInt();
    const Wish wish = number == 1 ? Wish::Dark : number == 2 ? Wish::Light : Wish::None;
    if (wish == m_wish)
        return;
    m_wish = wish;
    Q_EMIT changed();
}

} // namespace

std::unique_ptr<DesktopScheme> makeDesktopScheme()
{
    return std::make_unique<PortalScheme>();
}

} // namespace vedette

#include "desktopscheme_dbus.moc"
