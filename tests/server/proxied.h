// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/shareharness.h"

#include <QProcess>
#include <QTemporaryDir>

namespace vedette {

/// One of the real reverse proxies, nginx or haproxy, before a server, with TLS. The server's
/// addresses stand below / and below /cams/ there.
class Proxied final
{
public:
    /// The server has the user vedette, whose password is "secret", and trusts these proxies.
    explicit Proxied(const QStringList &trusted);
    ~Proxied();

    /// What went wrong, or nothing.
    QString start(const QString &proxy);

    /// Where it is; empty when it is not installed.
    static QString program(const QString &proxy);

    QString url(const QString &path) const;
    /// curl's arguments for a client that is another machine to the proxy.
    QStringList request(const QString &path, const QStringList &more = {}) const;
    QByteArray get(const QString &path, const QStringList &more = {}) const;

    ShareHarness share;

private:
    QTemporaryDir m_home;
    QProcess m_proxy;
    quint16 m_port = 0;
};

} // namespace vedette
