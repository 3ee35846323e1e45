// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camerahealth.h"

namespace vedette {

CameraHealth::CameraHealth(const HealthTimes &times)
    : m_times(times)
{
}

std::optional<HealthChange> CameraHealth::take(const SourceStatus &status, Clock::time_point now)
{
    switch (status.state) {
    case SourceState::Stopped:
    case SourceState::Paused:
        m_is = m_is == Is::Lost || m_is == Is::Returning ? Is::Lost : Is::Off;
        return std::nullopt;
    case SourceState::Live:
        return recover(now);
    case SourceState::Connecting:
        if (m_is == Is::Off) // it is starting
            return std::nullopt;
        break;
    case SourceState::Waiting:
    case SourceState::Failed:
        m_error = status.error;
        break;
    }
    if (m_is == Is::Returning) {
        m_is = Is::Lost;
    } else if (m_is == Is::Off || m_is == Is::Well) {
        m_is = Is::Troubled;
        m_since = now;
    }
    return judge(now);
}

std::optional<HealthChange> CameraHealth::recover(Clock::time_point now)
{
    auto change = judge(now);
    if (m_is == Is::Lost) {
        m_is = Is::Returning;
        m_wellSince = now;
        return change;
    }
    const bool wasBlip = m_is == Is::Troubled;
    if (m_is != Is::Returning) {
        m_is = Is::Well;
        m_error = {};
    }
    if (!wasBlip)
        return change;
    m_blips.push_back(now);
    while (now - m_blips.front() > m_times.window)
        m_blips.pop_front();
    if (int(m_blips.size()) < m_times.unsteady || (m_told && now - *m_told < m_times.quiet))
        return std::nullopt;
    m_told = now;
    return HealthChange{HealthChange::Kind::Unsteady, {}, {}, int(m_blips.size())};
}

std::optional<HealthChange> CameraHealth::judge(Clock::time_point now)
{
    if (m_is == Is::Troubled && now - m_since >= m_times.lost) {
        m_is = Is::Lost;
        return HealthChange{HealthChange::Kind::Lost, m_error, now - m_since, 0};
    }
    if (m_is == Is::Returning && now - m_wellSince >= m_times.steady) {
        m_is = Is::Well;
        m_error = {};
        return HealthChange{HealthChange::Kind::Back, {}, m_wellSince - m_since, 0};
    }
    return std::nullopt;
}

} // namespace vedette
