// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stream/retrypolicy.h"

namespace vedette {

/// The clockwork of a remote stream; tests make it run faster.
struct StreamTimes
{
    std::chrono::milliseconds answer = 10s;     ///< from asking until the answer's header is there
    std::chrono::milliseconds picture = 10s;    ///< without a picture a stream is lost
    std::chrono::milliseconds steady = 2s;      ///< a stream that has run so long is a sound one
    std::chrono::milliseconds grace = 1s;       ///< a sound stream that ended may take to come back
    std::chrono::milliseconds snapshot = 500ms; ///< between two requests of a snapshot address
    RetryPolicy::Delays retry;
};

} // namespace vedette
