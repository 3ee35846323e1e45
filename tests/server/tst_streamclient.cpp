// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/workerthread.h"
#include "core/server/camerashare.h"
#include "core/server/clientsockets.h"
#include "core/server/listener.h"
#include "core/server/streamclient.h"
#include "tests/server/shareharness.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "HTTP/1.0 200 OK\r\n"
                        "Connection: close\r\n"
                        "Cache-Control: no-store, no-cache, must-revalidate, max-age=0\r\n"
                        "Pragma: no-cache\r\n"
                        "Expires: Sat, 01 Jan 2000 00:00:00 GMT\r\n"
                        "Content-Type: multipart/x-mixed-replace;boundary=vedetteframe\r\n"
                        "\r\n"_ba;

const QByteArray chrome = "\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 "
                          "(KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36"_ba;

/// Times differ from run to run.
QString withoutTimes(const QByteArray &bytes)
{
    static const QRegularExpression time(u"X-Timestamp: \\d{10}\\.\\d{6}\r\n"_s);
    return QString::fromLatin1(bytes).replace(time, u"X-Timestamp: T\r\n"_s);
}

/// Large enough that no socket buffer takes many of them.
QByteArray largeFrame(char fill)
{
    return QByteArray(qsizetype(8) * 1024 * 1024, fill);
}

} // namespace

class TestStreamClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreAsClientsWantThem();
    void chromeGetsTheNextHeadersEarly();
    void scriptInChromeGetsLengths();
    void styleFitsTheClient_data();
    void styleFitsTheClient();
    void partsAreSharedByAllViewers();
    void everyFrameArrivesByteForByte();
    void missingHuffmanTablesAreAdded();
    void newestFrameIsSentAtOnceToWhoComesLater();
    void lastFrameIsRepeatedForAWhile();
    void whoComesToASilentCameraGetsNoOldPicture();
    void slowViewerSkipsAndHoldsNobodyUp();
    void oneFrameAtMostWaitsForAViewer_data();
    void oneFrameAtMostWaitsForAViewer();
    void clientThatReadsNothingIsClosed();
    void silenceOfTheCameraIsNoStall();
    void clientThatTakesAgesForAFrameIsClosed();
    void viewerThatTalksStaysAndIsNoticedWhenItGoes();
    void viewersComeAndGoWhileFramesPour();
    void manyViewersAreServed();
};

void TestStreamClient::bytesAreAsClientsWantThem()
{
    ShareHarness share;
    PlainClient client(share.port());
    client.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(client.received(), head + "--vedetteframe\r\n");
    share.feed("JPEG-1");
    const QByteArray first =
            head + "--vedetteframe\r\n"
                   "Content-Type: image/jpeg\r\nContent-Length: 6\r\nX-Timestamp: T\r\n\r\n"
                   "JPEG-1\r\n"
                   "--vedetteframe\r\n";
    QTRY_COMPARE(withoutTimes(client.received()), QString::fromLatin1(first));
    share.feed("JPEG-two");
    const QByteArray second =
            first + "Content-Type: image/jpeg\r\nContent-Length: 8\r\nX-Timestamp: T\r\n\r\n"
                    "JPEG-two\r\n"
                    "--vedetteframe\r\n";
    QTRY_COMPARE(withoutTimes(client.received()), QString::fromLatin1(second));
}

void TestStreamClient::chromeGetsTheNextHeadersEarly()
{
    ShareHarness share;
    PlainClient client(share.port());
    client.request("GET /stream HTTP/1.1" + chrome + "\r\nAccept: image/avif,image/webp,*/*");
    const QByteArray delimiter = "--vedetteframe\r\nContent-Type: image/jpeg\r\n\r\n"_ba;
    QTRY_COMPARE(client.received(), head + delimiter);
    share.feed("JPEG-1");
    QTRY_COMPARE(client.received(), head + delimiter + "JPEG-1\r\n" + delimiter);
}

void TestStreamClient::scriptInChromeGetsLengths()
{
    ShareHarness share;
    PlainClient client(share.port());
    client.request("GET /stream HTTP/1.1" + chrome + "\r\nAccept: */*");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed("JPEG-1");
    QTRY_VERIFY(client.received().contains("Content-Length: 6\r\n"));
}

void TestStreamClient::styleFitsTheClient_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("early");
    QTest::newRow("none") << QByteArray() << QByteArray() << false;
    QTest::newRow("chrome image") << "Mozilla/5.0 Chrome/120"_ba
                                  << "image/avif,*/*"_ba << true;
    QTest::newRow("chrome page") << "Mozilla/5.0 Chrome/120"_ba
                                 << "text/html,image/webp,*/*"_ba << true;
    QTest::newRow("chrome script") << "Mozilla/5.0 Chrome/120"_ba
                                   << "*/*"_ba << false;
    QTest::newRow("chromium") << "Chromium/120"_ba
                              << "image/*"_ba << true;
    QTest::newRow("firefox") << "Mozilla/5.0 Gecko/1 Firefox/121.0"_ba
                             << "image/avif,*/*"_ba << false;
    QTest::newRow("safari") << "Mozilla/5.0 Version/17 Safari/605"_ba
                            << "image/webp,*/*"_ba << false;
    QTest::newRow("ffmpeg") << "Lavf/59"_ba
                            << "*/*"_ba << false;
}

void TestStreamClient::styleFitsTheClient()
{
    QFETCH(QByteArray, agent);
    QFETCH(QByteArray, accept);
    QTEST(partStyleFor(agent, accept) == PartStyle::HeadersEarly, "early");
}

void TestStreamClient::partsAreSharedByAllViewers()
{
    const Frame frame = Frame::fromJpeg("picture", {1, 1}, Clock::now(), 1);
    const PublishedFrame published(frame, frame.jpeg(), 1, Clock::now());
    QCOMPARE(published.jpeg().constData(), frame.jpeg().constData());
    for (const PartStyle style : {PartStyle::Plain, PartStyle::HeadersEarly}) {
        const QByteArray &one = published.part(style);
        const QByteArray &other = published.part(style);
        QCOMPARE(one.constData(), other.constData());
    }
}

void TestStreamClient::everyFrameArrivesByteForByte()
{
    ShareHarness share;
    PlainClient client(share.port());
    client.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    for (int i = 0; i < 20; ++i) {
        const QByteArray jpeg = makeJpeg({320, 240}, Qt::red, Texture::Noise) + char(i);
        share.feed(jpeg);
        QTRY_VERIFY(client.received().endsWith(jpeg + "\r\n--vedetteframe\r\n"));
    }
    const auto viewer = share.server().viewers().constFirst();
    QCOMPARE(viewer.sent, 20U);
    QCOMPARE(viewer.skipped, 0U);
}

void TestStreamClient::missingHuffmanTablesAreAdded()
{
    QByteArray jpeg = makeJpeg({64, 48}, Qt::red);
    const auto tables = "\xff\xc4"_ba;
    for (qsizetype at = jpeg.indexOf(tables); at >= 0; at = jpeg.indexOf(tables))
        jpeg.remove(at, 2 + uchar(jpeg[at + 2]) * 256 + uchar(jpeg[at + 3]));
    ShareHarness share;
    PlainClient client(share.port());
    client.request("GET /snapshot HTTP/1.1");
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed(jpeg);
    QTRY_COMPARE(parseAnswer(client.received()).status, 200);
    const QByteArray got = parseAnswer(client.received()).body;
    QVERIFY(got.contains(tables));
    QVERIFY(got.size() > jpeg.size());
    QTRY_VERIFY(viewer.received().contains(got));
}

void TestStreamClient::newestFrameIsSentAtOnceToWhoComesLater()
{
    ShareHarness share;
    PlainClient first(share.port());
    first.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed("JPEG-1");
    QTRY_VERIFY(first.received().contains("JPEG-1"));
    PlainClient second(share.port());
    second.request("GET /stream HTTP/1.1");
    QTRY_VERIFY(second.received().contains("JPEG-1"));
}

void TestStreamClient::lastFrameIsRepeatedForAWhile()
{
    ShareOptions options;
    options.timings.repeat = 30ms;
    options.timings.repeatFor = 300ms;
    ShareHarness share(options);
    PlainClient client(share.port());
    client.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed("JPEG-1");
    QTRY_VERIFY(client.received().count("JPEG-1") >= 3);
    QTest::qWait(400); // for longer than it is repeated
    const qsizetype size = client.received().size();
    QTest::qWait(100);
    QCOMPARE(client.received().size(), size);
    QVERIFY(!client.isClosed());
    share.feed("JPEG-2");
    QTRY_VERIFY(client.received().contains("JPEG-2"));
}

void TestStreamClient::whoComesToASilentCameraGetsNoOldPicture()
{
    ShareOptions options;
    options.timings.repeat = 10ms;
    options.timings.repeatFor = 50ms;
    ShareHarness share(options);
    PlainClient first(share.port());
    first.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed("JPEG-1");
    QTRY_VERIFY(first.received().contains("JPEG-1"));
    QTest::qWait(80);
    PlainClient second(share.port());
    second.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    QTest::qWait(50);
    QCOMPARE(second.received(), head + "--vedetteframe\r\n");
}

void TestStreamClient::slowViewerSkipsAndHoldsNobodyUp()
{
    ShareHarness share;
    PlainClient slow(share.port());
    slow.socket().setReadBufferSize(1024);
    slow.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    PlainClient quick(share.port());
    quick.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    constexpr int frames = 12;
    for (int i = 0; i < frames; ++i) {
        const QByteArray jpeg = largeFrame(char('a' + i));
        share.feed(jpeg);
        QTRY_VERIFY(quick.received().endsWith(jpeg.last(100) + "\r\n--vedetteframe\r\n"));
    }
    const auto viewers = share.server().viewers();
    QCOMPARE(viewers[1].sent, quint64(frames));
    QCOMPARE(viewers[1].skipped, 0U);
    QVERIFY(viewers[0].sent <= 2);
    // When it reads again it gets the rest of the frame it was at, and then the newest.
    slow.socket().setReadBufferSize(0);
    QTRY_VERIFY(slow.received().endsWith(QByteArray(100, char('a' + frames - 1)) +
                                         "\r\n--vedetteframe\r\n"));
    const auto after = share.server().viewers().constFirst();
    QCOMPARE(after.sent + after.skipped, quint64(frames));
    QCOMPARE(slow.received().count("Content-Length: "), qsizetype(after.sent));
}

void TestStreamClient::oneFrameAtMostWaitsForAViewer_data()
{
    QTest::addColumn<SocketKind>("kind");
    QTest::newRow("best") << SocketKind::Best;
    QTest::newRow("portable") << SocketKind::Portable;
}

void TestStreamClient::oneFrameAtMostWaitsForAViewer()
{
    QFETCH(SocketKind, kind);
    Listener listener;
    QSignalSpy accepted(&listener, &Listener::accepted);
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    PlainClient client(listener.serverPort());
    client.socket().setReadBufferSize(1024);
    QTRY_COMPARE(accepted.size(), 1);
    ClientSockets sockets;
    sockets.open(kind, 1024);
    const auto socket = sockets.adopt(accepted[0][0].value<qintptr>());

    const ShareOptions options;
    QThreadPool pool;
    const auto channel = std::make_shared<ShareChannel>();
    CameraShare camera({u"a"_s, u"A"_s, channel}, options, pool);
    Publication &publication = *camera.publication({});
    StreamClient viewer(*socket, publication, {u"a"_s}, options.timings);
    viewer.begin({});
    for (quint64 i = 1; i <= 30; ++i) {
        const QByteArray jpeg = largeFrame(char(i));
        channel->takeFrame(Frame::fromJpeg(jpeg, {1, 1}, Clock::now(), i));
        QTRY_COMPARE(publication.newest() ? publication.newest()->number() : 0, i);
        QVERIFY(socket->bytesToSend() <= jpeg.size() + 1024);
    }
    QVERIFY(socket->isSending());
    QVERIFY(viewer.info().sent <= 2);
    viewer.end();
}

void TestStreamClient::clientThatReadsNothingIsClosed()
{
    ShareOptions options;
    options.timings.stall = 250ms;
    ShareHarness share(options);
    PlainClient stalled(share.port());
    stalled.socket().setReadBufferSize(1024);
    PlainClient good(share.port());
    stalled.request("GET /stream HTTP/1.1");
    good.request("GET /stream HTTP/1.1");
    // One that gets nothing because there is nothing is not stalled.
    PlainClient other(share.port());
    other.request("GET /cameras/yard/stream.mjpg HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 3);
    share.feed(largeFrame('a'));
    QTRY_COMPARE(share.server().viewers().size(), 2);
    stalled.socket().setReadBufferSize(0); // so that it notices
    QTRY_VERIFY((stalled.received(), stalled.isClosed()));
    QTest::qWait(300);
    QCOMPARE(share.server().viewers().size(), 2);
    share.feed("JPEG-2");
    QTRY_VERIFY(good.received().endsWith("JPEG-2\r\n--vedetteframe\r\n"));
    QVERIFY(!other.isClosed());
}

void TestStreamClient::silenceOfTheCameraIsNoStall()
{
    ShareOptions options;
    options.timings.stall = 400ms;
    ShareHarness share(options);
    PlainClient slow(share.port());
    slow.socket().setReadBufferSize(1024);
    slow.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    QTest::qWait(500); // nothing to send for longer than it may stall
    QElapsedTimer time;
    time.start();
    share.feed(largeFrame('a'));
    QTRY_COMPARE(share.server().viewers().size(), 0);
    QVERIFY2(time.elapsed() >= 400, qPrintable(QString::number(time.elapsed())));
}

void TestStreamClient::clientThatTakesAgesForAFrameIsClosed()
{
    ShareOptions options;
    options.timings.whole = 300ms;
    ShareHarness share(options);
    PlainClient slow(share.port());
    slow.socket().setReadBufferSize(65'536);
    slow.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed(largeFrame('a'));
    // It reads all the time, so that it never stalls.
    QTimer sip;
    connect(&sip, &QTimer::timeout, this, [&] { slow.socket().read(65'536); });
    sip.start(50);
    QTRY_COMPARE(share.server().viewers().size(), 0);
}

void TestStreamClient::viewerThatTalksStaysAndIsNoticedWhenItGoes()
{
    ShareHarness share;
    auto client = std::make_unique<PlainClient>(share.port());
    client->request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    client->send(QByteArray(300'000, 'x')); // more than is kept of what a client sends
    QTRY_COMPARE(client->socket().bytesToWrite(), 0);
    share.feed("JPEG-1");
    QTRY_VERIFY(client->received().contains("JPEG-1"));
    client.reset();
    QTRY_COMPARE(share.server().viewers().size(), 0);
}

void TestStreamClient::viewersComeAndGoWhileFramesPour()
{
    const auto channel = std::make_shared<ShareChannel>();
    std::atomic_bool stop = false;
    std::thread producer([&] {
        const QByteArray jpeg(20'000, 'x');
        for (quint64 i = 1; !stop; ++i) {
            channel->takeFrame(Frame::fromJpeg(jpeg, {1, 1}, Clock::now(), i));
            std::this_thread::yield();
        }
    });
    {
        QThreadPool pool;
        WorkerThread net(u"net"_s);
        auto *server = new ShareServer(u"1"_s, pool);
        server->setCameras({{u"a"_s, u"A"_s, channel}});
        net.adopt(server);
        ShareOptions options;
        options.address = QHostAddress::LocalHost;
        options.port = 0;
        quint16 port = 0;
        QMetaObject::invokeMethod(
                server,
                [&] {
                    const auto result = server->listen(options);
                    port = result ? *result : 0;
                },
                Qt::BlockingQueuedConnection);
        QVERIFY(port != 0);
        std::vector<std::unique_ptr<PlainClient>> clients;
        for (int i = 0; i < 60; ++i) {
            auto client = std::make_unique<PlainClient>(port);
            client->request(i % 5 == 4 ? "GET /snapshot HTTP/1.1"_ba : "GET /stream HTTP/1.1"_ba);
            if (i % 3 == 0)
                QTRY_VERIFY(client->received().size() > 20'000);
            clients.push_back(std::move(client));
            if (clients.size() > 8)
                clients.erase(clients.begin() + i % 8);
        }
        for (const auto &client : clients)
            QTRY_VERIFY(client->received().size() > 20'000);
    } // the server goes while frames and viewers are there
    stop = true;
    producer.join();
}

void TestStreamClient::manyViewersAreServed()
{
    ShareHarness share;
    std::vector<std::unique_ptr<PlainClient>> clients;
    for (int i = 0; i < 300; ++i) {
        clients.push_back(std::make_unique<PlainClient>(share.port()));
        clients.back()->request("GET /stream HTTP/1.1");
    }
    QTRY_COMPARE(share.server().viewers().size(), 300);
    for (int i = 0; i < 3; ++i) {
        const QByteArray jpeg = "JPEG-" + QByteArray::number(i);
        share.feed(jpeg);
        for (const auto &client : clients)
            QTRY_VERIFY(client->received().endsWith(jpeg + "\r\n--vedetteframe\r\n"));
    }
}

QTEST_GUILESS_MAIN(TestStreamClient)
#include "tst_streamclient.moc"
