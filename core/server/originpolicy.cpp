// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/originpolicy.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QSysInfo>

#include <algorithm>
#include <array>

namespace vedette {

namespace {

constexpr qsizetype maxShownHost = 100;

// Nobody can register these (RFC 6762, RFC 8375 and ICANN's list), so that no web site has a name
// in them.
constexpr std::array<QByteArrayView, 6> privateDomains{"local",     "lan",      "home",
                                                       "home.arpa", "internal", "localdomain"};

/// The host of "HOST[:PORT]" in lower case, without the dot that may end a name; null when it is
/// none.
QByteArray hostOf(const QByteArray &authority)
{
    const qsizetype colon = authority.indexOf(':', std::max<qsizetype>(authority.indexOf(']'), 0));
    QByteArray host = (colon < 0 ? authority : authority.first(colon)).toLower();
    const QByteArray port = colon < 0 ? QByteArray() : authority.sliced(colon + 1);
    if (!std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    if (host.endsWith('.'))
        host.chop(1);
    return host;
}

/// An address in the form that browsers write: they turn every other form into it.
bool isAddress(const QByteArray &host)
{
    if (host.startsWith('[') && host.endsWith(']'))
        return QHostAddress(QString::fromLatin1(host.mid(1, host.size() - 2))).protocol() ==
               QAbstractSocket::IPv6Protocol;
    const QHostAddress address(QString::fromLatin1(host));
    return address.protocol() == QAbstractSocket::IPv4Protocol &&
           address.toString().toLatin1() == host;
}

bool isOf(const QByteArray &origin, const QByteArray &host)
{
    // Not the scheme: a proxy before this server may speak another one.
    const qsizetype mark = origin.indexOf("://");
    return mark > 0 && origin.sliced(mark + 3).toLower() == host.toLower();
}

QByteArray shown(const QByteArray &host)
{
    QByteArray text = host.first(std::min(host.size(), maxShownHost));
    std::replace_if(
            text.begin(), text.end(), [](char c) { return c <= ' ' || c > '~' || c == '"'; }, '?');
    return text;
}

} // namespace

void OriginPolicy::open(const QStringList &hosts, const QStringList &origins)
{
    m_hosts.clear();
    for (const QString &host : hosts)
        m_hosts.insert(host.toLatin1());
    for (const QString &name : {QSysInfo::machineHostName(), QHostInfo::localHostName()}) {
        const QByteArray own = hostOf(name.toLatin1());
        if (own.isEmpty())
            continue;
        m_hosts.insert(own);
        const QByteArray first = own.first(own.contains('.') ? own.indexOf('.') : own.size());
        m_hosts.insert(first);
        for (const QByteArrayView domain : privateDomains)
            m_hosts.insert(first + '.' + domain.toByteArray());
        if (const QByteArray domain = QHostInfo::localDomainName().toLatin1().toLower();
            !domain.isEmpty())
            m_hosts.insert(first + '.' + domain);
    }
    m_origins.clear();
    m_frameAncestors = "'self'";
    for (const QString &origin : origins) {
        m_origins.insert(origin.toLatin1());
        m_frameAncestors += ' ' + origin.toLatin1();
    }
}

OriginPolicy::Verdict OriginPolicy::check(const HttpRequest &request) const
{
    // Without a host it comes from no browser.
    if (!request.host.isEmpty() && !isOwnHost(hostOf(request.host)))
        return Verdict::ForeignHost;
    const QByteArray origin = request.header("origin");
    if (!origin.isNull() && !isOf(origin, request.host) && !m_origins.contains(origin.toLower()))
        return Verdict::ForeignOrigin;
    return Verdict::Allowed;
}

bool OriginPolicy::isOwn(const HttpRequest &request)
{
    const QByteArray site = request.header("sec-fetch-site");
    if (!site.isNull() && site != "same-origin" && site != "none")
        return false;
    const QByteArray origin = request.header("origin");
    return origin.isNull() || isOf(origin, request.host);
}

HttpHeaders OriginPolicy::readableBy(const HttpRequest &request) const
{
    const QByteArray origin = request.header("origin");
    if (origin.isNull() || !m_origins.contains(origin.toLower()))
        return {};
    return {{"Access-Control-Allow-Origin", origin}, {"Vary", "Origin"}};
}

HttpResponse OriginPolicy::preflight(const HttpRequest &request) const
{
    HttpHeaders headers{{"Allow", "GET, HEAD, OPTIONS"}};
    if (!readableBy(request).isEmpty()) {
        headers += HttpHeaders{{"Access-Control-Allow-Methods", "GET, HEAD"},
                               {"Access-Control-Allow-Headers", "Authorization, Cache-Control"},
                               {"Access-Control-Max-Age", "600"}};
        if (request.header("access-control-request-private-network") == "true")
            headers += HttpHeaders{{"Access-Control-Allow-Private-Network", "true"}};
    }
    return textResponse(200, "GET and HEAD work here.", headers);
}

HttpResponse OriginPolicy::refusal(Verdict verdict, const HttpRequest &request)
{
    if (verdict == Verdict::ForeignHost) {
        const QByteArray name = hostOf(request.host);
        const QByteArray host = shown(name.isEmpty() ? request.host : name);
        return textResponse(421, "This server does not go by the name \"" + host +
                                         "\". Use its IP address; or, if the name is right, list "
                                         "it in Vedette's sharing settings or start Vedette with "
                                         "--allow-host " +
                                         host + '.');
    }
    const QByteArray origin = shown(request.header("origin"));
    return textResponse(403, "The web site \"" + origin +
                                     "\" may not use this server. If it is yours, list it in "
                                     "Vedette's sharing settings or start Vedette with "
                                     "--allow-origin " +
                                     origin + '.');
}

bool OriginPolicy::isOwnHost(const QByteArray &host) const
{
    return isAddress(host) || host == "localhost" || host.endsWith(".localhost") ||
           m_hosts.contains(host);
}

} // namespace vedette
