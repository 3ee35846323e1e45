// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/mjpegwire.h"
#include "core/server/shareoptions.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace vedette {

class Viewer;

/// Pictures that viewers watch, a camera's own or a rendition of them: keeps the newest, tells the
/// viewers of it and serves snapshots. It owns the newest frame and drops older ones; viewers are
/// owned by their connections: hangUp() comes before the destructor. Thread: the server's.
class Publication final : public QObject
{
    Q_OBJECT

public:
    /// `timings` outlive this and may change.
    explicit Publication(const ShareTimings &timings, QObject *parent = nullptr)
        : QObject(parent)
        , m_timings(timings)
    {
    }
    ~Publication() override;

    /// Null when there is none.
    const PublishedFrame *newest() const { return m_newest ? &*m_newest : nullptr; }
    /// `jpeg` is what is sent of `frame`, which came in from the camera at `cameIn`. Viewers and
    /// waiting snapshots get it.
    void publish(const Frame &frame, const QByteArray &jpeg, Clock::time_point cameIn);
    void clear();

    /// Shown to those who watch in place of the newest picture until publish() or clearStandIn():
    /// there is none, and it says so. It goes out at once and then again once in a while, to
    /// newcomers too, and is no snapshot.
    void setStandIn(const Frame &jpeg);
    void clearStandIn() { m_standIn.reset(); }
    /// The stand-in or the newest picture; null when there is neither.
    const PublishedFrame *shown() const { return m_standIn ? &*m_standIn : newest(); }

    void addViewer(Viewer &viewer);
    void removeViewer(Viewer &viewer);
    const QList<Viewer *> &viewers() const { return m_viewers; }
    /// Ends every stream and every wait.
    void hangUp();

    /// Gets null when no picture came in time.
    using SnapshotTaker = std::function<void(const PublishedFrame *)>;
    /// Calls `take` at once when the newest frame was captured at or after `oldest`: true. Or else
    /// later, once, with one that was, or that arrived after the call. Not called when `context`
    /// is destroyed before.
    bool takeFresh(QObject *context, Clock::time_point oldest, SnapshotTaker take);
    void forgetWaiters() { m_waiters.clear(); }

    /// Whether anybody watches or waits.
    bool isUsed() const { return !m_viewers.isEmpty() || !m_waiters.empty(); }
    /// Whether a frame that comes now would be taken by anybody.
    bool wantsFrame(Clock::time_point now) const;

    /// To be called a few times a second while the server has connections.
    void tick(Clock::time_point now);

Q_SIGNALS:
    void viewersChanged();
    /// isUsed() may be something else than it was.
    void usedChanged();

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Clock::time_point asked;
        Clock::time_point oldest;
        SnapshotTaker take;
    };

    void showAll();
    void answerWaiters(const PublishedFrame &frame);

    const ShareTimings &m_timings;
    std::optional<PublishedFrame> m_newest;
    std::optional<PublishedFrame> m_standIn;
    quint64 m_frames = 0;
    QList<Viewer *> m_viewers;
    std::vector<Waiter> m_waiters;
};

} // namespace vedette
