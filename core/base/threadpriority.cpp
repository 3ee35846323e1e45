// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/threadpriority.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace vedette {

void giveWayToOthers()
{
    thread_local bool given = false;
    if (given)
        return;
    given = true;
#ifdef Q_OS_LINUX
    // Linux has one priority for all ordinary threads, but a nice value for each (sched(7)): a
    // step of five makes a share of about a third.
    constexpr int steps = 5;
    const auto thread = id_t(syscall(SYS_gettid));
    setpriority(PRIO_PROCESS, thread, getpriority(PRIO_PROCESS, thread) + steps);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace vedette
