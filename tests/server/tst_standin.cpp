// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpeginfo.h"
#include "core/studio/standin.h"
#include "tests/server/shareharness.h"
#include "tests/stream/readerrig.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "X-Vedette-Stand-In: 1\r\n"_ba;
constexpr QSize size(320, 240);

Frame standIn()
{
    static const QByteArray jpeg = makeJpeg(size, Qt::darkGray);
    return Frame::fromJpeg(jpeg, size, Clock::now(), 0);
}

QByteArray lastPicture(const QByteArray &received)
{
    const qsizetype end = received.lastIndexOf("\r\n--vedetteframe\r\n");
    const qsizetype begin = received.lastIndexOf("\r\n\r\n", end) + 4;
    return end > begin ? received.sliced(begin, end - begin) : QByteArray();
}

} // namespace

/// What viewers are shown while a camera is lost.
class TestStandIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsInUntilTheNextPicture();
    void itIsRepeatedSlowlyAndForAsLongAsItTakes();
    void itIsNoSnapshotAndOnNoWall();
    void aRenditionHasItInItsOwnSize();
    void nobodyGetsItLater();
    void anotherVedetteKnowsThatTheCameraIsLost();
    void itSaysWhatIsTheMatter_data();
    void itSaysWhatIsTheMatter();
};

void TestStandIn::itStandsInUntilTheNextPicture()
{
    ShareHarness share;
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed("JPEG-before");
    QTRY_COMPARE(lastPicture(viewer.received()), "JPEG-before"_ba);
    share.server().setStandIn(u"front"_s, standIn());
    QTRY_COMPARE(lastPicture(viewer.received()), standIn().jpeg());
    QCOMPARE(viewer.received().count(mark), 1);
    PlainClient newcomer(share.port());
    newcomer.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(lastPicture(newcomer.received()), standIn().jpeg());
    PlainClient slow(share.port());
    slow.request("GET /stream?fps=0.1 HTTP/1.1");
    QTRY_COMPARE(lastPicture(slow.received()), standIn().jpeg());
    share.feed("JPEG-after");
    QTRY_COMPARE(lastPicture(viewer.received()), "JPEG-after"_ba);
    QTRY_COMPARE(lastPicture(newcomer.received()), "JPEG-after"_ba);
    QTRY_COMPARE(lastPicture(slow.received()), "JPEG-after"_ba);
    QVERIFY(!lastPicture(viewer.received()).isEmpty());
}

void TestStandIn::itIsRepeatedSlowlyAndForAsLongAsItTakes()
{
    ShareOptions options;
    options.timings.repeat = 10ms;
    options.timings.repeatFor = 10ms;
    options.timings.repeatStandIn = 100ms;
    ShareHarness share(options);
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    const auto begun = Clock::now();
    share.server().setStandIn(u"front"_s, standIn());
    QTRY_VERIFY(viewer.received().count(mark) >= 4);
    QVERIFY(Clock::now() - begun >= 3 * 100ms);
}

void TestStandIn::itIsNoSnapshotAndOnNoWall()
{
    ShareOptions options;
    options.timings.snapshot = 50ms;
    options.timings.fresh = 0s;
    ShareHarness share(options);
    PlainClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    PlainClient wall(share.port());
    wall.request("GET /wall HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    share.server().setStandIn(u"front"_s, standIn());
    QTRY_VERIFY(viewer.received().contains(mark));
    QCOMPARE(share.get("/snapshot").status, 503);
    share.feed("JPEG-yard", 1);
    QTRY_VERIFY(wall.received().contains("JPEG-yard"));
    QVERIFY(!wall.received().contains(mark));
    QVERIFY(!wall.received().contains("X-Camera: front"));
}

void TestStandIn::aRenditionHasItInItsOwnSize()
{
    ShareHarness share;
    const auto sizeOf = [](PlainClient &client) {
        const auto info = readJpegInfo(lastPicture(client.received()));
        return info ? info->size : QSize();
    };
    PlainClient viewer(share.port());
    viewer.request("GET /stream?width=160 HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.server().setStandIn(u"front"_s, standIn());
    QTRY_COMPARE(sizeOf(viewer), QSize(160, 120));
    QVERIFY(viewer.received().contains(mark));
    PlainClient newcomer(share.port());
    newcomer.request("GET /stream?width=80 HTTP/1.1");
    QTRY_COMPARE(sizeOf(newcomer), QSize(80, 60));
    share.feed(makeJpeg({64, 48}, Qt::red));
    QTRY_COMPARE(sizeOf(viewer), QSize(64, 48));
    QVERIFY(viewer.received().lastIndexOf(mark) < viewer.received().lastIndexOf("Content-Length"));
}

void TestStandIn::nobodyGetsItLater()
{
    ShareOptions options;
    options.timings.linger = 20ms;
    ShareHarness share(options);
    share.server().setStandIn(u"front"_s, standIn()); // nobody wants the camera
    share.server().setStandIn(u"attic"_s, standIn());
    auto viewer = std::make_unique<PlainClient>(share.port());
    viewer->request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed("JPEG-1");
    QTRY_VERIFY(viewer->received().contains("JPEG-1"));
    QVERIFY(!viewer->received().contains(mark));
    share.server().setStandIn(u"front"_s, standIn());
    QTRY_VERIFY(viewer->received().contains(mark));
    share.server().setStandIn(u"front"_s, {}); // its owner says so before the next picture
    PlainClient newcomer(share.port());
    newcomer.request("GET /stream HTTP/1.1");
    QTRY_VERIFY(newcomer.received().contains("JPEG-1"));
    QVERIFY(!newcomer.received().contains(mark));
}

void TestStandIn::anotherVedetteKnowsThatTheCameraIsLost()
{
    ShareHarness share;
    ReaderRig rig(QUrl(QString::fromLatin1(share.url("/stream"))));
    rig.start();
    QTRY_COMPARE(share.server().viewers().size(), 1);
    share.feed(makeJpeg(size, Qt::red), 0, size);
    QTRY_COMPARE(rig.state(), SourceState::Live);
    share.server().setStandIn(u"front"_s, standIn());
    QTRY_COMPARE(rig.state(), SourceState::Waiting);
    QCOMPARE(rig.error().code, ErrorCode::LostAtSender);
    QCOMPARE(rig.log.count(), 1); // it is no picture
    share.feed(makeJpeg(size, Qt::blue), 0, size);
    QTRY_COMPARE(rig.state(), SourceState::Live);
    QTRY_COMPARE(rig.log.count(), 2);
    QCOMPARE(share.server().viewers().size(), 1); // over the same connection
    QCOMPARE(rig.statuses.size(), 4);
}

void TestStandIn::itSaysWhatIsTheMatter_data()
{
    QTest::addColumn<QSize>("asked");
    QTest::addColumn<QSize>("made");
    QTest::newRow("not known") << QSize() << QSize(1280, 720);
    QTest::newRow("its own") << QSize(640, 480) << QSize(640, 480);
    QTest::newRow("portrait") << QSize(480, 848) << QSize(480, 848);
    QTest::newRow("huge") << QSize(7680, 4320) << QSize(1920, 1080);
    QTest::newRow("tiny") << QSize(16, 16) << QSize(160, 90);
}

void TestStandIn::itSaysWhatIsTheMatter()
{
    QFETCH(QSize, asked);
    QFETCH(QSize, made);
    StandIn wanted{u"Haustür 入口"_s, u"No picture."_s, u"The camera was unplugged."_s,
                   u"Since noon"_s, asked};
    const QByteArray jpeg = drawStandIn(wanted);
    QCOMPARE(wanted.size, made);
    const QImage image = QImage::fromData(jpeg, "JPEG");
    QCOMPARE(image.size(), made);
    if (qEnvironmentVariableIsSet("VEDETTE_TEST_KEEP"))
        image.save(qEnvironmentVariable("VEDETTE_TEST_KEEP") +
                   u"/standin-%1.png"_s.arg(made.width()));
    qsizetype bright = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            bright += qGray(image.pixel(x, y)) > 150 ? 1 : 0;
    }
    QVERIFY(bright > image.width() * image.height() / 200); // something is written
    QVERIFY(bright < image.width() * image.height() / 4);
}

QTEST_MAIN(TestStandIn)
#include "tst_standin.moc"
