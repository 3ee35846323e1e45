// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framesink.h"
#include "core/base/mailbox.h"
#include "core/base/newestjob.h"
#include "core/codec/picturerenderer.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace vedette {

class Camera;

/// A picture ready to be put on the screen.
struct Picture
{
    DrawablePicture drawable;
    Frame frame; ///< that it was made of
};

/// The newest picture of one camera at the size that a tile shows it in, decoded in the pool and
/// only as fast as pictures are taken: at most one is being decoded and one waits to be taken.
/// What comes in between is dropped, the newest wins.
/// Thread: main; frames come in the camera's threads.
class PictureFeed final : public QObject, private FrameSink
{
    Q_OBJECT

public:
    /// The feed takes pictures only while active, and rests in between: what the camera does then
    /// is Camera::setWhenHidden()'s.
    PictureFeed(Camera &camera, QThreadPool &pool, QObject *parent = nullptr);
    ~PictureFeed() override;

    /// Whether pictures are wanted; false at first.
    void setActive(bool active);

    enum class Scaling {
        Exact, ///< pictures come in the size that is asked for
        Later, ///< whoever draws them scales: they come as PictureRenderer::renderForDrawing() says
    };
    /// In device pixels. Takes effect with the next picture; empty: the camera's own size.
    void setTargetSize(QSize size, Scaling scaling = Scaling::Exact);

    /// Nothing is taken any more that came until now.
    void forgetPictures();

    /// The newest picture, once, and asks for the next one. `used` is a picture that was taken
    /// before and is not shown any more: its memory is used again.
    std::optional<Picture> takePicture(DrawablePicture used = {});

    /// Frames that came and were never decoded.
    quint64 dropped() const { return m_job.dropped(); }

    /// Why the newest frame could not be shown, or an error of code None.
    Error error() const { return m_error; }

Q_SIGNALS:
    /// There is a picture to take, or error() has changed.
    void pictureReady();

private:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &frame) override { m_job.put(frame); }
    void work(const Frame &frame);
    Result<DrawablePicture> render(const Frame &frame, DrawablePicture reuse);

    struct Outcome
    {
        Picture picture;
        Error error;
    };

    QPointer<Camera> m_camera;
    bool m_active = false;
    quint64 m_toldDropped = 0;     // of dropped()
    Clock::time_point m_forgotten; // what was captured until then is not shown
    Error m_error;
    Mailbox<Outcome> m_outcome;
    Mailbox<DrawablePicture> m_spare;
    struct Target
    {
        QSize size;
        Scaling scaling = Scaling::Exact;
    };
    Mailbox<Target> m_newTarget;
    Target m_target;            // of the job
    PictureRenderer m_renderer; // of the job
    NewestJob<Frame> m_job;
};

} // namespace vedette
