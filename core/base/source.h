// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cameracontrol.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/framehub.h"

#include <QObject>

namespace vedette {

enum class SourceState {
    Stopped,    ///< nobody wants its pictures
    Connecting, ///< started, no picture yet
    Live,       ///< pictures come
    Waiting,    ///< failed, tries again at retryAt
    Failed,     ///< will not try again by itself: a person must change something
    Paused,     ///< held back for the reason in error, until a person starts it
};

/// What a source is doing.
struct SourceStatus
{
    SourceState state = SourceState::Stopped;
    Error error;               ///< why, in Waiting, Failed and Paused
    Clock::time_point retryAt; ///< when, in Waiting; the epoch: when it is plugged in
    /// What the peer showed, as DER, where the error is about its certificate.
    QByteArray certificate = {};

    friend bool operator==(const SourceStatus &, const SourceStatus &) = default;
};

/// How much of a source is wanted.
enum class Pace {
    Full, ///< every picture
    Idle, ///< none for now, but it is to be back at once: cheaply connected, nothing is delivered
};

/// Everything that yields pictures: a local camera, a remote stream, a test pattern.
///
/// A source is a handle that lives in the main thread; its work runs in a thread of its own or a
/// shared one, from where frames are delivered. Frames are never queued here.
class Source : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Delivers frames to `sink` from now on, until stop(). `sink` is called in the source's
    /// working thread. Errors show in status().
    void start(FrameSink &sink);

    /// After the return `sink` is not called any more.
    void stop();

    /// Ends a wait, or tries again after a failure, at once: a person asks for it.
    virtual void retryNow() {}

    /// The network is another one: what failed may work now, what works may have ended unnoticed.
    /// Whatever a person must change first is not tried again.
    virtual void networkChanged() {}

    /// Whether the source knows Pace::Idle. One that does not is stopped instead.
    virtual bool canIdle() const { return false; }

    /// Full at first; kept from one start to the next.
    virtual void setPace(Pace pace) { Q_UNUSED(pace); }

    /// What is to be set at the camera itself; kept from one start to the next.
    virtual void setControls(const ControlValues &values) { Q_UNUSED(values); }
    /// What can be set there; empty where nothing can, and while it gives no pictures.
    const QList<CameraControl> &controls() const { return m_controls; }

    SourceStatus status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const vedette::SourceStatus &status);
    void controlsChanged();

protected:
    /// Begin and end the work, in the main thread. endWork() may leave things to be torn down
    /// later in the working thread: what is delivered meanwhile is thrown away.
    virtual void beginWork() = 0;
    virtual void endWork() = 0;

    /// From the working thread.
    void deliver(const Frame &frame) { m_out.deliver(frame); }

    /// What deliver() does, as a sink, for work that has a hub of its own.
    FrameSink &outlet() { return m_outlet; }

    /// In the main thread. Does nothing while stopped.
    void setStatus(const SourceStatus &status);
    void setControlList(const QList<CameraControl> &controls);

private:
    class Outlet final : public FrameSink
    {
    public:
        explicit Outlet(FrameHub &out)
            : m_out(out)
        {
        }
        Needs needs() const override { return Needs::AnyPicture; }
        void takeFrame(const Frame &frame) override { m_out.deliver(frame); }

    private:
        FrameHub &m_out;
    };

    FrameHub m_out;
    Outlet m_outlet{m_out};
    FrameSink *m_sink = nullptr;
    SourceStatus m_status;
    QList<CameraControl> m_controls;
};

} // namespace vedette

Q_DECLARE_METATYPE(vedette::SourceStatus)
