// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/streamclient.h"

#include "core/server/clientsocket.h"
#include "core/server/publication.h"

#include <algorithm>
#include <utility>

namespace vedette {

StreamClient::StreamClient(ClientSocket &socket, Publication &publication, Manner manner,
                           const ShareTimings &timings)
    : m_socket(socket)
    , m_publication(&publication)
    , m_manner(std::move(manner))
    , m_timings(timings)
    , m_since(QDateTime::currentDateTimeUtc())
{
}

StreamClient::~StreamClient()
{
    end();
}

void StreamClient::begin(const HttpHeaders &headers)
{
    m_publication->addViewer(*this);
    // May find that it is gone.
    m_socket.write(streamHead(headers) + streamOpening(m_manner.style));
    sendNewest();
}

void StreamClient::end()
{
    if (auto *publication = std::exchange(m_publication, nullptr))
        publication->removeViewer(*this);
}

void StreamClient::hangUp()
{
    end();
    m_socket.closeGently();
}

void StreamClient::sendNewest()
{
    const PublishedFrame *frame = m_publication ? m_publication->shown() : nullptr;
    // An older one is that of before a stand-in.
    if (!frame || frame->number() <= m_lastNumber || m_socket.isSending())
        return;
    if (frame->isStandIn()) {
        m_lastNumber = frame->number();
        send(*frame);
        return;
    }
    // One that comes to a camera that has gone silent must not take its last picture for live.
    if (m_lastNumber == 0 && Clock::now() - frame->arrived() > m_timings.repeatFor)
        return;
    if (m_manner.period > 0s) {
        if (!isDue(frame->arrived()))
            return;
        // From due time to due time, so that the rate is met on average; anew after a break.
        m_due = std::max(m_due, frame->arrived() - m_manner.period) + m_manner.period;
    } else if (m_lastNumber > 0) {
        m_skipped += frame->number() - m_lastNumber - 1;
    }
    m_lastNumber = frame->number();
    send(*frame);
}

void StreamClient::repeatIfQuiet(Clock::time_point now)
{
    const PublishedFrame *frame = m_publication ? m_publication->shown() : nullptr;
    if (!frame || frame->number() != m_lastNumber || m_socket.isSending())
        return;
    const auto quiet = frame->isStandIn() ? m_timings.repeatStandIn : m_timings.repeat;
    if (now - m_lastSent >= std::max(quiet, m_manner.period))
        send(*frame);
}

bool StreamClient::isDue(Clock::time_point now) const
{
    // A camera's frames do not come like clockwork: one that is a little early will do.
    return m_manner.period == 0s || now + m_manner.period / 8 >= m_due;
}

std::optional<Clock::time_point> StreamClient::sendingSince() const
{
    return m_socket.isSending() ? std::optional(m_lastSent) : std::nullopt;
}

ViewerInfo StreamClient::info() const
{
    ViewerInfo info;
    info.cameraIds = {m_manner.cameraId};
    info.address = m_socket.peerAddress();
    info.port = m_socket.peerPort();
    info.since = m_since;
    info.sent = m_sent;
    info.skipped = m_skipped;
    info.bytes = m_bytes;
    return info;
}

void StreamClient::send(const PublishedFrame &frame)
{
    m_lastSent = Clock::now();
    ++m_sent;
    const QByteArray &part = frame.part(m_manner.style);
    m_bytes += quint64(part.size());
    m_socket.write(part);
}

} // namespace vedette
