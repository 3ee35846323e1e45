// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/directsocket.h"

#include "core/server/socketpoller.h"
#include "core/server/sockettuning.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace vedette {

namespace {

// Read in one go: who sends faster than that waits for the others.
constexpr qsizetype readAtOnce = 64 * 1024;

void setFlag(int descriptor, int level, int name)
{
    const int on = 1;
    setsockopt(descriptor, level, name, &on, sizeof on);
}

} // namespace

DirectSocket::DirectSocket(int descriptor, SocketPoller &poller)
    : m_descriptor(descriptor)
    , m_poller(poller)
    , m_mayRead(readAtOnce)
{
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    setFlag(descriptor, IPPROTO_TCP, TCP_NODELAY);
    setFlag(descriptor, SOL_SOCKET, SO_KEEPALIVE);
    tuneForStreaming(descriptor);
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0) {
        m_peer = QHostAddress(reinterpret_cast<const sockaddr *>(&address));
        m_port = ntohs(address.ss_family == AF_INET6
                               ? reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port
                               : reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    }
    m_poller.add(descriptor, *this);
}

DirectSocket::~DirectSocket()
{
    if (m_descriptor >= 0) {
        m_poller.remove(*this);
        ::close(m_descriptor);
    }
}

int DirectSocket::firstByte()
{
    quint8 byte = 0;
    const bool came =
            m_descriptor >= 0 && recv(m_descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 1;
    return came ? byte : -1;
}

int DirectSocket::release()
{
    if (m_descriptor >= 0)
        m_poller.leave(m_descriptor, *this);
    return std::exchange(m_descriptor, -1);
}

QHostAddress DirectSocket::localAddress() const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

QByteArray DirectSocket::read(qsizetype most)
{
    QByteArray bytes(allowance(most), Qt::Uninitialized);
    if (m_descriptor < 0 || bytes.isEmpty())
        return {};
    const auto size = recv(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
    bytes.truncate(std::max<qsizetype>(size, 0));
    m_mayRead -= bytes.size();
    return bytes;
}

void DirectSocket::discard()
{
    while (m_descriptor >= 0) {
        const auto most = allowance(readAtOnce);
        // The system throws away instead of copying: tcp(7), MSG_TRUNC.
        const auto size =
                most > 0 ? recv(m_descriptor, nullptr, size_t(most), MSG_TRUNC | MSG_DONTWAIT) : 0;
        if (size <= 0)
            return;
        m_mayRead -= size;
    }
}

void DirectSocket::write(const QByteArray &bytes)
{
    if (m_descriptor < 0 || m_closing || bytes.isEmpty())
        return;
    m_waiting.append(bytes);
    if (m_waiting.size() == 1)
        send();
}

qsizetype DirectSocket::bytesToSend() const
{
    qsizetype size = -m_offset;
    for (const QByteArray &bytes : m_waiting)
        size += bytes.size();
    return size;
}

void DirectSocket::closeGently()
{
    m_closing = true;
    if (!isSending())
        close();
}

void DirectSocket::closeHard()
{
    resetWhenClosed(m_descriptor);
    close();
}

void DirectSocket::handle(quint32 events)
{
    if ((events & EPOLLOUT) && isSending()) {
        const Sent sent = send();
        if (sent == Sent::Everything && m_closing)
            close();
        else if (sent != Sent::Nothing)
            Q_EMIT bytesLeft();
    }
    if (events & EPOLLIN && !m_closing) {
        m_mayRead = readAtOnce;
        m_hasMore = false;
        Q_EMIT readyRead();
    }
    if (events & (EPOLLHUP | EPOLLERR))
        close();
    else if (events & EPOLLRDHUP && !m_hasMore)
        closeGently();
}

/// Hands on what waits, as far as the system takes it. An error is left to epoll, which tells of
/// it: nothing is to happen in the middle of a frame's round of the viewers.
DirectSocket::Sent DirectSocket::send()
{
    bool progress = false;
    while (!m_waiting.isEmpty()) {
        const QByteArray &first = m_waiting.first();
        const auto size = ::send(m_descriptor, first.constData() + m_offset,
                                 size_t(first.size() - m_offset), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return progress ? Sent::Some : Sent::Nothing;
        progress = true;
        m_offset += size;
        if (m_offset == first.size()) {
            m_waiting.removeFirst();
            m_offset = 0;
        }
    }
    return Sent::Everything;
}

void DirectSocket::close()
{
    if (m_descriptor < 0)
        return;
    m_poller.remove(*this);
    ::close(std::exchange(m_descriptor, -1));
    m_waiting.clear();
    m_offset = 0;
    Q_EMIT closed();
}

qsizetype DirectSocket::allowance(qsizetype wanted)
{
    if (m_mayRead <= 0 && !std::exchange(m_hasMore, true) && m_descriptor >= 0)
        m_poller.remind(m_descriptor, *this);
    return std::clamp<qsizetype>(wanted, 0, std::max<qsizetype>(m_mayRead, 0));
}

} // namespace vedette
