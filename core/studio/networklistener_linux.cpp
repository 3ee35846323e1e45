// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/networklistener.h"

#include <QSocketNotifier>

#include <array>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vedette {

// By rtnetlink(7).
class NetworkWatch::Listener::Private
{
public:
    explicit Private(std::function<void()> wake)
        : m_kernel(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE))
    {
        if (m_kernel < 0)
            return;
        sockaddr_nl address{};
        address.nl_family = AF_NETLINK;
        address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
        if (bind(m_kernel, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(m_kernel, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                         [this, wake = std::move(wake)] {
                             std::array<char, 8192> message{};
                             while (recv(m_kernel, message.data(), message.size(), 0) > 0) {
                                 // what is in it does not matter: the watch looks for itself
                             }
                             wake();
                         });
    }

    ~Private()
    {
        m_notifier.reset();
        if (m_kernel >= 0)
            close(m_kernel);
    }

    Q_DISABLE_COPY_MOVE(Private)

private:
    int m_kernel;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

NetworkWatch::Listener::Listener(std::function<void()> wake)
    : d(std::make_unique<Private>(std::move(wake)))
{
}

NetworkWatch::Listener::~Listener() = default;

} // namespace vedette
