// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/clientsocket.h"

#include <QSslSocket>

#include <memory>

namespace vedette {

class HandshakeLimiter;

/// A client's connection by TLS, on a QSslSocket, which it owns. What is written is encrypted for
/// this client alone: unlike the plain kinds it holds a copy of what waits. Thread: the server's.
class TlsSocket final : public ClientSocket
{
    Q_OBJECT

public:
    /// `socket` is connected; it reads no more than `readAhead` bytes ahead. `limiter` outlives
    /// this.
    TlsSocket(std::unique_ptr<QSslSocket> socket, const QSslConfiguration &configuration,
              qsizetype readAhead, HandshakeLimiter &limiter);
    ~TlsSocket() override;

    /// Begins the handshake, or closes when there are too many.
    void start();

    QHostAddress peerAddress() const override { return m_socket->peerAddress(); }
    quint16 peerPort() const override { return m_socket->peerPort(); }
    QHostAddress localAddress() const override { return m_socket->localAddress(); }
    bool isSecure() const override { return true; }
    QByteArray read(qsizetype most) override;
    void discard() override { m_socket->readAll(); }
    void write(const QByteArray &bytes) override;
    qsizetype bytesToSend() const override;
    void closeGently() override;
    void closeHard() override;

private:
    void endHandshake();

    const std::unique_ptr<QSslSocket> m_socket;
    HandshakeLimiter &m_limiter;
    bool m_writing = false;
    QHostAddress m_handshaking; // null: not, or no more
};

} // namespace vedette
