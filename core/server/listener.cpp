// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/listener.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace vedette {

bool Listener::adopt(qintptr listening)
{
#ifdef Q_OS_UNIX
    const int copy = fcntl(int(listening), F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return false;
    if (setSocketDescriptor(copy))
        return true;
    ::close(copy);
#else
    Q_UNUSED(listening)
#endif
    return false;
}

} // namespace vedette
