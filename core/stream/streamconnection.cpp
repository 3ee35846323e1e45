// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/streamconnection.h"

#include "core/stream/certificatetrust.h"
#include "core/stream/directreply.h"
#include "core/stream/replyerror.h"
#include "core/stream/streamrequest.h"
#include "core/stream/systemproxies.h"

#include <QAuthenticator>
#include <QNetworkReply>
#include <QSslConfiguration>
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
// Five redirects, each with a sign-in of its own, take twelve. A peer whose every answer to a
// Digest sign-in is that it came too late would be asked without end.
constexpr int maxSent = 16;

} // namespace

StreamConnection::StreamConnection(RemoteAddress address, const StreamTimes &times, QObject *parent)
    : PictureConnection(parent)
    , m_address(std::move(address))
    , m_times(times)
    , m_proxies(new SystemProxies)
    , m_scratch(scratchSize, Qt::Uninitialized)
    , m_pace(times)
{
    m_deadline.setSingleShot(true);
    m_nextSnapshot.setSingleShot(true);
    m_nextSnapshot.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({m_missed, {}}); });
    connect(&m_nextSnapshot, &QTimer::timeout, this, &StreamConnection::request);
    connect(&m_pace, &ReadingPace::readAgain, this, &StreamConnection::goOn);
    connect(&m_pace, &ReadingPace::gaveUp, this, [this] { end({}); });
    connect(&m_network, &QNetworkAccessManager::authenticationRequired, this,
            &StreamConnection::signIn);
    m_network.setProxyFactory(m_proxies);
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
    m_pace.reset();
    m_sent = 0;
    m_signedInAt.clear();
    m_asked = Clock::now();
    if (mayAskDirectly())
        askDirectly();
    else
        ask();
    expect(m_times.answer, ErrorCode::TimedOut);
}

bool StreamConnection::mayAskDirectly()
{
    if (m_hasAskedDirectly || !DirectReply::suits(m_address.url) || !m_address.user.isEmpty() ||
        !m_address.password.isEmpty())
        return false;
    m_proxies->queryProxy(QNetworkProxyQuery(m_address.url));
    return !m_proxies->isInUse();
}

void StreamConnection::askDirectly()
{
    m_hasAskedDirectly = true;
    m_direct = new DirectReply(this);
    connect(m_direct, &DirectReply::accepted, this, [this] { begin(m_direct->contentType()); });
    connect(m_direct, &DirectReply::readyRead, this, &StreamConnection::readBody);
    connect(m_direct, &DirectReply::ended, this, [this](const Error &error) {
        readBody();
        if (error)
            end(error);
        else
            finishAnswer();
    });
    connect(m_direct, &DirectReply::declined, this, [this] {
        std::exchange(m_direct, nullptr)->deleteLater();
        ask();
    });
    m_direct->open(streamRequest(m_address.url, {}));
}

void StreamConnection::ask()
{
    m_reply = m_network.get(streamRequest(m_address.url, m_lastTag));
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &StreamConnection::readHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &StreamConnection::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &StreamConnection::finishReply);
    connect(m_reply, &QNetworkReply::requestSent, this, &StreamConnection::countSent);
    connect(m_reply, &QNetworkReply::sslErrors, this, &StreamConnection::judgePeer);
}

bool StreamConnection::setPace(Pace pace)
{
    m_pace.setPace(pace);
    return true;
}

void StreamConnection::doubt(std::chrono::milliseconds within)
{
    if (m_deadline.isActive())
        m_deadline.start(std::min(within, m_deadline.remainingTimeAsDuration()));
}

void StreamConnection::goOn()
{
    if (m_over)
        return;
    if (m_nextSnapshot.isActive()) {
        m_nextSnapshot.stop();
        request();
    } else {
        readBody();
    }
}

void StreamConnection::countSent()
{
    if (++m_sent > maxSent)
        end({m_signedInAt.isEmpty() ? ErrorCode::TooManyRedirects
                                    : ErrorCode::AuthenticationRefused,
             {}});
}

void StreamConnection::judgePeer(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    m_mistrust = judgeCertificate(m_address, m_reply->url(), certificate, errors);
    if (m_mistrust)
        m_certificate = certificate.toDer();
    else
        m_reply->ignoreSslErrors(errors);
}

void StreamConnection::signIn(QNetworkReply *reply, QAuthenticator *authenticator)
{
    // Not answered: no name is known, the peer did not take it, or a redirect led to a stranger.
    const bool known = !m_address.user.isEmpty() || !m_address.password.isEmpty();
    if (!known || m_signedInAt == reply->url() || reply->url().host() != m_address.url.host())
        return;
    m_signedInAt = reply->url();
    authenticator->setUser(m_address.user);
    authenticator->setPassword(m_address.password);
}

void StreamConnection::readHeader()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 400) // its body, which may have no end, is of no use
        fail(replyError(*m_reply));
    if (status < 200 || status > 299 || m_answer)
        return;
    begin(m_reply->rawHeader("Content-Type"));
}

void StreamConnection::begin(const QByteArray &contentType)
{
    m_answer.emplace(contentType);
    expect(m_times.picture, ErrorCode::NoFrames);
}

void StreamConnection::readBody()
{
    while (m_answer && !m_over && m_pace.mayRead()) {
        const qint64 size = m_direct ? m_direct->read(m_scratch.data(), m_scratch.size())
                                     : m_reply->read(m_scratch.data(), m_scratch.size());
        if (size <= 0 && (!m_direct || m_direct->isDrained()))
            break;
        m_answer->append(QByteArrayView(m_scratch.constData(), size));
        takePictures();
        if (m_answer->error())
            end(m_answer->error());
        if (m_direct && m_direct->isDrained())
            break;
    }
}

void StreamConnection::takePictures()
{
    while (auto part = m_answer->next()) {
        expect(m_times.picture, ErrorCode::NoFrames);
        if (part->isStandIn) {
            Q_EMIT senderLostCamera();
            continue;
        }
        m_last = *std::move(part);
        handOut();
    }
}

void StreamConnection::handOut()
{
    if (!m_pace.takePicture(m_last.timestamp))
        Q_EMIT alive();
    else
        Q_EMIT pictureArrived(Frame::fromJpeg(m_last.jpeg, m_last.size, Clock::now(), 0));
}

/// What Qt says of the answer is made more exact by what else is known.
void StreamConnection::fail(Error error)
{
    if (m_mistrust && error.code == ErrorCode::TlsFailed)
        error = m_mistrust;
    // Qt takes a proxy that it asks for pages for the server itself.
    const bool answered = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (m_proxies->isInUse() && !answered &&
        (error.code == ErrorCode::ConnectionRefused || error.code == ErrorCode::HostNotFound))
        error = {ErrorCode::ProxyFailed, {}};
    if (error.code == ErrorCode::AuthenticationNeeded && !m_signedInAt.isEmpty()) {
        // A password that was right before: many a camera forgets whom it has let in.
        const bool wasRight = !m_last.jpeg.isEmpty();
        error = wasRight ? Error() : Error{ErrorCode::AuthenticationRefused, {}};
    }
    end(error);
}

void StreamConnection::finishReply()
{
    readBody();
    if (m_over)
        return;
    if (const Error error = replyError(*m_reply))
        fail(error);
    else
        finishAnswer();
}

void StreamConnection::finishAnswer()
{
    if (m_answer) { // what waited for more bytes is taken or let go
        m_answer->finish();
        takePictures();
        if (m_answer->error()) {
            end(m_answer->error());
            return;
        }
    }
    const bool unchanged = !m_answer && !m_last.jpeg.isEmpty() && !m_lastTag.isEmpty();
    if (unchanged)
        handOut();
    if (unchanged || (m_answer && m_answer->wasSnapshot()))
        finishSnapshot();
    else
        end({ErrorCode::ConnectionLost, {}});
}

void StreamConnection::finishSnapshot()
{
    m_deadline.stop();
    if (m_answer) {
        m_lastTag = m_direct ? m_direct->tag() : m_reply->rawHeader("ETag");
        if (m_lastTag.size() > maxTag)
            m_lastTag.clear();
    }
    if (m_direct)
        std::exchange(m_direct, nullptr)->deleteLater();
    else
        std::exchange(m_reply, nullptr)->deleteLater();
    const auto interval = m_pace.pace() == Pace::Full ? m_times.snapshot
                                                      : std::max(m_times.snapshot, m_times.idle);
    const auto rest =
            std::chrono::ceil<std::chrono::milliseconds>(m_asked + interval - Clock::now());
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
    m_pace.reset();
    if (m_reply)
        m_reply->disconnect(this);
    if (m_direct)
        m_direct->disconnect(this);
    Q_EMIT ended(error);
}

} // namespace vedette
