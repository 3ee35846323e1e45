// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/connectionlimiter.h"

#include "core/server/trylimiter.h"

namespace vedette {

Admission ConnectionLimiter::admit(const QHostAddress &peer)
{
    const QHostAddress address = limitedAddress(peer);
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
