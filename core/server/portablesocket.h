// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/clientsocket.h"

#include <QTcpSocket>

#include <memory>

namespace vedette {

/// A client's connection on a QTcpSocket, which it owns. Thread: the server's.
class PortableSocket final : public ClientSocket
{
    Q_OBJECT

public:
    /// `socket` is connected. It reads no more than `readAhead` bytes ahead.
    PortableSocket(std::unique_ptr<QTcpSocket> socket, qsizetype readAhead);

    QHostAddress peerAddress() const override { return m_socket->peerAddress(); }
    quint16 peerPort() const override { return m_socket->peerPort(); }
    QHostAddress localAddress() const override { return m_socket->localAddress(); }
    int firstByte() override;
    QByteArray read(qsizetype most) override { return m_socket->read(most); }
    void discard() override;
    void write(const QByteArray &bytes) override;
    qsizetype bytesToSend() const override { return m_socket->bytesToWrite(); }
    void closeGently() override { m_socket->disconnectFromHost(); }
    void closeHard() override;

    /// Lets go of the connection. This is of no use then.
    std::unique_ptr<QTcpSocket> release();

private:
    std::unique_ptr<QTcpSocket> m_socket;
    bool m_writing = false;
};

} // namespace vedette
