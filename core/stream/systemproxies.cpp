// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/systemproxies.h"

#include <QHostAddress>

namespace vedette {

using namespace Qt::StringLiterals;

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    const QString asked = u"%1 %2 %3"_s.arg(query.protocolTag(), host).arg(query.peerPort());
    if (asked == m_asked)
        return m_proxies;
    m_asked = asked;
    const bool isHere = host == u"localhost"_s || host.endsWith(u".localhost"_s) ||
                        QHostAddress(host).isLoopback();
    m_proxies = isHere ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : systemProxyForQuery(query);
    return m_proxies;
}

bool SystemProxies::isInUse() const
{
    return !m_proxies.isEmpty() && m_proxies.first().type() != QNetworkProxy::NoProxy;
}

} // namespace vedette
