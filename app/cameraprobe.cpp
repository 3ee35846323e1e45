// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cameraprobe.h"

#include "core/studio/camera.h"

#include <utility>

namespace vedette {

CameraProbe::CameraProbe(Camera &camera)
    : m_camera(&camera)
{
    connect(m_camera, &Camera::statusChanged, this, &CameraProbe::onStatus);
    // Queued: whoever made the probe connects to it first.
    QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_camera)
                    m_camera->addSink(*this);
            },
            Qt::QueuedConnection);
}

CameraProbe::~CameraProbe()
{
    letGo();
}

void CameraProbe::takeFrame(const Frame &)
{
    if (m_seen.exchange(true))
        return;
    QMetaObject::invokeMethod(
            this,
            [this] {
                letGo();
                Q_EMIT succeeded();
            },
            Qt::QueuedConnection);
}

void CameraProbe::onStatus(const SourceStatus &status)
{
    if (status.state != SourceState::Waiting && status.state != SourceState::Failed)
        return;
    letGo();
    Q_EMIT failed(status.error);
}

void CameraProbe::letGo()
{
    Camera *camera = std::exchange(m_camera, nullptr);
    if (!camera)
        return;
    camera->disconnect(this);
    camera->removeSink(*this);
}

} // namespace vedette
