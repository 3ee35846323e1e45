// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/accesscontrol.h"
#include "core/server/clientsocket.h"
#include "core/server/connectionlimiter.h"
#include "core/server/httprequestparser.h"
#include "core/server/httpresponse.h"
#include "core/server/streamclient.h"
#include "core/server/trustedproxies.h"
#include "core/server/wallclient.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vedette {

class RequestHandler;

/// One connection: reads requests one after the other, has each answered, and becomes a stream
/// when the handler says so. It closes clients that send a request too slowly or take nothing of
/// their answer. It owns the socket; beside one answer or frame it holds no more than a request's
/// head of unread bytes. Thread: the server's.
class ClientConnection final : public QObject
{
    Q_OBJECT

public:
    /// Refused connections get 503 for whatever they ask. `proxies`, `limits` and `timings` outlive
    /// this.
    ClientConnection(std::unique_ptr<ClientSocket> socket, Admission admission,
                     RequestHandler &handler, const TrustedProxies &proxies,
                     const ShareLimits &limits, const ShareTimings &timings, QObject *parent);

    /// Go with whatever answers the request that the handler was given.
    void setHeaders(const HttpHeaders &headers) { m_headers = headers; }
    /// When a stream that answers it is to end; none: with the connection.
    void setEnd(std::optional<Clock::time_point> end) { m_end = end; }
    /// Answers it.
    void answer(const HttpResponse &response);
    /// The same, and closes the connection.
    void answerLast(const HttpResponse &response);
    /// Answers it with a stream, which lasts as long as the connection.
    void startStream(Publication &publication, const StreamClient::Manner &manner);
    /// The same with several cameras in one stream.
    void startWall(const QList<WallClient::Camera> &cameras, Clock::duration period);
    /// Answers a HEAD request for a stream.
    void answerStreamHead();

    /// What the present request was let in by; nothing when that did not matter or is not known
    /// yet.
    void setGrant(const AccessControl::Grant &grant) { m_grant = grant; }
    const std::optional<AccessControl::Grant> &grant() const { return m_grant; }
    /// Nothing when this is no stream. Its id is left to whoever numbers the connections.
    std::optional<ViewerInfo> viewer() const;
    bool isStream() const { return m_state == State::Streaming; }
    /// Whether the handler still has to answer.
    bool isWaiting() const { return m_state == State::Handling; }
    /// Whom it comes from.
    const QHostAddress &peer() const { return m_peer; }
    /// Who sent the present request: by way of a trusted proxy, whoever is behind it.
    const QHostAddress &client() const { return m_client; }
    /// This machine's, which the client has connected to.
    QHostAddress local() const;
    /// Whether the present request was sent by TLS.
    bool isSecure() const { return m_isSecure; }
    Admission admission() const { return m_admission; }

    /// To be called a few times a second.
    void tick(Clock::time_point now);

    /// Closes at once; closed() comes before the return.
    void abort();

Q_SIGNALS:
    /// Once. Delete it later, not at once.
    void closed();

private:
    enum class State {
        Reading,   ///< a request
        Handling,  ///< the handler has it
        Answering, ///< the answer is on its way
        Streaming,
        Parting, ///< the last answer was sent; what the client still sends is thrown away
        Closed,
    };

    void readBytes();
    void become(std::unique_ptr<ViewerStream> stream);
    void handleRequests();
    void answerBadRequest(int status);
    bool takesTooLong(Clock::time_point now) const;
    void send(const QByteArray &head, const QByteArray &body);
    void bytesLeft();
    void finishAnswer();
    void part();
    void finish();

    const std::unique_ptr<ClientSocket> m_socket;
    QHostAddress m_peer;
    QHostAddress m_client;
    bool m_isSecure = false;
    Admission m_admission;
    RequestHandler &m_handler;
    const TrustedProxies &m_proxies;
    const ShareLimits &m_limits;
    const ShareTimings &m_timings;
    HttpRequestParser m_parser;
    State m_state = State::Reading;
    ConnectionFate m_fate = ConnectionFate::Close;
    std::optional<AccessControl::Grant> m_grant;
    std::optional<Clock::time_point> m_end;
    HttpHeaders m_headers; // of the answer to the present request
    bool m_isHead = false;
    bool m_mayStillSend = false;
    bool m_handlingRequests = false;
    bool m_requestBegan = true; // the first one counts from the connecting
    Clock::time_point m_deadline;
    Clock::time_point m_progress;
    Clock::time_point m_answered; // when the last answer began, or the connection
    std::unique_ptr<ViewerStream> m_stream;
};

} // namespace vedette
