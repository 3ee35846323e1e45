// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programend.h"

#include <windows.h>

#include <cstdio>

namespace vedette {

// At an ordinary end Windows first stops all other threads wherever they are, and then has the
// libraries say farewell: libstdc++ has been seen to wait for a lock of such a thread for ever.
int endProgram(int status)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(status));
    return status;
}

} // namespace vedette
