// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace vedette {

/// Thins a stream of pictures out to a rate, evenly: of 30 a second at 20 wanted it lets two of
/// three pass. Times are those of the pictures. Not thread-safe.
class FramePacer final
{
public:
    /// `fps` 0 or less lets everything pass.
    explicit FramePacer(double fps);

    bool pass(Clock::time_point captured);

private:
    Clock::duration m_period;
    Clock::time_point m_due;
};

} // namespace vedette
