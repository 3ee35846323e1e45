// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/shareserver.h"

#include <QTcpSocket>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace vedette {

/// A JPEG of one colour; `noise` makes it large.
enum class Texture { Flat, Noise };
QByteArray makeJpeg(QSize size, Qt::GlobalColor colour, Texture texture = Texture::Flat);

/// Somebody who may sign in, by Digest too, whose password costs little to check.
Account testAccount(const QString &name, const QString &password);

/// A client on a plain socket that keeps all it reads.
class PlainClient final
{
public:
    explicit PlainClient(quint16 port, const QHostAddress &address = QHostAddress::LocalHost);

    /// `lines` without the last empty line; "Host" is added.
    void request(const QByteArray &lines);
    void send(const QByteArray &bytes);
    /// What has come so far.
    const QByteArray &received();
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// An answer cut into its pieces.
struct PlainAnswer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
};

/// Nothing in `status` while the answer is not whole.
PlainAnswer parseAnswer(const QByteArray &bytes);

/// A server on loopback with cameras "front" and "yard" that are fed when told so.
class ShareHarness final
{
public:
    explicit ShareHarness(const ShareOptions &options = {});

    quint16 port() const { return m_port; }
    QByteArray url(const QByteArray &path) const;
    ShareServer &server() { return m_server; }
    const QList<SharedCamera> &cameras() const { return m_cameras; }

    /// Has the server go on with other options: `change` makes them of those it has.
    Result<quint16> change(const std::function<void(ShareOptions &)> &change);

    /// Gives a frame to camera number `camera`.
    void feed(const QByteArray &jpeg, int camera = 0, QSize size = {64, 48});
    /// Gives the pictures in turn to camera 0, `fps` times a second.
    void feedSteadily(const QByteArrayList &jpegs, int fps);
    void stopFeeding() { m_feeder.stop(); }

    /// Asks for `path` and waits for the whole answer.
    PlainAnswer get(const QByteArray &path, const QByteArray &moreHeaders = {});

private:
    QThreadPool m_pool;
    ShareServer m_server;
    QList<SharedCamera> m_cameras;
    ShareOptions m_options;
    quint16 m_port = 0;
    quint64 m_sequence = 0;
    QByteArrayList m_jpegs;
    QTimer m_feeder;
};

} // namespace vedette
