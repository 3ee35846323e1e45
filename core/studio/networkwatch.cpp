// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/networkwatch.h"

#include "core/base/clock.h"

#include <QNetworkInformation>
#include <QNetworkInterface>
#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <array>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace vedette {

namespace {

// A new network comes in several steps: the link, its addresses.
constexpr auto settling = 250ms;

QStringList usableAddresses()
{
    QStringList addresses;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            addresses += interface.name() + u' ' + entry.ip().toString();
    }
    addresses.sort();
    return addresses;
}

} // namespace

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
    , m_addresses(usableAddresses())
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &NetworkWatch::compare);
    listen();
}

void NetworkWatch::wake()
{
    if (!m_settling.isActive()) // not put off by what follows
        m_settling.start();
}

// The kernel also tells of addresses that are only confirmed, every few minutes.
void NetworkWatch::compare()
{
    QStringList addresses = usableAddresses();
    if (addresses == m_addresses)
        return;
    m_addresses = std::move(addresses);
    Q_EMIT changed();
}

#ifdef Q_OS_LINUX

// rtnetlink(7)
void NetworkWatch::listen()
{
    m_kernel = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (m_kernel < 0)
        return;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (bind(m_kernel, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_kernel, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 8192> message{};
        while (recv(m_kernel, message.data(), message.size(), 0) > 0) {
            // what is in it does not matter: compare() looks for itself
        }
        wake();
    });
}

NetworkWatch::~NetworkWatch()
{
    m_notifier.reset();
    if (m_kernel >= 0)
        close(m_kernel);
}

#else

void NetworkWatch::listen()
{
    if (QNetworkInformation::loadDefaultBackend())
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                &NetworkWatch::changed);
}

NetworkWatch::~NetworkWatch() = default;

#endif

} // namespace vedette
