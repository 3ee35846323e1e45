// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/camerahealth.h"
#include "core/studio/event.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace vedette {

class Camera;
class Events;
class Studio;

/// Watches all cameras and tells when one is lost and when it is back, and the same of a small
/// address while the camera goes on with its main one.
/// Thread: main.
class HealthWatch final : public QObject
{
    Q_OBJECT

public:
    /// `studio` and `events` outlive this.
    HealthWatch(Studio &studio, Events &events, const HealthTimes &times = {});

private:
    struct Watched
    {
        CameraHealth whole;
        CameraHealth small;
    };

    void watch(Camera *camera);
    void take(Camera &camera);
    void judge();
    void tell(const Camera &camera, const std::optional<HealthChange> &change, CameraPart part);

    Studio &m_studio;
    Events &m_events;
    const HealthTimes m_times;
    std::map<QString, Watched> m_cameras;
    QTimer m_clock; // only while something is pending
};

} // namespace vedette
