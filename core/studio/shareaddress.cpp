// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/shareaddress.h"

#include <QNetworkInterface>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

ShareAddress::Way wayOf(const QNetworkInterface &interface)
{
    if (interface.flags() & QNetworkInterface::IsLoopBack)
        return ShareAddress::Way::Loopback;
    switch (interface.type()) {
    case QNetworkInterface::Ethernet:
        return ShareAddress::Way::Wired;
    case QNetworkInterface::Wifi:
        return ShareAddress::Way::Wireless;
    default:
        return ShareAddress::Way::Other;
    }
}

QUrl pageAt(Https https, const QHostAddress &host, quint16 port)
{
    QUrl url;
    url.setScheme(https == Https::Off ? u"http"_s : u"https"_s);
    url.setHost(host.toString());
    url.setPort(port);
    url.setPath(u"/"_s);
    return url;
}

bool serves(const QHostAddress &listening, const QHostAddress &host)
{
    const bool isIpv4 = host.protocol() == QAbstractSocket::IPv4Protocol;
    if (listening == QHostAddress::Any)
        return true;
    if (listening == QHostAddress::AnyIPv4)
        return isIpv4;
    if (listening == QHostAddress::AnyIPv6)
        return !isIpv4;
    return host.isEqual(listening, QHostAddress::ConvertV4MappedToIPv4);
}

} // namespace

QList<ShareAddress> shareAddresses(Https https, const QHostAddress &listening, quint16 port)
{
    const QList<QHostAddress> every{QHostAddress::Any, QHostAddress::AnyIPv4,
                                    QHostAddress::AnyIPv6};
    const bool isEvery = every.contains(listening);
    QList<ShareAddress> found;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!(interface.flags() & QNetworkInterface::IsUp))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const QHostAddress host = entry.ip();
            if (serves(listening, host) && !(isEvery && (host.isLoopback() || host.isLinkLocal())))
                found += {pageAt(https, host, port), interface.humanReadableName(),
                          wayOf(interface)};
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        const auto isIpv6 = [](const ShareAddress &one) {
            return one.url.host().contains(u':');
        };
        return isIpv6(a) < isIpv6(b);
    });
    if (found.isEmpty()) {
        const QHostAddress host = isEvery ? QHostAddress(QHostAddress::LocalHost) : listening;
        found += {pageAt(https, host, port), {}, ShareAddress::Way::Other};
    }
    return found;
}

} // namespace vedette
