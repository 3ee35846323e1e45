// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace vedette::test {

/// The value of a field of a request's header, whichever case its name is written in (Qt 6.8 sends
/// small letters); empty when it is not there.
QByteArray headerOf(const QByteArray &request, const QByteArray &name);

/// A TCP server on 127.0.0.1 that says what a test wants, byte for byte. It knows of HTTP only
/// where a request's header ends. It lives in the test's thread, whose event loop must run.
class RawServer final : public QObject
{
    Q_OBJECT

public:
    /// Called for each request whose header is complete, with the header.
    using Handler = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit RawServer(Handler handler);
    ~RawServer() override { shutDown(); }

    /// Speaks TLS from the next listen() on.
    void useTls(const QSslCertificate &certificate, const QSslKey &key);

    /// Port 0 picks one. The constructor has done it.
    bool listen(quint16 port = 0);

    /// Refuses connections from now on and resets those it has. The port stays taken, so that no
    /// other program's server gets what still tries to reach this one.
    void shutDown();

    quint16 port() const { return m_port; }
    QUrl url(const QString &path = QStringLiteral("/")) const;

    int connections() const { return m_connections; }
    const QByteArrayList &requests() const { return m_requests; }

    /// The connections that are open.
    QList<QTcpSocket *> sockets() const;
    void writeToAll(const QByteArray &bytes);

Q_SIGNALS:
    /// Before it has said anything.
    void connected(QTcpSocket &socket);

private:
    void accept();
    void read(QTcpSocket *socket);

    const Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QTcpSocket m_reserve; // holds the port while the server is shut down
    quint16 m_port = 0;
    int m_connections = 0;
    QByteArrayList m_requests;
};

} // namespace vedette::test
