// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/patternclock.h"

#include <algorithm>

namespace vedette {

PatternClock::PatternClock(double fps, std::function<void(Clock::time_point)> tick)
    : m_period(1.0 / fps)
    , m_tick(std::move(tick))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PatternClock::onTimeout);
}

void PatternClock::start()
{
    m_begin = Clock::now();
    m_next = 0;
    onTimeout();
}

void PatternClock::onTimeout()
{
    m_tick(Clock::now());
    const std::chrono::duration<double> since = Clock::now() - m_begin;
    m_next = std::max(m_next + 1, qint64(since / m_period));
    const auto wait =
            std::chrono::ceil<std::chrono::milliseconds>(double(m_next) * m_period - since);
    m_timer.start(std::max(wait, 0ms));
}

} // namespace vedette
