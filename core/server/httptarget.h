// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/httprequest.h"

namespace vedette {

/// Control characters of ASCII.
inline bool isControl(char c)
{
    return (c >= 0 && c < 0x20) || c == 0x7f;
}

/// Reads path, query and, from a whole address, the host out of HttpRequest::target. False when it
/// is none, is badly encoded, or holds control characters or what is not UTF-8. Pure.
bool parseTarget(HttpRequest &request);

} // namespace vedette
