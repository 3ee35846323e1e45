// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/backoff.h"

#include <QHostAddress>

#include <deque>

namespace vedette {

/// Slows the guessing of passwords down and then locks it out, by address and by user. A user that
/// strangers guess at stays open to who has signed in before from the same address, at a bounded
/// pace of its own. So nobody elsewhere can lock the owner out. Thread: one.
class SignInGuard final
{
public:
    static constexpr int freeOfAddress = 10;
    static constexpr int freeOfUser = 50;
    static constexpr auto firstWait = 5s;
    static constexpr auto longestWait = 15min;
    static constexpr size_t maxKnown = 1024;

    struct Attempt
    {
        QByteArray user;
        QHostAddress address; ///< see limitedAddress()
    };

    /// How long to wait with it; zero when it may be made now.
    std::chrono::seconds wait(const Attempt &attempt, Clock::time_point now) const;
    /// Count it before its outcome is known, so that many at once gain nothing.
    void count(const Attempt &attempt, Clock::time_point now);
    /// It was the right password after all.
    void succeeded(const Attempt &attempt);
    /// Whether it comes from where this user has signed in before.
    bool isKnown(const Attempt &attempt) const;

private:
    Backoff m_known{freeOfAddress, firstWait, firstWait};
    Backoff m_addresses{freeOfAddress, firstWait, longestWait};
    Backoff m_users{freeOfUser, firstWait, longestWait};
    std::deque<QByteArray> m_places; // user and address of who has signed in, the newest last
};

} // namespace vedette
