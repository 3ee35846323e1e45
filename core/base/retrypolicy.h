// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <functional>

namespace vedette {

/// How long to wait before the next try, for ever: doubling, capped, and jittered so that many
/// streams of one server do not come back in step. Thread: any, one at a time.
class RetryPolicy final
{
public:
    struct Delays
    {
        std::chrono::milliseconds first = 500ms;
        std::chrono::milliseconds cap = 15s;
        double jitter = 0.2; ///< part of the delay by which it is longer or shorter at most
    };

    /// `random` yields numbers in [0, 1).
    RetryPolicy(Delays delays, std::function<double()> random);

    /// The wait before the next try; each call waits longer than the one before, up to the cap.
    std::chrono::milliseconds next();

    /// Begins with the first delay again. For a stream that has run a while: a server that sends
    /// one picture and dies would be hammered if its first picture were enough.
    void reset() { m_delay = m_delays.first; }

private:
    Delays m_delays;
    std::function<double()> m_random;
    std::chrono::milliseconds m_delay;
};

} // namespace vedette
