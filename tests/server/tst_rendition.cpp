// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/shareharness.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QSize size(320, 240);

QByteArray picture(Qt::GlobalColor colour)
{
    return makeJpeg(size, colour, Texture::Noise);
}

/// The pictures of a stream that have come whole.
QByteArrayList parts(const QByteArray &stream)
{
    QByteArrayList pictures;
    const QByteArray name = "Content-Length: ";
    for (qsizetype at = 0; (at = stream.indexOf(name, at)) >= 0;) {
        at += name.size();
        const qsizetype length = stream.sliced(at, stream.indexOf('\r', at) - at).toLongLong();
        at = stream.indexOf("\r\n\r\n", at) + 4;
        if (at < 4 || at + length > stream.size())
            break;
        pictures.append(stream.sliced(at, length));
        at += length;
    }
    return pictures;
}

QSize sizeOf(const QByteArray &jpeg)
{
    return QImage::fromData(jpeg, "jpg").size();
}

} // namespace

class TestRendition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureIsMadeAsAsked_data();
    void pictureIsMadeAsAsked();
    void whatNeedsNoChangeGoesOutByteForByte();
    void thoseWhoAskTheSameShareOne();
    void streamsOfAllKindsGoSideBySide();
    void onlySoManyAtATime();
    void unusedOneMakesWay();
    void lowerRateIsMetBySkipping();
    void lowRateIsNotFilledUp();
    void snapshotIsNoOlderThanAsked();
    void nobodyGetsWhatIsForgotten();
    void snapshotInAnotherSizeWakesTheCamera();
    void brokenPictureHurtsNobody();
    void nonsenseIsToldWithASentence();
};

void TestRendition::pictureIsMadeAsAsked_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("width") << "width=160"_ba << QSize(160, 120);
    QTest::newRow("height") << "height=60"_ba << QSize(80, 60);
    QTest::newRow("no eighth") << "width=100"_ba << QSize(100, 75);
    QTest::newRow("both, the shape stays") << "width=160&height=40"_ba << QSize(53, 40);
    QTest::newRow("never enlarged") << "width=640&quality=50"_ba << size;
    QTest::newRow("quality") << "quality=20"_ba << size;
}

void TestRendition::pictureIsMadeAsAsked()
{
    QFETCH(QByteArray, query);
    QFETCH(QSize, expected);
    ShareHarness share;
    share.feedSteadily({picture(Qt::red)}, 50);
    const PlainAnswer answer = share.get("/snapshot?" + query);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "image/jpeg"_ba);
    QCOMPARE(sizeOf(answer.body), expected);
    QVERIFY(answer.body.size() < picture(Qt::red).size());
    PlainClient viewer(share.port());
    viewer.request("GET /stream?" + query + " HTTP/1.1");
    QTRY_VERIFY(parts(viewer.received()).size() >= 2);
    QCOMPARE(sizeOf(parts(viewer.received()).at(1)), expected);
}

void TestRendition::whatNeedsNoChangeGoesOutByteForByte()
{
    ShareHarness share;
    share.feedSteadily({picture(Qt::red)}, 50);
    QCOMPARE(share.get("/snapshot?width=2000").body, picture(Qt::red));
    QCOMPARE(share.get("/snapshot?width=320&height=240").body, picture(Qt::red));
}

void TestRendition::thoseWhoAskTheSameShareOne()
{
    ShareOptions options;
    options.limits.renditions = 1;
    ShareHarness share(options);
    PlainClient one(share.port());
    PlainClient other(share.port());
    one.request("GET /stream?quality=30&width=160 HTTP/1.1");
    other.request("GET /stream?width=160&quality=30&fps=200 HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    share.feed(picture(Qt::red), 0, size);
    QTRY_COMPARE(parts(one.received()).size(), 1);
    QTRY_COMPARE(parts(other.received()).size(), 1);
    QCOMPARE(parts(one.received()), parts(other.received()));
}

void TestRendition::streamsOfAllKindsGoSideBySide()
{
    ShareHarness share;
    const QByteArrayList queries{"", "?width=160", "?quality=10", "?fps=100"};
    std::vector<std::unique_ptr<PlainClient>> viewers;
    for (const QByteArray &query : queries) {
        viewers.push_back(std::make_unique<PlainClient>(share.port()));
        viewers.back()->request("GET /stream" + query + " HTTP/1.1");
    }
    QTRY_COMPARE(share.server().viewers().size(), 4);
    share.feed(picture(Qt::red), 0, size);
    for (const auto &viewer : viewers)
        QTRY_COMPARE(parts(viewer->received()).size(), 1);
    QCOMPARE(parts(viewers[0]->received()).at(0), picture(Qt::red));
    QCOMPARE(parts(viewers[3]->received()).at(0), picture(Qt::red));
    QCOMPARE(sizeOf(parts(viewers[1]->received()).at(0)), QSize(160, 120));
    viewers.erase(viewers.begin() + 1);
    QTRY_COMPARE(share.server().viewers().size(), 3);
    share.feed(picture(Qt::blue), 0, size);
    QTRY_COMPARE(parts(viewers[0]->received()).size(), 2);
    QTRY_COMPARE(parts(viewers[1]->received()).size(), 2);
}

void TestRendition::onlySoManyAtATime()
{
    ShareOptions options;
    options.limits.renditions = 2;
    ShareHarness share(options);
    PlainClient one(share.port());
    PlainClient two(share.port());
    one.request("GET /stream?width=100 HTTP/1.1");
    two.request("GET /stream?height=100&quality=50 HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    for (const QByteArray &path : {"/stream?width=101"_ba, "/snapshot?width=101"_ba}) {
        const PlainAnswer answer = share.get(path);
        QCOMPARE(answer.status, 503);
        QVERIFY(!answer.header("Retry-After").isEmpty());
        QVERIFY2(answer.body.contains("in 2 other sizes") &&
                         answer.body.contains("(?width=100, ?height=100&quality=50)"),
                 answer.body.constData());
    }
    // The limit is each camera's own, and the original is free.
    PlainClient original(share.port());
    original.request("GET /stream HTTP/1.1");
    PlainClient yard(share.port());
    yard.request("GET /cameras/yard/stream.mjpg?width=101 HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 4);
}

void TestRendition::unusedOneMakesWay()
{
    ShareOptions options;
    options.limits.renditions = 1;
    ShareHarness share(options);
    share.feedSteadily({picture(Qt::red)}, 50);
    for (const QByteArray &width : {"100"_ba, "101"_ba, "102"_ba})
        QCOMPARE(sizeOf(share.get("/snapshot?width=" + width).body).width(), width.toInt());
}

void TestRendition::lowerRateIsMetBySkipping()
{
    ShareHarness share;
    PlainClient all(share.port());
    PlainClient some(share.port());
    all.request("GET /stream HTTP/1.1");
    some.request("GET /stream?fps=10 HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    share.feedSteadily({"JPEG-A", "JPEG-B"}, 100);
    QTRY_VERIFY_WITH_TIMEOUT(parts(some.received()).size() >= 8, 20'000);
    share.stopFeeding();
    const auto viewers = share.server().viewers();
    const qint64 some10 = qint64(viewers[1].sent);
    QVERIFY2(qint64(viewers[0].sent) >= 4 * some10, qPrintable(QString::number(some10)));
    QCOMPARE(viewers[1].skipped, 0U); // it is not slow: it asked for less
}

void TestRendition::lowRateIsNotFilledUp()
{
    ShareOptions options;
    options.timings.repeat = 20ms;
    ShareHarness share(options);
    PlainClient usual(share.port());
    PlainClient seldom(share.port());
    usual.request("GET /stream HTTP/1.1");
    seldom.request("GET /stream?fps=0.1 HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    share.feed("JPEG");
    QTRY_VERIFY(parts(usual.received()).size() >= 5); // repeated
    QCOMPARE(parts(seldom.received()).size(), 1);
}

void TestRendition::snapshotIsNoOlderThanAsked()
{
    ShareOptions options;
    options.timings.fresh = 1h;
    options.timings.snapshot = 1h;
    ShareHarness share(options);
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed(picture(Qt::red), 0, size);
    QTRY_COMPARE(parts(viewer.received()).size(), 1);
    QCOMPARE(share.get("/snapshot").body, picture(Qt::red));
    QCOMPARE(share.get("/snapshot?max_age=3600").body, picture(Qt::red));
    PlainClient newOne(share.port());
    PlainClient newSmallOne(share.port());
    newOne.request("GET /snapshot?max_age=0 HTTP/1.1");
    newSmallOne.request("GET /snapshot?max_age=0&width=160 HTTP/1.1");
    // A round trip on another connection: both have been read.
    QCOMPARE(share.get("/healthz").status, 200);
    QCOMPARE(newOne.received(), QByteArray());
    share.feed(picture(Qt::blue), 0, size);
    QTRY_COMPARE(parseAnswer(newOne.received()).body, picture(Qt::blue));
    QTRY_COMPARE(sizeOf(parseAnswer(newSmallOne.received()).body), QSize(160, 120));
}

void TestRendition::nobodyGetsWhatIsForgotten()
{
    ShareOptions options;
    options.timings.fresh = 1h;
    options.timings.snapshot = 1h;
    ShareHarness share(options);
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    PlainClient smallViewer(share.port());
    smallViewer.request("GET /stream?width=160 HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    share.feed(picture(Qt::red), 0, size);
    QTRY_COMPARE(parts(viewer.received()).size(), 1);
    share.server().forgetPictures(u"front"_s); // while the small one is being made, or just made
    share.server().forgetPictures(u"none"_s);
    PlainClient newOne(share.port());
    PlainClient newSmallOne(share.port());
    newOne.request("GET /snapshot?max_age=3600 HTTP/1.1");
    newSmallOne.request("GET /snapshot?max_age=3600&width=160 HTTP/1.1");
    QCOMPARE(share.get("/healthz").status, 200);
    QCOMPARE(newOne.received(), QByteArray());
    share.feed(picture(Qt::blue), 0, size);
    QTRY_COMPARE(parseAnswer(newOne.received()).body, picture(Qt::blue));
    QTRY_COMPARE(parseAnswer(newSmallOne.received()).status, 200);
    QTRY_VERIFY(parts(smallViewer.received()).contains(parseAnswer(newSmallOne.received()).body));
    const QImage small = QImage::fromData(parseAnswer(newSmallOne.received()).body, "jpg");
    const QImage mean = small.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(mean.pixelColor(0, 0).blue() > mean.pixelColor(0, 0).red()); // with noise in it
}

void TestRendition::snapshotInAnotherSizeWakesTheCamera()
{
    ShareHarness share;
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    PlainClient client(share.port());
    client.request("GET /cameras/yard/snapshot.jpg?height=120 HTTP/1.1");
    QTRY_COMPARE(demand.size(), 1);
    QCOMPARE(demand[0], (QVariantList{u"yard"_s, true}));
    share.feed(picture(Qt::red), 1, size);
    QTRY_COMPARE(sizeOf(parseAnswer(client.received()).body), QSize(160, 120));
    QTRY_COMPARE(demand.size(), 2);
    QCOMPARE(demand[1], (QVariantList{u"yard"_s, false}));
}

void TestRendition::brokenPictureHurtsNobody()
{
    ShareHarness share;
    PlainClient client(share.port());
    client.request("GET /stream?width=160 HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed("no JPEG at all", 0, size);
    share.feed(picture(Qt::red).first(600), 0, size);
    share.feed(picture(Qt::red), 0, size);
    QTRY_VERIFY(!parts(client.received()).isEmpty());
    QCOMPARE(sizeOf(parts(client.received()).constLast()), QSize(160, 120));
}

void TestRendition::nonsenseIsToldWithASentence()
{
    ShareHarness share;
    for (const QByteArray &path :
         {"/stream?width=0"_ba, "/snapshot?width=abc"_ba, "/?action=stream&width=1"_ba,
          "/cameras/yard/stream.mjpg?width="_ba}) {
        const PlainAnswer answer = share.get(path);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, "width has to be a whole number from 16 to 8192.\n"_ba);
    }
    QCOMPARE(share.get("/stream?fps=fast").body, "fps has to be a number from 0.1 to 240.\n"_ba);
}

QTEST_GUILESS_MAIN(TestRendition)
#include "tst_rendition.moc"
