// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programend.h"
#include "core/stream/proxylookup.h"

#include <cstdio>
#include <cstdlib>

namespace vedette {

// Qt, at an ordinary end, waits for the system's answer about proxies, which may never come.
int endProgram(int status)
{
    if (ProxyLookup::isSystemAsked()) {
        std::fflush(nullptr);
        std::_Exit(status);
    }
    return status;
}

} // namespace vedette
