// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framehub.h"
#include "core/base/source.h"
#include "core/stream/pictureconnection.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace vedette {

/// One run of a StreamReader, from start to stop: makes connection after connection until it is
/// destroyed or a person is needed, and delivers what they bring.
/// Thread: the network thread; made elsewhere and moved there before start().
class StreamWorker final : public QObject
{
    Q_OBJECT

public:
    /// `out` is shared with the reader, which takes its sinks away when it is done.
    StreamWorker(RemoteAddress address, const StreamTimes &times, ConnectionMaker maker,
                 std::shared_ptr<FrameHub> out);

    /// `wasLive`: this camera has shown pictures before, in an earlier run. To be called before
    /// start().
    void begin(Pace pace, bool wasLive);

    void start();

    /// Ends a wait, tries again after a failure, or connects anew where no picture comes.
    void retryNow();

    /// As Source says.
    void networkChanged();
    void setPace(vedette::Pace pace);

Q_SIGNALS:
    void statusChanged(const vedette::SourceStatus &status);

private:
    void connectNow();
    void dropConnection();
    bool isWorthRetrying(ErrorCode code) const;
    void noteLife();
    void noteLoss();
    void takePicture(const Frame &picture);
    void takeEnd(const Error &error);
    void setStatus(const SourceStatus &status);

    const RemoteAddress m_address;
    const StreamTimes m_times;
    const ConnectionMaker m_maker;
    const std::shared_ptr<FrameHub> m_out;
    RetryPolicy m_retry;
    QTimer m_retryTimer;
    QTimer m_graceTimer;
    PictureConnection *m_connection = nullptr; // a child
    SourceStatus m_status;
    Clock::time_point m_liveSince; // of this connection; the epoch before its first picture
    Clock::time_point m_lastLife;  // when the newest picture came
    Pace m_pace = Pace::Full;
    bool m_wasLive = false;
    bool m_parked = false; // closed for want of a way to idle: connects when pictures are wanted
    quint64 m_sequence = 0;
};

} // namespace vedette
