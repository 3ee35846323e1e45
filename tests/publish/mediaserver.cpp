// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/publish/mediaserver.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

namespace vedette::test {

using namespace Qt::StringLiterals;

namespace {

const QString modulePath = u"/usr/lib/nginx/modules/ngx_rtmp_module.so"_s;

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s}) : found;
}

bool answersSoon(quint16 port)
{
    return QTest::qWaitFor(
            [port] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, port);
                return socket.waitForConnected(100);
            },
            10'000);
}

// By which ffmpeg need not wait for enough bytes to tell: a picture of one colour has few.
QStringList formatOf(const QString &url)
{
    if (url.startsWith(u"rtmp:"_s))
        return {u"-f"_s, u"flv"_s};
    if (url.startsWith(u"srt:"_s))
        return {u"-f"_s, u"mpegts"_s};
    return {};
}

} // namespace

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

MediaServer::MediaServer()
    : m_port(freePort())
{
    QFile file(m_home.filePath(u"nginx.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(u"load_module %1;\n"
               "user root; daemon off; master_process off; pid %2/pid; error_log stderr info;\n"
               "events {}\n"
               "rtmp {\n"
               "  server {\n"
               "    listen 127.0.0.1:%3;\n"
               "    application live { live on; wait_key on; }\n"
               "    application locked { live on; deny publish all; }\n"
               "  }\n"
               "}\n"_s.arg(modulePath, m_home.path())
                       .arg(m_port)
                       .toUtf8());
}

MediaServer::~MediaServer()
{
    kill();
}

bool MediaServer::isInstalled()
{
    return !program(u"nginx"_s).isEmpty() && QFile::exists(modulePath);
}

bool MediaServer::start()
{
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.start(program(u"nginx"_s), {u"-e"_s, u"stderr"_s, u"-p"_s, m_home.path(), u"-c"_s,
                                        m_home.filePath(u"nginx.conf"_s)});
    const bool started = answersSoon(m_port);
    if (!started)
        qWarning("%s", log().constData());
    return started;
}

void MediaServer::kill()
{
    m_nginx.kill();
    m_nginx.waitForFinished();
}

void MediaServer::freeze()
{
    ::kill(pid_t(m_nginx.processId()), SIGSTOP);
}

QString MediaServer::url(const QString &path) const
{
    return u"rtmp://127.0.0.1:%1%2"_s.arg(m_port).arg(path);
}

QByteArray MediaServer::log()
{
    return m_log += m_nginx.readAll();
}

TlsFront::TlsFront(quint16 server, const TestCertificate &certificate)
    : m_port(freePort())
{
    QFile pair(m_home.filePath(u"pair.pem"_s));
    QFile file(m_home.filePath(u"haproxy.conf"_s));
    if (!pair.open(QIODevice::WriteOnly) || !file.open(QIODevice::WriteOnly))
        return;
    pair.write(certificate.certificate.toPem() + certificate.key.toPem());
    file.write(u"defaults\n"
               "  mode tcp\n"
               "  timeout connect 5s\n"
               "  timeout client 1h\n"
               "  timeout server 1h\n"
               "listen media\n"
               "  bind 127.0.0.1:%1 ssl crt %2\n"
               "  server one 127.0.0.1:%3\n"_s.arg(m_port)
                       .arg(pair.fileName())
                       .arg(server)
                       .toUtf8());
}

TlsFront::~TlsFront()
{
    m_haproxy.kill();
    m_haproxy.waitForFinished();
}

bool TlsFront::start()
{
    m_haproxy.setProcessChannelMode(QProcess::ForwardedChannels);
    m_haproxy.start(program(u"haproxy"_s), {u"-q"_s, u"-f"_s, m_home.filePath(u"haproxy.conf"_s)});
    return answersSoon(m_port);
}

StreamWatcher::StreamWatcher(const QString &url, int pictures, const QStringList &options)
    : m_pictures(pictures)
{
    m_ffmpeg.start(u"ffmpeg"_s,
                   QStringList{u"-loglevel"_s, u"error"_s, u"-nostdin"_s, u"-analyzeduration"_s,
                               u"200000"_s} +
                           formatOf(url) + options +
                           QStringList{u"-i"_s, url, u"-frames:v"_s, QString::number(pictures),
                                       u"-pix_fmt"_s, u"rgb24"_s, u"-f"_s, u"rawvideo"_s, u"-"_s});
}

StreamWatcher::~StreamWatcher()
{
    m_ffmpeg.kill();
    m_ffmpeg.waitForFinished();
}

bool StreamWatcher::gets(QSize size, int milliseconds)
{
    m_size = size;
    const qsizetype wanted = qsizetype(m_pictures) * size.width() * size.height() * 3;
    return QTest::qWaitFor(
            [&] {
                m_bytes += m_ffmpeg.readAllStandardOutput();
                return m_bytes.size() == wanted && m_ffmpeg.state() == QProcess::NotRunning;
            },
            milliseconds);
}

QColor StreamWatcher::middle() const
{
    const qsizetype pictureBytes = qsizetype(m_size.width()) * m_size.height() * 3;
    const qsizetype at = m_bytes.size() - pictureBytes / 2 + qsizetype(m_size.width() / 2) * 3;
    const auto byte = [&](qsizetype n) {
        return int(uchar(m_bytes[at + n]));
    };
    return {byte(0), byte(1), byte(2)};
}

} // namespace vedette::test
