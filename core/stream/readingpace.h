// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"
#include "core/stream/streamtimes.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace vedette {

/// When to read on in a stream, and which of its pictures are worth handing out.
///
/// At Pace::Idle one picture is read now and then, so that the connection lives and the peer is
/// held back; what is read is late by then and is not handed out. Back at Pace::Full, what has
/// piled up on the way is read at once and thrown away, until the sender's own time stamps say that
/// a picture took no longer than others did before. Where there are none, or the pile does not end
/// in time, it is given up: bytes do not tell how old they are.
/// Thread: the one it lives in.
class ReadingPace final : public QObject
{
    Q_OBJECT

public:
    explicit ReadingPace(const StreamTimes &times);

    void setPace(Pace pace);
    Pace pace() const { return m_pace; }

    /// Another answer begins, or nothing more is read.
    void reset();

    /// Whether to read now; readAgain() tells when that changes.
    bool mayRead() const { return !m_rest.isActive(); }

    /// A picture was read. `timestamp` in seconds of the sender's clock. Returns whether the
    /// picture is new and wanted.
    bool takePicture(std::optional<double> timestamp);

Q_SIGNALS:
    void readAgain();
    /// Reading on will not do: a new connection brings new pictures sooner.
    void gaveUp();

private:
    bool tookLong(double timestamp);

    const StreamTimes m_times;
    Pace m_pace = Pace::Full;
    bool m_late = false;    // there may be old pictures on the way
    bool m_stamped = false; // the newest picture had a time stamp
    std::optional<std::chrono::duration<double>> m_leastDelay; // between two unlike clocks
    QTimer m_rest;
    QTimer m_catchUp;
};

} // namespace vedette
