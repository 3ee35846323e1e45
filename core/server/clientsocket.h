// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

namespace vedette {

/// A client's connection as the server needs it: bytes come in, bytes go out without blocking.
/// There is one kind for every system and for what QTcpSocket's heirs can do (PortableSocket), and
/// one that costs less (DirectSocket).
///
/// What is written is kept by reference until the system has taken it, never copied. Thread: the
/// server's. Signals come from the event loop or from within the calls, as said there.
class ClientSocket : public QObject
{
    Q_OBJECT

public:
    virtual QHostAddress peerAddress() const = 0;
    virtual quint16 peerPort() const = 0;
    /// This machine's, which the client has connected to; null when it is closed.
    virtual QHostAddress localAddress() const = 0;

    /// Whether the connection is encrypted.
    virtual bool isSecure() const { return false; }
    /// The first byte of what came and was not read, which stays; -1 when none waits.
    virtual int firstByte() { return -1; }

    /// At most `most` of the bytes that came; empty when none wait. What is not read waits in the
    /// system, and then in the client: read until it is empty, or no more readyRead() may come.
    virtual QByteArray read(qsizetype most) = 0;
    /// Throws away what came.
    virtual void discard() = 0;

    virtual void write(const QByteArray &bytes) = 0;
    /// How much of what was written the system has not taken yet.
    virtual qsizetype bytesToSend() const = 0;
    bool isSending() const { return bytesToSend() > 0; }

    /// Closes when everything has been sent.
    virtual void closeGently() = 0;
    /// Closes at once and throws away what the client has not taken, in the system too.
    virtual void closeHard() = 0;

Q_SIGNALS:
    void readyRead();
    /// The system took something that had waited. Never from within write(): what belongs together
    /// may be written in several calls.
    void bytesLeft();
    /// Once, by whichever side; may come from within closeGently() and closeHard().
    void closed();

protected:
    using QObject::QObject;
};

} // namespace vedette
