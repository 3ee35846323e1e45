// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSocketNotifier>

#include <optional>

namespace vedette {

class DirectSocket;

/// Waits for all sockets at once by one epoll, which the thread's event loop sees as a single
/// descriptor: Qt's own loops look at every descriptor each time anything happens. Owns no
/// socket. Linux only. Thread: the server's.
class SocketPoller final
{
public:
    SocketPoller();
    ~SocketPoller();
    Q_DISABLE_COPY_MOVE(SocketPoller)

    /// From now on `socket` is told once of everything that newly happens (edge-triggered).
    void add(int descriptor, DirectSocket &socket);
    /// Tells it again of what there is.
    void remind(int descriptor, DirectSocket &socket);
    /// The descriptor is to be waited for no more, and stays open.
    void leave(int descriptor, DirectSocket &socket);
    /// To be called before the descriptor is closed. `socket` is not called any more.
    void remove(DirectSocket &socket);

private:
    void poll();
    void control(int operation, int descriptor, DirectSocket &socket);

    struct Happening
    {
        DirectSocket *socket;
        quint32 events;
    };

    int m_epoll;
    std::optional<QSocketNotifier> m_notifier;
    QList<Happening> m_happenings; // that are being told of
};

} // namespace vedette
