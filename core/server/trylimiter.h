// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QHostAddress>

namespace vedette {

/// Slows the guessing of passwords: each address may fail a few times at once, and then once in a
/// while. Addresses are kept in a bounded table; the one that failed longest ago is dropped first.
/// Thread: one.
class TryLimiter final
{
public:
    /// Failures that an address may have at once, and the time that gives one of them back.
    static constexpr int burst = 10;
    static constexpr auto refill = 5s;
    static constexpr qsizetype maxAddresses = 1024;

    /// How long `address` has to wait until it may try again; zero when it may now.
    std::chrono::seconds wait(const QHostAddress &address, Clock::time_point now) const;

    void countFailure(const QHostAddress &address, Clock::time_point now);

private:
    void makeRoom(Clock::time_point now);

    // When the address will have all its tries back: each failure adds `refill` to it.
    QHash<QHostAddress, Clock::time_point> m_fullAgain;
};

/// The address as limits know it: an IPv4 address as such when it came through IPv6, and of an
/// IPv6 address the network of 64 bits, as one household or machine has all of it.
QHostAddress limitedAddress(const QHostAddress &address);

} // namespace vedette
