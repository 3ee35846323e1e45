// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/clientconnection.h"

#include "core/server/requesthandler.h"

#include <algorithm>

namespace vedette {

namespace {

// A body up to this size goes with its head in one packet.
constexpr qsizetype joinedBytes = 1024;

/// IPv4 clients of a socket that listens to both look like ::ffff:192.0.2.1.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

ClientConnection::ClientConnection(std::unique_ptr<ClientSocket> socket, Admission admission,
                                   RequestHandler &handler, const TrustedProxies &proxies,
                                   const ShareLimits &limits, const ShareTimings &timings,
                                   QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_peer(plainAddress(m_socket->peerAddress()))
    , m_client(m_peer)
    , m_admission(admission)
    , m_handler(handler)
    , m_proxies(proxies)
    , m_limits(limits)
    , m_timings(timings)
    , m_parser(limits.headerBytes)
    , m_deadline(Clock::now() + timings.header)
    , m_progress(Clock::now())
    , m_answered(m_progress)
{
    connect(m_socket.get(), &ClientSocket::readyRead, this, &ClientConnection::readBytes);
    connect(m_socket.get(), &ClientSocket::bytesLeft, this, &ClientConnection::bytesLeft);
    connect(m_socket.get(), &ClientSocket::closed, this, &ClientConnection::finish);
}

void ClientConnection::answer(const HttpResponse &response)
{
    Q_ASSERT(m_state == State::Handling || m_state == State::Closed);
    if (m_state != State::Handling)
        return;
    HttpResponse whole = response;
    whole.headers += m_headers;
    send(responseHead(whole, m_fate), m_isHead ? QByteArray() : response.body);
}

void ClientConnection::answerLast(const HttpResponse &response)
{
    m_fate = ConnectionFate::Close;
    answer(response);
}

void ClientConnection::answerStreamHead()
{
    Q_ASSERT(m_state == State::Handling);
    m_fate = ConnectionFate::Close;
    send(streamHead(m_headers), {});
}

void ClientConnection::startStream(Publication &publication, const StreamClient::Manner &manner)
{
    become(std::make_unique<StreamClient>(*m_socket, publication, manner, m_timings));
}

void ClientConnection::startWall(const QList<WallClient::Camera> &cameras, Clock::duration period)
{
    become(std::make_unique<WallClient>(*m_socket, cameras, period, m_timings));
}

void ClientConnection::become(std::unique_ptr<ViewerStream> stream)
{
    Q_ASSERT(m_state == State::Handling);
    m_state = State::Streaming;
    m_stream = std::move(stream);
    m_stream->begin(m_headers);
}

std::optional<ViewerInfo> ClientConnection::viewer() const
{
    if (m_state != State::Streaming)
        return {};
    ViewerInfo info = m_stream->info();
    info.address = m_client;
    if (m_grant && m_grant->account)
        info.user = m_grant->account->name;
    return info;
}

QHostAddress ClientConnection::local() const
{
    return plainAddress(m_socket->localAddress());
}

void ClientConnection::tick(Clock::time_point now)
{
    if (!m_socket->isSending())
        m_progress = now;
    if (takesTooLong(now)) {
        m_socket->closeHard();
        return;
    }
    if (m_state == State::Streaming && m_end && now >= *m_end) {
        m_end.reset();
        m_stream->end();
        m_socket->closeGently();
        return;
    }
    if (now < m_deadline)
        return;
    if (m_state == State::Reading && m_parser.hasBegun())
        answerBadRequest(408);
    else if (m_state == State::Reading || m_state == State::Parting)
        m_socket->closeGently();
}

void ClientConnection::abort()
{
    m_socket->closeGently();
    if (m_state != State::Closed)
        m_socket->closeHard();
    finish();
}

void ClientConnection::readBytes()
{
    switch (m_state) {
    case State::Reading:
        handleRequests();
        break;
    case State::Handling:
    case State::Answering:
        break; // read when this request is answered
    case State::Streaming:
    case State::Parting:
    case State::Closed:
        m_socket->discard();
        break;
    }
}

/// A loop, as an answer that leaves at once makes way for the next request.
void ClientConnection::handleRequests()
{
    if (m_handlingRequests)
        return;
    m_handlingRequests = true;
    while (m_state == State::Reading) {
        const auto parsed = m_parser.next();
        if (parsed == HttpRequestParser::State::Bad) {
            answerBadRequest(m_parser.errorStatus());
        } else if (parsed == HttpRequestParser::State::Complete) {
            HttpRequest request = m_parser.request();
            m_client = m_proxies.client(request, m_peer);
            m_isSecure = m_proxies.isSecure(request, m_peer, m_socket->isSecure());
            request.isSecure = m_isSecure;
            request.prefix = m_proxies.prefix(request, m_peer);
            const bool keep = request.keepAlive && m_admission == Admission::Accepted;
            m_fate = keep ? ConnectionFate::KeepAlive : ConnectionFate::Close;
            m_isHead = request.method == "HEAD";
            m_grant.reset();
            m_headers.clear();
            m_mayStillSend = request.hasBody;
            m_state = State::Handling;
            if (m_admission == Admission::Refused) {
                answer(textResponse(503, "Too many viewers. Try again in a while.",
                                    {{"Retry-After", "10"}}));
            } else {
                m_handler.handle(request, *this);
            }
        } else if (const QByteArray bytes = m_socket->read(m_limits.headerBytes);
                   !bytes.isEmpty()) {
            m_parser.append(bytes);
        } else {
            if (m_parser.hasBegun() && !m_requestBegan) {
                m_requestBegan = true;
                m_deadline = Clock::now() + m_timings.header;
            }
            break;
        }
    }
    m_handlingRequests = false;
}

void ClientConnection::answerBadRequest(int status)
{
    m_fate = ConnectionFate::Close;
    m_isHead = false;
    m_headers.clear();
    m_mayStillSend = true;
    m_state = State::Handling;
    answer(badRequestResponse(status, m_limits.headerBytes));
}

/// One that takes nothing for a while, or only a little of one frame or answer all the time, keeps
/// that in memory.
bool ClientConnection::takesTooLong(Clock::time_point now) const
{
    if (!m_socket->isSending())
        return false;
    const auto began = m_stream ? m_stream->sendingSince().value_or(now) : m_answered;
    // A stream may have had nothing to send for long.
    return now - std::max(m_progress, began) > m_timings.stall || now - began > m_timings.whole;
}

void ClientConnection::send(const QByteArray &head, const QByteArray &body)
{
    m_state = State::Answering;
    m_answered = Clock::now();
    if (body.size() <= joinedBytes) {
        m_socket->write(head + body);
    } else {
        m_socket->write(head);
        m_socket->write(body);
    }
    if (m_state == State::Answering && !m_socket->isSending())
        finishAnswer();
}

void ClientConnection::bytesLeft()
{
    m_progress = Clock::now();
    if (m_state == State::Streaming)
        m_stream->goOn();
    else if (m_state == State::Answering && !m_socket->isSending())
        finishAnswer();
}

void ClientConnection::finishAnswer()
{
    if (m_fate == ConnectionFate::Close) {
        part();
        return;
    }
    m_state = State::Reading;
    m_grant.reset();
    m_requestBegan = false;
    m_deadline = Clock::now() + m_timings.idle;
    handleRequests();
}

void ClientConnection::part()
{
    m_state = State::Parting;
    m_deadline = Clock::now() + m_timings.farewell;
    // Closing while unread bytes wait would make the system reset the connection, and the client
    // lose the answer: one that may still send is given time to stop.
    if (m_mayStillSend)
        m_socket->discard();
    else
        m_socket->closeGently();
}

void ClientConnection::finish()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    if (m_stream)
        m_stream->end();
    Q_EMIT closed();
}

} // namespace vedette
