// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/healthwatch.h"

#include "core/studio/camera.h"
#include "core/studio/events.h"
#include "core/studio/studio.h"

namespace vedette {

namespace {

constexpr auto tick = 500ms;

} // namespace

HealthWatch::HealthWatch(Studio &studio, Events &events, const HealthTimes &times)
    : m_studio(studio)
    , m_events(events)
    , m_times(times)
{
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, &HealthWatch::judge);
    connect(&studio, &Studio::cameraAdded, this, &HealthWatch::watch);
    connect(&studio, &Studio::cameraAboutToBeRemoved, this,
            [this](const Camera *camera) { m_cameras.erase(camera->id()); });
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
    tell(camera, whole.take(status, now), CameraPart::Whole);
    // A camera that is lost with all its addresses is lost once.
    const bool counts = camera.small() && status.state == SourceState::Live;
    const SourceStatus ofSmall = counts ? camera.small()->sourceStatus() : SourceStatus();
    tell(camera, small.take(ofSmall, now), CameraPart::Small);
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
        tell(*camera, whole.judge(Clock::now()), CameraPart::Whole);
        tell(*camera, small.judge(Clock::now()), CameraPart::Small);
        pending = pending || whole.isPending() || small.isPending();
    }
    if (!pending)
        m_clock.stop();
}

void HealthWatch::tell(const Camera &camera, const std::optional<HealthChange> &change,
                       CameraPart part)
{
    if (!change)
        return;
    const EventCamera about{camera.id(), camera.name()};
    switch (change->kind) {
    case HealthChange::Kind::Lost:
        m_events.tell(CameraLost{about, change->error, part});
        break;
    case HealthChange::Kind::Back:
        m_events.tell(CameraFound{about, change->gone, part});
        break;
    case HealthChange::Kind::Unsteady:
        m_events.tell(CameraUnsteady{about, change->times, part});
        break;
    }
}

} // namespace vedette
