// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawserver.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslServer>

namespace vedette::test {

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const QByteArray wanted = "\r\n" + name.toLower() + ": ";
    const qsizetype found = request.toLower().indexOf(wanted);
    if (found < 0)
        return {};
    const qsizetype begin = found + wanted.size();
    const qsizetype end = request.indexOf("\r\n", begin);
    return request.mid(begin, end < 0 ? -1 : end - begin);
}

RawServer::RawServer(Handler handler)
    : m_handler(std::move(handler))
    , m_server(std::make_unique<QTcpServer>())
{
    listen();
}

void RawServer::useTls(const QSslCertificate &certificate, const QSslKey &key)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    m_tls = true;
}

bool RawServer::listen(quint16 port)
{
    m_reserve.close();
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_server->serverPort();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept,
            Qt::UniqueConnection);
    return true;
}

void RawServer::shutDown()
{
    m_server->close();
    const auto open = sockets();
    for (QTcpSocket *socket : open)
        socket->abort();
    m_reserve.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_reserve.bind(QHostAddress::LocalHost, m_port,
                   QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint);
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(m_port)
                        .arg(path));
}

QList<QTcpSocket *> RawServer::sockets() const
{
    return m_heads.keys();
}

void RawServer::writeToAll(const QByteArray &bytes)
{
    const auto open = sockets();
    for (QTcpSocket *socket : open)
        socket->write(bytes);
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_heads.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_heads.remove(socket);
            socket->deleteLater();
        });
        Q_EMIT connected(*socket);
        read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    QByteArray &head = m_heads[socket];
    head += socket->readAll();
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray request = head.first(end + 2);
    head.remove(0, end + 4);
    m_requests.append(request);
    m_handler(*socket, request);
}

} // namespace vedette::test
