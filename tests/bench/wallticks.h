// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/wallcode.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace vedette::wall {

/// When each picture was "captured": a file that the feed maps to write and the sampler to read.
/// The time is that of CLOCK_MONOTONIC in nanoseconds at which the feed handed the picture to its
/// viewers' sockets; a feed that came late does not count as a viewer's delay.
struct TickLog
{
    static constexpr int Slots = 4 * RingFrames;
    using Time = std::atomic<std::int64_t>;

    std::array<std::array<Time, Slots>, MaxStreams> times;

    void put(int stream, std::int64_t frame, std::int64_t time)
    {
        times[std::size_t(stream)][std::size_t(frame % Slots)].store(time);
    }

    /// The newest time before \a now at which a picture with this code was captured; 0 if none.
    std::int64_t newest(Code code, std::int64_t now) const
    {
        std::int64_t found = 0;
        for (int slot = code.frame; slot < Slots; slot += RingFrames) {
            const auto time = times[std::size_t(code.stream)][std::size_t(slot)].load();
            if (time <= now && time > found)
                found = time;
        }
        return found;
    }
};

static_assert(TickLog::Time::is_always_lock_free);

} // namespace vedette::wall
