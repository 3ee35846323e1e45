// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/clientsockets.h"

#include "core/server/portablesocket.h"

#ifdef Q_OS_LINUX
#include "core/server/directsocket.h"
#include "core/server/socketpoller.h"
#else
namespace vedette {
class SocketPoller
{
};
} // namespace vedette
#endif

namespace vedette {

ClientSockets::ClientSockets() = default;
ClientSockets::~ClientSockets() = default;

void ClientSockets::open(SocketKind kind, qsizetype readAhead)
{
    m_readAhead = readAhead;
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
#ifdef Q_OS_LINUX
    if (m_poller)
        return std::make_unique<DirectSocket>(int(descriptor), *m_poller);
#endif
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return {};
    return std::make_unique<PortableSocket>(std::move(socket), m_readAhead);
}

} // namespace vedette
