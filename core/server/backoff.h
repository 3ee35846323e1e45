// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>

namespace vedette {

/// Makes whoever fails again and again wait: some failures are free, then each doubles the wait up
/// to a limit. An hour without a failure is forgiven. It keeps a bounded number of names; the one
/// with the fewest failures is dropped first. Thread: one.
class Backoff final
{
public:
    static constexpr qsizetype maxNames = 4096;
    static constexpr auto memory = std::chrono::hours(1);

    Backoff(int freeFailures, Clock::duration firstWait, Clock::duration longestWait)
        : m_free(freeFailures)
        , m_first(firstWait)
        , m_longest(longestWait)
    {
    }

    /// How long until `name` may try again; zero when it may now.
    Clock::duration wait(const QByteArray &name, Clock::time_point now) const;
    void failed(const QByteArray &name, Clock::time_point now);
    /// One failure less than counted.
    void takeBack(const QByteArray &name);
    void forget(const QByteArray &name) { m_entries.remove(name); }

private:
    struct Entry
    {
        int failures = 0;
        Clock::time_point last;
        Clock::time_point until;
    };

    void makeRoom(Clock::time_point now);

    int m_free;
    Clock::duration m_first;
    Clock::duration m_longest;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace vedette
