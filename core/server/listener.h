// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

namespace vedette {

/// Accepts connections and hands their descriptors on as they are. Thread: the server's.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    /// Accepts what comes to a copy of a socket that listens already.
    bool adopt(qintptr listening);

Q_SIGNALS:
    /// Whoever takes it closes it.
    void accepted(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT accepted(descriptor); }
};

} // namespace vedette
