// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/addressprobe.h"

#include "core/stream/certificatetrust.h"
#include "core/stream/replyerror.h"
#include "core/stream/streamrequest.h"

#include <QAuthenticator>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBufferSize = 262'144;

bool isPage(const QByteArray &type)
{
    return type == "text/html" || type == "application/xhtml+xml" || type == "application/json";
}

} // namespace

AddressProbe::AddressProbe(RemoteAddress address, std::chrono::milliseconds within, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_within(within)
    , m_network(this)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &AddressProbe::timeOut);
    connect(&m_network, &QNetworkAccessManager::authenticationRequired, this,
            [this](QNetworkReply *, QAuthenticator *authenticator) { signIn(authenticator); });
    connect(&m_lookup, &ProxyLookup::found, this, &AddressProbe::ask);
}

AddressProbe::~AddressProbe()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void AddressProbe::start()
{
    m_lookup.ask(m_address.url);
}

void AddressProbe::ask(const QNetworkProxy &proxy)
{
    m_network.setProxyFactory(std::make_unique<FoundProxy>(proxy).release()); // which takes it
    m_reply = m_network.get(streamRequest(m_address.url, {}));
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &AddressProbe::readHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &AddressProbe::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &AddressProbe::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, &AddressProbe::judgePeer);
    m_deadline.start(m_within);
}

void AddressProbe::signIn(QAuthenticator *authenticator)
{
    if (!m_address.hasSignIn() || m_signedIn || m_reply->url().host() != m_address.url.host())
        return;
    m_signedIn = true;
    authenticator->setUser(m_address.user);
    authenticator->setPassword(m_address.password);
}

void AddressProbe::judgePeer(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    m_mistrust = judgeCertificate(m_address, m_reply->url(), certificate, errors);
    if (!m_mistrust)
        m_reply->ignoreSslErrors(errors);
}

void AddressProbe::readHeader()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.answered = m_answer.answered || status > 0;
    if (status >= 400) // its body, which may have no end, is of no use
        fail(replyError(*m_reply));
    if (m_over || status < 200 || status > 299 || m_pictures)
        return;
    const QByteArray field = m_reply->rawHeader("Content-Type");
    const QByteArray type = parseContentType(field).type;
    m_deadline.start(m_within);
    if (isFilm(type, m_reply->url())) {
        m_answer.kind = ProbeAnswer::Kind::Film;
        end(m_answer);
    } else if (isPage(type)) {
        m_answer.kind = ProbeAnswer::Kind::Page;
        m_answer.base = m_reply->url();
    } else {
        m_multipart = type.startsWith("multipart/");
        m_pictures.emplace(field);
    }
}

void AddressProbe::readBody()
{
    if (m_over)
        return;
    const QByteArray bytes = m_reply->readAll();
    if (m_pictures) {
        readPictures(bytes);
    } else if (m_answer.kind == ProbeAnswer::Kind::Page) {
        m_answer.body += bytes.first(std::min(bytes.size(), maxPage - m_answer.body.size()));
        if (m_answer.body.size() >= maxPage)
            end(m_answer);
    }
}

void AddressProbe::readPictures(const QByteArray &bytes)
{
    m_pictures->append(bytes);
    while (auto part = m_pictures->next()) {
        const bool isSecond = m_answer.kind == ProbeAnswer::Kind::Snapshot;
        m_answer.size = part->size;
        m_answer.kind =
                m_multipart || isSecond ? ProbeAnswer::Kind::Stream : ProbeAnswer::Kind::Snapshot;
        if (m_answer.kind == ProbeAnswer::Kind::Stream) {
            end(m_answer);
            return;
        }
    }
    if (m_pictures->error())
        fail(m_pictures->error());
}

void AddressProbe::finish()
{
    readBody();
    if (m_over)
        return;
    if (const Error error = replyError(*m_reply)) {
        fail(error);
        return;
    }
    if (m_pictures) {
        m_pictures->finish();
        readPictures({});
    }
    if (m_over)
        return;
    if (m_answer.kind == ProbeAnswer::Kind::Nothing)
        fail({ErrorCode::NotACamera, {}});
    else
        end(m_answer);
}

void AddressProbe::fail(Error error)
{
    if (m_mistrust && error.code == ErrorCode::TlsFailed)
        error = m_mistrust;
    if (error.code == ErrorCode::AuthenticationNeeded && m_signedIn)
        error = {ErrorCode::AuthenticationRefused, {}};
    ProbeAnswer answer;
    answer.answered = m_answer.answered;
    answer.error = error;
    end(answer);
}

void AddressProbe::timeOut()
{
    if (m_answer.kind == ProbeAnswer::Kind::Snapshot) // a slow stream of no type
        m_answer.kind = ProbeAnswer::Kind::Stream;
    if (m_multipart) // whatever it waits for, it says that it is a stream
        m_answer.kind = ProbeAnswer::Kind::Stream;
    if (m_answer.kind == ProbeAnswer::Kind::Nothing)
        fail({m_pictures ? ErrorCode::NoFrames : ErrorCode::TimedOut, {}});
    else
        end(m_answer);
}

void AddressProbe::end(const ProbeAnswer &answer)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    Q_EMIT finished(answer);
}

} // namespace vedette
