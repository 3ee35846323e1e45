// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/shareoptions.h"
#include "core/server/trylimiter.h"

#include <QHash>
#include <QHostAddress>

namespace vedette {

enum class Admission {
    Accepted,
    Refused, ///< over a limit: to be told so
    Dropped, ///< too many are being told, or come too fast: to be closed at once
};

/// Counts the connections, in all and per address, and how fast they come. Thread: one.
class ConnectionLimiter final
{
public:
    void setLimits(const ShareLimits &limits);

    /// Counts a new connection in, unless it is dropped. `mayHurry`: it speaks for many others.
    Admission admit(const QHostAddress &peer, bool mayHurry, Clock::time_point now);
    /// Counts it out; with what admit() returned.
    void release(const QHostAddress &peer, Admission admission);

private:
    static TryLimiter paceOf(const ShareLimits &limits);

    ShareLimits m_limits;
    TryLimiter m_pace = paceOf(m_limits);
    int m_accepted = 0;
    int m_refused = 0;
    QHash<QHostAddress, int> m_perAddress;
};

} // namespace vedette
