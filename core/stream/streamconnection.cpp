// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/streamconnection.h"

#include "core/stream/replyerror.h"
#include "core/stream/streamrequest.h"

#include <QAuthenticator>
#include <QNetworkReply>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace vedette {

namespace {

constexpr qsizetype scratchSize = 65'536;
// What Qt holds for us at most when this thread is late.
constexpr qint64 readBufferSize = 262'144;
// Longer ones are not offered back.
constexpr qsizetype maxTag = 256;

} // namespace

StreamConnection::StreamConnection(RemoteAddress address, const StreamTimes &times, QObject *parent)
    : PictureConnection(parent)
    , m_address(std::move(address))
    , m_times(times)
    , m_scratch(scratchSize, Qt::Uninitialized)
{
    m_deadline.setSingleShot(true);
    m_nextSnapshot.setSingleShot(true);
    m_nextSnapshot.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({m_missed, {}}); });
    connect(&m_nextSnapshot, &QTimer::timeout, this, &StreamConnection::request);
    connect(&m_network, &QNetworkAccessManager::authenticationRequired, this,
            &StreamConnection::signIn);
}

StreamConnection::~StreamConnection()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void StreamConnection::open()
{
    request();
}

void StreamConnection::request()
{
    m_answer.reset();
    m_signedIn = false;
    m_asked = Clock::now();
    m_reply = m_network.get(streamRequest(m_address.url, m_lastTag));
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &StreamConnection::readHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &StreamConnection::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &StreamConnection::finishAnswer);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsError = errors.value(0).errorString(); });
    expect(m_times.answer, ErrorCode::TimedOut);
}

void StreamConnection::signIn(QNetworkReply *reply, QAuthenticator *authenticator)
{
    // Not answered: no name is known, the peer did not take it, or a redirect led to a stranger.
    const bool known = !m_address.user.isEmpty() || !m_address.password.isEmpty();
    if (!known || m_signedIn || reply->url().host() != m_address.url.host())
        return;
    m_signedIn = true;
    authenticator->setUser(m_address.user);
    authenticator->setPassword(m_address.password);
}

void StreamConnection::readHeader()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 400) // its body, which may have no end, is of no use
        end(replyError(*m_reply));
    if (status < 200 || status > 299 || m_answer)
        return;
    m_answer.emplace(m_reply->rawHeader("Content-Type"));
    expect(m_times.picture, ErrorCode::NoFrames);
}

void StreamConnection::readBody()
{
    while (m_answer && !m_over) {
        const qint64 size = m_reply->read(m_scratch.data(), m_scratch.size());
        if (size <= 0)
            break;
        m_answer->append(QByteArrayView(m_scratch.constData(), size));
        takePictures();
        if (m_answer->error())
            end(m_answer->error());
    }
}

void StreamConnection::takePictures()
{
    while (auto part = m_answer->next()) {
        expect(m_times.picture, ErrorCode::NoFrames);
        m_last = *std::move(part);
        emitLast();
    }
}

void StreamConnection::emitLast()
{
    Q_EMIT pictureArrived(Frame::fromJpeg(m_last.jpeg, m_last.size, Clock::now(), 0));
}

void StreamConnection::finishAnswer()
{
    readBody();
    if (m_over)
        return;
    if (const Error error = replyError(*m_reply)) {
        end(error.code == ErrorCode::TlsFailed && error.detail.isEmpty()
                    ? Error{error.code, m_tlsError}
                    : error);
        return;
    }
    if (m_answer) {
        m_answer->finish();
        takePictures();
        if (m_answer->error()) {
            end(m_answer->error());
            return;
        }
    }
    const bool unchanged = !m_answer && !m_last.jpeg.isEmpty() && !m_lastTag.isEmpty();
    if (unchanged)
        emitLast();
    if (unchanged || (m_answer && m_answer->wasSnapshot()))
        finishSnapshot();
    else
        end({ErrorCode::ConnectionLost, {}});
}

void StreamConnection::finishSnapshot()
{
    m_deadline.stop();
    if (m_answer) {
        m_lastTag = m_reply->rawHeader("ETag");
        if (m_lastTag.size() > maxTag)
            m_lastTag.clear();
    }
    std::exchange(m_reply, nullptr)->deleteLater();
    const auto rest =
            std::chrono::ceil<std::chrono::milliseconds>(m_asked + m_times.snapshot - Clock::now());
    m_nextSnapshot.start(std::max(rest, 0ms));
}

void StreamConnection::expect(std::chrono::milliseconds within, ErrorCode orElse)
{
    m_missed = orElse;
    m_deadline.start(within);
}

void StreamConnection::end(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    m_nextSnapshot.stop();
    if (m_reply)
        m_reply->disconnect(this);
    Q_EMIT ended(error);
}

} // namespace vedette
