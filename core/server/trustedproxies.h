// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/httprequest.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace vedette {

/// The reverse proxies before this server. What they say in X-Forwarded-For, X-Forwarded-Proto
/// and X-Forwarded-Prefix counts; from anybody else these headers are words of a stranger, and
/// count for nothing. Thread: one.
class TrustedProxies final
{
public:
    /// Addresses, and networks as in 10.0.0.0/8. What is neither trusts nobody.
    void set(const QStringList &proxies);

    bool isTrusted(const QHostAddress &address) const;

    /// Who asks, where the request came from `peer`: the last address in X-Forwarded-For that is
    /// no trusted proxy itself. Whoever stands before that one may have made it up.
    QHostAddress client(const HttpRequest &request, const QHostAddress &peer) const;

    /// Whether the client speaks HTTPS. `isSecure`: `peer` does.
    bool isSecure(const HttpRequest &request, const QHostAddress &peer, bool isSecure) const;

    /// What the proxy has taken off the beginning of the path, by X-Forwarded-Prefix: "/cameras",
    /// without a slash at its end. Empty where that is not said, or is no path of plain characters.
    QByteArray prefix(const HttpRequest &request, const QHostAddress &peer) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks; // with the bits that count
};

} // namespace vedette
