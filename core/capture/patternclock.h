// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace vedette {

/// Ticks at a steady rate: each tick is due a whole number of periods after the first one, so that
/// lateness does not add up. Ticks that are missed are left out.
/// Thread: the one that it lives in, where `tick` is called.
class PatternClock final : public QObject
{
    Q_OBJECT

public:
    PatternClock(double fps, std::function<void(Clock::time_point)> tick);

    void start();

private:
    void onTimeout();

    const std::chrono::duration<double> m_period;
    const std::function<void(Clock::time_point)> m_tick;
    QTimer m_timer;
    Clock::time_point m_begin;
    qint64 m_next = 0; // the tick that is due next, counted from m_begin
};

} // namespace vedette
