// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/socketpoller.h"

#include "core/server/directsocket.h"

#include <array>
#include <sys/epoll.h>
#include <unistd.h>

namespace vedette {

namespace {

// Told of in one turn of the event loop.
constexpr size_t atOnce = 128;

} // namespace

SocketPoller::SocketPoller()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0)
        return;
    m_notifier.emplace(m_epoll, QSocketNotifier::Read);
    QObject::connect(&*m_notifier, &QSocketNotifier::activated, &*m_notifier, [this] { poll(); });
}

SocketPoller::~SocketPoller()
{
    m_notifier.reset();
    if (m_epoll >= 0)
        ::close(m_epoll);
}

void SocketPoller::add(int descriptor, DirectSocket &socket)
{
    control(EPOLL_CTL_ADD, descriptor, socket);
}

void SocketPoller::remind(int descriptor, DirectSocket &socket)
{
    control(EPOLL_CTL_MOD, descriptor, socket);
}

void SocketPoller::leave(int descriptor, DirectSocket &socket)
{
    remove(socket);
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

void SocketPoller::remove(DirectSocket &socket)
{
    // Closing takes the descriptor out of epoll.
    for (Happening &happening : m_happenings) {
        if (happening.socket == &socket)
            happening.socket = nullptr;
    }
}

void SocketPoller::control(int operation, int descriptor, DirectSocket &socket)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = &socket;
    epoll_ctl(m_epoll, operation, descriptor, &event);
}

void SocketPoller::poll()
{
    std::array<epoll_event, atOnce> events; // NOLINT(*-member-init): filled by the system
    const int count = epoll_wait(m_epoll, events.data(), int(events.size()), 0);
    m_happenings.clear();
    for (int i = 0; i < count; ++i)
        m_happenings.append({static_cast<DirectSocket *>(events[size_t(i)].data.ptr),
                             events[size_t(i)].events});
    for (qsizetype i = 0; i < m_happenings.size(); ++i) {
        const Happening happening = m_happenings[i];
        if (happening.socket)
            happening.socket->handle(happening.events);
    }
    m_happenings.clear();
}

} // namespace vedette
