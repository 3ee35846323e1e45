// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stream/readerrig.h"
#include "tests/stream/saying.h"

#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

/// What StreamReader says when an address yields no pictures.
class TestStreamFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultIsNamed_data();
    void faultIsNamed();
    void fruitlessAddressIsNamed_data();
    void fruitlessAddressIsNamed();
    void refusalIsNamed();
    void redirectLoopFails();
    void frameOverTheLimitFails();
};

void TestStreamFaults::faultIsNamed_data()
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

void TestStreamFaults::faultIsNamed()
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
    // When the peer hangs up before it answers, DirectExchange leaves it to Qt, which asks again by
    // itself, three times at most.
    QVERIFY(server.requests().size() <= (error.code == ErrorCode::ConnectionLost ? 5 : 1));
    QTRY_COMPARE(server.sockets().size(), 0); // no connection is left behind
}

void TestStreamFaults::fruitlessAddressIsNamed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Error>("error");
    QTest::newRow("no such host") << u"http://camera.invalid/"_s
                                  << Error{ErrorCode::HostNotFound, {}};
    QTest::newRow("not HTTP") << u"ftp://me:secret@host/a?pwd=secret"_s
                              << Error{ErrorCode::InvalidAddress, u"ftp://host/a"_s};
    QTest::newRow("nothing") << QString() << Error{ErrorCode::InvalidAddress, {}};
}

void TestStreamFaults::fruitlessAddressIsNamed()
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

void TestStreamFaults::refusalIsNamed()
{
    RawServer server(streaming());
    server.shutDown();
    StreamTimes times;
    times.retry = {.first = 1h, .cap = 1h, .jitter = 0};
    ReaderRig rig(server.url(), times);
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Waiting);
    QCOMPARE(rig.error(), (Error{ErrorCode::ConnectionRefused, {}}));
}

void TestStreamFaults::redirectLoopFails()
{
    RawServer server(saying("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"));
    ReaderRig rig(server.url());
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error(), (Error{ErrorCode::TooManyRedirects, {}}));
    // Six, but Qt now and then asks twice where a redirect comes at once.
    QVERIFY(server.requests().size() >= 6);
    QVERIFY(server.requests().size() <= 12);
}

void TestStreamFaults::frameOverTheLimitFails()
{
    const QByteArray large = jpeg.chopped(2) + QByteArray(34'000'000, 'x') + jpeg.last(2);
    RawServer server(saying(streamHead + part() + part(large)));
    ReaderRig rig(server.url(), {});
    rig.start();
    QTRY_COMPARE_WITH_TIMEOUT(rig.state(), SourceState::Failed, 20'000);
    QCOMPARE(rig.error(), (Error{ErrorCode::FrameTooLarge, u"32 MiB"_s}));
    QCOMPARE(rig.log.count(), 1);
}

QTEST_GUILESS_MAIN(TestStreamFaults)
#include "tst_streamfaults.moc"
