// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/trustedproxies.h"

#include <algorithm>

namespace vedette {

namespace {

constexpr qsizetype maxPrefix = 200;

/// The items of all headers of that name, which may come more than once (RFC 9110, 5.2).
QByteArrayList listOf(const HttpRequest &request, QByteArrayView name)
{
    QByteArrayList items;
    for (const auto &[key, value] : request.headers) {
        if (key != name)
            continue;
        for (const QByteArray &item : value.split(','))
            items += item.trimmed();
    }
    return items;
}

/// Of "192.0.2.7", "192.0.2.7:1234", "2001:db8::1" or "[2001:db8::1]:1234"; null of all else.
QHostAddress addressOf(QByteArray text)
{
    if (text.startsWith('['))
        text = text.mid(1, text.indexOf(']') - 1);
    else if (text.count(':') == 1)
        text.truncate(text.indexOf(':'));
    QHostAddress address(QString::fromLatin1(text));
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

bool isPathChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("/-._~").contains(c);
}

} // namespace

void TrustedProxies::set(const QStringList &proxies)
{
    m_networks.clear();
    for (const QString &proxy : proxies) {
        const auto network = QHostAddress::parseSubnet(proxy);
        if (network.second >= 0)
            m_networks += network;
    }
}

QHostAddress TrustedProxies::client(const HttpRequest &request, const QHostAddress &peer) const
{
    if (!isTrusted(peer))
        return peer;
    const QByteArrayList chain = listOf(request, "x-forwarded-for");
    QHostAddress client = peer;
    for (auto it = chain.crbegin(); it != chain.crend() && isTrusted(client); ++it) {
        const QHostAddress before = addressOf(*it);
        if (before.isNull())
            break;
        client = before;
    }
    return client;
}

bool TrustedProxies::isSecure(const HttpRequest &request, const QHostAddress &peer,
                              bool isSecure) const
{
    const QByteArrayList protocols = listOf(request, "x-forwarded-proto");
    if (protocols.isEmpty() || !isTrusted(peer))
        return isSecure;
    return protocols.last().toLower() == "https";
}

QByteArray TrustedProxies::prefix(const HttpRequest &request, const QHostAddress &peer) const
{
    const QByteArrayList prefixes = listOf(request, "x-forwarded-prefix");
    if (prefixes.isEmpty() || !isTrusted(peer))
        return {};
    QByteArray prefix = prefixes.last();
    while (prefix.endsWith('/'))
        prefix.chop(1);
    // It becomes part of addresses and of a cookie's path: two slashes would be another server.
    const bool isPath = prefix.startsWith('/') && !prefix.contains("//") &&
                        !prefix.contains("..") && prefix.size() <= maxPrefix &&
                        std::all_of(prefix.begin(), prefix.end(), isPathChar);
    return isPath ? prefix : QByteArray();
}

bool TrustedProxies::isTrusted(const QHostAddress &address) const
{
    return std::any_of(m_networks.begin(), m_networks.end(), [&address](const auto &network) {
        return address.protocol() == network.first.protocol() && address.isInSubnet(network);
    });
}

} // namespace vedette
