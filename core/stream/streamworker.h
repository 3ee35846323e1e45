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

    void start();

    /// Ends a wait, or tries again after a failure.
    void retryNow();

Q_SIGNALS:
    void statusChanged(const vedette::SourceStatus &status);

private:
    void connectNow();
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
    quint64 m_sequence = 0;
};

} // namespace vedette
