// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/mjpegwire.h"
#include "core/server/viewer.h"

namespace vedette {

class ClientSocket;
class Publication;

/// One viewer of one publication. It writes the newest frame when the socket has passed on all of
/// the one before, and skips and counts what came in between: at most one frame waits for a viewer,
/// and its bytes are shared with all others. Thread: the server's.
class StreamClient final : public ViewerStream, public Viewer
{
public:
    /// How it watches: `cameraId` is for info(); `period` passes at least between two frames.
    struct Manner
    {
        QString cameraId;
        PartStyle style = PartStyle::Plain;
        Clock::duration period = {};
    };

    /// All outlive this, or end() is called before.
    StreamClient(ClientSocket &socket, Publication &publication, Manner manner,
                 const ShareTimings &timings);
    ~StreamClient() override;

    void begin(const HttpHeaders &headers) override;
    void end() override;
    void goOn() override { sendNewest(); }
    std::optional<Clock::time_point> sendingSince() const override;
    ViewerInfo info() const override;

    void sendNewest() override;
    void repeatIfQuiet(Clock::time_point now) override;
    bool isDue(Clock::time_point now) const override;
    /// Closes the socket, too.
    void hangUp() override;

private:
    void send(const PublishedFrame &frame);

    ClientSocket &m_socket;
    Publication *m_publication;
    const Manner m_manner;
    const ShareTimings &m_timings;
    QDateTime m_since;
    Clock::time_point m_lastSent;
    Clock::time_point m_due; // with a period
    quint64 m_lastNumber = 0;
    quint64 m_sent = 0;
    quint64 m_skipped = 0;
    quint64 m_bytes = 0;
};

} // namespace vedette
