// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/eithersocket.h"

#include "core/server/tlssocket.h"

#include <utility>

namespace vedette {

namespace {

constexpr int tlsHandshake = 22;

} // namespace

EitherSocket::EitherSocket(std::unique_ptr<ClientSocket> plain, const Secure &secure)
    : m_socket(std::move(plain))
    , m_secure(secure)
    , m_peer(m_socket->peerAddress())
    , m_port(m_socket->peerPort())
{
    relay();
}

EitherSocket::~EitherSocket()
{
    m_socket->disconnect(this);
}

QByteArray EitherSocket::read(qsizetype most)
{
    if (!m_decided)
        decide();
    return m_decided ? m_socket->read(most) : QByteArray();
}

void EitherSocket::relay()
{
    connect(m_socket.get(), &ClientSocket::readyRead, this, &EitherSocket::readyRead);
    connect(m_socket.get(), &ClientSocket::bytesLeft, this, &EitherSocket::bytesLeft);
    connect(m_socket.get(), &ClientSocket::closed, this, &EitherSocket::closed);
}

void EitherSocket::decide()
{
    const int first = m_socket->firstByte();
    m_decided = first >= 0;
    if (first != tlsHandshake)
        return;
    std::unique_ptr<TlsSocket> secure = m_secure(*m_socket);
    m_socket->disconnect(this);
    if (!secure) {
        Q_EMIT closed();
        return;
    }
    TlsSocket &socket = *secure;
    // It may be what has just said that bytes came.
    std::exchange(m_socket, std::move(secure)).release()->deleteLater();
    relay();
    socket.start();
}

} // namespace vedette
