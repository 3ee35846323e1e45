// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/mjpegwire.h"
#include "core/server/shareoptions.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace vedette {

class StreamClient;

/// One shared camera in the server: takes its frames from the channel, keeps the newest, tells the
/// viewers of it, serves snapshots, and says whether anybody wants the camera.
///
/// It owns the newest frame and drops older ones; viewers are owned by their connections:
/// hangUp() comes before the destructor. Thread: the server's.
class CameraShare final : public QObject
{
    Q_OBJECT

public:
    /// `timings` outlive this and may change.
    CameraShare(SharedCamera camera, const ShareTimings &timings, QObject *parent = nullptr);
    ~CameraShare() override;

    const SharedCamera &camera() const { return m_camera; }
    void setName(const QString &name) { m_camera.name = name; }

    const CameraStatusInfo &status() const { return m_status; }
    void setStatus(const CameraStatusInfo &status) { m_status = status; }

    /// The newest frame since somebody wants the camera; null when there is none.
    const PublishedFrame *newest() const { return m_newest ? &*m_newest : nullptr; }

    void addViewer(StreamClient &viewer);
    void removeViewer(StreamClient &viewer);
    const QList<StreamClient *> &viewers() const { return m_viewers; }
    /// Ends every stream and every wait: the camera is shared no more.
    void hangUp();

    using SnapshotTaker = std::function<void(const PublishedFrame *)>;
    /// Calls `take` once with a frame that is fresh: at once, or when it comes, or with null when
    /// none came in time. Not called when `context` is destroyed before.
    void whenFresh(QObject *context, SnapshotTaker take);

    /// To be called a few times a second while the server has connections.
    void tick(Clock::time_point now);

    /// Does not linger: the server closes.
    void stopWanting();

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void viewersChanged();

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Clock::time_point deadline;
        SnapshotTaker take;
    };

    void takeFrame();
    void answerWaiters(const PublishedFrame *frame);
    void updateWanted();
    void startLinger();
    void endWanted();

    SharedCamera m_camera;
    const ShareTimings &m_timings;
    CameraStatusInfo m_status;
    std::optional<PublishedFrame> m_newest;
    quint64 m_frames = 0;
    QList<StreamClient *> m_viewers;
    std::vector<Waiter> m_waiters;
    bool m_wanted = false;
    QTimer m_linger{this};
};

} // namespace vedette
