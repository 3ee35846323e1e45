// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/networkexchange.h"

#include "core/stream/certificatetrust.h"
#include "core/stream/proxylookup.h"
#include "core/stream/replyerror.h"
#include "core/stream/streamrequest.h"

#include <QAuthenticator>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace vedette {

namespace {

// What Qt holds for us at most when this thread is late.
constexpr qint64 readBufferSize = 262'144;
// Five redirects, each with a sign-in of its own, take twelve. A peer whose every answer to a
// Digest sign-in is that it came too late would be asked without end.
constexpr int maxSent = 16;

} // namespace

NetworkExchange::NetworkExchange(RemoteAddress address, const QNetworkProxy &proxy)
    : m_address(std::move(address))
    , m_proxy(new FoundProxy(proxy))
{
    connect(&m_network, &QNetworkAccessManager::authenticationRequired, this,
            &NetworkExchange::signIn);
    m_network.setProxyFactory(m_proxy);
}

NetworkExchange::~NetworkExchange()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void NetworkExchange::ask(const QByteArray &knownTag)
{
    if (m_reply)
        std::exchange(m_reply, nullptr)->deleteLater();
    m_sent = 0;
    m_signedInAt.clear();
    m_isAccepted = false;
    m_reply = m_network.get(streamRequest(m_address.url, knownTag));
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkExchange::readHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readyRead);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkExchange::finish);
    connect(m_reply, &QNetworkReply::requestSent, this, &NetworkExchange::countSent);
    connect(m_reply, &QNetworkReply::sslErrors, this, &NetworkExchange::judgePeer);
}

qsizetype NetworkExchange::read(char *to, qsizetype size)
{
    const qint64 count = m_reply ? m_reply->read(to, size) : 0;
    m_isDrained = count <= 0; // it hands out piece by piece
    return qsizetype(std::max<qint64>(count, 0));
}

QByteArray NetworkExchange::contentType() const
{
    return m_reply ? m_reply->rawHeader("Content-Type") : QByteArray();
}

QByteArray NetworkExchange::tag() const
{
    return m_reply ? m_reply->rawHeader("ETag") : QByteArray();
}

void NetworkExchange::countSent()
{
    if (++m_sent > maxSent)
        fail({m_signedInAt.isEmpty() ? ErrorCode::TooManyRedirects
                                     : ErrorCode::AuthenticationRefused,
              {}});
}

void NetworkExchange::judgePeer(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    m_mistrust = judgeCertificate(m_address, m_reply->url(), certificate, errors);
    if (m_mistrust)
        m_certificate = certificate.toDer();
    else
        m_reply->ignoreSslErrors(errors);
}

void NetworkExchange::signIn(QNetworkReply *reply, QAuthenticator *authenticator)
{
    // Not answered: no name is known, the peer did not take it, or a redirect led to a stranger.
    if (!m_address.hasSignIn() || m_signedInAt == reply->url() ||
        reply->url().host() != m_address.url.host())
        return;
    m_signedInAt = reply->url();
    authenticator->setUser(m_address.user);
    authenticator->setPassword(m_address.password);
}

void NetworkExchange::readHeader()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 400) // its body, which may have no end, is of no use
        fail(replyError(*m_reply));
    if (status < 200 || status > 299 || std::exchange(m_isAccepted, true))
        return;
    Q_EMIT accepted();
}

void NetworkExchange::finish()
{
    if (const Error error = replyError(*m_reply))
        fail(error);
    else
        Q_EMIT ended({});
}

/// What Qt says of the answer is made more exact by what else is known.
void NetworkExchange::fail(Error error)
{
    m_reply->disconnect(this);
    if (m_mistrust && error.code == ErrorCode::TlsFailed)
        error = m_mistrust;
    // Qt takes a proxy that it asks for pages for the server itself.
    const bool answered = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (m_proxy->isInUse() && !answered &&
        (error.code == ErrorCode::ConnectionRefused || error.code == ErrorCode::HostNotFound))
        error = {ErrorCode::ProxyFailed, {}};
    if (error.code == ErrorCode::AuthenticationNeeded && !m_signedInAt.isEmpty())
        error = {ErrorCode::AuthenticationRefused, {}};
    Q_EMIT ended(error);
}

} // namespace vedette
