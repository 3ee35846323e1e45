// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/readingpace.h"

#include <algorithm>

namespace vedette {

ReadingPace::ReadingPace(const StreamTimes &times)
    : m_times(times)
    , m_rest(this)
    , m_catchUp(this)
{
    m_rest.setSingleShot(true);
    m_catchUp.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ReadingPace::readAgain);
    connect(&m_catchUp, &QTimer::timeout, this, &ReadingPace::gaveUp);
}

void ReadingPace::setPace(Pace pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    m_catchUp.stop();
    if (pace == Pace::Idle)
        return;
    m_rest.stop();
    if (m_late && !m_stamped) {
        Q_EMIT gaveUp();
        return;
    }
    if (m_late)
        m_catchUp.start(m_times.catchUp);
    Q_EMIT readAgain();
}

void ReadingPace::reset()
{
    m_late = false;
    m_leastDelay.reset();
    m_rest.stop();
    m_catchUp.stop();
}

bool ReadingPace::tookLong(double timestamp)
{
    using Seconds = std::chrono::duration<double>;
    const Seconds delay = Seconds(Clock::now().time_since_epoch()) - Seconds(timestamp);
    m_leastDelay = std::min(m_leastDelay.value_or(delay), delay);
    return delay - *m_leastDelay > m_times.late;
}

bool ReadingPace::takePicture(std::optional<double> timestamp)
{
    m_stamped = timestamp.has_value();
    const bool isNew = m_stamped && !tookLong(*timestamp);
    if (m_pace == Pace::Idle) {
        m_late = true;
        m_rest.start(m_times.idle);
        return false;
    }
    if (m_late && isNew) {
        m_late = false;
        m_catchUp.stop();
    }
    return !m_late;
}

} // namespace vedette
