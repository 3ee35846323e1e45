// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>

#include <functional>

namespace vedette {

/// A connection of one's own to the Avahi daemon (org.freedesktop.Avahi on the system's bus). With
/// it ends all that was made in the daemon over it.
/// Thread: main. Nothing waits but the connection to the bus.
class AvahiServer final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Absent, ///< there is no bus or no daemon; the bus is not looked for again
        Starting,
        Running,
    };

    AvahiServer();
    ~AvahiServer() override;

    State state() const { return m_state; }
    QDBusConnection &bus() { return m_bus; }

    /// Calls a method. `then` gets its answer, or an error message, unless `context` is gone.
    void call(const QString &path, const QString &interface, const QString &method,
              const QVariantList &arguments, QObject *context,
              const std::function<void(const QDBusMessage &)> &then);
    /// Calls a method of the server itself.
    void call(const QString &method, const QVariantList &arguments, QObject *context,
              const std::function<void(const QDBusMessage &)> &then);
    /// Calls a method without arguments whose answer does not matter.
    void tell(const QString &path, const QString &interface, const QString &method);

Q_SIGNALS:
    /// Whenever it is not Running, all that was made in the daemon is void.
    void stateChanged();

private:
    Q_SLOT void take(int state, const QString &error);
    void ask();
    void setState(State state);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    State m_state = State::Starting;
};

/// The name on the bus, and those of an object's interface in it: "EntryGroup".
QString avahiService();
QString avahiInterface(const QString &name);

} // namespace vedette
