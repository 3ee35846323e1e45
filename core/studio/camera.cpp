// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"

namespace vedette {

Camera::Camera(const CameraConfig &config, std::unique_ptr<Source> source, QThreadPool &pool,
               QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_stage(pool, m_jpeg)
{
    adopt(std::move(source));
}

Camera::~Camera()
{
    m_source->disconnect(this);
    m_source->stop();
}

void Camera::addSink(FrameSink &sink)
{
    const bool wasWanted = isWanted();
    (sink.needs() == Needs::Jpeg ? m_jpeg : m_any).add(sink);
    if (!wasWanted)
        m_source->start(*this);
}

void Camera::removeSink(FrameSink &sink)
{
    const bool wasWanted = isWanted();
    (sink.needs() == Needs::Jpeg ? m_jpeg : m_any).remove(sink);
    if (wasWanted && !isWanted())
        m_source->stop();
}

void Camera::retryNow()
{
    m_source->retryNow();
}

void Camera::rename(const QString &name)
{
    if (name == m_config.name)
        return;
    m_config.name = name;
    Q_EMIT renamed();
}

void Camera::setPicture(const PictureConfig &picture)
{
    if (picture == m_config.picture)
        return;
    m_config.picture = picture;
    Q_EMIT pictureChanged();
}

void Camera::replaceSource(const CameraSpec &spec, std::unique_ptr<Source> source)
{
    m_config.spec = spec;
    m_source->disconnect(this);
    m_source->stop();
    adopt(std::move(source));
    Q_EMIT statusChanged(status());
    if (isWanted())
        m_source->start(*this);
}

void Camera::takeFrame(const Frame &frame)
{
    m_meter.count(frame);
    m_any.deliver(frame);
    if (m_jpeg.isEmpty())
        return;
    if (frame.isJpeg())
        m_jpeg.deliver(frame);
    else
        m_stage.encode(frame);
}

void Camera::adopt(std::unique_ptr<Source> source)
{
    m_source = std::move(source);
    connect(m_source.get(), &Source::statusChanged, this, &Camera::statusChanged);
}

bool Camera::isWanted() const
{
    return !m_any.isEmpty() || !m_jpeg.isEmpty();
}

} // namespace vedette
