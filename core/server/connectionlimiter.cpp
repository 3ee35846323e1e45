// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/connectionlimiter.h"

namespace vedette {

TryLimiter ConnectionLimiter::paceOf(const ShareLimits &limits)
{
    return TryLimiter(limits.connects, Clock::duration(1s) / limits.connectsPerSecond);
}

void ConnectionLimiter::setLimits(const ShareLimits &limits)
{
    if (limits.connects != m_limits.connects ||
        limits.connectsPerSecond != m_limits.connectsPerSecond)
        m_pace = paceOf(limits);
    m_limits = limits;
}

Admission ConnectionLimiter::admit(const QHostAddress &peer, bool mayHurry, Clock::time_point now)
{
    const QHostAddress address = limitedAddress(peer);
    if (!mayHurry) {
        if (m_pace.wait(address, now) > 0s)
            return Admission::Dropped;
        m_pace.count(address, now);
    }
    if (m_accepted < m_limits.connections &&
        m_perAddress.value(address) < m_limits.connectionsPerAddress) {
        ++m_accepted;
        ++m_perAddress[address];
        return Admission::Accepted;
    }
    if (m_refused >= m_limits.refusals)
        return Admission::Dropped;
    ++m_refused;
    return Admission::Refused;
}

void ConnectionLimiter::release(const QHostAddress &peer, Admission admission)
{
    if (admission == Admission::Refused)
        --m_refused;
    if (admission != Admission::Accepted)
        return;
    --m_accepted;
    const auto it = m_perAddress.find(limitedAddress(peer));
    if (it != m_perAddress.end() && --*it <= 0)
        m_perAddress.erase(it);
}

} // namespace vedette
