// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/clientsocket.h"

#include <functional>
#include <memory>

namespace vedette {

class TlsSocket;

/// A client's connection that is plain HTTP or TLS as its first byte says, so that one port serves
/// both: a TLS record of a handshake begins with 22 (RFC 8446 5.1), no HTTP request does. Owns the
/// connection of either kind. Thread: the server's.
class EitherSocket final : public ClientSocket
{
    Q_OBJECT

public:
    using Secure = std::function<std::unique_ptr<TlsSocket>(ClientSocket &plain)>;

    /// `secure` takes the connection out of a plain one, which is of no use then, and returns null
    /// when the client has gone; it outlives this.
    EitherSocket(std::unique_ptr<ClientSocket> plain, const Secure &secure);
    ~EitherSocket() override;

    QHostAddress peerAddress() const override { return m_peer; }
    quint16 peerPort() const override { return m_port; }
    QHostAddress localAddress() const override { return m_socket->localAddress(); }
    bool isSecure() const override { return m_socket->isSecure(); }
    QByteArray read(qsizetype most) override;
    void discard() override { m_socket->discard(); }
    void write(const QByteArray &bytes) override { m_socket->write(bytes); }
    qsizetype bytesToSend() const override { return m_socket->bytesToSend(); }
    void closeGently() override { m_socket->closeGently(); }
    void closeHard() override { m_socket->closeHard(); }

private:
    void relay();
    void decide();

    std::unique_ptr<ClientSocket> m_socket;
    const Secure &m_secure;
    const QHostAddress m_peer;
    const quint16 m_port;
    bool m_decided = false;
};

} // namespace vedette
