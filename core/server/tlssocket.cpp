// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/tlssocket.h"

#include "core/server/handshakelimiter.h"
#include "core/server/sockettuning.h"

#include <QScopedValueRollback>
#include <QSslConfiguration>

#include <utility>

namespace vedette {

TlsSocket::TlsSocket(std::unique_ptr<QSslSocket> socket, const QSslConfiguration &configuration,
                     qsizetype readAhead, HandshakeLimiter &limiter)
    : m_socket(std::move(socket))
    , m_limiter(limiter)
{
    m_socket->setSslConfiguration(configuration);
    m_socket->setReadBufferSize(readAhead);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &TlsSocket::endHandshake);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &TlsSocket::readyRead);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, [this] {
        if (!m_writing)
            Q_EMIT bytesLeft();
    });
    connect(m_socket.get(), &QSslSocket::disconnected, this, [this] {
        endHandshake();
        Q_EMIT closed();
    });
}

TlsSocket::~TlsSocket()
{
    m_socket->disconnect(this);
    endHandshake();
}

void TlsSocket::start()
{
    if (m_limiter.begin(peerAddress(), Clock::now())) {
        m_handshaking = peerAddress();
        m_socket->startServerEncryption();
    } else {
        closeHard();
    }
}

QByteArray TlsSocket::read(qsizetype most)
{
    return m_socket->isOpen() ? m_socket->read(most) : QByteArray();
}

void TlsSocket::write(const QByteArray &bytes)
{
    const QScopedValueRollback writing(m_writing, true);
    m_socket->write(bytes);
    m_socket->flush();
}

qsizetype TlsSocket::bytesToSend() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void TlsSocket::closeGently()
{
    if (m_socket->isEncrypted())
        m_socket->disconnectFromHost();
    else
        closeHard(); // it would wait for the end of the handshake
}

void TlsSocket::closeHard()
{
    resetWhenClosed(m_socket->socketDescriptor());
    m_socket->abort();
}

void TlsSocket::endHandshake()
{
    const QHostAddress peer = std::exchange(m_handshaking, {});
    if (!peer.isNull())
        m_limiter.end(peer);
}

} // namespace vedette
