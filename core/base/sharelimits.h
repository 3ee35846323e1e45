// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace vedette {

/// What strangers may take of the share server. What is over is answered 503, 429 or 431.
struct ShareLimits
{
    int connections = 2000;
    /// So many that a reverse proxy, or a whole office behind one router, gets through: it is a
    /// bound on what one machine can spoil, not a fair share.
    int connectionsPerAddress = 1100;
    /// New ones of one address that is no trusted proxy: so many at once, and then so many a
    /// second. What is over is closed without a word.
    int connects = 2200;
    int connectsPerSecond = 200;
    /// Connections over the limits that are told so; further ones are closed without a word.
    int refusals = 64;
    qsizetype headerBytes = 8192;
    /// Of one address: so many at once, and then so many a second. What is over is answered 429.
    int requests = 2000;
    int requestsPerSecond = 200;
    int renditions = 4; ///< other sizes and qualities of one camera at a time

    friend bool operator==(const ShareLimits &, const ShareLimits &) = default;
};

} // namespace vedette
