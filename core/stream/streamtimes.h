// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/retrypolicy.h"

namespace vedette {

/// The clockwork of a remote stream; tests make it run faster.
struct StreamTimes
{
    std::chrono::milliseconds answer = 10s;     ///< from asking until the answer's header is there
    std::chrono::milliseconds picture = 10s;    ///< without a picture a stream is lost
    std::chrono::milliseconds steady = 2s;      ///< a stream that has run so long is a sound one
    std::chrono::milliseconds grace = 1s;       ///< a sound stream that ended may take to come back
    std::chrono::milliseconds snapshot = 500ms; ///< between two requests of a snapshot address
    std::chrono::milliseconds idle = 2s;        ///< between two pictures while nobody wants any
    std::chrono::milliseconds catchUp = 500ms;  ///< for throwing away what is late, after that
    std::chrono::milliseconds late = 100ms;     ///< longer on the way than others: an old picture
    std::chrono::milliseconds doubt = 2s; ///< as `picture`, when the network may be another one
    std::chrono::milliseconds fresh = 1s; ///< a picture so young shows that a stream is well
    RetryPolicy::Delays retry;
};

} // namespace vedette
