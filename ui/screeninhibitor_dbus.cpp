// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keepawake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QString reason()
{
    return QCoreApplication::translate("ScreenInhibitor", "Cameras are being watched");
}

/// By org.freedesktop.ScreenSaver (Idle Inhibition Service 0.1), which KDE, GNOME, Xfce and others
/// have, or else by the desktop portal (org.freedesktop.portal.Inhibit), which sandboxes have.
class DBusInhibitor final : public QObject, public ScreenInhibitor
{
public:
    ~DBusInhibitor() override { release(); }

    void hold() override
    {
        m_wanted = true;
        if (!m_asking && !m_undo)
            askScreenSaver();
    }

    void release() override
    {
        m_wanted = false;
        if (m_undo)
            QDBusConnection::sessionBus().send(*std::exchange(m_undo, std::nullopt));
    }

private:
    void askScreenSaver()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
                u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                u"org.freedesktop.ScreenSaver"_s, u"Inhibit"_s);
        call.setArguments({u"Vedette"_s, reason()});
        ask(call, [this](const QDBusPendingCall &answer) {
            const QDBusPendingReply<uint> cookie = answer;
            if (cookie.isError()) {
                askPortal();
                return;
            }
            QDBusMessage undo = QDBusMessage::createMethodCall(
                    u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                    u"org.freedesktop.ScreenSaver"_s, u"UnInhibit"_s);
            undo.setArguments({cookie.value()});
            hasIt(undo);
        });
    }

    void askPortal()
    {
        constexpr uint idle = 8;
        QDBusMessage call = QDBusMessage::createMethodCall(
                u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
        call.setArguments({QString(), idle, QVariantMap{{u"reason"_s, reason()}}});
        ask(call, [this](const QDBusPendingCall &answer) {
            const QDBusPendingReply<QDBusObjectPath> request = answer;
            if (request.isError()) {
                qInfo("The screen cannot be kept awake: %s",
                      qUtf8Printable(request.error().message()));
                return;
            }
            hasIt(QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                 request.value().path(),
                                                 u"org.freedesktop.portal.Request"_s, u"Close"_s));
        });
    }

    template <typename Then>
    void ask(const QDBusMessage &call, Then then)
    {
        m_asking = true;
        auto *watcher =
                new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, then] {
            m_asking = false;
            watcher->deleteLater();
            then(*watcher);
        });
    }

    void hasIt(const QDBusMessage &undo)
    {
        m_undo = undo;
        if (!m_wanted) // any more
            release();
    }

    bool m_wanted = false;
    bool m_asking = false;
    std::optional<QDBusMessage> m_undo; // while it holds
};

} // namespace

std::unique_ptr<ScreenInhibitor> makeScreenInhibitor()
{
    return std::make_unique<DBusInhibitor>();
}

} // namespace vedette
