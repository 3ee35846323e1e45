// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/retrypolicy.h"

#include <algorithm>
#include <utility>

namespace vedette {

RetryPolicy::RetryPolicy(Delays delays, std::function<double()> random)
    : m_delays(delays)
    , m_random(std::move(random))
    , m_delay(delays.first)
{
}

std::chrono::milliseconds RetryPolicy::next()
{
    const auto delay = std::min(m_delay, m_delays.cap);
    m_delay = std::min(2 * delay, m_delays.cap);
    const double factor = 1 + m_delays.jitter * (2 * m_random() - 1);
    return std::chrono::milliseconds(
            std::chrono::milliseconds::rep(double(delay.count()) * factor));
}

} // namespace vedette
