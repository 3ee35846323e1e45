// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/startguard.h"

#include "core/studio/camera.h"
#include "core/studio/studio.h"

#include <algorithm>

namespace vedette {

StartGuard::StartGuard(Studio &studio, const QString &path, AfterOrderlyEnd afterwards)
    : m_marks(path)
    , m_afterwards(afterwards)
{
    const QSet<QString> suspects = m_marks.suspects();
    for (Camera *camera : studio.cameras()) {
        if (suspects.contains(camera->id())) {
            camera->pause({ErrorCode::EndedWhileStarting, {}});
            m_paused += camera;
        }
        follow(*camera);
    }
    connect(&studio, &Studio::cameraAdded, this, [this](Camera *camera) { follow(*camera); });
    connect(&studio, &Studio::cameraAboutToBeRemoved, this, [this](Camera *camera) {
        camera->disconnect(this);
        m_paused.removeAll(camera);
        settle(camera->id());
        m_settled.remove(camera->id());
    });
    m_clock.setInterval(settledAfter / 4);
    connect(&m_clock, &QTimer::timeout, this, &StartGuard::settleOverdue);
}

StartGuard::~StartGuard()
{
    // Whatever was starting has done no harm.
    const QStringList starting = m_starting.keys();
    for (const QString &id : starting)
        settle(id);
    if (m_afterwards == AfterOrderlyEnd::TryAgain)
        for (const Camera *camera : std::as_const(m_paused))
            m_marks.noteSettled(camera->id());
}

void StartGuard::follow(Camera &camera)
{
    connect(&camera, &Camera::statusChanged, this,
            [this, &camera](const SourceStatus &status) { note(camera, status); });
}

void StartGuard::note(Camera &camera, const SourceStatus &status)
{
    const QString &id = camera.id();
    if (status.state != SourceState::Paused && m_paused.removeOne(&camera))
        m_marks.noteSettled(id);
    switch (status.state) {
    case SourceState::Connecting:
        if (m_settled.contains(id) || m_starting.contains(id))
            break;
        m_marks.noteStarting(id);
        m_starting.insert(id, Clock::now() + longestStart);
        m_clock.start();
        break;
    case SourceState::Live:
        if (const auto until = m_starting.find(id); until != m_starting.end())
            *until = std::min(*until, Clock::now() + settledAfter);
        break;
    case SourceState::Waiting:
    case SourceState::Failed:
        settle(id);
        break;
    case SourceState::Stopped:
        if (m_starting.remove(id)) // at its next start it has yet to be seen what it does
            m_marks.noteSettled(id);
        break;
    case SourceState::Paused:
        break;
    }
}

void StartGuard::settle(const QString &id)
{
    m_marks.noteSettled(id);
    m_settled.insert(id);
    m_starting.remove(id);
    if (m_starting.isEmpty())
        m_clock.stop();
}

void StartGuard::settleOverdue()
{
    const auto now = Clock::now();
    const QStringList starting = m_starting.keys();
    for (const QString &id : starting)
        if (m_starting.value(id) <= now)
            settle(id);
}

} // namespace vedette
