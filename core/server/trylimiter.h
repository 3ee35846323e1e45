// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QHostAddress>

namespace vedette {

/// Slows what strangers ask for: each address may do so many times at once, and then once in a
/// while. Addresses are kept in a bounded table; the one that will have all back first is dropped
/// first. Thread: one.
class TryLimiter final
{
public:
    static constexpr int burst = 10;
    static constexpr auto refill = 5s;
    static constexpr qsizetype maxAddresses = 1024;

    /// `atOnce` tries that an address may have at once, and the time that gives one of them back.
    explicit TryLimiter(int atOnce = burst, Clock::duration back = refill)
        : m_burst(atOnce)
        , m_refill(back)
    {
    }

    /// How long `address` has to wait until it may try again; zero when it may now.
    std::chrono::seconds wait(const QHostAddress &address, Clock::time_point now) const;

    void count(const QHostAddress &address, Clock::time_point now);

private:
    void makeRoom(Clock::time_point now);

    int m_burst;
    Clock::duration m_refill;
    // When the address will have all its tries back: each one adds to it.
    QHash<QHostAddress, Clock::time_point> m_fullAgain;
};

/// The address as limits know it: an IPv4 address as such when it came through IPv6, and of an
/// IPv6 address the network of 64 bits, as one household or machine has all of it.
QHostAddress limitedAddress(const QHostAddress &address);

} // namespace vedette
