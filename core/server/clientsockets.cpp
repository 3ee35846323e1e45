// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/clientsockets.h"

#include "core/server/portablesocket.h"
#include "core/server/tlssocket.h"

#ifdef Q_OS_LINUX
#include "core/server/directsocket.h"
#include "core/server/socketpoller.h"

#include <unistd.h>
#else
namespace vedette {
class SocketPoller
{
};
} // namespace vedette
#endif

namespace vedette {

ClientSockets::ClientSockets()
    : m_secure([this](ClientSocket &plain) { return secure(plain); })
{
}

ClientSockets::~ClientSockets() = default;

void ClientSockets::open(SocketKind kind, qsizetype readAhead, std::optional<QSslConfiguration> tls)
{
    m_readAhead = readAhead;
    m_tls = std::move(tls);
    m_poller.reset();
#ifdef Q_OS_LINUX
    if (kind == SocketKind::Best)
        m_poller = std::make_unique<SocketPoller>();
#else
    Q_UNUSED(kind)
#endif
}

std::unique_ptr<ClientSocket> ClientSockets::adopt(qintptr descriptor)
{
    auto plain = adoptPlain(descriptor);
    if (!m_tls || !plain)
        return plain;
    return std::make_unique<EitherSocket>(std::move(plain), m_secure);
}

std::unique_ptr<ClientSocket> ClientSockets::adoptPlain(qintptr descriptor)
{
#ifdef Q_OS_LINUX
    if (m_poller)
        return std::make_unique<DirectSocket>(int(descriptor), *m_poller);
#endif
    // A QSslSocket is a plain one until it is told otherwise.
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls)
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return {};
    return std::make_unique<PortableSocket>(std::move(socket), m_readAhead);
}

std::unique_ptr<TlsSocket> ClientSockets::secure(ClientSocket &plain)
{
    if (!m_tls)
        return {};
    std::unique_ptr<QSslSocket> socket;
#ifdef Q_OS_LINUX
    if (auto *direct = qobject_cast<DirectSocket *>(&plain)) {
        socket = std::make_unique<QSslSocket>();
        const int descriptor = direct->release();
        if (descriptor < 0)
            return {};
        if (!socket->setSocketDescriptor(descriptor)) {
            ::close(descriptor);
            return {};
        }
    }
#endif
    if (auto *portable = qobject_cast<PortableSocket *>(&plain))
        socket.reset(static_cast<QSslSocket *>(portable->release().release()));
    if (!socket)
        return {};
    return std::make_unique<TlsSocket>(std::move(socket), *m_tls, m_readAhead, m_handshakes);
}

} // namespace vedette
