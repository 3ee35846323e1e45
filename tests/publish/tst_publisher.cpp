// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/framesink.h"
#include "core/publish/publisher.h"
#include "core/publish/publishmodule.h"
#include "tests/publish/mediaserver.h"
#include "tests/publish/publishing.h"
#include "tests/support/testcertificate.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>
#include <QTimer>
#include <QVideoFrame>

#include <algorithm>
#include <array>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

/// Cameras at media servers of others.
class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNothingIsPublished(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY2(!publishingProblem(), qPrintable(publishingProblem().detail));
    }

    void rtmpViewersSeeThePicture()
    {
        MediaServer server;
        QVERIFY(server.start());
        Publisher publisher(targetAt(server.url()), quickTimes());
        const QSize size(321, 241); // its last row and column are left out
        const QColor colour(200, 80, 40);
        Feed feed(publisher, size, colour);
        QVERIFY(isPublished(publisher));
        QVERIFY(!publisher.status().error);
        QVERIFY(!publisher.status().encoder.isEmpty());
        StreamWatcher watcher(server.url(), 20);
        QVERIFY2(watcher.gets({320, 240}), watcher.errors());
        QVERIFY2(isAbout(watcher.middle(), colour), qPrintable(watcher.middle().name()));
        QVERIFY(publisher.frames() >= 20);
        QVERIFY(publisher.bytes() > 0);
    }

    void rawPicturesArePublishedToo()
    {
        MediaServer server;
        QVERIFY(server.start());
        Publisher publisher(targetAt(server.url()), quickTimes());
        publisher.setCameraLive(true);
        QVideoFrame raw(QVideoFrameFormat({320, 240}, QVideoFrameFormat::Format_YUYV));
        QVERIFY(raw.map(QVideoFrame::WriteOnly));
        for (int n = 0; n < raw.mappedBytes(0); n += 4) { // BT.601 limited, a blue
            const std::array<uchar, 4> pixels{60, 200, 60, 100};
            std::copy(pixels.begin(), pixels.end(), raw.bits(0) + n);
        }
        raw.unmap();
        quint64 count = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer,
                [&] { publisher.sink().takeFrame(Frame::fromRaw(raw, Clock::now(), ++count)); });
        timer.start(40);
        QVERIFY(isPublished(publisher));
        StreamWatcher watcher(server.url(), 5);
        QVERIFY2(watcher.gets({320, 240}), watcher.errors());
        const QColor seen = watcher.middle();
        QVERIFY2(isAbout(seen, QColor(6, 46, 196)), qPrintable(seen.name()));
    }

    void rtspServerTakesIt()
    {
        const QString url = u"rtsp://127.0.0.1:%1/door"_s.arg(freePort());
        StreamWatcher server(url, 20, {u"-rtsp_flags"_s, u"listen"_s});
        Publisher publisher(targetAt(url), quickTimes());
        Feed feed(publisher, {320, 240}, Qt::red);
        QVERIFY2(server.gets({320, 240}), server.errors());
        QVERIFY2(isAbout(server.middle(), QColor(254, 0, 0)), qPrintable(server.middle().name()));
    }

    void srtServerTakesIt()
    {
        const QString url = u"srt://127.0.0.1:%1"_s.arg(freePort());
        StreamWatcher server(url + u"?mode=listener"_s, 20);
        Publisher publisher(targetAt(url), quickTimes());
        Feed feed(publisher, {320, 240}, Qt::green);
        QVERIFY2(server.gets({320, 240}), server.errors());
        QVERIFY2(isAbout(server.middle(), QColor(0, 255, 1)), qPrintable(server.middle().name()));
    }

    void trustedRtspsServerTakesIt()
    {
        const TestCertificate made = makeCertificate(u"localhost"_s);
        const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
        const auto reset = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(usual); });
        QSslConfiguration trusting = usual;
        trusting.addCaCertificate(made.certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
        const quint16 port = freePort();
        StreamWatcher server(u"rtsp://127.0.0.1:%1/door"_s.arg(port), 20,
                             {u"-rtsp_flags"_s, u"listen"_s});
        TlsFront front(port, made);
        QVERIFY(front.start());
        Publisher publisher(targetAt(u"rtsps://localhost:%1/door"_s.arg(front.port())),
                            quickTimes());
        Feed feed(publisher, {320, 240}, Qt::blue);
        QVERIFY2(server.gets({320, 240}), server.errors());
        QVERIFY2(isAbout(server.middle(), QColor(0, 0, 254)), qPrintable(server.middle().name()));
    }

    void pictureOfAnotherSizeBeginsTheStreamAnew()
    {
        MediaServer server;
        QVERIFY(server.start());
        Publisher publisher(targetAt(server.url()), quickTimes());
        Feed feed(publisher, {320, 240}, Qt::red);
        QVERIFY(isPublished(publisher));
        QSignalSpy changes(&publisher, &Publisher::statusChanged);
        feed.show({480, 270}, Qt::blue);
        const auto isThere = [&] {
            StreamWatcher watcher(server.url(), 3);
            return watcher.gets({480, 270}, 10'000) && isAbout(watcher.middle(), QColor(0, 0, 254));
        };
        QVERIFY(isThere() || isThere());
        QCOMPARE(publisher.status().state, PublishState::Publishing);
        QVERIFY(changes.isEmpty()); // it is no failure
    }

    void slowCameraHasItsPictureRepeated()
    {
        MediaServer server;
        QVERIFY(server.start());
        PublishTimes times = quickTimes();
        times.repeat = 50ms;
        times.pictures = 400ms;
        Publisher publisher(targetAt(server.url()), times);
        Feed feed(publisher, {320, 240}, Qt::red);
        feed.pause();
        feed.give();
        QTRY_VERIFY_WITH_TIMEOUT(publisher.frames() > 10, 10'000);
        QCOMPARE(publisher.status().state, PublishState::Publishing);
        // One that is lost is not shown as if it were there, and its stream ends.
        publisher.setCameraLive(false);
        QTRY_COMPARE(publisher.status().state, PublishState::Starting);
        QCOMPARE(publisher.status().error.code, ErrorCode::NoFrames);
        const quint64 sent = publisher.frames();
        publisher.setCameraLive(true);
        feed.resume();
        QVERIFY(isPublished(publisher));
        QVERIFY(publisher.frames() > sent);
    }

    void forgottenPictureIsNotRepeated()
    {
        MediaServer server;
        QVERIFY(server.start());
        PublishTimes times = quickTimes();
        times.repeat = 50ms;
        times.pictures = 300ms;
        Publisher publisher(targetAt(server.url()), times);
        Feed feed(publisher, {320, 240}, Qt::red);
        QVERIFY(isPublished(publisher));
        feed.pause();
        publisher.forgetPictures();
        // With the camera live, it would go on for ever with a picture.
        QTRY_COMPARE(publisher.status().error.code, ErrorCode::NoFrames);
    }

    void noMorePicturesGoThanAreWanted()
    {
        MediaServer server;
        QVERIFY(server.start());
        PublishTarget target = targetAt(server.url());
        target.fps = 20;
        Publisher publisher(target, quickTimes());
        Feed feed(publisher, {320, 240}, Qt::red, 200);
        QVERIFY(isPublished(publisher));
        const quint64 before = publisher.frames();
        const Clock::time_point begin = Clock::now();
        QTRY_VERIFY(publisher.frames() >= before + 10);
        QVERIFY(Clock::now() - begin > 400ms);
        QVERIFY(publisher.dropped() > 0);
    }
};

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
