// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/sockettuning.h"

#include <winsock2.h>

namespace vedette {

void tuneForStreaming(qintptr)
{
    // Windows has no option for it.
}

void resetWhenClosed(qintptr descriptor)
{
    if (descriptor < 0)
        return;
    const linger atOnce{1, 0};
    setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&atOnce),
               sizeof atOnce);
}

void raiseDescriptorLimit(int)
{
    // Windows sets no limit that would matter.
}

} // namespace vedette
