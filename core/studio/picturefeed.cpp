// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/picturefeed.h"

#include "core/studio/camera.h"

namespace vedette {

PictureFeed::PictureFeed(Camera &camera, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_camera(&camera)
    , m_job(pool, [this](const Frame &frame) { work(frame); })
{
}

PictureFeed::~PictureFeed()
{
    setActive(false);
    if (m_camera)
        m_camera->removeSink(*this);
}

void PictureFeed::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active) {
        if (m_camera)
            m_camera->addSink(*this);
        return;
    }
    if (m_camera)
        m_camera->rest(*this);
    m_job.clear();
    m_outcome.take();
    m_job.release();
}

void PictureFeed::forgetPictures()
{
    m_forgotten = Clock::now();
    m_job.clear();
    m_outcome.take();
    m_job.release();
}

void PictureFeed::setTargetSize(QSize size, Scaling scaling)
{
    m_newTarget.put({size, scaling});
}

std::optional<Picture> PictureFeed::takePicture(DrawablePicture used)
{
    if (!used.isNull())
        m_spare.put(std::move(used));
    std::optional<Outcome> outcome = m_outcome.take();
    m_job.release();
    if (!outcome)
        return std::nullopt;
    m_error = outcome->error;
    if (m_error || outcome->picture.frame.captured() <= m_forgotten)
        return std::nullopt;
    if (m_camera) {
        const quint64 droppedBefore = std::exchange(m_toldDropped, dropped());
        m_camera->noteShown(Clock::now() - outcome->picture.frame.captured(),
                            m_toldDropped - droppedBefore);
    }
    return std::move(outcome->picture);
}

void PictureFeed::work(const Frame &frame)
{
    m_target = m_newTarget.take().value_or(m_target);
    auto drawable = render(frame, m_spare.take().value_or(DrawablePicture()));
    Outcome outcome{{{}, frame}, drawable.error()};
    if (drawable)
        outcome.picture.drawable = std::move(drawable).value();
    m_job.hold(); // until this one is taken
    m_outcome.put(std::move(outcome));
    QMetaObject::invokeMethod(this, &PictureFeed::pictureReady, Qt::QueuedConnection);
}

Result<DrawablePicture> PictureFeed::render(const Frame &frame, DrawablePicture reuse)
{
    if (m_target.scaling == Scaling::Later)
        return m_renderer.renderForDrawing(frame, m_target.size, std::move(reuse));
    auto image = m_renderer.render(frame, m_target.size, reuse.take<QImage>());
    if (!image)
        return image.error();
    return DrawablePicture(std::move(image).value());
}

} // namespace vedette
