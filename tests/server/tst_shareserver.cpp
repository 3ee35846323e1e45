// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/shareharness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QByteArray streamStart = "HTTP/1.0 200 OK\r\n"_ba;

/// For what ends with a farewell, which need not last.
ShareTimings shortFarewell()
{
    ShareTimings timings;
    timings.farewell = 100ms;
    return timings;
}

ShareOptions withTimings(const ShareTimings &timings)
{
    ShareOptions options;
    options.timings = timings;
    return options;
}

} // namespace

class TestShareServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAddressAnswers_data();
    void everyAddressAnswers();
    void otherMethodsAreRefused();
    void headHasNoBody_data();
    void headHasNoBody();
    void unknownIsNotFound();
    void nonsenseIsRefusedAndTheConnectionClosed();
    void tooLongIsRefusedEvenWhileTheClientStillSends();
    void connectionServesSeveralRequests();
    void lastAnswerOfAConnectionComesWhole();
    void pipelinedRequestsAreAnsweredInOrder();
    void requestBodyEndsTheConnection();
    void pageMayLoadNothingFromElsewhere();
    void statusTellsOfTheCameras();
    void statusTellsWhyThereIsNoPicture();
    void metricsTellOfTheCameras();
    void passwordIsNeededEverywhereButForHealth();
    void guessingIsSlowed();

    void snapshotIsTheNewestFrame();
    void snapshotWakesTheCameraAndWaits();
    void snapshotsThatWaitShareAFrame();
    void snapshotOfADeadCameraSaysSo();
    void oldPictureIsNoSnapshot();

    void cameraIsWantedWhileWatchedAndALittleLonger();
    void pollingKeepsTheCameraWanted();
    void abandonedSnapshotIsNoDemand();
    void closingEndsTheDemand();

    void camerasMayChangeWhileWatched();
    void noCameraSaysSo();

    void slowRequestIsClosed();
    void silentConnectionIsClosed();
    void tooManyConnectionsAreTold();
    void tooManyFromOneAddressAreTold();

    void tooManyRequestsAreSlowed();
    void thoseWhoComeAndLeaveDisturbNobody();
    void listensOnIpv6AndIpv4();
    void portInUseIsReported();
    void absentAddressIsReported();
    void mayListenAgain();
};

void TestShareServer::everyAddressAnswers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *path, const char *type) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(type);
    };
    const char *stream = "multipart/x-mixed-replace;boundary=vedetteframe";
    for (const char *path : {"/stream", "/?action=stream", "/stream.mjpg", "/video",
                             "/mjpg/video.mjpg", "/cameras/front/stream.mjpg"})
        row(path, stream);
    for (const char *path : {"/snapshot", "/?action=snapshot", "/snapshot.jpg", "/shot.jpg",
                             "/cameras/front/snapshot.jpg"})
        row(path, "image/jpeg");
    row("/", "text/html; charset=utf-8");
    row("/style.css", "text/css; charset=utf-8");
    for (const char *path : {"/wall.js", "/layout.js", "/multipart.js", "/state.js", "/tile.js",
                             "/wallstream.js", "/texts.js", "/signin.js"})
        row(path, "text/javascript; charset=utf-8");
    for (const char *path :
         {"/texts/de.json", "/texts/es.json", "/texts/fr.json", "/texts/zh.json"})
        row(path, "application/json");
    row("/wall", stream);
    row("/icon.svg", "image/svg+xml");
    row("/status", "application/json");
    row("/metrics", "text/plain; version=0.0.4; charset=utf-8");
    row("/healthz", "text/plain; charset=utf-8");
}

void TestShareServer::everyAddressAnswers()
{
    QFETCH(QByteArray, path);
    ShareHarness share;
    share.feedSteadily({makeJpeg({64, 48}, Qt::red)}, 50);
    const PlainAnswer answer = share.get(path);
    QCOMPARE(answer.status, 200);
    QTEST(answer.header("Content-Type"), "type");
    if (!answer.head.startsWith("HTTP/1.0")) {
        QVERIFY(!answer.body.isEmpty());
        QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff"_ba);
    }
}

void TestShareServer::otherMethodsAreRefused()
{
    ShareHarness share;
    PlainClient client(share.port());
    client.request("DELETE /stream HTTP/1.1");
    QTRY_COMPARE(parseAnswer(client.received()).status, 405);
    QCOMPARE(parseAnswer(client.received()).header("Allow"), "GET, HEAD"_ba);
}

void TestShareServer::headHasNoBody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("stream") << "/stream"_ba
                            << "multipart/x-mixed-replace;boundary=vedetteframe"_ba;
    QTest::newRow("snapshot") << "/snapshot"_ba
                              << "image/jpeg"_ba;
    QTest::newRow("page") << "/"_ba
                          << "text/html; charset=utf-8"_ba;
    QTest::newRow("health") << "/healthz"_ba
                            << "text/plain; charset=utf-8"_ba;
}

void TestShareServer::headHasNoBody()
{
    QFETCH(QByteArray, path);
    ShareHarness share;
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    PlainClient client(share.port());
    client.request("HEAD " + path + " HTTP/1.1\r\nConnection: close");
    QTRY_VERIFY(client.isClosed());
    const QByteArray all = client.received();
    QVERIFY(all.contains(" 200 OK\r\n"));
    QTEST(PlainAnswer({200, all, {}}).header("Content-Type"), "type");
    QCOMPARE(all.indexOf("\r\n\r\n"), all.size() - 4);
    QCOMPARE(demand.size(), 0); // no camera is started for it
}

void TestShareServer::unknownIsNotFound()
{
    ShareHarness share;
    for (const QByteArray &path : {"/nothing"_ba, "/cameras/none/stream.mjpg"_ba,
                                   "/cameras/none/snapshot.jpg"_ba, "/favicon.ico"_ba}) {
        const PlainAnswer answer = share.get(path);
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.contains("The cameras are at /."));
    }
}

void TestShareServer::nonsenseIsRefusedAndTheConnectionClosed()
{
    ShareHarness share(withTimings(shortFarewell()));
    PlainClient client(share.port());
    client.send("nonsense\r\n\r\n");
    QTRY_COMPARE(parseAnswer(client.received()).status, 400);
    QTRY_VERIFY(client.isClosed());
}

void TestShareServer::tooLongIsRefusedEvenWhileTheClientStillSends()
{
    ShareHarness share(withTimings(shortFarewell()));
    PlainClient client(share.port());
    client.send("GET /stream HTTP/1.1\r\nX: " + QByteArray(200'000, 'x') + "\r\n\r\n");
    QTRY_COMPARE(parseAnswer(client.received()).status, 431);
    QVERIFY(parseAnswer(client.received()).body.contains("at most 8192 bytes"));
    QTRY_VERIFY(client.isClosed());
}

void TestShareServer::connectionServesSeveralRequests()
{
    ShareHarness share;
    PlainClient client(share.port());
    for (int i = 1; i <= 3; ++i) {
        client.request("GET /healthz HTTP/1.1");
        QTRY_COMPARE(client.received().count("HTTP/1.1 200 OK"), i);
        QTRY_COMPARE(client.received().count("\r\n\r\nok\n"), i);
    }
    QVERIFY(!client.isClosed());
    client.request("GET /healthz HTTP/1.1\r\nConnection: close");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().contains("Connection: close"));
}

void TestShareServer::lastAnswerOfAConnectionComesWhole()
{
    ShareHarness share;
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    QTRY_VERIFY(viewer.received().startsWith(streamStart));
    const QByteArray picture(20'000, 'p'); // not in one packet with its head
    share.feed(picture);
    QTRY_VERIFY(viewer.received().contains(picture));
    PlainClient client(share.port());
    client.request("GET /snapshot HTTP/1.1\r\nConnection: close");
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(parseAnswer(client.received()).body, picture);
}

void TestShareServer::pipelinedRequestsAreAnsweredInOrder()
{
    ShareHarness share;
    PlainClient client(share.port());
    const QByteArray host = " HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba;
    // The second has to wait for a frame, and the third for the second.
    client.send("GET /healthz" + host + "GET /snapshot" + host + "GET /nothing" + host);
    QTRY_VERIFY(client.received().contains("ok\n"));
    QCOMPARE(share.get("/healthz").status, 200); // a later one, on another connection
    QCOMPARE(client.received().count("HTTP/1.1 "), 1);
    share.feed("JPEG");
    QTRY_COMPARE(client.received().count("HTTP/1.1 "), 3);
    QVERIFY(client.received().indexOf("JPEG") < client.received().indexOf("HTTP/1.1 404"));

    // More than is read at a time, and fewer than one address may ask for.
    constexpr int many = ShareLimits().requests / 2;
    PlainClient busy(share.port());
    busy.send(("GET /healthz" + host).repeated(many));
    QTRY_COMPARE(busy.received().count("ok\n"), many);
}

void TestShareServer::requestBodyEndsTheConnection()
{
    ShareHarness share(withTimings(shortFarewell()));
    PlainClient client(share.port());
    client.send("POST /stream HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n"
                "GET /healthz HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.received().count("HTTP/1.1 "), 1);
    QCOMPARE(parseAnswer(client.received()).status, 405);
}

void TestShareServer::pageMayLoadNothingFromElsewhere()
{
    ShareHarness share;
    const PlainAnswer page = share.get("/");
    const QByteArray policy = page.header("Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("frame-ancestors 'self'"));
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(page.header("Access-Control-Allow-Origin").isEmpty());
    QVERIFY(!page.body.contains("http://"));
    QVERIFY(!page.body.contains("https://"));
}

void TestShareServer::statusTellsOfTheCameras()
{
    ShareHarness share;
    share.server().updateStatus(u"yard"_s, {u"live"_s, {640, 480}, 29.97, 123, 4});
    share.server().updateStatus(u"unknown"_s, {});
    PlainClient viewer(share.port());
    viewer.request("GET /cameras/yard/stream.mjpg HTTP/1.1");
    QTRY_VERIFY(viewer.received().startsWith(streamStart));
    const QJsonObject status = QJsonDocument::fromJson(share.get("/status").body).object();
    QCOMPARE(status[u"version"].toString(), u"1.2.3"_s);
    QVERIFY(status[u"uptime"].isDouble());
    QCOMPARE(status[u"viewers"].toInt(), 1);
    const QJsonArray cameras = status[u"cameras"].toArray();
    QCOMPARE(cameras.size(), 2);
    const QJsonObject yard = cameras[1].toObject();
    QCOMPARE(yard[u"id"].toString(), u"yard"_s);
    QCOMPARE(yard[u"name"].toString(), u"Yard <&>"_s);
    QCOMPARE(yard[u"state"].toString(), u"live"_s);
    QCOMPARE(yard[u"width"].toInt(), 640);
    QCOMPARE(yard[u"height"].toInt(), 480);
    QCOMPARE(yard[u"fps"].toDouble(), 30.0);
    QCOMPARE(yard[u"frames"].toInt(), 123);
    QCOMPARE(yard[u"drops"].toInt(), 4);
    QCOMPARE(yard[u"viewers"].toInt(), 1);
    QCOMPARE(yard[u"stream"].toString(), u"/cameras/yard/stream.mjpg"_s);
    QCOMPARE(yard[u"error"].toString(), QString());
    QVERIFY(yard[u"age"].isNull());
    QVERIFY(yard[u"retry"].isNull());
    QCOMPARE(cameras[0].toObject()[u"viewers"].toInt(), 0);
}

void TestShareServer::metricsTellOfTheCameras()
{
    ShareHarness share;
    CameraStatusInfo info{u"live"_s, {640, 480}, 29.97, 123'456'789, 4};
    info.newest = Clock::now();
    share.server().updateStatus(u"yard"_s, info);
    const QByteArrayList lines = share.get("/metrics").body.split('\n');
    for (const QByteArray &line :
         {"vedette_build_info{version=\"1.2.3\"} 1"_ba, "vedette_viewers 0"_ba,
          "vedette_camera_info{camera=\"yard\",name=\"Yard <&>\"} 1"_ba,
          "vedette_camera_live{camera=\"yard\"} 1"_ba, "vedette_camera_live{camera=\"front\"} 0"_ba,
          "vedette_camera_frames_total{camera=\"yard\"} 123456789"_ba,
          "vedette_camera_dropped_frames_total{camera=\"yard\"} 4"_ba,
          "# TYPE vedette_camera_frames_total counter"_ba})
        QVERIFY2(lines.contains(line), line.constData());
    const auto ages = std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.startsWith("vedette_camera_picture_age_seconds{");
    });
    QCOMPARE(ages, 1); // the other one has no picture
}

void TestShareServer::statusTellsWhyThereIsNoPicture()
{
    ShareHarness share;
    CameraStatusInfo info;
    info.state = u"waiting"_s;
    info.error = {ErrorCode::ConnectionRefused, u"10.1.2.3"_s};
    info.newest = Clock::now() - 100s;
    info.retryAt = Clock::now() + 50s;
    share.server().updateStatus(u"front"_s, info);
    const QByteArray answer = share.get("/status").body;
    QVERIFY(!answer.contains("10.1.2.3")); // of the sharer's network
    const QJsonObject front = QJsonDocument::fromJson(answer)[u"cameras"][0].toObject();
    QCOMPARE(front[u"error"].toString(), u"connection-refused"_s);
    QVERIFY(front[u"reason"].toString().endsWith(u'.'));
    QVERIFY(front[u"age"].toDouble() >= 100 && front[u"age"].toDouble() < 110);
    QVERIFY(front[u"retry"].toDouble() > 40 && front[u"retry"].toDouble() <= 50);
}

void TestShareServer::passwordIsNeededEverywhereButForHealth()
{
    ShareOptions options;
    options.accounts = {testAccount(u"anna"_s, u"secret"_s)};
    ShareHarness share(options);
    for (const QByteArray &path : {"/"_ba, "/wall.js"_ba, "/status"_ba, "/stream"_ba,
                                   "/snapshot"_ba, "/nothing"_ba, "/cameras/yard/stream.mjpg"_ba}) {
        const PlainAnswer answer = share.get(path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.head.count("WWW-Authenticate: "), 3);
        QCOMPARE(share.get(path, "\r\nAuthorization: Basic " + "anna:Secret"_ba.toBase64()).status,
                 401);
    }
    QCOMPARE(share.get("/healthz").status, 200);
    QCOMPARE(share.get("/status", "\r\nAuthorization: Basic " + "anna:secret"_ba.toBase64()).status,
             200);
}

void TestShareServer::guessingIsSlowed()
{
    ShareOptions options;
    options.accounts = {testAccount(u"anna"_s, u"secret"_s)};
    ShareHarness share(options);
    const auto attempt = [&](const QByteArray &password) {
        return share.get("/", "\r\nAuthorization: Basic " + ("anna:" + password).toBase64());
    };
    for (int i = 0; i < SignInGuard::freeOfAddress; ++i)
        QCOMPARE(attempt(QByteArray::number(i)).status, 401);
    const PlainAnswer answer = attempt("x");
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.header("Retry-After").toInt() > 0);
}

void TestShareServer::snapshotIsTheNewestFrame()
{
    ShareHarness share;
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    QTRY_VERIFY(viewer.received().startsWith(streamStart));
    share.feed("first");
    QTRY_VERIFY(viewer.received().contains("first"));
    share.feed("second");
    QTRY_VERIFY(viewer.received().contains("second"));
    const PlainAnswer answer = share.get("/snapshot");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "second"_ba);
    QVERIFY(answer.header("Cache-Control").contains("no-store"));
    const double age = double(QDateTime::currentMSecsSinceEpoch()) / 1000 -
                       answer.header("X-Timestamp").toDouble();
    QVERIFY2(age >= -0.01 && age < 5, qPrintable(QString::number(age)));
}

void TestShareServer::snapshotWakesTheCameraAndWaits()
{
    ShareHarness share;
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    PlainClient client(share.port());
    client.request("GET /cameras/yard/snapshot.jpg HTTP/1.1");
    QTRY_COMPARE(demand.size(), 1);
    QCOMPARE(demand[0], (QVariantList{u"yard"_s, true}));
    QCOMPARE(client.received(), QByteArray());
    share.feed("other camera", 0);
    share.feed("picture", 1);
    QTRY_COMPARE(parseAnswer(client.received()).body, "picture"_ba);
}

void TestShareServer::snapshotsThatWaitShareAFrame()
{
    ShareHarness share;
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    PlainClient one(share.port());
    PlainClient other(share.port());
    one.request("GET /snapshot HTTP/1.1");
    other.request("GET /snapshot HTTP/1.1");
    QTRY_COMPARE(demand.size(), 1);
    // A round trip on another connection: both have been read.
    QCOMPARE(share.get("/healthz").status, 200);
    share.feed("picture");
    QTRY_COMPARE(parseAnswer(one.received()).body, "picture"_ba);
    QTRY_COMPARE(parseAnswer(other.received()).body, "picture"_ba);
    QCOMPARE(demand.size(), 1);
}

void TestShareServer::snapshotOfADeadCameraSaysSo()
{
    ShareTimings timings;
    timings.snapshot = 50ms;
    timings.linger = 20ms;
    ShareHarness share(withTimings(timings));
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    const PlainAnswer answer = share.get("/snapshot");
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.header("Retry-After").isEmpty());
    QVERIFY(answer.body.contains("gives no picture"));
    QTRY_COMPARE(demand.size(), 2);
    QCOMPARE(demand[1], (QVariantList{u"front"_s, false}));
}

void TestShareServer::oldPictureIsNoSnapshot()
{
    ShareTimings timings;
    timings.fresh = 30ms;
    timings.snapshot = 80ms;
    ShareHarness share(withTimings(timings));
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    QTRY_VERIFY(viewer.received().startsWith(streamStart));
    share.feed("old");
    const auto fed = Clock::now();
    QTRY_VERIFY(viewer.received().contains("old"));
    QTRY_VERIFY(Clock::now() - fed > timings.fresh);
    QCOMPARE(share.get("/snapshot").status, 503);
}

void TestShareServer::cameraIsWantedWhileWatchedAndALittleLonger()
{
    ShareTimings timings;
    timings.linger = 100ms;
    ShareHarness share(withTimings(timings));
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    QSignalSpy viewers(&share.server(), &ShareServer::viewersChanged);
    auto one = std::make_unique<PlainClient>(share.port());
    one->request("GET /stream HTTP/1.1");
    QTRY_COMPARE(demand.size(), 1);
    QCOMPARE(demand[0], (QVariantList{u"front"_s, true}));
    auto other = std::make_unique<PlainClient>(share.port());
    other->request("GET /video HTTP/1.1");
    QTRY_COMPARE(viewers.size(), 2);
    QCOMPARE(viewers[1], QVariantList{2});
    const auto infos = share.server().viewers();
    QCOMPARE(infos.size(), 2);
    QCOMPARE(infos[0].cameraIds, QStringList{u"front"_s});
    QCOMPARE(infos[0].address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(infos[0].port, one->socket().localPort());

    QVERIFY(infos[0].id < infos[1].id);

    share.feed(makeJpeg({64, 48}, Qt::red));
    QTRY_COMPARE(share.server().viewers().at(0).sent, 1U);
    QVERIFY(share.server().viewers().at(0).bytes > quint64(makeJpeg({64, 48}, Qt::red).size()));
    share.server().disconnectViewer(infos[0].id);
    share.server().disconnectViewer(infos[0].id); // is gone already
    QTRY_VERIFY(one->isClosed());
    QTRY_COMPARE(viewers.size(), 3);
    QCOMPARE(viewers[2], QVariantList{1});
    QVERIFY(!other->isClosed());
    QCOMPARE(demand.size(), 1);
    const auto left = Clock::now();
    other.reset();
    QTRY_COMPARE(viewers.size(), 4);
    QTRY_COMPARE(demand.size(), 2);
    QCOMPARE(demand[1], (QVariantList{u"front"_s, false}));
    QVERIFY(Clock::now() - left >= 95ms);
}

void TestShareServer::pollingKeepsTheCameraWanted()
{
    ShareTimings timings;
    timings.linger = 400ms;
    timings.fresh = 0ms; // each one waits for a new frame
    ShareHarness share(withTimings(timings));
    share.feedSteadily({"picture"}, 50);
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    const auto begun = Clock::now();
    while (Clock::now() - begun < 2 * timings.linger)
        QCOMPARE(share.get("/snapshot").status, 200);
    QCOMPARE(demand.size(), 1);
    QTRY_COMPARE(demand.size(), 2);
}

void TestShareServer::abandonedSnapshotIsNoDemand()
{
    ShareTimings timings;
    timings.linger = 20ms;
    timings.snapshot = 1h;
    ShareHarness share(withTimings(timings));
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    auto client = std::make_unique<PlainClient>(share.port());
    client->request("GET /snapshot HTTP/1.1");
    QTRY_COMPARE(demand.size(), 1);
    client.reset();
    QTRY_COMPARE(demand.size(), 2);
}

void TestShareServer::closingEndsTheDemand()
{
    ShareHarness share;
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    QSignalSpy viewers(&share.server(), &ShareServer::viewersChanged);
    PlainClient client(share.port());
    client.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(demand.size(), 1);
    share.server().close();
    QCOMPARE(demand.size(), 2);
    QCOMPARE(demand[1], (QVariantList{u"front"_s, false}));
    QCOMPARE(viewers.last(), QVariantList{0});
    QVERIFY(!share.server().isListening());
    QTRY_VERIFY(client.isClosed());
}

void TestShareServer::camerasMayChangeWhileWatched()
{
    ShareHarness share;
    PlainClient front(share.port());
    PlainClient yard(share.port());
    front.request("GET /cameras/front/stream.mjpg HTTP/1.1");
    yard.request("GET /cameras/yard/stream.mjpg HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    SharedCamera renamed = share.cameras().at(1);
    renamed.name = u"Garden"_s;
    share.server().setCameras({renamed});
    QTRY_VERIFY(front.isClosed());
    QCOMPARE(share.server().viewers().size(), 1);
    QCOMPARE(demand.size(), 0);
    share.feed("still here", 1);
    QTRY_VERIFY(yard.received().contains("still here"));
    QVERIFY(!yard.isClosed());
    QCOMPARE(share.get("/cameras/front/stream.mjpg").status, 404);
    QCOMPARE(share.get("/snapshot").body, "still here"_ba); // the first one now
    QVERIFY(share.get("/status").body.contains("Garden"));
    share.feed("into the void", 0);
}

void TestShareServer::noCameraSaysSo()
{
    ShareHarness share;
    share.server().setCameras({});
    QCOMPARE(share.get("/stream").status, 503);
    QCOMPARE(share.get("/snapshot").status, 503);
    QCOMPARE(share.get("/").status, 200);
}

void TestShareServer::slowRequestIsClosed()
{
    ShareTimings timings = shortFarewell();
    timings.header = 150ms;
    ShareHarness share(withTimings(timings));
    PlainClient client(share.port());
    const QByteArray text = "GET /stream HTTP/1.1\r\nX: "_ba;
    QTimer trickle;
    qsizetype sent = 0;
    connect(&trickle, &QTimer::timeout, this,
            [&] { client.send(sent < text.size() ? text.sliced(sent++, 1) : "x"_ba); });
    trickle.start(10);
    QTRY_COMPARE(parseAnswer(client.received()).status, 408);
    trickle.stop();
    QTRY_VERIFY(client.isClosed());
    // The same on a connection that has been answered before.
    PlainClient second(share.port());
    second.request("GET /healthz HTTP/1.1");
    QTRY_VERIFY(second.received().endsWith("ok\n"));
    second.send("G");
    QTRY_VERIFY(second.received().contains("408"));
}

void TestShareServer::silentConnectionIsClosed()
{
    ShareTimings timings;
    timings.header = 60ms;
    timings.idle = 60ms;
    ShareHarness share(withTimings(timings));
    PlainClient silent(share.port());
    PlainClient idle(share.port());
    idle.request("GET /healthz HTTP/1.1");
    QTRY_VERIFY(idle.received().endsWith("ok\n"));
    QTRY_VERIFY(silent.isClosed());
    QCOMPARE(silent.received(), QByteArray());
    QTRY_VERIFY(idle.isClosed());
}

void TestShareServer::tooManyConnectionsAreTold()
{
    ShareOptions options;
    options.limits.connections = 2;
    options.limits.refusals = 1;
    ShareHarness share(options);
    auto one = std::make_unique<PlainClient>(share.port());
    PlainClient two(share.port());
    one->request("GET /stream HTTP/1.1");
    two.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    PlainClient third(share.port());
    PlainClient fourth(share.port());
    QTRY_VERIFY(fourth.isClosed()); // without a word: enough are being told
    QCOMPARE(fourth.received(), QByteArray());
    third.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(parseAnswer(third.received()).status, 503);
    QVERIFY(!parseAnswer(third.received()).header("Retry-After").isEmpty());
    QTRY_VERIFY(third.isClosed());
    one.reset();
    QTRY_COMPARE(share.server().viewers().size(), 1);
    QCOMPARE(share.get("/healthz").status, 200);
}

void TestShareServer::tooManyFromOneAddressAreTold()
{
    ShareOptions options;
    options.address = QHostAddress::AnyIPv4;
    options.limits.connectionsPerAddress = 1;
    ShareHarness share(options);
    PlainClient one(share.port());
    one.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    QCOMPARE(share.get("/healthz").status, 503);
    PlainClient neighbour(share.port(), QHostAddress(u"127.0.0.2"_s));
    neighbour.request("GET /healthz HTTP/1.1");
    // A connection to 127.0.0.2 comes from 127.0.0.1 unless it says otherwise.
    QTRY_COMPARE(parseAnswer(neighbour.received()).status, 503);
    QTcpSocket bound;
    QVERIFY(bound.bind(QHostAddress(u"127.0.0.2"_s)));
    bound.connectToHost(QHostAddress(QHostAddress::LocalHost), share.port());
    bound.write("GET /healthz HTTP/1.0\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += bound.readAll()).endsWith("ok\n"));
}

void TestShareServer::tooManyRequestsAreSlowed()
{
    ShareOptions options;
    options.limits.requests = 3;
    options.limits.requestsPerSecond = 1;
    ShareHarness share(options);
    PlainClient client(share.port());
    client.send(QByteArray("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").repeated(5));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.received().count("HTTP/1.1 200"), 3);
    QCOMPARE(client.received().count("HTTP/1.1 429"), 1);
    QVERIFY(client.received().contains("Retry-After: "));
}

void TestShareServer::thoseWhoComeAndLeaveDisturbNobody()
{
    ShareHarness share;
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    constexpr int crowd = 300;
    for (int i = 0; i < crowd; ++i) {
        QTcpSocket guest;
        guest.connectToHost(QHostAddress::LocalHost, share.port());
        QVERIFY(guest.waitForConnected());
        if (i % 3 == 1)
            guest.write("GET /stream HTTP/1.1\r\nHost: localhost\r\n\r\n");
        if (i % 3 == 2)
            guest.write("GET /str");
        guest.flush();
        if (i % 2)
            guest.abort();
        share.feed("JPEG-" + QByteArray::number(i));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed("JPEG-last");
    QTRY_VERIFY(viewer.received().endsWith("JPEG-last\r\n--vedetteframe\r\n"));
    QCOMPARE(share.server().viewers().at(0).skipped, 0U);
}

void TestShareServer::listensOnIpv6AndIpv4()
{
    QThreadPool pool;
    ShareServer server(u"1"_s, pool);
    ShareOptions options;
    options.port = 0;
    const auto port = server.listen(options);
    QVERIFY(port.ok());
    QVERIFY(*port != 0);
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        PlainClient client(*port, QHostAddress(address));
        client.request("GET /healthz HTTP/1.1");
        QTRY_COMPARE(parseAnswer(client.received()).status, 200);
    }
    options.address = QHostAddress::LocalHostIPv6;
    const auto only6 = server.listen(options);
    QVERIFY(only6.ok());
    PlainClient client(*only6, QHostAddress(QHostAddress::LocalHostIPv6));
    client.request("GET /healthz HTTP/1.1");
    QTRY_COMPARE(parseAnswer(client.received()).status, 200);
}

void TestShareServer::portInUseIsReported()
{
    ShareHarness first;
    QThreadPool pool;
    ShareServer second(u"1"_s, pool);
    ShareOptions options;
    options.address = QHostAddress::LocalHost;
    options.port = first.port();
    const auto result = second.listen(options);
    QCOMPARE(result.error(), (Error{ErrorCode::PortInUse, u"127.0.0.1:%1"_s.arg(first.port())}));
    QVERIFY(!second.isListening());
}

void TestShareServer::absentAddressIsReported()
{
    QThreadPool pool;
    ShareServer server(u"1"_s, pool);
    ShareOptions options;
    options.address = QHostAddress(u"2001:db8::1"_s);
    options.port = 8080;
    QCOMPARE(server.listen(options).error(),
             (Error{ErrorCode::AddressAbsent, u"[2001:db8::1]:8080"_s}));
}

void TestShareServer::mayListenAgain()
{
    ShareHarness share;
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    const quint16 port = share.port();
    share.server().close();
    QTRY_VERIFY(viewer.isClosed());
    QVERIFY(share.change([port](ShareOptions &options) { options.port = port; }).ok());
    QCOMPARE(share.get("/healthz").status, 200);
}

QTEST_GUILESS_MAIN(TestShareServer)
#include "tst_shareserver.moc"
