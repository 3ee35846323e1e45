// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stream/httpexchange.h"
#include "core/stream/remoteaddress.h"

#include <QNetworkAccessManager>

QT_BEGIN_NAMESPACE
class QAuthenticator;
class QNetworkProxy;
class QNetworkReply;
class QSslError;
QT_END_NAMESPACE

namespace vedette {

class FoundProxy;

/// Asks with all that Qt knows: passwords, TLS, redirects and the system's proxies.
///
/// It has a QNetworkAccessManager of its own: one shared by many streams would keep all but six of
/// one host waiting for ever. Connections, cookies and what was learnt about signing in go with it.
class NetworkExchange final : public HttpExchange
{
    Q_OBJECT

public:
    /// `proxy`: as ProxyLookup found it.
    NetworkExchange(RemoteAddress address, const QNetworkProxy &proxy);
    ~NetworkExchange() override;

    void ask(const QByteArray &knownTag) override;
    bool mayAskAgain() const override { return true; }
    qsizetype read(char *to, qsizetype size) override;
    bool isDrained() const override { return m_isDrained; }
    QByteArray contentType() const override;
    QByteArray tag() const override;
    QByteArray certificate() const override { return m_certificate; }

private:
    void countSent();
    void signIn(QNetworkReply *reply, QAuthenticator *authenticator);
    void judgePeer(const QList<QSslError> &errors);
    void readHeader();
    void finish();
    void fail(Error error);

    const RemoteAddress m_address;
    QNetworkAccessManager m_network;
    FoundProxy *m_proxy;              // owned by m_network
    QNetworkReply *m_reply = nullptr; // a child of m_network
    int m_sent = 0;    // requests, for one that was asked for: redirects and sign-in take more
    QUrl m_signedInAt; // where the request under way has told the password
    Error m_mistrust;  // why the peer's certificate was not accepted
    QByteArray m_certificate;
    bool m_isAccepted = false;
    bool m_isDrained = false;
};

} // namespace vedette
