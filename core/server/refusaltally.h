// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace vedette {

/// A wrong user name or password that somebody gave, or several of the same address.
struct RefusedSignIn
{
    QString user;         ///< of the last one; empty when there is none of that name
    QHostAddress address; ///< null: several, see RefusalTally::maxAddresses
    int times = 1;
    bool isLockedOut = false; ///< it has to wait before the next try
};

/// Sums up refused sign-ins, so that who guesses thousands of passwords makes a few lines of them.
/// Thread: one. It has no clock: the time is told.
class RefusalTally final
{
public:
    static constexpr auto period = 60s;
    static constexpr qsizetype maxAddresses = 256; ///< more are told together as one

    /// Takes one more. What is to be told at once: the first one of an address, and that it has to
    /// wait from now on.
    std::optional<RefusedSignIn> count(const RefusedSignIn &refused, Clock::time_point now);

    /// What came besides since it was last told. To be called now and then.
    QList<RefusedSignIn> due(Clock::time_point now);

private:
    struct Entry
    {
        RefusedSignIn untold;
        bool wasLockedOut = false;
        Clock::time_point end;
    };

    QHash<QHostAddress, Entry> m_entries;
};

} // namespace vedette
