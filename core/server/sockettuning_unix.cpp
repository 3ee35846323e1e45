// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/sockettuning.h"

#include <algorithm>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace vedette {

namespace {

#ifdef TCP_NOTSENT_LOWAT
// Above this much unsent data the system takes no more. Small, as the sending is woken in time;
// not so small that it is woken for every packet.
constexpr int unsentBytes = 32 * 1024;
#endif

template <typename T>
void setOption(qintptr descriptor, int level, int name, const T &value)
{
    setsockopt(int(descriptor), level, name, &value, sizeof value);
}

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
    if (descriptor >= 0)
        setOption(descriptor, SOL_SOCKET, SO_LINGER, linger{1, 0});
}

void raiseDescriptorLimit(int wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= rlim_t(wanted))
        return;
    limit.rlim_cur = std::min<rlim_t>(rlim_t(wanted), limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace vedette
