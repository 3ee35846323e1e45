// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/viewer.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <vector>

namespace vedette {

class ClientSocket;
class Publication;
class PublishedFrame;

/// Several cameras in one multipart stream, for a page that shows more of them than a browser has
/// connections. Each part has a header "X-Camera" with the camera's id before those that a single
/// stream's parts have; the bytes of the picture are shared with all other viewers.
///
/// A picture is sent when the socket has passed on all of the one before: of the cameras with a new
/// one, the camera that has waited longest goes first. What came in between is skipped and counted,
/// so that a slow connection gets all cameras at a lower rate and nothing queues. No picture is
/// sent twice: the reader knows when each one came. Thread: the server's.
class WallClient final : public ViewerStream
{
public:
    struct Camera
    {
        QString id;
        Publication *publication;
    };

    /// `period` passes at least between two pictures of a camera. The publications and `socket`
    /// outlive this, or end() is called before; `timings` outlive it.
    WallClient(ClientSocket &socket, const QList<Camera> &cameras, Clock::duration period,
               const ShareTimings &timings);
    ~WallClient() override;

    void begin(const HttpHeaders &headers) override;
    void end() override;
    void goOn() override { sendNext(); }
    std::optional<Clock::time_point> sendingSince() const override;
    ViewerInfo info() const override;

private:
    class Seat;

    void sendNext();
    void send(Seat &seat, const PublishedFrame &frame);
    void closeIfEmpty();

    ClientSocket &m_socket;
    const Clock::duration m_period;
    const ShareTimings &m_timings;
    std::vector<std::unique_ptr<Seat>> m_seats;
    bool m_begun = false;
    bool m_sending = false; // in sendNext()
    QDateTime m_since;
    Clock::time_point m_lastSent;
    quint64 m_sent = 0;
    quint64 m_skipped = 0;
    quint64 m_bytes = 0;
};

} // namespace vedette
