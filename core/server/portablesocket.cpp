// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/portablesocket.h"

#include "core/server/sockettuning.h"

#include <QScopedValueRollback>

namespace vedette {

PortableSocket::PortableSocket(std::unique_ptr<QTcpSocket> socket, qsizetype readAhead)
    : m_socket(std::move(socket))
{
    m_socket->setReadBufferSize(readAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    tuneForStreaming(m_socket->socketDescriptor());
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &PortableSocket::readyRead);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this] {
        if (!m_writing)
            Q_EMIT bytesLeft();
    });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &PortableSocket::closed);
}

int PortableSocket::firstByte()
{
    char byte = 0;
    return m_socket->peek(&byte, 1) == 1 ? quint8(byte) : -1;
}

std::unique_ptr<QTcpSocket> PortableSocket::release()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

void PortableSocket::discard()
{
    m_socket->readAll(); // not skip(), which would not make the socket read on
}

void PortableSocket::write(const QByteArray &bytes)
{
    const QScopedValueRollback writing(m_writing, true);
    // As one QByteArray, which QTcpSocket keeps a reference to; a pointer and a size it would copy.
    m_socket->write(bytes);
    m_socket->flush();
}

void PortableSocket::closeHard()
{
    resetWhenClosed(m_socket->socketDescriptor());
    m_socket->abort();
}

} // namespace vedette
