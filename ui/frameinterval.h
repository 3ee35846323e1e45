// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

#include <optional>

namespace vedette {

/// The usual time from one picture of a camera to the next, from the pictures that were shown;
/// those skipped in between are taken into account.
class FrameInterval final
{
public:
    /// Of the newest picture.
    void note(Clock::time_point captured, quint64 sequence);

    /// Zero until two pictures came.
    Clock::duration value() const { return m_value; }

private:
    struct Last
    {
        Clock::time_point captured;
        quint64 sequence;
    };

    std::optional<Last> m_last;
    Clock::duration m_value{};
};

} // namespace vedette
