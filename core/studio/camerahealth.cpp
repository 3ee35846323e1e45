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
        m_state = m_state == State::Lost || m_state == State::Returning ? State::Lost : State::Off;
        return std::nullopt;
    case SourceState::Live:
        return recover(now);
    case SourceState::Connecting:
        if (m_state == State::Off) // it is starting
            return std::nullopt;
        break;
    case SourceState::Waiting:
    case SourceState::Failed:
        m_error = status.error;
        break;
    }
    if (m_state == State::Returning) {
        m_state = State::Lost;
    } else if (m_state == State::Off || m_state == State::Well) {
        m_state = State::Troubled;
        m_since = now;
    }
    return judge(now);
}

std::optional<HealthChange> CameraHealth::recover(Clock::time_point now)
{
    auto change = judge(now);
    if (m_state == State::Lost) {
        m_state = State::Returning;
        m_wellSince = now;
        return change;
    }
    const bool wasBlip = m_state == State::Troubled;
    if (m_state != State::Returning) {
        m_state = State::Well;
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
    if (m_state == State::Troubled && now - m_since >= m_times.lost) {
        m_state = State::Lost;
        return HealthChange{HealthChange::Kind::Lost, m_error, now - m_since, 0};
    }
    if (m_state == State::Returning && now - m_wellSince >= m_times.steady) {
        m_state = State::Well;
        m_error = {};
        return HealthChange{HealthChange::Kind::Back, {}, m_wellSince - m_since, 0};
    }
    return std::nullopt;
}

} // namespace vedette
