// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/framemeter.h"

namespace vedette {

namespace {

constexpr auto window = 2s;
// Bounds the window against a source that delivers without pause.
constexpr size_t maxSamples = 2000;

} // namespace

void FrameMeter::count(const Frame &frame, Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    m_window.push_back({now, frame.isJpeg() ? frame.jpeg().size() : 0});
    while (m_window.size() > maxSamples || m_window.front().when < now - window)
        m_window.pop_front();
    ++m_stats.frames;
    m_stats.size = frame.size();
    m_stats.newest = frame.captured();
}

FrameStats FrameMeter::stats(Clock::time_point now) const
{
    const std::scoped_lock lock(m_mutex);
    FrameStats stats = m_stats;
    qsizetype bytes = 0;
    qsizetype count = 0;
    Clock::time_point first = now;
    for (const Sample &sample : m_window) {
        if (sample.when < now - window)
            continue;
        first = std::min(first, sample.when);
        bytes += sample.bytes;
        ++count;
    }
    // A source that began less than the window ago is measured over the time it has had.
    const double seconds = std::chrono::duration<double>(now - first).count();
    if (count > 1 && seconds > 0.1) {
        stats.fps = double(count - 1) / seconds;
        stats.bitsPerSecond = 8.0 * double(bytes) * double(count - 1) / double(count) / seconds;
    }
    return stats;
}

} // namespace vedette
