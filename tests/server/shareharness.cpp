// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/shareharness.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

namespace vedette {

using namespace Qt::StringLiterals;

QByteArray makeJpeg(QSize size, Qt::GlobalColor colour, Texture texture)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    if (texture == Texture::Noise) {
        QRandomGenerator random(1);
        const QRgb kept = QColor(colour).rgb(); // so that one colour's picture is not another's
        for (int y = 0; y < size.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
            random.fillRange(line, size.width());
            for (int x = 0; x < size.width(); ++x)
                line[x] |= kept;
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg", 80);
    return buffer.data();
}

Account testAccount(const QString &name, const QString &password)
{
    return makeAccount(name, password, DigestSignIn::On, {1, 8});
}

PlainClient::PlainClient(quint16 port, const QHostAddress &address)
{
    m_socket.connectToHost(address, port);
    (void)QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
}

void PlainClient::request(const QByteArray &lines)
{
    send(lines + "\r\nHost: localhost\r\n\r\n");
}

void PlainClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

const QByteArray &PlainClient::received()
{
    m_received += m_socket.readAll();
    return m_received;
}

QByteArray PlainAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.sliced(name.size() + 2).trimmed();
    }
    return {};
}

PlainAnswer parseAnswer(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    PlainAnswer answer;
    answer.head = bytes.first(end);
    answer.body = bytes.sliced(end + 4);
    if (answer.body.size() < answer.header("Content-Length").toLongLong())
        return {};
    answer.status = answer.head.sliced(9, 3).toInt();
    return answer;
}

ShareHarness::ShareHarness(const ShareOptions &options)
    : m_server(u"1.2.3"_s, m_pool)
{
    m_cameras = {{u"front"_s, u"Front door"_s, std::make_shared<ShareChannel>()},
                 {u"yard"_s, u"Yard <&>"_s, std::make_shared<ShareChannel>()}};
    m_server.setCameras(m_cameras);
    m_options = options;
    if (qEnvironmentVariable("VEDETTE_TEST_SOCKETS") == u"portable"_s)
        m_options.sockets = SocketKind::Portable;
    m_options.port = 0;
    if (m_options.address == QHostAddress::Any)
        m_options.address = QHostAddress::LocalHost;
    if (const auto port = m_server.listen(m_options))
        m_port = *port;
    m_feeder.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_feeder, &QTimer::timeout, &m_server,
                     [this] { feed(m_jpegs[qsizetype(m_sequence) % m_jpegs.size()]); });
}

Result<quint16> ShareHarness::change(const std::function<void(ShareOptions &)> &change)
{
    change(m_options);
    const auto port = m_server.listen(m_options);
    if (port)
        m_port = *port;
    return port;
}

QByteArray ShareHarness::url(const QByteArray &path) const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port) + path;
}

void ShareHarness::feed(const QByteArray &jpeg, int camera, QSize size)
{
    m_cameras[camera].channel->takeFrame(Frame::fromJpeg(jpeg, size, Clock::now(), ++m_sequence));
}

void ShareHarness::feedSteadily(const QByteArrayList &jpegs, int fps)
{
    m_jpegs = jpegs;
    m_feeder.start(1000 / fps);
}

PlainAnswer ShareHarness::get(const QByteArray &path, const QByteArray &moreHeaders)
{
    PlainClient client(m_port);
    client.request("GET " + path + " HTTP/1.1" + moreHeaders);
    (void)QTest::qWaitFor([&] { return parseAnswer(client.received()).status != 0; });
    return parseAnswer(client.received());
}

} // namespace vedette
