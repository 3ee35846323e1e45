// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frameinterval.h"

namespace vedette {

namespace {

constexpr int smoothing = 8; // a new interval counts for 1/8

} // namespace

void FrameInterval::note(Clock::time_point captured, quint64 sequence)
{
    if (m_last && sequence > m_last->sequence && captured > m_last->captured) {
        const auto steps = Clock::rep(sequence - m_last->sequence);
        const Clock::duration interval = (captured - m_last->captured) / steps;
        m_value = m_value == Clock::duration::zero() ? interval
                                                     : m_value + (interval - m_value) / smoothing;
    }
    m_last = Last{captured, sequence};
}

} // namespace vedette
