// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/trylimiter.h"

#include <QHash>

namespace vedette {

/// Bounds what TLS handshakes cost: how many are under way, in all and from one address, and how
/// many begin in a second. Thread: one.
class HandshakeLimiter final
{
public:
    static constexpr int underWay = 256;
    static constexpr int underWayOfAddress = 64;
    static constexpr int burst = 400;
    static constexpr int burstOfAddress = 200;
    static constexpr auto refill = std::chrono::milliseconds(5);
    static constexpr auto refillOfAddress = std::chrono::milliseconds(20);

    /// Counts one in, or says no.
    bool begin(const QHostAddress &peer, Clock::time_point now)
    {
        const QHostAddress address = limitedAddress(peer);
        const int here = m_underWay.value(address);
        if (m_all >= underWay || here >= underWayOfAddress || m_rate.wait({}, now) > 0s ||
            m_addressRate.wait(address, now) > 0s)
            return false;
        m_rate.count({}, now);
        m_addressRate.count(address, now);
        m_underWay.insert(address, here + 1);
        ++m_all;
        return true;
    }

    /// It has succeeded or failed.
    void end(const QHostAddress &peer)
    {
        --m_all;
        const auto found = m_underWay.find(limitedAddress(peer));
        if (found != m_underWay.end() && --*found <= 0)
            m_underWay.erase(found);
    }

private:
    int m_all = 0;
    QHash<QHostAddress, int> m_underWay;
    TryLimiter m_rate{burst, refill};
    TryLimiter m_addressRate{burstOfAddress, refillOfAddress};
};

} // namespace vedette
