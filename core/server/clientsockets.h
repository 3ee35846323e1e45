// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/clientsocket.h"

#include <memory>

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

    /// To be called in the server's thread and without connections.
    void open(SocketKind kind, qsizetype readAhead);

    /// Takes `descriptor` over; null when it is no good.
    std::unique_ptr<ClientSocket> adopt(qintptr descriptor);

private:
    qsizetype m_readAhead = 0;
    std::unique_ptr<SocketPoller> m_poller; // null: portable
};

} // namespace vedette
