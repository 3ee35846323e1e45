// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/trylimiter.h"

#include <algorithm>

namespace vedette {

std::chrono::seconds TryLimiter::wait(const QHostAddress &address, Clock::time_point now) const
{
    const auto it = m_fullAgain.constFind(address);
    if (it == m_fullAgain.constEnd())
        return {};
    const auto over = *it - now - (m_burst - 1) * m_refill;
    return over > Clock::duration::zero() ? std::chrono::ceil<std::chrono::seconds>(over) : 0s;
}

void TryLimiter::count(const QHostAddress &address, Clock::time_point now)
{
    auto it = m_fullAgain.find(address);
    if (it == m_fullAgain.end()) {
        makeRoom(now);
        it = m_fullAgain.insert(address, now);
    }
    *it = std::max(*it, now) + m_refill;
}

void TryLimiter::makeRoom(Clock::time_point now)
{
    if (m_fullAgain.size() < maxAddresses)
        return;
    m_fullAgain.removeIf([now](const auto &entry) { return entry.value() <= now; });
    if (m_fullAgain.size() < maxAddresses)
        return;
    const auto least = std::min_element(m_fullAgain.cbegin(), m_fullAgain.cend());
    m_fullAgain.erase(least);
}

QHostAddress limitedAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR network = address.toIPv6Address();
    if (address.isLoopback())
        return QHostAddress(network);
    std::fill(std::begin(network.c) + 8, std::end(network.c), quint8(0));
    return QHostAddress(network);
}

} // namespace vedette
