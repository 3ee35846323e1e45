// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stream/readerrig.h"
#include "tests/stream/saying.h"

#include <QTest>
#include <QTimer>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

class TestStreamReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWhatTheServerSends();
    void acceptsAnswersOfManyShapes_data();
    void acceptsAnswersOfManyShapes();
    void twentyStreamsOfOneHostAllPlay();
    void serverThatComesBackIsPlayedAgain();
    void redirectIsFollowed();
    void endedStreamComesBackUnseen();
    void streamThatDiesEarlyIsNotHammered();
    void retryNowEndsTheWait();
    void retryNowReplacesAStreamThatStands();
    void otherNetworkIsTriedAtOnce();
    void otherNetworkEndsWhatHangs_data();
    void otherNetworkEndsWhatHangs();
    void cameraThatWasLiveIsNotGivenUpForAPage();
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
    QVERIFY(headerOf(request, "Accept-Encoding") == "identity");
    QVERIFY(headerOf(request, "Upgrade").isEmpty());
    QVERIFY(headerOf(request, "Cookie").isEmpty());
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
        readers.push_back(std::make_unique<StreamReader>(RemoteAddress::fromUrl(server.url()),
                                                         net.thread(), connectTo));
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
    QTRY_VERIFY(rig.log.count() > 3);
    QCOMPARE(server.connections(), 1);
}

void TestStreamReader::retryNowReplacesAStreamThatStands()
{
    RawServer server(saying(streamHead + part()));
    StreamTimes times = fastTimes();
    times.fresh = 10ms;
    ReaderRig rig(server.url(), times);
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Live);
    QTest::qWait(50); // until the picture is old
    rig.reader->retryNow();
    QTRY_COMPARE(server.connections(), 2);
    QTRY_COMPARE(rig.log.count(), 2);
    QTRY_COMPARE(server.sockets().size(), 1); // the old one is not kept
}

void TestStreamReader::otherNetworkIsTriedAtOnce()
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
    rig.reader->networkChanged();
    QTRY_COMPARE(rig.state(), SourceState::Live);
}

void TestStreamReader::otherNetworkEndsWhatHangs_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing yet") << QByteArray();
    QTest::newRow("a picture") << streamHead + part();
}

void TestStreamReader::otherNetworkEndsWhatHangs()
{
    QFETCH(QByteArray, said);
    RawServer server(saying(said));
    StreamTimes times = fastTimes();
    times.answer = times.picture = 1h;
    times.doubt = 50ms;
    ReaderRig rig(server.url(), times);
    rig.start();
    QTRY_COMPARE(server.requests().size(), 1);
    if (!said.isEmpty())
        QTRY_COMPARE(rig.state(), SourceState::Live);
    rig.reader->networkChanged();
    QTRY_VERIFY(server.requests().size() >= 2);
}

void TestStreamReader::cameraThatWasLiveIsNotGivenUpForAPage()
{
    bool starting = false;
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        if (!starting)
            return streaming()(socket, request);
        socket.write(answer("text/html", "<html>starting up</html>"));
    });
    ReaderRig rig(server.url());
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Live);
    for (const auto &restart : {false, true}) { // in one run, and in the next
        starting = true;
        if (restart) {
            rig.reader->stop();
            rig.statuses.clear();
            rig.start();
        } else {
            server.shutDown();
            QVERIFY(server.listen(server.port()));
        }
        QTRY_VERIFY(rig.hasBeen(SourceState::Waiting, ErrorCode::NotACamera));
        QCOMPARE(rig.statuses.last().state == SourceState::Failed, false);
        starting = false;
        QTRY_COMPARE(rig.state(), SourceState::Live);
    }
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
    QCOMPARE(server.connections(), 2); // that of the first picture, and one that is kept alive
    QCOMPARE(rig.statuses.size(), 2);

    server.shutDown();
    QTRY_VERIFY(rig.hasBeen(SourceState::Waiting));
    QVERIFY(server.listen(server.port()));
    QTRY_COMPARE(rig.state(), SourceState::Live);
}

void TestStreamReader::unchangedSnapshotIsNotSentAgain()
{
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        if (headerOf(request, "If-None-Match") == "\"v1\"")
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
        QVERIFY(!headerOf(server.requests()[i], "If-None-Match").isEmpty());
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
