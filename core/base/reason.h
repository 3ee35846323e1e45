// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QLatin1String>

#include <algorithm>
#include <span>

namespace vedette {

/// What stands for an error's code where the program speaks to others than the person at it.
struct Reason
{
    ErrorCode code;
    QLatin1String word;   ///< for programs, as "device-lost"
    const char *sentence; ///< for people, in English; marked for translation
};

/// The one for `code`; `other` where there is none.
constexpr const Reason &reasonFor(ErrorCode code, std::span<const Reason> reasons,
                                  const Reason &other)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [code](const Reason &reason) { return reason.code == code; });
    return found == reasons.end() ? other : *found;
}

} // namespace vedette
