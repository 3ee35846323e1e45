// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/clientsocket.h"

#include <QList>

namespace vedette {

class SocketPoller;

/// A client's connection on the system's own calls: a frame goes from the memory that all viewers
/// share into the system without a detour, and nobody who only waits costs anything. Owns the
/// descriptor. Linux only, see SocketPoller. Thread: the server's.
class DirectSocket final : public ClientSocket
{
    Q_OBJECT

public:
    /// `descriptor` is connected; `poller` outlives this.
    DirectSocket(int descriptor, SocketPoller &poller);
    ~DirectSocket() override;

    QHostAddress peerAddress() const override { return m_peer; }
    quint16 peerPort() const override { return m_port; }
    QHostAddress localAddress() const override;
    int firstByte() override;
    QByteArray read(qsizetype most) override;
    void discard() override;
    void write(const QByteArray &bytes) override;
    qsizetype bytesToSend() const override;
    void closeGently() override;
    void closeHard() override;

    /// Lets go of the descriptor; -1 when it is closed. This is of no use then.
    int release();

    /// For the poller: what epoll says of this socket.
    void handle(quint32 events);

private:
    enum class Sent { Everything, Some, Nothing };

    Sent send();
    void close();
    qsizetype allowance(qsizetype wanted);

    int m_descriptor;
    SocketPoller &m_poller;
    QHostAddress m_peer;
    quint16 m_port = 0;
    QList<QByteArray> m_waiting;
    qsizetype m_offset = 0; // in the first that waits
    qsizetype m_mayRead;
    bool m_hasMore = false; // than may be read now: the poller reminds of it
    bool m_closing = false;
};

} // namespace vedette
