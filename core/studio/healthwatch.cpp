// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/healthwatch.h"

#include "core/studio/camera.h"
#include "core/studio/studio.h"

namespace vedette {

namespace {

constexpr auto tick = 500ms;

} // namespace

HealthWatch::HealthWatch(Studio &studio, const HealthTimes &times)
    : m_studio(studio)
    , m_times(times)
{
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, &HealthWatch::judge);
    connect(&studio, &Studio::cameraAdded, this, &HealthWatch::watch);
    connect(&studio, &Studio::cameraAboutToBeRemoved, this,
            [this](const Camera *camera) { m_cameras.erase(camera->id()); });
}

void HealthWatch::clear()
{
    m_events.clear();
    Q_EMIT cleared();
}

void HealthWatch::watch(Camera *camera)
{
    m_cameras.emplace(camera->id(), CameraHealth(m_times));
    connect(camera, &Camera::statusChanged, this, [this, camera] { take(*camera); });
    take(*camera);
}

void HealthWatch::take(Camera &camera)
{
    const auto found = m_cameras.find(camera.id());
    if (found == m_cameras.end())
        return;
    CameraHealth &health = found->second;
    if (const auto change = health.take(camera.status(), Clock::now()))
        tell(camera, *change);
    if (health.isPending() && !m_clock.isActive())
        m_clock.start();
}

void HealthWatch::judge()
{
    bool pending = false;
    const QList<Camera *> cameras = m_studio.cameras();
    for (const Camera *camera : cameras) {
        const auto found = m_cameras.find(camera->id());
        if (found == m_cameras.end())
            continue;
        if (const auto change = found->second.judge(Clock::now()))
            tell(*camera, *change);
        pending = pending || found->second.isPending();
    }
    if (!pending)
        m_clock.stop();
}

void HealthWatch::tell(const Camera &camera, const HealthChange &change)
{
    const HealthEvent event{camera.id(), camera.name(), change, QDateTime::currentDateTime()};
    m_events += event;
    if (m_events.size() > maxEvents)
        m_events.removeFirst();
    Q_EMIT happened(event);
}

} // namespace vedette
