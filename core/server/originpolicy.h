// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/httprequest.h"
#include "core/server/httpresponse.h"

#include <QSet>
#include <QStringList>

namespace vedette {

/// Keeps web sites that a viewer's browser happens to show from using this server. A site that
/// gives its own name this machine's address (DNS rebinding) is told by the name in the request;
/// one that has its scripts or forms ask across sites by its Origin. Programs, which send no
/// Origin, and `<img>` elements on other pages, whose pictures no script can read, are free.
/// Thread: one.
class OriginPolicy final
{
public:
    enum class Verdict {
        Allowed,
        ForeignHost,   ///< for a name that is not this server's: answer 421
        ForeignOrigin, ///< of a web site that is not listed: answer 403
    };

    /// `hosts`: names beside this machine's own that it is reached by; `origins`: web sites
    /// ("https://example.org") that may read it and show its page. Both in lower case.
    void open(const QStringList &hosts, const QStringList &origins);

    Verdict check(const HttpRequest &request) const;

    /// Whether the request, which is to change something, comes from one of this server's own
    /// pages or from no web site at all.
    static bool isOwn(const HttpRequest &request);

    /// CORS: what lets the listed site that sent `request` read the answer; empty for all others.
    HttpHeaders readableBy(const HttpRequest &request) const;
    /// The answer to what a browser asks before it lets such a site send a password.
    HttpResponse preflight(const HttpRequest &request) const;
    /// The answer to a request that is not allowed.
    static HttpResponse refusal(Verdict verdict, const HttpRequest &request);

    /// The web sites that may show the page, as Content-Security-Policy wants them.
    const QByteArray &frameAncestors() const { return m_frameAncestors; }

private:
    bool isOwnHost(const QByteArray &host) const;

    QSet<QByteArray> m_hosts;
    QSet<QByteArray> m_origins;
    QByteArray m_frameAncestors;
};

} // namespace vedette
