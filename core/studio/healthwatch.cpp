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
    m_cameras.emplace(camera->id(), Watched{CameraHealth(m_times), CameraHealth(m_times)});
    connect(camera, &Camera::statusChanged, this, [this, camera] { take(*camera); });
    take(*camera);
}

void HealthWatch::take(Camera &camera)
{
    const auto found = m_cameras.find(camera.id());
    if (found == m_cameras.end())
        return;
    auto &[whole, small] = found->second;
    const auto now = Clock::now();
    const SourceStatus status = camera.status();
    tell(camera, whole.take(status, now), Of::Whole);
    // A camera that is lost with all its addresses is lost once.
    const bool counts = camera.small() && status.state == SourceState::Live;
    const SourceStatus ofSmall = counts ? camera.small()->sourceStatus() : SourceStatus();
    tell(camera, small.take(ofSmall, now), Of::Small);
    if ((whole.isPending() || small.isPending()) && !m_clock.isActive())
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
        auto &[whole, small] = found->second;
        tell(*camera, whole.judge(Clock::now()), Of::Whole);
        tell(*camera, small.judge(Clock::now()), Of::Small);
        pending = pending || whole.isPending() || small.isPending();
    }
    if (!pending)
        m_clock.stop();
}

void HealthWatch::tell(const Camera &camera, const std::optional<HealthChange> &change, Of of)
{
    if (!change)
        return;
    const HealthEvent event{camera.id(), camera.name(), *change, QDateTime::currentDateTime(),
                            of == Of::Small};
    m_events += event;
    if (m_events.size() > maxEvents)
        m_events.removeFirst();
    Q_EMIT happened(event);
}

} // namespace vedette
