// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/picturepreview.h"

#include "core/studio/camera.h"

namespace vedette {

PicturePreview::PicturePreview(Camera &camera, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_camera(&camera)
    , m_job(pool, [this](const Frame &frame) { work(frame); })
{
    camera.addPreview(*this);
}

PicturePreview::~PicturePreview()
{
    if (m_camera)
        m_camera->removePreview(*this);
}

void PicturePreview::setProcessing(const ProcessingConfig &processing)
{
    ProcessingConfig whole = processing;
    whole.masks.clear();
    whole.crop = wholePicture;
    m_newProcessing.put(whole);
}

void PicturePreview::setTargetSize(QSize size)
{
    m_newTarget.put(size);
}

QImage PicturePreview::take()
{
    QImage image = m_made.take().value_or(QImage());
    m_job.release();
    return image;
}

void PicturePreview::work(const Frame &frame)
{
    m_processing = m_newProcessing.take().value_or(m_processing);
    m_target = m_newTarget.take().value_or(m_target);
    const auto processed = m_processor.process(frame, m_processing);
    if (!processed)
        return;
    auto image = m_renderer.render(*processed, m_target);
    if (!image)
        return;
    m_job.hold(); // until this one is taken
    m_made.put(std::move(image).value());
    QMetaObject::invokeMethod(this, &PicturePreview::pictureReady, Qt::QueuedConnection);
}

} // namespace vedette
