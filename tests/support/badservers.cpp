// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/badservers.h"

#include "tests/stream/saying.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <functional>

namespace vedette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(320, 240);

/// Writes what `unit` makes, again and again.
RawServer::Handler streamingEach(std::chrono::milliseconds interval,
                                 const std::function<QByteArray(int)> &unit)
{
    return [=](QTcpSocket &socket, const QByteArray &) {
        socket.write(streamHead);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, unit, n = 0]() mutable {
            if (socket.isOpen() && socket.bytesToWrite() < 1'000'000)
                socket.write(unit(n++));
        });
        timer->start(interval);
    };
}

/// `begin`, then `unit` for ever.
RawServer::Handler droning(const QByteArray &begin, std::chrono::milliseconds interval,
                           const QByteArray &unit)
{
    return [=](QTcpSocket &socket, const QByteArray &) {
        socket.write(begin);
        repeat(socket, interval, unit);
    };
}

QByteArray claiming(QByteArray picture, quint16 width, quint16 height)
{
    const qsizetype at = picture.indexOf("\xFF\xC0");
    picture[at + 5] = char(height >> 8);
    picture[at + 6] = char(height & 0xFF);
    picture[at + 7] = char(width >> 8);
    picture[at + 8] = char(width & 0xFF);
    return picture;
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(1);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

BadServers::BadServers()
{
    addSilent();
    addTalkative();
    addRefusing();
    addBadPictures();
    addMortal();
    addUntrusted();
    m_addresses += {u"no such name"_s, QUrl(u"http://camera.invalid/"_s), ErrorCode::HostNotFound};
}

BadServers::~BadServers() = default;

RawServer &BadServers::add(const QString &name, const RawServer::Handler &handler, ErrorCode fault)
{
    m_servers.push_back(std::make_unique<RawServer>(handler));
    m_addresses += {name, m_servers.back()->url(), fault};
    return *m_servers.back();
}

void BadServers::addSilent()
{
    add(u"says nothing"_s, saying({}), ErrorCode::TimedOut);
    add(u"frozen in a picture"_s, saying(streamHead + part() + part().chopped(50)),
        ErrorCode::NoFrames);
    add(u"drips"_s, droning(streamHead + part().first(100), 1s, "x"), ErrorCode::NoFrames);
}

void BadServers::addTalkative()
{
    add(u"endless header"_s,
        droning("HTTP/1.0 200 OK\r\n", 5ms, QByteArray("X-Field: value\r\n").repeated(100)),
        ErrorCode::TimedOut);
    add(u"endless part header"_s,
        droning(streamHead + "--foo\r\nX: ", 5ms, QByteArray(10'000, 'x')), ErrorCode::NoFrames);
    add(u"garbage"_s, droning(streamHead, 5ms, noise(20'000)), ErrorCode::NoFrames);
    add(u"picture without end"_s,
        droning(streamHead + jpeg.chopped(2), 5ms, QByteArray(200'000, 'x')),
        ErrorCode::FrameTooLarge);
}

void BadServers::addRefusing()
{
    add(u"fault of the server"_s, sayingOnce("HTTP/1.1 500 Internal Server Error\r\n\r\n"),
        ErrorCode::HttpStatus);
    add(u"unavailable without end"_s,
        droning("HTTP/1.1 503 Service Unavailable\r\n\r\n", 1ms, "wait "), ErrorCode::HttpStatus);
    add(u"wants a password"_s,
        saying("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
               "Content-Length: 0\r\n\r\n"),
        ErrorCode::AuthenticationNeeded);
    add(u"redirects for ever"_s,
        saying("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"),
        ErrorCode::TooManyRedirects);
    add(u"page"_s, saying(answer("text/html", "<html>hello</html>")), ErrorCode::NotACamera);
    add(u"no HTTP"_s, sayingOnce("SSH-2.0-OpenSSH_9.2\r\n\r\n"), ErrorCode::ConnectionLost);
    add(u"torn snapshot"_s, saying(answer("image/jpeg", jpeg.chopped(9))), ErrorCode::BadData);
}

void BadServers::addBadPictures()
{
    const QByteArray picture = realJpeg(pictureSize, 0);
    add(u"changes size"_s,
        streamingEach(20ms,
                      [](int n) {
                          static const QList<QSize> sizes{{320, 240}, {641, 17}, {8, 8}, {33, 500}};
                          return part(realJpeg(sizes[n % sizes.size()], n));
                      }),
        ErrorCode::None);
    add(u"claims 65500x65500"_s,
        streamingEach(20ms, [=](int) { return part(claiming(picture, 65'500, 65'500)); }),
        ErrorCode::None);
    add(u"truncated"_s,
        streamingEach(10ms,
                      [=](int n) {
                          return part(picture.first(20 + n * 37 % (picture.size() - 20)) +
                                      picture.last(2));
                      }),
        ErrorCode::None);
    add(u"corrupt"_s,
        streamingEach(10ms,
                      [=](int n) {
                          QRandomGenerator random{quint32(n)};
                          QByteArray damaged = picture;
                          for (int i = 0; i < 20; ++i)
                              damaged[random.bounded(2, int(damaged.size()) - 2)] =
                                      char(random.bounded(256));
                          return part(damaged);
                      }),
        ErrorCode::None);
}

void BadServers::addMortal()
{
    RawServer &mortal = add(u"killed and restarted"_s, streaming(20ms), ErrorCode::ConnectionLost);
    QObject::connect(&m_fate, &QTimer::timeout, &mortal, [&mortal, alive = true]() mutable {
        if (alive)
            mortal.shutDown();
        else
            mortal.listen(mortal.port());
        alive = !alive;
    });
    m_fate.start(700ms);
    add(u"hangs up after a picture"_s, sayingOnce(streamHead + part()), ErrorCode::ConnectionLost);
}

void BadServers::addUntrusted()
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_certificate.path());
    openssl.start(u"openssl"_s, u"req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem "
                                "-days 2 -subj /CN=127.0.0.1"_s.split(u' '));
    openssl.waitForFinished();
    QFile key(m_certificate.filePath(u"key.pem"_s));
    if (!key.open(QIODevice::ReadOnly))
        return;
    RawServer &server = add(u"untrusted"_s, streaming(), ErrorCode::CertificateUntrusted);
    server.shutDown();
    server.useTls(QSslCertificate::fromPath(m_certificate.filePath(u"cert.pem"_s)).value(0),
                  QSslKey(&key, QSsl::Rsa));
    server.listen();
    m_addresses.last().url = server.url();
}

GoodServer::GoodServer()
    : m_server([this](QTcpSocket &socket, const QByteArray &) {
        ++m_connections;
        socket.write(streamHead);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [this, &socket] {
            if (m_paused || !socket.isOpen())
                return;
            static const QByteArray first = part(realJpeg(pictureSize, 1));
            static const QByteArray second = part(realJpeg(pictureSize, 9));
            socket.write(m_sent++ % 2 ? first : second);
        });
        timer->start(40ms);
    })
{
}

} // namespace vedette::test
