// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/cameraworker.h"

#include "core/capture/cameraerror.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QVideoSink>

#include <utility>

namespace vedette {

namespace {

/// So many frames of another format than asked for are taken for leftovers; after them the camera
/// just does as it likes.
constexpr int maxStaleFrames = 10;

} // namespace

CameraWorker::CameraWorker(CameraRequest request, std::shared_ptr<CameraOutput> output)
    : m_request(std::move(request))
    , m_output(std::move(output))
    , m_ownership(ownershipOf(m_request.device))
    , m_pacer(m_request.fps)
    , m_staleLeft(m_request.format ? maxStaleFrames : 0)
{
}

CameraWorker::~CameraWorker()
{
    close();
}

void CameraWorker::openDevice()
{
    m_camera = std::make_unique<QCamera>(m_request.device);
    connect(m_camera.get(), &QCamera::errorOccurred, this,
            [this](QCamera::Error, const QString &words) { Q_EMIT failed(cameraError(words)); });
}

void CameraWorker::run()
{
    m_sink = std::make_unique<QVideoSink>();
    m_session = std::make_unique<QMediaCaptureSession>();
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &CameraWorker::take);
    // Before the session starts it: GStreamer's default format is a poor one.
    if (m_request.format)
        m_camera->setCameraFormat(*m_request.format);
    m_session->setVideoSink(m_sink.get());
    m_session->setCamera(m_camera.get());
    m_camera->start();
}

void CameraWorker::close()
{
    m_controls.reset();
    // stop() leaves the stream running in GStreamer's backend; only this ends it.
    m_camera.reset();
    m_session.reset();
    m_sink.reset();
}

void CameraWorker::findControls()
{
    if (!m_camera || m_controls)
        return;
    m_controls = driverControls(m_request.device);
    if (!m_controls)
        m_controls = qtControls(*m_camera);
    Q_EMIT controlsChanged(applyControls(*m_controls, {}, m_request.controls));
}

void CameraWorker::setControls(const ControlValues &values)
{
    const ControlValues before = std::exchange(m_request.controls, values);
    if (m_controls)
        Q_EMIT controlsChanged(applyControls(*m_controls, before, values));
}

bool CameraWorker::isStale(const QVideoFrame &frame)
{
    if (m_staleLeft == 0)
        return false;
    const QCameraFormat &wanted = *m_request.format;
    const bool jpeg = wanted.pixelFormat() == QVideoFrameFormat::Format_Jpeg; // may come decoded
    if (frame.size() == wanted.resolution() &&
        (jpeg || frame.pixelFormat() == wanted.pixelFormat())) {
        m_staleLeft = 0;
        return false;
    }
    --m_staleLeft;
    return true;
}

bool CameraWorker::isRepeated(const QVideoFrame &frame)
{
    const std::optional<qint64> first = std::exchange(m_firstStart, std::nullopt);
    if (!m_live)
        m_firstStart = frame.startTime();
    return first && *first >= 0 && *first == frame.startTime();
}

void CameraWorker::take(const QVideoFrame &frame)
{
    const Clock::time_point now = Clock::now();
    if (!frame.isValid() || isStale(frame) || isRepeated(frame))
        return;
    m_output->lastPicture = now.time_since_epoch().count();
    if (!m_live) {
        m_live = true;
        Q_EMIT pictureCame();
        // Not from within the camera's own call.
        QMetaObject::invokeMethod(this, &CameraWorker::findControls, Qt::QueuedConnection);
    }
    if (m_output->frames.isEmpty() || !m_pacer.pass(now))
        return;
    if (const auto picture = toFrame(frame, m_ownership, now, m_output->nextSequence)) {
        ++m_output->nextSequence;
        m_output->frames.deliver(*picture);
    }
}

} // namespace vedette
