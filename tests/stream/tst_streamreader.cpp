// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stream/readerrig.h"
#include "tests/support/rawserver.h"
#include "tests/support/samplejpeg.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray jpeg = sampleJpeg();
const QByteArray streamHead = "HTTP/1.0 200 OK\r\n"
                              "Content-Type: multipart/x-mixed-replace;boundary=foo\r\n\r\n";

QByteArray part(const QByteArray &picture = jpeg)
{
    return "--foo\r\nContent-Type: image/jpeg\r\nContent-Length: " +
           QByteArray::number(picture.size()) + "\r\n\r\n" + picture + "\r\n";
}

QByteArray answer(const QByteArray &type, const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Says `bytes` to each request.
RawServer::Handler saying(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
    };
}

RawServer::Handler sayingOnce(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

/// Writes `unit` to `socket` again and again while it is open.
void repeat(QTcpSocket &socket, std::chrono::milliseconds interval, const QByteArray &unit)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, unit] {
        if (socket.isOpen() && socket.bytesToWrite() < 1'000'000)
            socket.write(unit);
    });
    timer->start(interval);
}

/// Streams a picture every `interval`.
RawServer::Handler streaming(std::chrono::milliseconds interval = 5ms)
{
    return [interval](QTcpSocket &socket, const QByteArray &) {
        socket.write(streamHead + part());
        repeat(socket, interval, part());
    };
}

bool signedIn(const QByteArray &request)
{
    return request.contains("\r\nAuthorization: ");
}

QUrl withUser(QUrl url, const QString &user = u"me"_s, const QString &password = u"secret"_s)
{
    url.setUserName(user);
    url.setPassword(password);
    return url;
}

} // namespace

class TestStreamReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWhatTheServerSends();
    void acceptsAnswersOfManyShapes_data();
    void acceptsAnswersOfManyShapes();
    void twentyStreamsOfOneHostAllPlay();
    void serverThatComesBackIsPlayedAgain();
    void faultIsNamed_data();
    void faultIsNamed();
    void fruitlessAddressIsNamed_data();
    void fruitlessAddressIsNamed();
    void untrustedCertificateFails();
    void basicPasswordIsGivenWhenAsked();
    void digestPasswordIsGivenWhenAsked();
    void wrongPasswordIsTriedOnce();
    void absentPasswordIsNotTried();
    void passwordIsNotTakenToAnotherHost();
    void redirectIsFollowed();
    void redirectLoopFails();
    void frameOverTheLimitFails();
    void endedStreamComesBackUnseen();
    void streamThatDiesEarlyIsNotHammered();
    void retryNowEndsTheWait();
    void snapshotAddressIsPolled();
    void unchangedSnapshotIsNotSentAgain();
    void nothingIsDeliveredAfterStop();
    void restartCountsFromTheStart();
    void mayBeDestroyedWhileStreaming();
    void mayOutliveItsThread();
};

void TestStreamReader::deliversWhatTheServerSends()
{
    const QByteArray other = sampleJpeg({.size = {32, 24}, .seed = 9});
    RawServer server(saying(streamHead + part() + part(other) + part()));
    ReaderRig rig(server.url(u"/stream?x=1"_s));
    const auto before = Clock::now();
    rig.start();
    QTRY_COMPARE(rig.log.count(), 3);
    QTRY_COMPARE(rig.state(), SourceState::Live);
    const auto frames = rig.log.frames();
    QCOMPARE(frames[0].jpeg(), jpeg);
    QCOMPARE(frames[1].jpeg(), other);
    QCOMPARE(frames[1].size(), QSize(32, 24));
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(frames[i].sequence(), i);
        QVERIFY(frames[i].captured() >= before && frames[i].captured() <= Clock::now());
    }
    QCOMPARE(rig.statuses.size(), 2);
    QCOMPARE(rig.statuses[0].state, SourceState::Connecting);

    const QByteArray request = server.requests().value(0);
    QVERIFY(request.startsWith("GET /stream?x=1 HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nAccept-Encoding: identity\r\n"));
    QVERIFY(!request.contains("Upgrade"));
    QVERIFY(!request.contains("Cookie"));
}

void TestStreamReader::acceptsAnswersOfManyShapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray body = part() + part();
    const QByteArray type = "Content-Type: multipart/x-mixed-replace;boundary=foo\r\n";
    QTest::newRow("HTTP/1.0") << "HTTP/1.0 200 OK\r\n" + type + "\r\n" + body;
    QTest::newRow("HTTP/1.1, keep-alive")
            << "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\n" + type + "\r\n" + body;
    QTest::newRow("chunked") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + type +
                                        "\r\n" + QByteArray::number(body.size(), 16) + "\r\n" +
                                        body + "\r\n";
    QTest::newRow("Content-Length on the whole")
            << "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n" + type + "\r\n" + body;
    QTest::newRow("password unasked for") << "HTTP/1.0 200 OK\r\nWWW-Authenticate: Basic "
                                             "realm=\"x\"\r\n" +
                                                     type + "\r\n" + body;
    QTest::newRow("line feeds only")
            << "HTTP/1.0 200 OK\n" + QByteArray(type).replace("\r", "") + "\n" + body;
    QTest::newRow("no reason") << "HTTP/1.0 200\r\n" + type + "\r\n" + body;
    QTest::newRow("malformed field")
            << "HTTP/1.0 200 OK\r\n" + type + "Server camera\r\n\r\n" + body;
    QTest::newRow("no type") << "HTTP/1.0 200 OK\r\n\r\n" + body;
    QTest::newRow("webcamXP") << "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Type: "
                                 "application/octet-stream\r\nContent-Length: 9999999\r\n\r\n" +
                                         QByteArray(50, 'm') + jpeg + QByteArray(50, 'm') + jpeg;
}

void TestStreamReader::acceptsAnswersOfManyShapes()
{
    QFETCH(QByteArray, bytes);
    RawServer server(saying(bytes));
    ReaderRig rig(server.url());
    rig.start();
    QTRY_COMPARE(rig.log.count(), 2);
    QCOMPARE(rig.log.frames()[1].jpeg(), jpeg);
    QTRY_COMPARE(rig.state(), SourceState::Live);
}

void TestStreamReader::twentyStreamsOfOneHostAllPlay()
{
    constexpr int streams = 20;
    RawServer server(streaming(30ms));
    WorkerThread net(u"net"_s);
    std::vector<std::unique_ptr<FrameLog>> logs;
    std::vector<std::unique_ptr<StreamReader>> readers;
    for (int i = 0; i < streams; ++i) {
        logs.push_back(std::make_unique<FrameLog>());
        readers.push_back(
                std::make_unique<StreamReader>(RemoteAddress::fromUrl(server.url()), net.thread()));
        readers.back()->start(*logs.back());
    }
    for (const auto &log : logs)
        QTRY_VERIFY(log->count() >= 10);
    for (const auto &reader : readers)
        QTRY_COMPARE(reader->status().state, SourceState::Live);
    QCOMPARE(server.connections(), streams);
    QCOMPARE(server.sockets().size(), streams);
    readers.clear();
    QTRY_COMPARE(server.sockets().size(), 0);
}

void TestStreamReader::serverThatComesBackIsPlayedAgain()
{
    RawServer server(streaming());
    ReaderRig rig(server.url());
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Live);
    server.shutDown();
    QTRY_VERIFY(rig.hasBeen(SourceState::Waiting, ErrorCode::ConnectionRefused));
    const auto before = rig.log.count();
    QVERIFY(server.listen(server.port()));
    QTRY_COMPARE(rig.state(), SourceState::Live);
    QTRY_VERIFY(rig.log.count() > before + 3);
    const auto frames = rig.log.frames();
    for (size_t i = 0; i < frames.size(); ++i)
        QCOMPARE(frames[i].sequence(), i);
}

void TestStreamReader::faultIsNamed_data()
{
    QTest::addColumn<RawServer::Handler>("handler");
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<Error>("error");

    const auto row = [](const char *name, const RawServer::Handler &handler, ErrorCode code,
                        const QString &detail = {}) {
        QTest::newRow(name) << handler
                            << (isTransient(code) ? SourceState::Waiting : SourceState::Failed)
                            << Error{code, detail};
    };
    row("says nothing", saying({}), ErrorCode::TimedOut);
    row("hangs up", sayingOnce({}), ErrorCode::ConnectionLost);
    row("hangs up in the header", sayingOnce("HTTP/1.0 200 OK\r\nContent-Ty"),
        ErrorCode::ConnectionLost);
    row(
            "header without end",
            [](QTcpSocket &socket, const QByteArray &) {
                socket.write("HTTP/1.0 200 OK\r\n");
                repeat(socket, 1ms, QByteArray("X-Field: value\r\n").repeated(100));
            },
            ErrorCode::TimedOut);
    row(
            "header byte by byte",
            [](QTcpSocket &socket, const QByteArray &) {
                socket.write("HTTP/1.0 200 OK\r\nX: ");
                repeat(socket, 20ms, "x");
            },
            ErrorCode::TimedOut);
    row(
            "body byte by byte",
            [](QTcpSocket &socket, const QByteArray &) {
                socket.write(streamHead + part().first(100));
                repeat(socket, 20ms, "x");
            },
            ErrorCode::NoFrames);
    row("stream of nothing", saying(streamHead), ErrorCode::NoFrames);
    row("stream that freezes in a picture", saying(streamHead + part().chopped(50)),
        ErrorCode::NoFrames);
    row(
            "stream of garbage",
            [](QTcpSocket &socket, const QByteArray &) {
                socket.write(streamHead);
                repeat(socket, 1ms, QByteArray(10'000, 'x'));
            },
            ErrorCode::NoFrames);
    row("stream that ends with no picture", sayingOnce(streamHead + "--foo\r\n"),
        ErrorCode::ConnectionLost);
    // Qt does not tell it from one that hangs up.
    row("no HTTP", saying("SSH-2.0-OpenSSH_9.2\r\n\r\n"), ErrorCode::ConnectionLost);
    row("not found", saying("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno"),
        ErrorCode::HttpStatus, u"404 Not Found"_s);
    row("forbidden", saying("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"),
        ErrorCode::HttpStatus, u"403 Forbidden"_s);
    row("server's fault", sayingOnce("HTTP/1.1 500 Internal  Server\tError\r\n\r\n"),
        ErrorCode::HttpStatus, u"500 Internal Server Error"_s);
    row(
            "unavailable, for ever",
            [](QTcpSocket &socket, const QByteArray &) {
                socket.write("HTTP/1.1 503 Service Unavailable\r\n\r\n");
                repeat(socket, 1ms, "wait ");
            },
            ErrorCode::HttpStatus, u"503 Service Unavailable"_s);
    row("status without a reason", sayingOnce("HTTP/1.1 410\r\n\r\n"), ErrorCode::HttpStatus,
        u"410"_s);
    row("page", saying(answer("text/html; charset=utf-8", "<html>hello</html>")),
        ErrorCode::NotACamera, u"text/html"_s);
    row("torn snapshot", saying(answer("image/jpeg", jpeg.chopped(9))), ErrorCode::BadData,
        u"image/jpeg"_s);
}

void TestStreamReader::faultIsNamed()
{
    QFETCH(RawServer::Handler, handler);
    QFETCH(SourceState, state);
    QFETCH(Error, error);
    RawServer server(handler);
    StreamTimes times;
    times.retry = {.first = 1h, .cap = 1h, .jitter = 0};
    if (error.code == ErrorCode::TimedOut)
        times.answer = 300ms;
    if (error.code == ErrorCode::NoFrames)
        times.picture = 300ms;
    ReaderRig rig(withUser(server.url(u"/?pwd=secret"_s)), times);
    rig.start();
    QTRY_COMPARE(rig.state(), state);
    QCOMPARE(rig.error().code, error.code);
    QCOMPARE(rig.error().detail, error.detail);
    QVERIFY(!rig.error().detail.contains(u"secret"_s));
    if (state == SourceState::Waiting)
        QVERIFY(rig.reader->status().retryAt > Clock::now() + 59min);
    QCOMPARE(rig.log.count(), 0);
    // Qt asks again by itself, three times at most, when the peer hangs up before it answers.
    QVERIFY(server.requests().size() <= (error.code == ErrorCode::ConnectionLost ? 4 : 1));
    QTRY_COMPARE(server.sockets().size(), 0); // no connection is left behind
}

void TestStreamReader::fruitlessAddressIsNamed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Error>("error");
    // A port of loopback that nobody listens on: one that was just given back.
    RawServer gone(saying({}));
    QTest::newRow("nobody listens")
            << gone.url().toString() << Error{ErrorCode::ConnectionRefused, {}};
    QTest::newRow("no such host") << u"http://camera.invalid/"_s
                                  << Error{ErrorCode::HostNotFound, {}};
    QTest::newRow("not HTTP") << u"rtsp://me:secret@host/a?pwd=secret"_s
                              << Error{ErrorCode::InvalidAddress, u"rtsp://host/a"_s};
    QTest::newRow("nothing") << QString() << Error{ErrorCode::InvalidAddress, {}};
}

void TestStreamReader::fruitlessAddressIsNamed()
{
    QFETCH(QString, url);
    QFETCH(Error, error);
    StreamTimes times;
    times.retry = {.first = 1h, .cap = 1h, .jitter = 0};
    ReaderRig rig(QUrl(url), times);
    rig.start();
    QTRY_COMPARE_WITH_TIMEOUT(rig.state(),
                              isTransient(error.code) ? SourceState::Waiting : SourceState::Failed,
                              15'000);
    QCOMPARE(rig.error().code, error.code);
    QCOMPARE(rig.error().detail, error.detail);
}

void TestStreamReader::untrustedCertificateFails()
{
    const QTemporaryDir dir;
    QProcess openssl;
    openssl.setWorkingDirectory(dir.path());
    openssl.start(u"openssl"_s, u"req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem "
                                "-days 2 -subj /CN=127.0.0.1"_s.split(u' '));
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    QFile key(dir.filePath(u"key.pem"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));

    RawServer server(streaming());
    server.useTls(QSslCertificate::fromPath(dir.filePath(u"cert.pem"_s)).value(0),
                  QSslKey(&key, QSsl::Rsa));
    QVERIFY(server.listen());
    ReaderRig rig(server.url());
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::TlsFailed);
    QVERIFY(!rig.error().detail.isEmpty());
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(rig.log.count(), 0);
}

void TestStreamReader::basicPasswordIsGivenWhenAsked()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (request.contains("\r\nAuthorization: Basic " + QByteArray("me:secret").toBase64()))
            return streaming()(socket, request);
        socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"cam\"\r\n"
                     "Content-Length: 4\r\n\r\nsorry");
        socket.disconnectFromHost();
    });
    ReaderRig rig(withUser(server.url()));
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!signedIn(server.requests()[0]));
}

void TestStreamReader::digestPasswordIsGivenWhenAsked()
{
    const auto md5 = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    };
    const auto field = [](const QByteArray &request, const QByteArray &name) {
        const qsizetype from = request.indexOf(name + "=") + name.size() + 1;
        const QByteArray rest = request.sliced(from);
        return rest.first(rest.indexOf(rest.startsWith('"') ? '"' : ',', 1)).replace("\"", "");
    };
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray expected =
                md5(md5("me:cam:secret") + ":77aa:" + field(request, "nc") + ":" +
                    field(request, "cnonce") + ":auth:" + md5("GET:/stream"));
        if (signedIn(request) && field(request, " response") == expected)
            return streaming()(socket, request);
        socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"cam\", "
                     "nonce=\"77aa\", qop=\"auth\", algorithm=MD5\r\nContent-Length: 0\r\n\r\n");
    });
    ReaderRig rig(withUser(server.url(u"/stream"_s)));
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    QCOMPARE(server.requests().size(), 2);
}

void TestStreamReader::wrongPasswordIsTriedOnce()
{
    RawServer server(saying("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"cam\"\r\n"
                            "Content-Length: 0\r\n\r\n"));
    ReaderRig rig(withUser(server.url()));
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error(), (Error{ErrorCode::AuthenticationNeeded, {}}));
    QVERIFY(!rig.hasBeen(SourceState::Waiting));
    QTest::qWait(200); // that nothing comes can only be waited for
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!signedIn(server.requests()[0]));
    QVERIFY(signedIn(server.requests()[1]));

    rig.reader->retryNow();
    QTRY_COMPARE(server.requests().size(), 4);
    QTRY_COMPARE(rig.state(), SourceState::Failed);
}

void TestStreamReader::absentPasswordIsNotTried()
{
    RawServer server(saying("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"cam\"\r\n"
                            "Content-Length: 0\r\n\r\n"));
    ReaderRig rig(server.url());
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::AuthenticationNeeded);
    QCOMPARE(server.requests().size(), 1);
}

void TestStreamReader::passwordIsNotTakenToAnotherHost()
{
    RawServer stranger(saying("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                              "Content-Length: 0\r\n\r\n"));
    QUrl elsewhere = stranger.url();
    elsewhere.setHost(u"localhost"_s);
    RawServer server(saying("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " +
                            elsewhere.toEncoded() + "\r\n\r\n"));
    ReaderRig rig(withUser(server.url()));
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::AuthenticationNeeded);
    QCOMPARE(stranger.requests().size(), 1);
    QVERIFY(!signedIn(stranger.requests()[0]));
}

void TestStreamReader::redirectIsFollowed()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (request.startsWith("GET /there "))
            return streaming()(socket, request);
        socket.write("HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n");
    });
    ReaderRig rig(server.url());
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    QVERIFY(!rig.hasBeen(SourceState::Waiting));
}

void TestStreamReader::redirectLoopFails()
{
    RawServer server(saying("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"));
    ReaderRig rig(server.url());
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error(), (Error{ErrorCode::TooManyRedirects, {}}));
    QCOMPARE(server.requests().size(), 6);
}

void TestStreamReader::frameOverTheLimitFails()
{
    const QByteArray large = jpeg.chopped(2) + QByteArray(34'000'000, 'x') + jpeg.last(2);
    RawServer server(saying(streamHead + part() + part(large)));
    ReaderRig rig(server.url(), {});
    rig.start();
    QTRY_COMPARE_WITH_TIMEOUT(rig.state(), SourceState::Failed, 20'000);
    QCOMPARE(rig.error(), (Error{ErrorCode::FrameTooLarge, u"32 MiB"_s}));
    QCOMPARE(rig.log.count(), 1);
}

void TestStreamReader::endedStreamComesBackUnseen()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(streamHead + part());
        repeat(socket, 10ms, part());
        QTimer::singleShot(300ms, &socket, [&socket] { socket.disconnectFromHost(); });
    });
    ReaderRig rig(server.url());
    rig.start();
    QTRY_VERIFY(server.connections() >= 4);
    QCOMPARE(rig.statuses.size(), 2);
    QCOMPARE(rig.state(), SourceState::Live);
}

void TestStreamReader::streamThatDiesEarlyIsNotHammered()
{
    RawServer server(sayingOnce(streamHead + part() + part()));
    StreamTimes times = fastTimes();
    times.steady = 10s;
    times.retry.cap = 1h;
    ReaderRig rig(server.url(), times);
    QList<Clock::duration> waits;
    connect(rig.reader.get(), &Source::statusChanged, this, [&](const SourceStatus &status) {
        if (status.state == SourceState::Waiting) {
            QCOMPARE(status.error.code, ErrorCode::ConnectionLost);
            waits += status.retryAt.time_since_epoch();
        }
    });
    rig.start();
    QTRY_COMPARE(waits.size(), 5);
    // From one wait's end to the next one's there are at least 40, 80, 160, 320 ms.
    for (int i = 1; i < 5; ++i)
        QVERIFY(waits[i] - waits[i - 1] >= 20ms * (1 << i));
    QCOMPARE(rig.log.count(), 10);
}

void TestStreamReader::retryNowEndsTheWait()
{
    RawServer server(streaming());
    const quint16 port = server.port();
    server.shutDown();
    StreamTimes times = fastTimes();
    times.retry.first = times.retry.cap = 1h;
    ReaderRig rig(server.url(), times);
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Waiting);
    QVERIFY(server.listen(port));
    rig.reader->retryNow();
    QTRY_COMPARE(rig.state(), SourceState::Live);
    rig.reader->retryNow(); // does nothing
    QCOMPARE(server.connections(), 1);
}

void TestStreamReader::snapshotAddressIsPolled()
{
    int number = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(answer("image/jpeg", sampleJpeg({.seed = quint32(++number)})));
    });
    ReaderRig rig(server.url());
    const auto before = Clock::now();
    rig.start();
    QTRY_VERIFY(rig.log.count() >= 5);
    QVERIFY(Clock::now() - before >= 4 * 20ms);
    const auto frames = rig.log.frames();
    for (quint32 i = 0; i < 5; ++i) {
        QCOMPARE(frames[i].jpeg(), sampleJpeg({.seed = i + 1}));
        QCOMPARE(frames[i].sequence(), i);
    }
    QCOMPARE(server.connections(), 1); // kept alive
    QCOMPARE(rig.statuses.size(), 2);

    server.shutDown();
    QTRY_VERIFY(rig.hasBeen(SourceState::Waiting));
    QVERIFY(server.listen(server.port()));
    QTRY_COMPARE(rig.state(), SourceState::Live);
}

void TestStreamReader::unchangedSnapshotIsNotSentAgain()
{
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        if (request.contains("\r\nIf-None-Match: \"v1\"\r\n"))
            socket.write("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n");
        else
            socket.write(answer("image/jpeg", jpeg, "ETag: \"v1\"\r\n"));
    });
    ReaderRig rig(server.url());
    rig.start();
    QTRY_VERIFY(rig.log.count() >= 4); // still shown as current
    const auto frames = rig.log.frames();
    QVERIFY(frames[3].captured() > frames[0].captured());
    QCOMPARE(frames[3].jpeg(), jpeg);
    QCOMPARE(rig.statuses.size(), 2);
    for (qsizetype i = 1; i < server.requests().size(); ++i)
        QVERIFY(server.requests()[i].contains("If-None-Match"));
}

void TestStreamReader::nothingIsDeliveredAfterStop()
{
    RawServer server(streaming(1ms));
    ReaderRig rig(server.url());
    for (int round = 0; round < 8; ++round) {
        rig.start();
        const auto before = rig.log.count();
        QTRY_VERIFY(rig.log.count() > before + round);
        rig.reader->stop();
        const auto count = rig.log.count();
        QCOMPARE(rig.state(), SourceState::Stopped);
        rig.statuses.clear();
        QTRY_COMPARE(server.sockets().size(), 0);
        QCOMPARE(rig.log.count(), count);
        QVERIFY(rig.statuses.isEmpty());
    }
}

void TestStreamReader::restartCountsFromTheStart()
{
    RawServer server(streaming());
    ReaderRig rig(server.url());
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    rig.reader->stop();
    const auto count = size_t(rig.log.count());
    rig.start();
    QCOMPARE(rig.state(), SourceState::Connecting);
    QTRY_VERIFY(rig.log.count() > qsizetype(count));
    QCOMPARE(rig.log.frames()[count].sequence(), 0U);
}

void TestStreamReader::mayBeDestroyedWhileStreaming()
{
    RawServer server(streaming(1ms));
    for (int round = 0; round < 8; ++round) {
        ReaderRig rig(server.url());
        rig.start();
        QTRY_VERIFY(rig.log.count() > round);
        rig.reader.reset();
    }
    QTRY_COMPARE(server.sockets().size(), 0);
}

void TestStreamReader::mayOutliveItsThread()
{
    RawServer server(streaming(1ms));
    ReaderRig rig(server.url());
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    rig.net.reset();
    QTRY_COMPARE(server.sockets().size(), 0); // the worker went with its thread
    rig.reader->retryNow();
    rig.reader->stop();
    rig.start(); // in vain, but harmless
    rig.reader.reset();
}

QTEST_GUILESS_MAIN(TestStreamReader)
#include "tst_streamreader.moc"
