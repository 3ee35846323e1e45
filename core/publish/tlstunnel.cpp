// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/tlstunnel.h"

#include "core/base/clock.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QSslError>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 usualPort = 322;
constexpr qint64 most = 256L * 1024; // bytes that wait, each way
constexpr Clock::duration farewell = 150ms;

ErrorCode codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return ErrorCode::ConnectionRefused;
    case QAbstractSocket::HostNotFoundError:
        return ErrorCode::HostNotFound;
    case QAbstractSocket::NetworkError:
        return ErrorCode::NetworkUnreachable;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorCode::TimedOut;
    default:
        return ErrorCode::TlsFailed;
    }
}

} // namespace

/// Thread: the tunnel's.
class TunnelEnds final : public QObject
{
public:
    TunnelEnds(QString host, quint16 port, std::shared_ptr<Mailbox<Error>> error)
        : m_host(std::move(host))
        , m_port(port)
        , m_error(std::move(error))
    {
        m_server.setProxy(QNetworkProxy::NoProxy);
        m_there.setProxy(QNetworkProxy::NoProxy); // as FFmpeg has it
        connect(&m_server, &QTcpServer::newConnection, this, &TunnelEnds::join);
        connect(&m_there, &QSslSocket::encrypted, this, &TunnelEnds::passThere);
        connect(&m_there, &QSslSocket::readyRead, this, &TunnelEnds::passHere);
        connect(&m_there, &QSslSocket::encryptedBytesWritten, this, &TunnelEnds::passThere);
        connect(&m_there, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_wrong = errors.constFirst().errorString();
        });
        connect(&m_there, &QSslSocket::errorOccurred, this, &TunnelEnds::fail);
        connect(&m_there, &QSslSocket::disconnected, this, &TunnelEnds::closeHere);
        m_there.setReadBufferSize(most);
    }

    /// Returns the port, or 0.
    quint16 listen()
    {
        if (m_server.listen(QHostAddress::LocalHost))
            return m_server.serverPort();
        m_error->put({ErrorCode::TlsFailed, m_server.errorString()});
        return 0;
    }

    void leave()
    {
        const QDeadlineTimer end(farewell);
        while (m_here && m_here->state() == QAbstractSocket::ConnectedState &&
               m_here->waitForReadyRead(int(end.remainingTime()))) {
        }
        if (!m_here)
            return;
        closeThere();
        if (m_there.state() != QAbstractSocket::UnconnectedState)
            m_there.waitForDisconnected(int(end.remainingTime()));
        m_here->disconnect(this);
        m_there.disconnect(this);
    }

private:
    void join()
    {
        m_here = m_server.nextPendingConnection();
        m_server.close();
        m_here->setReadBufferSize(most);
        connect(m_here, &QTcpSocket::readyRead, this, &TunnelEnds::passThere);
        connect(m_here, &QTcpSocket::bytesWritten, this, &TunnelEnds::passHere);
        connect(m_here, &QTcpSocket::disconnected, this, &TunnelEnds::closeThere);
        m_there.connectToHostEncrypted(m_host, m_port);
    }

    void passThere()
    {
        if (m_there.isEncrypted() &&
            m_there.bytesToWrite() + m_there.encryptedBytesToWrite() < most)
            m_there.write(m_here->read(most));
    }
    void passHere()
    {
        if (m_here->bytesToWrite() < most)
            m_here->write(m_there.read(most));
    }

    void closeThere()
    {
        if (!m_there.isEncrypted()) {
            m_there.abort();
        } else if (m_there.state() == QAbstractSocket::ConnectedState) {
            m_there.write(m_here->readAll());
            m_there.disconnectFromHost();
        }
    }
    void closeHere()
    {
        if (m_here->state() != QAbstractSocket::ConnectedState)
            return;
        m_here->write(m_there.readAll());
        m_here->disconnectFromHost();
    }

    void fail(QAbstractSocket::SocketError error)
    {
        if (m_there.isEncrypted())
            return; // it ends, as connections do
        m_error->put({codeOf(error), m_wrong.isEmpty() ? m_there.errorString() : m_wrong});
        m_here->abort();
    }

    const QString m_host;
    const quint16 m_port;
    const std::shared_ptr<Mailbox<Error>> m_error;
    QString m_wrong; // with the certificate
    QTcpServer m_server{this};
    QTcpSocket *m_here = nullptr; // the server's child; from join() on
    QSslSocket m_there{this};
};

bool TlsTunnel::isNeededFor(const QString &url)
{
    return url.startsWith("rtsps:"_L1);
}

TlsTunnel::TlsTunnel(const QString &url)
    : m_error(std::make_shared<Mailbox<Error>>())
    , m_thread(u"tls tunnel"_s)
{
    QUrl through(url);
    auto ends =
            std::make_unique<TunnelEnds>(through.host(), quint16(through.port(usualPort)), m_error);
    m_ends = ends.get();
    m_thread.adopt(ends.release());
    quint16 port = 0;
    QMetaObject::invokeMethod(
            m_ends, [&] { port = m_ends->listen(); }, Qt::BlockingQueuedConnection);
    if (port == 0)
        return;
    through.setScheme(u"rtsp"_s);
    through.setHost(u"127.0.0.1"_s);
    through.setPort(port);
    m_url = through.toEncoded();
}

TlsTunnel::~TlsTunnel()
{
    QMetaObject::invokeMethod(
            m_ends, [this] { m_ends->leave(); }, Qt::BlockingQueuedConnection);
}

Error TlsTunnel::takeError()
{
    return m_error->take().value_or(Error());
}

} // namespace vedette
