// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <atomic>

namespace vedette {

/// How long calls may block that ask it again and again. Thread: all functions from any thread.
class CallLimit final
{
public:
    /// What is left for a goodbye once somebody wants an end.
    static constexpr Clock::duration farewell = 300ms;

    /// From now on.
    void set(Clock::duration length) { m_until = (Clock::now() + length).time_since_epoch(); }

    /// For good: whatever blocks now, or begins to, ends within `farewell`.
    void end() { m_end = (Clock::now() + farewell).time_since_epoch(); }

    bool isOver() const
    {
        return Clock::now().time_since_epoch() >= std::min(m_until.load(), m_end.load());
    }

private:
    std::atomic<Clock::duration> m_until{Clock::duration::max()};
    std::atomic<Clock::duration> m_end{Clock::duration::max()};
};

} // namespace vedette
