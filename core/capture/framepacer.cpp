// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/framepacer.h"

namespace vedette {

FramePacer::FramePacer(double fps)
    : m_period(fps > 0 ? std::chrono::duration_cast<Clock::duration>(
                                 std::chrono::duration<double>(1.0 / fps))
                       : Clock::duration::zero())
{
}

bool FramePacer::pass(Clock::time_point captured)
{
    if (m_period == Clock::duration::zero())
        return true;
    // Pictures jitter: one that comes a little early is on time, so that a camera that is just as
    // fast as wanted loses none.
    if (captured < m_due - m_period / 4)
        return false;
    // After a gap the rhythm starts anew, with no burst to catch up.
    m_due = (captured - m_due > m_period ? captured : m_due) + m_period;
    return true;
}

} // namespace vedette
