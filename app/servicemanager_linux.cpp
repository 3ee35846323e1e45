// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/servicemanager.h"

#include <QByteArray>

#include <cstddef>
#include <cstring>
#include <ctime>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace vedette {

namespace {

void tell(const QByteArray &state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() < 2 || size_t(path.size()) >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    if (path[0] == '@')
        address.sun_path[0] = '\0'; // a name that is in no folder
    const int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
    if (sendto(descriptor, state.constData(), size_t(state.size()), MSG_NOSIGNAL,
               reinterpret_cast<const sockaddr *>(&address), size) < 0)
        qWarning("The service manager cannot be told %s: %s", state.constData(),
                 std::strerror(errno));
    close(descriptor);
}

} // namespace

void tellReady()
{
    tell("READY=1");
}

void tellReloading()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now); // for Type=notify-reload
    tell("RELOADING=1\nMONOTONIC_USEC=" +
         QByteArray::number(qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000));
}

void tellStopping()
{
    tell("STOPPING=1");
}

} // namespace vedette
