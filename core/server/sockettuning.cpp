// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/sockettuning.h"

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#endif

#include <algorithm>

namespace vedette {

namespace {

#ifdef TCP_NOTSENT_LOWAT
// Above this much unsent data the system takes no more. Small, as the sending is woken in time;
// not so small that it is woken for every packet.
constexpr int unsentBytes = 32 * 1024;
#endif

#ifdef Q_OS_UNIX
template <typename T>
void setOption(qintptr descriptor, int level, int name, const T &value)
{
    setsockopt(int(descriptor), level, name, &value, sizeof value);
}
#endif

} // namespace

void tuneForStreaming(qintptr descriptor)
{
#ifdef TCP_NOTSENT_LOWAT
    setOption(descriptor, IPPROTO_TCP, TCP_NOTSENT_LOWAT, unsentBytes);
#else
    Q_UNUSED(descriptor)
#endif
}

void resetWhenClosed(qintptr descriptor)
{
#ifdef Q_OS_UNIX
    if (descriptor >= 0)
        setOption(descriptor, SOL_SOCKET, SO_LINGER, linger{1, 0});
#else
    Q_UNUSED(descriptor)
#endif
}

void raiseDescriptorLimit(int wanted)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= rlim_t(wanted))
        return;
    limit.rlim_cur = std::min<rlim_t>(rlim_t(wanted), limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
#else
    Q_UNUSED(wanted)
#endif
}

} // namespace vedette
