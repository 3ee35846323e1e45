// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/clientsocket.h"
#include "core/server/eithersocket.h"
#include "core/server/handshakelimiter.h"

#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace vedette {

class SocketPoller;

enum class SocketKind {
    Best,     ///< what costs least on this system
    Portable, ///< what works on every system
};

/// Makes clients' connections of accepted descriptors. Owns what they wait with: it outlives them.
/// Thread: the server's.
class ClientSockets final
{
public:
    ClientSockets();
    ~ClientSockets();
    Q_DISABLE_COPY_MOVE(ClientSockets)

    /// To be called in the server's thread and without connections. With `tls`, each client may
    /// speak that as well as plain HTTP.
    void open(SocketKind kind, qsizetype readAhead, std::optional<QSslConfiguration> tls = {});
    /// For the clients that come from now on, and those that have not sent anything yet.
    void setTls(std::optional<QSslConfiguration> tls) { m_tls = std::move(tls); }

    /// Takes `descriptor` over; null when it is no good.
    std::unique_ptr<ClientSocket> adopt(qintptr descriptor);

private:
    std::unique_ptr<ClientSocket> adoptPlain(qintptr descriptor);
    std::unique_ptr<TlsSocket> secure(ClientSocket &plain);

    qsizetype m_readAhead = 0;
    std::optional<QSslConfiguration> m_tls;
    HandshakeLimiter m_handshakes;
    const EitherSocket::Secure m_secure;
    std::unique_ptr<SocketPoller> m_poller; // null: portable
};

} // namespace vedette
