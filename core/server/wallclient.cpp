// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/wallclient.h"

#include "core/server/clientsocket.h"
#include "core/server/mjpegwire.h"
#include "core/server/publication.h"

#include <algorithm>
#include <utility>

namespace vedette {

/// One camera of the wall.
class WallClient::Seat final : public Viewer
{
public:
    Seat(WallClient &wall, const Camera &camera)
        : m_wall(wall)
        , m_id(camera.id)
        , m_header("X-Camera: " + camera.id.toLatin1() + "\r\n")
        , m_publication(camera.publication)
    {
    }

    void join()
    {
        const PublishedFrame *newest = m_publication->newest();
        m_counted = newest ? newest->number() : 0;
        m_publication->addViewer(*this);
    }
    void leave()
    {
        if (auto *left = std::exchange(m_publication, nullptr))
            left->removeViewer(*this);
    }
    bool hasLeft() const { return !m_publication; }

    const QString &id() const { return m_id; }
    const QByteArray &header() const { return m_header; }
    Clock::time_point lastSent() const { return m_lastSent; }

    /// The picture that it waits with; null when there is none.
    const PublishedFrame *waiting(Clock::time_point now) const
    {
        const PublishedFrame *frame = m_publication ? m_publication->newest() : nullptr;
        if (!frame || frame->number() == m_lastNumber || !isDue(frame->arrived()))
            return nullptr;
        // As for a single stream: the last picture of a silent camera must not look live.
        const bool isOld = now - frame->arrived() > m_wall.m_timings.repeatFor;
        return m_lastNumber == 0 && isOld ? nullptr : frame;
    }

    /// Takes note that `frame` is sent. Returns how many were skipped before it.
    quint64 count(const PublishedFrame &frame)
    {
        quint64 skipped = 0;
        if (m_wall.m_period > 0s)
            m_due = std::max(m_due, frame.arrived() - m_wall.m_period) + m_wall.m_period;
        else if (frame.number() > m_counted)
            skipped = frame.number() - m_counted - 1;
        m_lastNumber = m_counted = frame.number();
        m_lastSent = Clock::now();
        return skipped;
    }

    void sendNewest() override { m_wall.sendNext(); }
    void repeatIfQuiet(Clock::time_point) override {}
    // As for a single stream: one that is a little early will do.
    bool isDue(Clock::time_point now) const override
    {
        return m_wall.m_period == 0s || now + m_wall.m_period / 8 >= m_due;
    }
    void hangUp() override
    {
        leave();
        m_wall.closeIfEmpty();
    }

private:
    WallClient &m_wall;
    const QString m_id;
    const QByteArray m_header;
    Publication *m_publication; // null when it has left
    quint64 m_lastNumber = 0;
    quint64 m_counted = 0; // up to this number all were sent, skipped, or there before
    Clock::time_point m_lastSent;
    Clock::time_point m_due; // with a period
};

WallClient::WallClient(ClientSocket &socket, const QList<Camera> &cameras, Clock::duration period,
                       const ShareTimings &timings)
    : m_socket(socket)
    , m_period(period)
    , m_timings(timings)
    , m_since(QDateTime::currentDateTimeUtc())
{
    for (const Camera &camera : cameras)
        m_seats.push_back(std::make_unique<Seat>(*this, camera));
}

WallClient::~WallClient()
{
    end();
}

void WallClient::begin(const HttpHeaders &headers)
{
    for (const auto &seat : m_seats)
        seat->join();
    m_begun = true;
    m_socket.write(streamHead(headers) + streamOpening(PartStyle::Plain));
    sendNext();
}

void WallClient::end()
{
    for (const auto &seat : m_seats)
        seat->leave();
}

std::optional<Clock::time_point> WallClient::sendingSince() const
{
    return m_socket.isSending() ? std::optional(m_lastSent) : std::nullopt;
}

ViewerInfo WallClient::info() const
{
    ViewerInfo info;
    for (const auto &seat : m_seats) {
        if (!seat->hasLeft())
            info.cameraIds += seat->id();
    }
    info.address = m_socket.peerAddress();
    info.port = m_socket.peerPort();
    info.since = m_since;
    info.sent = m_sent;
    info.skipped = m_skipped;
    info.bytes = m_bytes;
    return info;
}

// Writing may bring the news that the socket has passed something on: the loop sees to that.
void WallClient::sendNext()
{
    if (!m_begun || std::exchange(m_sending, true))
        return;
    while (!m_socket.isSending()) {
        const auto now = Clock::now();
        Seat *longest = nullptr;
        const PublishedFrame *frame = nullptr;
        for (const auto &seat : m_seats) {
            const PublishedFrame *waiting = seat->waiting(now);
            if (waiting && (!longest || seat->lastSent() < longest->lastSent())) {
                longest = seat.get();
                frame = waiting;
            }
        }
        if (!longest)
            break;
        send(*longest, *frame);
    }
    m_sending = false;
}

void WallClient::send(Seat &seat, const PublishedFrame &frame)
{
    m_skipped += seat.count(frame);
    m_lastSent = Clock::now();
    ++m_sent;
    const QByteArray &part = frame.part(PartStyle::Plain);
    m_bytes += quint64(seat.header().size() + part.size());
    m_socket.write(seat.header());
    m_socket.write(part);
}

/// One of the cameras is shared no more.
void WallClient::closeIfEmpty()
{
    const bool isEmpty = std::all_of(m_seats.begin(), m_seats.end(),
                                     [](const auto &seat) { return seat->hasLeft(); });
    if (isEmpty)
        m_socket.closeGently();
}

} // namespace vedette
