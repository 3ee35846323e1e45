// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/socketactivation.h"

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace vedette {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

constexpr int firstDescriptor = 3; // SD_LISTEN_FDS_START

int option(int descriptor, int name)
{
    int value = 0;
    socklen_t size = sizeof value;
    return getsockopt(descriptor, SOL_SOCKET, name, &value, &size) == 0 ? value : -1;
}

} // namespace

Result<std::optional<GivenSocket>> takeGivenSocket()
{
    const bool isForUs = qgetenv("LISTEN_PID").toLongLong() == QCoreApplication::applicationPid();
    const int count = qEnvironmentVariableIntValue("LISTEN_FDS");
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(name);
    if (!isForUs || count == 0)
        return std::optional<GivenSocket>();
    for (int n = 0; n < count; ++n)
        fcntl(firstDescriptor + n, F_SETFD, FD_CLOEXEC);
    sockaddr_storage name{};
    socklen_t size = sizeof name;
    auto *address = reinterpret_cast<sockaddr *>(&name);
    if (count != 1)
        return Error{ErrorCode::InvalidValue,
                     u"The service manager gives %1 sockets. Leave one ListenStream= in the "
                     "socket's unit."_s.arg(count)};
    if (getsockname(firstDescriptor, address, &size) != 0 ||
        (name.ss_family != AF_INET && name.ss_family != AF_INET6) ||
        option(firstDescriptor, SO_TYPE) != SOCK_STREAM ||
        option(firstDescriptor, SO_ACCEPTCONN) != 1)
        return Error{ErrorCode::InvalidValue,
                     u"The service manager gives no TCP socket that listens. Write ListenStream= "
                     "with a port and Accept=no into the socket's unit."_s};
    const in_port_t port = name.ss_family == AF_INET
                                   ? reinterpret_cast<sockaddr_in *>(&name)->sin_port
                                   : reinterpret_cast<sockaddr_in6 *>(&name)->sin6_port;
    GivenSocket given{firstDescriptor, QHostAddress(address), ntohs(port)};
    // What listens to all IPv6 addresses listens to those of IPv4 too, unless it is told not to.
    int ipv6Only = 0;
    socklen_t optionSize = sizeof ipv6Only;
    if (given.address == QHostAddress(QHostAddress::AnyIPv6) &&
        getsockopt(firstDescriptor, IPPROTO_IPV6, IPV6_V6ONLY, &ipv6Only, &optionSize) == 0 &&
        ipv6Only == 0)
        given.address = QHostAddress(QHostAddress::Any);
    return std::optional(given);
}

#else

Result<std::optional<GivenSocket>> takeGivenSocket()
{
    return std::optional<GivenSocket>();
}

#endif

} // namespace vedette
