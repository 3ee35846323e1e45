// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/camerahealth.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

#include <map>

namespace vedette {

class Camera;
class Studio;

/// A change in a camera's health, with which camera and when.
struct HealthEvent
{
    QString camera; ///< id
    QString name;   ///< at that time
    HealthChange change;
    QDateTime when;
    /// Only its small address is meant: the main one gives pictures.
    bool isOfSmall = false;
};

/// Watches all cameras and tells when one is lost and when it is back, and the same of a small
/// address while the camera goes on with its main one.
/// Thread: main. Drops the oldest of more than maxEvents events.
class HealthWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxEvents = 500;

    /// `studio` owns this.
    explicit HealthWatch(Studio &studio, const HealthTimes &times = {});

    /// The oldest first.
    const QList<HealthEvent> &events() const { return m_events; }
    void clear();

Q_SIGNALS:
    void happened(const vedette::HealthEvent &event);
    void cleared();

private:
    struct Watched
    {
        CameraHealth whole;
        CameraHealth small;
    };

    void watch(Camera *camera);
    void take(Camera &camera);
    void judge();
    enum class Of { Whole, Small };
    void tell(const Camera &camera, const std::optional<HealthChange> &change, Of of);

    Studio &m_studio;
    const HealthTimes m_times;
    std::map<QString, Watched> m_cameras;
    QTimer m_clock; // only while something is pending
    QList<HealthEvent> m_events;
};

} // namespace vedette
