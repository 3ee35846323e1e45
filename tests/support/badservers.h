// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "tests/support/rawserver.h"

#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace vedette::test {

/// Cameras that misbehave, each in a way of its own at an address of its own.
/// Thread: the one that made it, whose event loop must run; it needs a QCoreApplication.
class BadServers final
{
public:
    struct Address
    {
        QString name;
        QUrl url;
        /// What a viewer finds wrong with it within 15 seconds; None: nothing, or only with some of
        /// its pictures.
        ErrorCode fault = ErrorCode::None;
    };

    BadServers();
    ~BadServers();

    const QList<Address> &addresses() const { return m_addresses; }

private:
    RawServer &add(const QString &name, const RawServer::Handler &handler, ErrorCode fault);
    void addSilent();
    void addTalkative();
    void addRefusing();
    void addBadPictures();
    void addMortal();
    void addUntrusted();

    std::vector<std::unique_ptr<RawServer>> m_servers;
    QList<Address> m_addresses;
    QTemporaryDir m_certificate;
    QTimer m_fate; // of the server that is killed and restarted
};

/// A camera that sends a small picture 25 times a second and knows how many it has sent.
/// Thread: as above; counts in any.
class GoodServer final
{
public:
    GoodServer();

    QUrl url() const { return m_server.url(); }
    int connections() const { return m_connections; }
    /// To all connections together.
    int sent() const { return m_sent; }
    void pause() { m_paused = true; }

private:
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_sent = 0;
    std::atomic<bool> m_paused = false;
    RawServer m_server;
};

} // namespace vedette::test
