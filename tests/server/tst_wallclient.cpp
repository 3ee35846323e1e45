// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpeginfo.h"
#include "tests/server/shareharness.h"

#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

struct WallPart
{
    QByteArray camera;
    QByteArray body;
};

/// The whole parts of a wall's answer.
QList<WallPart> parts(const QByteArray &received)
{
    QList<WallPart> list;
    qsizetype at = received.indexOf("--vedetteframe\r\n");
    while (at >= 0) {
        const qsizetype end = received.indexOf("\r\n\r\n", at);
        if (end < 0)
            break;
        const QByteArray headers = received.sliced(at, end - at);
        const auto value = [&headers](const QByteArray &name) {
            const qsizetype from = headers.indexOf("\r\n" + name + ": ");
            return from < 0 ? QByteArray()
                            : headers.sliced(from + name.size() + 4).split('\r').constFirst();
        };
        const qsizetype length = value("Content-Length").toLongLong();
        if (length <= 0 || received.size() < end + 4 + length)
            break;
        list += {value("X-Camera"), received.sliced(end + 4, length)};
        at = received.indexOf("--vedetteframe\r\n", end + 4 + length);
    }
    return list;
}

qsizetype count(const QList<WallPart> &list, const QByteArray &camera)
{
    return std::count_if(list.begin(), list.end(),
                         [&](const WallPart &part) { return part.camera == camera; });
}

/// Large enough that no socket buffer takes many of them.
QByteArray largeFrame(char fill)
{
    return QByteArray(qsizetype(8) * 1024 * 1024, fill);
}

} // namespace

class TestWallClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartSaysItsCamera();
    void camerasMayBeChosen();
    void whatCannotBeIsToldWithASentence_data();
    void whatCannotBeIsToldWithASentence();
    void whoHasWaitedLongestGoesFirst();
    void theRateIsThatOfEachCamera();
    void picturesAreMadeSmallerAndElseComeAsTheyAre();
    void noPictureIsSentTwice();
    void theLastPictureOfASilentCameraIsNotSent();
    void aWallIsOneViewerOfSeveralCameras();
    void aCameraThatIsSharedNoMoreLeavesTheWall();
    void wallsComeAndGoWhileFramesPour();
};

void TestWallClient::everyPartSaysItsCamera()
{
    ShareHarness share;
    PlainClient wall(share.port());
    wall.request("GET /wall HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    QTRY_VERIFY(wall.received().startsWith("HTTP/1.0 200 OK\r\n"));
    QVERIFY(wall.received().contains("multipart/x-mixed-replace;boundary=vedetteframe"));
    share.feed("JPEG-front");
    QTRY_COMPARE(parts(wall.received()).size(), 1);
    share.feed("JPEG-yard", 1);
    QTRY_COMPARE(parts(wall.received()).size(), 2);
    share.feed("JPEG-front-again");
    QTRY_COMPARE(parts(wall.received()).size(), 3);
    const QList<WallPart> got = parts(wall.received());
    QCOMPARE(got[0].camera, "front"_ba);
    QCOMPARE(got[0].body, "JPEG-front"_ba);
    QCOMPARE(got[1].camera, "yard"_ba);
    QCOMPARE(got[1].body, "JPEG-yard"_ba);
    QCOMPARE(got[2].body, "JPEG-front-again"_ba);
    const quint64 bytes = share.server().viewers().at(0).bytes;
    const auto opening = wall.received().indexOf("\r\n\r\n") + 4 + qstrlen("--vedetteframe\r\n");
    QCOMPARE(bytes, quint64(wall.received().size() - qsizetype(opening)));
}

void TestWallClient::camerasMayBeChosen()
{
    ShareHarness share;
    PlainClient wall(share.port());
    wall.request("GET /wall?cameras=nobody,yard HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    QCOMPARE(share.server().viewers().at(0).cameraIds, QStringList{u"yard"_s});
    share.feed("JPEG-front");
    share.feed("JPEG-yard", 1);
    QTRY_COMPARE(parts(wall.received()).size(), 1);
    QCOMPARE(parts(wall.received()).at(0).camera, "yard"_ba);
}

void TestWallClient::whatCannotBeIsToldWithASentence_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("unknown camera") << "GET /wall?cameras=attic"_ba << 404 << "shared"_ba;
    QTest::newRow("none") << "GET /wall?cameras="_ba << 404 << "shared"_ba;
    QTest::newRow("rate") << "GET /wall?fps=fast"_ba << 400 << "fps"_ba;
    QTest::newRow("width") << "GET /wall?width=1"_ba << 400 << "width"_ba;
    QTest::newRow("HEAD") << "HEAD /wall"_ba << 200 << ""_ba;
}

void TestWallClient::whatCannotBeIsToldWithASentence()
{
    QFETCH(QByteArray, request);
    ShareHarness share;
    PlainClient client(share.port());
    client.request(request + " HTTP/1.1");
    QTRY_VERIFY(parseAnswer(client.received()).status != 0);
    QTEST(parseAnswer(client.received()).status, "status");
    QFETCH(QByteArray, word);
    QVERIFY(parseAnswer(client.received()).body.contains(word));
    QVERIFY(share.server().viewers().isEmpty());
    share.server().setCameras({});
    QCOMPARE(share.get("/wall").status, 503);
}

void TestWallClient::whoHasWaitedLongestGoesFirst()
{
    ShareHarness share;
    PlainClient wall(share.port());
    wall.socket().setReadBufferSize(1); // takes nothing until it is told to
    wall.request("GET /wall HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    for (int n = 0; n < 20; ++n) {
        share.feed(largeFrame(char('a' + n)));
        share.feed(largeFrame(char('A' + n)), 1);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(share.server().viewers().at(0).sent >= 1);
    const quint64 waiting = share.server().viewers().at(0).sent;
    QVERIFY(waiting <= 2); // and no queue behind it
    wall.socket().setReadBufferSize(0);
    // What comes after those is the newest of each, the other camera's first.
    QTRY_COMPARE_WITH_TIMEOUT(parts(wall.received()).size(), qsizetype(waiting) + 2, 20'000);
    const QList<WallPart> got = parts(wall.received());
    QVERIFY(got[got.size() - 2].camera != got[got.size() - 1].camera);
    for (const WallPart &part : got.last(2))
        QCOMPARE(part.body[0], part.camera == "front" ? 'a' + 19 : 'A' + 19);
    const ViewerInfo info = share.server().viewers().at(0);
    QCOMPARE(info.sent + info.skipped, 40U);
}

void TestWallClient::theRateIsThatOfEachCamera()
{
    ShareHarness share;
    PlainClient wall(share.port());
    wall.request("GET /wall?fps=0.1 HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    for (int n = 0; n < 10; ++n) {
        share.feed("JPEG-front");
        share.feed("JPEG-yard", 1);
        QCoreApplication::processEvents();
    }
    PlainClient after(share.port()); // everything has gone out when it is answered
    after.request("GET /healthz HTTP/1.1");
    QTRY_COMPARE(parseAnswer(after.received()).status, 200);
    for (const char *camera : {"front", "yard"}) {
        QTRY_VERIFY(count(parts(wall.received()), camera) >= 1);
        QVERIFY(count(parts(wall.received()), camera) <= 2); // the first, and one that is due
    }
    QCOMPARE(share.server().viewers().at(0).skipped, 0U); // left out, not missed
}

void TestWallClient::picturesAreMadeSmallerAndElseComeAsTheyAre()
{
    ShareOptions options;
    options.limits.renditions = 1;
    ShareHarness share(options);
    const QByteArray picture = makeJpeg({320, 240}, Qt::red);
    PlainClient other(share.port());
    other.request("GET /cameras/front/stream.mjpg?width=64 HTTP/1.1"); // takes front's only one
    QTRY_COMPARE(share.server().viewers().size(), 1);
    PlainClient wall(share.port());
    wall.request("GET /wall?width=160 HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    share.feed(picture, 0, {320, 240});
    share.feed(picture, 1, {320, 240});
    QTRY_COMPARE(parts(wall.received()).size(), 2);
    for (const WallPart &part : parts(wall.received())) {
        const auto info = readJpegInfo(part.body);
        QVERIFY(info);
        QCOMPARE(info->size, part.camera == "front" ? QSize(320, 240) : QSize(160, 120));
    }
}

void TestWallClient::noPictureIsSentTwice()
{
    ShareOptions options;
    options.timings.repeat = 10ms;
    ShareHarness share(options);
    PlainClient wall(share.port());
    wall.request("GET /wall HTTP/1.1");
    PlainClient single(share.port());
    single.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    share.feed("JPEG-front");
    QTRY_VERIFY(single.received().count("JPEG-front") >= 3); // repeated
    QCOMPARE(parts(wall.received()).size(), 1);
}

void TestWallClient::theLastPictureOfASilentCameraIsNotSent()
{
    ShareOptions options;
    options.timings.repeatFor = 20ms;
    ShareHarness share(options);
    PlainClient keeper(share.port());
    keeper.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed("JPEG-old");
    const auto fed = Clock::now();
    QTRY_VERIFY(keeper.received().contains("JPEG-old"));
    QTRY_VERIFY(Clock::now() - fed > 30ms);
    PlainClient wall(share.port());
    wall.request("GET /wall HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    share.feed("JPEG-yard", 1);
    QTRY_COMPARE(parts(wall.received()).size(), 1);
    QCOMPARE(parts(wall.received()).at(0).camera, "yard"_ba);
    share.feed("JPEG-new");
    QTRY_COMPARE(parts(wall.received()).size(), 2);
    QCOMPARE(parts(wall.received()).at(1).body, "JPEG-new"_ba);
}

void TestWallClient::aWallIsOneViewerOfSeveralCameras()
{
    ShareHarness share;
    QSignalSpy viewers(&share.server(), &ShareServer::viewersChanged);
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    auto wall = std::make_unique<PlainClient>(share.port());
    wall->request("GET /wall HTTP/1.1");
    QTRY_COMPARE(demand.size(), 2);
    QCOMPARE(viewers.size(), 1);
    QCOMPARE(viewers[0], QVariantList{1});
    const QByteArray status = share.get("/status").body;
    QCOMPARE(status.count("\"viewers\":1"), 3); // of each camera, and in all
    wall.reset();
    QTRY_COMPARE(viewers.size(), 2);
    QCOMPARE(viewers[1], QVariantList{0});
}

void TestWallClient::aCameraThatIsSharedNoMoreLeavesTheWall()
{
    ShareHarness share;
    PlainClient wall(share.port());
    wall.request("GET /wall HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.server().setCameras({share.cameras().at(1)});
    QCOMPARE(share.server().viewers().at(0).cameraIds, QStringList{u"yard"_s});
    share.feed("JPEG-yard", 1);
    QTRY_COMPARE(parts(wall.received()).size(), 1);
    share.server().setCameras({});
    QTRY_VERIFY(wall.isClosed());
    QTRY_VERIFY(share.server().viewers().isEmpty());
}

void TestWallClient::wallsComeAndGoWhileFramesPour()
{
    ShareHarness share;
    share.feedSteadily({makeJpeg({320, 240}, Qt::red, Texture::Noise)}, 500);
    for (int n = 0; n < 30; ++n) {
        auto wall = std::make_unique<PlainClient>(share.port());
        wall->request("GET /wall HTTP/1.1");
        if (n % 3 == 0)
            QTRY_VERIFY(!parts(wall->received()).isEmpty());
        else if (n % 3 == 1)
            wall->socket().abort();
    }
    QTRY_VERIFY(share.server().viewers().isEmpty());
}

QTEST_GUILESS_MAIN(TestWallClient)
#include "tst_wallclient.moc"
