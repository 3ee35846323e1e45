// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/avahiserver.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// AvahiServerState in avahi-common/defs.h.
constexpr int serverRunning = 2;

QDBusConnection connectToBus(const void *owner)
{
    return QDBusConnection::connectToBus(QDBusConnection::SystemBus,
                                         u"avahi-%1"_s.arg(quintptr(owner), 0, 16));
}

QDBusMessage methodCall(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(avahiService(), path, interface, method);
}

} // namespace

QString avahiService()
{
    return u"org.freedesktop.Avahi"_s;
}

QString avahiInterface(const QString &name)
{
    return u"org.freedesktop.Avahi."_s + name;
}

AvahiServer::AvahiServer()
    : m_bus(connectToBus(this))
    , m_watcher(avahiService(), m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    qDBusRegisterMetaType<QByteArrayList>(); // of TXT records
    if (!m_bus.isConnected()) {
        m_state = State::Absent;
        return;
    }
    m_bus.connect(avahiService(), u"/"_s, avahiInterface(u"Server"_s), u"StateChanged"_s, this,
                  SLOT(take(int, QString)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before, const QString &now) {
                if (!before.isEmpty() || now.isEmpty())
                    setState(State::Absent);
                if (!now.isEmpty())
                    ask();
            });
    ask();
}

AvahiServer::~AvahiServer()
{
    QDBusConnection::disconnectFromBus(m_bus.name());
}

void AvahiServer::ask()
{
    call(u"GetState"_s, {}, this, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ReplyMessage)
            take(answer.arguments().value(0).toInt(), {});
        else
            setState(State::Absent);
    });
}

void AvahiServer::take(int state, const QString &error)
{
    Q_UNUSED(error)
    setState(state == serverRunning ? State::Running : State::Starting);
}

void AvahiServer::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void AvahiServer::call(const QString &path, const QString &interface, const QString &method,
                       const QVariantList &arguments, QObject *context,
                       const std::function<void(const QDBusMessage &)> &then)
{
    QDBusMessage message = methodCall(path, interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->reply());
    });
}

void AvahiServer::call(const QString &method, const QVariantList &arguments, QObject *context,
                       const std::function<void(const QDBusMessage &)> &then)
{
    call(u"/"_s, avahiInterface(u"Server"_s), method, arguments, context, then);
}

void AvahiServer::tell(const QString &path, const QString &interface, const QString &method)
{
    m_bus.send(methodCall(path, interface, method));
}

} // namespace vedette
