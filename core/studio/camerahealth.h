// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/source.h"

#include <deque>
#include <optional>

namespace vedette {

/// What happened to a camera, debounced, for a person.
struct HealthChange
{
    enum class Kind {
        Lost,     ///< no picture for HealthTimes::lost; error says why
        Back,     ///< pictures come steadily again, after `gone`
        Unsteady, ///< it went for a short time again and again: `times` in HealthTimes::window
    };

    Kind kind = Kind::Lost;
    Error error;
    Clock::duration gone{};
    int times = 0;
};

struct HealthTimes
{
    Clock::duration lost = 10s;
    Clock::duration steady = 3s;  ///< pictures for so long: it is back
    Clock::duration window = 60s; ///< for counting short losses
    Clock::duration quiet = 300s; ///< between two times that it is said to be unsteady
    int unsteady = 3;             ///< so many short losses are worth saying
};

/// Tells from the states of one camera's source when it is lost and when it is back. What nobody
/// wants to see is not lost.
/// Thread: any, one at a time. It has no clock: the time is told.
class CameraHealth final
{
public:
    explicit CameraHealth(const HealthTimes &times = {});

    /// The source is in another state now.
    std::optional<HealthChange> take(const SourceStatus &status, Clock::time_point now);

    /// Time has passed: to be called now and then while isPending().
    std::optional<HealthChange> judge(Clock::time_point now);
    bool isPending() const { return m_state == State::Troubled || m_state == State::Returning; }

private:
    enum class State { Off, Well, Troubled, Lost, Returning };

    std::optional<HealthChange> recover(Clock::time_point now);

    const HealthTimes m_times;
    State m_state = State::Off;
    Error m_error;
    Clock::time_point m_since;     // Troubled, Lost, Returning: when the pictures ended
    Clock::time_point m_wellSince; // Returning
    std::deque<Clock::time_point> m_blips;
    std::optional<Clock::time_point> m_told; // that it is unsteady
};

} // namespace vedette
