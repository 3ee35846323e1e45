// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxyFactory>
#include <QString>

namespace vedette {

/// The proxies that the system's settings or the environment (http_proxy, no_proxy) name, and none
/// for this machine itself. Given to one QNetworkAccessManager and not to the whole program: a
/// server that listens has no use for a proxy and would fail for it.
/// The system is not asked again for the host that it was asked for last, since that may take its
/// time. Thread: any, one at a time.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// Whether the last answer was a proxy.
    bool isInUse() const;

private:
    QString m_asked; // scheme, host and port
    QList<QNetworkProxy> m_proxies;
};

} // namespace vedette
