// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/frame.h"

#include <QSize>

#include <deque>
#include <mutex>

namespace vedette {

/// What went by, for a person or a status page.
struct FrameStats
{
    double fps = 0;           ///< pictures a second over the last two seconds
    double bitsPerSecond = 0; ///< JPEG bits over the same time; 0 for raw pictures
    quint64 frames = 0;       ///< since the source was made
    QSize size;               ///< of the newest picture, pixels
    Clock::time_point newest; ///< when the newest picture was captured; only when frames > 0
};

/// Counts the frames that go by. Thread: all functions from any thread.
class FrameMeter final
{
public:
    void count(const Frame &frame, Clock::time_point now = Clock::now());
    FrameStats stats(Clock::time_point now = Clock::now()) const;

private:
    struct Sample
    {
        Clock::time_point when;
        qsizetype bytes;
    };

    mutable std::mutex m_mutex;
    std::deque<Sample> m_window;
    FrameStats m_stats; // frames, size and newest are kept here
};

} // namespace vedette
