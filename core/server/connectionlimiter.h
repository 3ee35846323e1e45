// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/shareoptions.h"

#include <QHash>
#include <QHostAddress>

namespace vedette {

enum class Admission {
    Accepted,
    Refused, ///< over a limit: to be told so
    Dropped, ///< too many are being told: to be closed at once
};

/// Counts the connections, in all and per address. Thread: one.
class ConnectionLimiter final
{
public:
    void setLimits(const ShareLimits &limits) { m_limits = limits; }

    /// Counts a new connection in, unless it is dropped.
    Admission admit(const QHostAddress &peer);
    /// Counts it out; with what admit() returned.
    void release(const QHostAddress &peer, Admission admission);

private:
    ShareLimits m_limits;
    int m_accepted = 0;
    int m_refused = 0;
    QHash<QHostAddress, int> m_perAddress;
};

} // namespace vedette
