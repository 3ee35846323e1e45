// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"

#include <algorithm>

namespace vedette {

Camera::Camera(const CameraConfig &config, std::unique_ptr<Source> source, QThreadPool &pool,
               QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_stage(pool, m_any, m_jpeg, m_meter)
{
    m_stage.setProcessing(config.processing);
    adopt(std::move(source));
}

Camera::~Camera()
{
    m_small.reset();
    m_source->disconnect(this);
    m_source->stop();
}

FrameHub &Camera::hubFor(const FrameSink &sink)
{
    return sink.needs() == Needs::Jpeg ? m_jpeg : m_any;
}

void Camera::addSink(FrameSink &sink)
{
    std::erase(m_resting, &sink);
    hubFor(sink).add(sink);
    follow();
}

SourceStatus Camera::status() const
{
    return inCharge().sourceStatus();
}

// The small one while it alone is wanted, or gives pictures and its own source does not.
const Camera &Camera::inCharge() const
{
    if (!m_small || !m_small->m_started)
        return *this;
    const bool smallIsLive = m_small->m_source->status().state == SourceState::Live;
    const bool isLive = m_source->status().state == SourceState::Live;
    return !m_started || (smallIsLive && !isLive) ? *m_small : *this;
}

void Camera::setSmall(std::unique_ptr<Camera> small)
{
    if (!small && !m_small)
        return;
    std::swap(m_small, small);
    small.reset(); // says that it stops: to nobody any more
    if (m_small) {
        m_small->m_whole = this;
        m_small->setProcessing(m_config.processing); // what is masked here is masked there
        m_small->setWhenHidden(m_whenHidden);
        if (m_pausedFor)
            m_small->pause(m_pausedFor);
        connect(m_small.get(), &Camera::statusChanged, this, &Camera::tellStatus);
    }
    Q_EMIT smallChanged();
    tellStatus();
}

void Camera::tellStatus()
{
    Q_EMIT statusChanged(status());
}

SourceStatus Camera::sourceStatus() const
{
    return m_pausedFor ? SourceStatus{SourceState::Paused, m_pausedFor, {}} : m_source->status();
}

void Camera::removeSink(FrameSink &sink)
{
    std::erase(m_resting, &sink);
    hubFor(sink).remove(sink);
    follow();
}

void Camera::rest(FrameSink &sink)
{
    hubFor(sink).remove(sink);
    if (std::find(m_resting.begin(), m_resting.end(), &sink) == m_resting.end())
        m_resting.push_back(&sink);
    follow();
}

void Camera::setWhenHidden(WhenHidden whenHidden)
{
    m_whenHidden = whenHidden;
    if (m_small)
        m_small->setWhenHidden(whenHidden);
    follow();
}

void Camera::follow()
{
    const bool isSeen = !m_any.isEmpty() || !m_jpeg.isEmpty() || !m_previews.isEmpty();
    const bool isKept = !m_resting.empty() && m_whenHidden == WhenHidden::Keep;
    const bool isIdle = !m_resting.empty() && m_whenHidden == WhenHidden::Slow;
    const bool runs = !m_pausedFor && (isSeen || isKept || (isIdle && m_source->canIdle()));
    m_source->setPace(isSeen || isKept ? Pace::Full : Pace::Idle);
    if (runs == m_started)
        return;
    m_started = runs;
    if (runs)
        m_source->start(*this);
    else
        m_source->stop();
}

void Camera::noteShown(Clock::duration latency, quint64 dropped)
{
    ++m_shown.pictures;
    m_shown.dropped += dropped;
    m_shown.latency = latency;
    if (m_whole)
        m_whole->noteShown(latency, dropped);
}

void Camera::retryNow()
{
    if (m_pausedFor)
        return;
    m_source->retryNow();
    if (m_small)
        m_small->retryNow();
}

void Camera::pause(const Error &why)
{
    Q_ASSERT(!m_started);
    m_pausedFor = why;
    if (m_small)
        m_small->pause(why);
    tellStatus();
}

void Camera::resume()
{
    if (!m_pausedFor)
        return;
    m_pausedFor = {};
    if (m_small)
        m_small->resume();
    tellStatus();
    follow();
}

void Camera::networkChanged()
{
    m_source->networkChanged();
    if (m_small)
        m_small->networkChanged();
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

void Camera::setProcessing(const ProcessingConfig &processing)
{
    if (processing == m_config.processing)
        return;
    const bool hidesOther = processing.masks != m_config.processing.masks ||
                            processing.crop != m_config.processing.crop;
    m_config.processing = processing;
    m_stage.setProcessing(processing);
    if (m_small)
        m_small->setProcessing(processing);
    if (hidesOther)
        Q_EMIT masksChanged();
}

void Camera::addPreview(FrameSink &sink)
{
    m_previews.add(sink);
    follow();
}

void Camera::removePreview(FrameSink &sink)
{
    m_previews.remove(sink);
    follow();
}

void Camera::setControls(const ControlValues &values)
{
    if (values == m_config.controls)
        return;
    m_config.controls = values;
    m_source->setControls(values);
}

void Camera::tryControls(const ControlValues &values)
{
    m_source->setControls(values);
}

void Camera::replaceSource(const CameraSpec &spec, std::unique_ptr<Source> source)
{
    m_config.spec = spec;
    m_pausedFor = {};
    m_source->disconnect(this);
    m_source->stop();
    adopt(std::move(source));
    m_started = false;
    tellStatus();
    follow();
}

void Camera::takeFrame(const Frame &frame)
{
    m_previews.deliver(frame);
    m_stage.take(frame);
}

void Camera::adopt(std::unique_ptr<Source> source)
{
    m_source = std::move(source);
    m_source->setControls(m_config.controls);
    connect(m_source.get(), &Source::statusChanged, this, &Camera::tellStatus);
    connect(m_source.get(), &Source::controlsChanged, this, &Camera::controlsChanged);
}

} // namespace vedette
