// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stream/readerrig.h"
#include "tests/support/rawserver.h"
#include "tests/support/samplejpeg.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

/// A port that was free a moment ago, for peers that cannot pick one.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A program that ends with its owner.
class Peer final
{
public:
    Peer(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
    }
    ~Peer() { stop(); }
    Q_DISABLE_COPY_MOVE(Peer)

    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool hasStarted() { return m_process.waitForStarted(); }
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) {
        }
        return m_process.readLine().trimmed();
    }
    QByteArray output() { return m_process.readAll(); }

private:
    QProcess m_process;
};

QUrl local(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(port));
}

} // namespace

/// Streams of other makers' programs.
class TestStreamPeers : public QObject
{
    Q_OBJECT

    QStringList seedArguments(const QString &port = u"0"_s) const;
    QString makeFilm();

    QTemporaryDir m_folder;
    QByteArrayList m_pictures;

private Q_SLOTS:
    void initTestCase();
    void playsTheSeedServer();
    void twentyViewersOfTheSeedServerAllPlay();
    void seedServerThatIsRestartedComesBack();
    void playsFfmpeg();
    void playsGStreamer();
    void playsVlc();
    void playsMotion();
    void playsUStreamer();
};

void TestStreamPeers::initTestCase()
{
    for (int i = 0; i < 3; ++i) {
        m_pictures += realJpeg({640, 480}, i * 30);
        QFile file(m_folder.filePath(u"%1.jpg"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_pictures.last());
    }
}

QStringList TestStreamPeers::seedArguments(const QString &port) const
{
    return {QStringLiteral(SEED_SERVER), m_folder.path(), u"30"_s, port};
}

void TestStreamPeers::playsTheSeedServer()
{
    Peer peer(u"python3"_s, seedArguments());
    ReaderRig rig(local(peer.line().toUShort()));
    rig.start();
    QTRY_VERIFY(rig.log.count() >= 10);
    const auto frames = rig.log.frames();
    for (size_t i = 0; i < 10; ++i) {
        QCOMPARE(frames[i].jpeg(), m_pictures[qsizetype(i % 3)]);
        QCOMPARE(frames[i].size(), QSize(640, 480));
    }
    QCOMPARE(rig.state(), SourceState::Live);
}

void TestStreamPeers::twentyViewersOfTheSeedServerAllPlay()
{
    Peer peer(u"python3"_s, seedArguments());
    const QUrl url = local(peer.line().toUShort());
    WorkerThread net(u"net"_s);
    std::vector<std::unique_ptr<FrameLog>> logs;
    std::vector<std::unique_ptr<StreamReader>> readers;
    for (int i = 0; i < 20; ++i) {
        logs.push_back(std::make_unique<FrameLog>());
        readers.push_back(std::make_unique<StreamReader>(RemoteAddress::fromUrl(url), net.thread(),
                                                         connectTo));
        readers.back()->start(*logs.back());
    }
    for (const auto &log : logs)
        QTRY_VERIFY(log->count() >= 10);
    for (const auto &reader : readers)
        reader->stop();
}

void TestStreamPeers::seedServerThatIsRestartedComesBack()
{
    // Where no server of another test takes the port while it is free.
    const QString address = u"127.0.0.2"_s;
    auto peer = std::make_unique<Peer>(u"python3"_s, seedArguments() << address);
    const QByteArray port = peer->line();
    QUrl url = local(port.toUShort());
    url.setHost(address);
    ReaderRig rig(url);
    rig.start();
    QTRY_VERIFY(rig.log.count() >= 3);
    peer.reset();
    QTRY_VERIFY(rig.hasBeen(SourceState::Waiting, ErrorCode::ConnectionRefused));
    const auto before = rig.log.count();
    peer = std::make_unique<Peer>(u"python3"_s, seedArguments(QString::fromLatin1(port))
                                                        << address);
    QCOMPARE(peer->line(), port);
    QTRY_VERIFY(rig.log.count() > before + 3);
    QTRY_COMPARE(rig.state(), SourceState::Live);
}

void TestStreamPeers::playsFfmpeg()
{
    const quint16 port = freePort();
    Peer peer(u"ffmpeg"_s, {u"-loglevel"_s, u"error"_s, u"-re"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                            u"testsrc=size=640x360:rate=30"_s, u"-c:v"_s, u"mjpeg"_s, u"-f"_s,
                            u"mpjpeg"_s, u"-listen"_s, u"1"_s, local(port).toString()});
    QVERIFY(peer.hasStarted());
    ReaderRig rig(local(port));
    rig.start();
    QTRY_VERIFY2_WITH_TIMEOUT(rig.log.count() >= 15, peer.output().constData(), 20'000);
    for (const Frame &frame : rig.log.frames()) {
        QCOMPARE(frame.size(), QSize(640, 360));
        QCOMPARE(QImage::fromData(frame.jpeg()).size(), frame.size());
    }
}

void TestStreamPeers::playsGStreamer()
{
    const quint16 port = freePort();
    Peer peer(u"gst-launch-1.0"_s,
              u"-q videotestsrc is-live=true ! video/x-raw,width=320,height=240,framerate=30/1 ! "
              "jpegenc ! multipartmux boundary=there ! tcpserversink host=127.0.0.1 port=%1"_s
                      .arg(port)
                      .split(u' '));
    QVERIFY(peer.hasStarted());
    // It sends the bare multipart; the HTTP around it is put here.
    RawServer front([port](QTcpSocket &socket, const QByteArray &) {
        auto *back = new QTcpSocket(&socket);
        connect(back, &QTcpSocket::connected, &socket, [&socket] {
            socket.write("HTTP/1.0 200 OK\r\n"
                         "Content-Type: multipart/x-mixed-replace;boundary=there\r\n\r\n");
        });
        connect(back, &QTcpSocket::readyRead, &socket,
                [&socket, back] { socket.write(back->readAll()); });
        connect(back, &QTcpSocket::errorOccurred, &socket, [&socket] { socket.abort(); });
        back->connectToHost(QHostAddress::LocalHost, port);
    });
    ReaderRig rig(front.url());
    rig.start();
    QTRY_VERIFY2_WITH_TIMEOUT(rig.log.count() >= 15, peer.output().constData(), 20'000);
    for (const Frame &frame : rig.log.frames()) {
        QCOMPARE(frame.size(), QSize(320, 240));
        QCOMPARE(QImage::fromData(frame.jpeg()).size(), frame.size());
    }
}

/// A film for programs that can only pass one on: MJPEG, 320x240, with 15 pictures a second.
QString TestStreamPeers::makeFilm()
{
    QString path = m_folder.filePath(u"film.avi"_s);
    QProcess::execute(u"ffmpeg"_s, {u"-y"_s, u"-loglevel"_s, u"error"_s, u"-f"_s, u"lavfi"_s,
                                    u"-i"_s, u"testsrc=size=320x240:rate=15"_s, u"-t"_s, u"60"_s,
                                    u"-c:v"_s, u"mjpeg"_s, u"-q:v"_s, u"5"_s, path});
    // For VLC, which refuses to run as root.
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther);
    return path;
}

void TestStreamPeers::playsVlc()
{
    if (QStandardPaths::findExecutable(u"cvlc"_s).isEmpty())
        QSKIP("VLC is not installed");
    QString program = u"cvlc"_s;
    QStringList arguments;
    if (::geteuid() == 0) {
        program = u"setpriv"_s;
        arguments = u"--reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent "
                    "XDG_RUNTIME_DIR=/nonexistent cvlc"_s.split(u' ');
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("VLC does not run as root, and setpriv is not there to run it as somebody else");
    }
    const quint16 port = freePort();
    arguments += {u"-I"_s,
                  u"dummy"_s,
                  u"--no-audio"_s,
                  u"--loop"_s,
                  makeFilm(),
                  u"--sout"_s,
                  u"#standard{access=http{mime=multipart/x-mixed-replace;boundary="
                  "7b3cc56e5f51db803f790dad720ed50a},mux=mpjpeg,dst=127.0.0.1:%1/}"_s.arg(port)};
    Peer peer(program, arguments);
    QVERIFY(peer.hasStarted());
    ReaderRig rig(local(port));
    rig.start();
    QTRY_VERIFY2_WITH_TIMEOUT(rig.log.count() >= 15, peer.output().constData(), 30'000);
    for (const Frame &frame : rig.log.frames()) {
        QCOMPARE(frame.size(), QSize(320, 240));
        QCOMPARE(QImage::fromData(frame.jpeg()).size(), frame.size());
    }
}

void TestStreamPeers::playsMotion()
{
    if (QStandardPaths::findExecutable(u"motion"_s).isEmpty())
        QSKIP("motion is not installed");
    const quint16 port = freePort();
    QFile configuration(m_folder.filePath(u"motion.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(u"daemon off\nsetup_mode off\nnetcam_url file://%1\nwidth 320\nheight 240\n"
                        "framerate 15\npicture_output off\nmovie_output off\nstream_port %2\n"
                        "stream_localhost on\nstream_maxrate 15\nwebcontrol_port 0\n"
                        "target_dir %3\n"_s.arg(makeFilm())
                                .arg(port)
                                .arg(m_folder.path())
                                .toUtf8());
    configuration.close();
    Peer peer(u"motion"_s, {u"-n"_s, u"-c"_s, configuration.fileName()});
    QVERIFY(peer.hasStarted());
    ReaderRig rig(local(port));
    rig.start();
    QTRY_VERIFY2_WITH_TIMEOUT(rig.log.count() >= 15, peer.output().constData(), 30'000);
    // Its first pictures may say that the camera has yet to be opened, at another size.
    QTRY_COMPARE(rig.log.frames().back().size(), QSize(320, 240));
    for (const Frame &frame : rig.log.frames())
        QCOMPARE(QImage::fromData(frame.jpeg()).size(), frame.size());
}

void TestStreamPeers::playsUStreamer()
{
    if (QStandardPaths::findExecutable(u"ustreamer"_s).isEmpty() ||
        !QFile::exists(u"/dev/video0"_s))
        QSKIP("µStreamer needs to be installed and a V4L2 camera at /dev/video0");
    const quint16 port = freePort();
    Peer peer(u"ustreamer"_s, {u"--device"_s, u"/dev/video0"_s, u"--host"_s, u"127.0.0.1"_s,
                               u"--port"_s, QString::number(port)});
    QVERIFY(peer.hasStarted());
    ReaderRig rig(local(port).resolved(QUrl(u"stream"_s)));
    rig.start();
    QTRY_VERIFY2_WITH_TIMEOUT(rig.log.count() >= 15, peer.output().constData(), 30'000);
    const Frame frame = rig.log.frames().back();
    QCOMPARE(QImage::fromData(frame.jpeg()).size(), frame.size());
}

QTEST_GUILESS_MAIN(TestStreamPeers)
#include "tst_streampeers.moc"
