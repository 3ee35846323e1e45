// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framesink.h"
#include "core/base/mailbox.h"
#include "core/base/newestjob.h"
#include "core/codec/picturerenderer.h"
#include "core/studio/pictureprocessor.h"

#include <QImage>
#include <QObject>
#include <QPointer>

namespace vedette {

class Camera;

/// What a camera would show if its pictures were processed in another way, for whoever sets that:
/// turned and with its overlay, but all of it, without masks and crop. The newest frame wins, and
/// the next one is made when the last was taken.
/// Thread: main; frames come in the source's thread and are worked on in the pool.
class PicturePreview final : public QObject, private FrameSink
{
    Q_OBJECT

public:
    /// The camera runs meanwhile. `pool` outlives this.
    PicturePreview(Camera &camera, QThreadPool &pool, QObject *parent = nullptr);
    ~PicturePreview() override;

    void setProcessing(const ProcessingConfig &processing);
    /// In device pixels.
    void setTargetSize(QSize size);

    /// The newest picture, once; null when there is none.
    QImage take();

Q_SIGNALS:
    void pictureReady();

private:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &frame) override { m_job.put(frame); }
    void work(const Frame &frame);

    QPointer<Camera> m_camera;
    Mailbox<ProcessingConfig> m_newProcessing;
    Mailbox<QSize> m_newTarget;
    Mailbox<QImage> m_made;
    ProcessingConfig m_processing; // of the job, like what follows
    QSize m_target;
    PictureProcessor m_processor;
    PictureRenderer m_renderer;
    NewestJob<Frame> m_job;
};

} // namespace vedette
