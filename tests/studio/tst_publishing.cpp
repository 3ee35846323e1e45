// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishmodule.h"
#include "core/studio/camera.h"
#include "core/studio/eventjson.h"
#include "core/studio/events.h"
#include "core/studio/publishing.h"
#include "core/studio/sharing.h"
#include "core/studio/studio.h"
#include "tests/publish/mediaserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const QString door = u"door"_s;

Configuration publishedTo(const QString &url)
{
    Configuration configuration;
    configuration.cameras += newCamera(TestPatternSpec{{320, 240}, 20}, {}, u"Door"_s);
    configuration.published += PublishConfig{door, url};
    return configuration;
}

template <typename Told>
int countOf(Studio &studio)
{
    int count = 0;
    for (const Event &event : studio.events().recent())
        count += std::holds_alternative<Told>(event.what) ? 1 : 0;
    return count;
}

} // namespace

class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (publishingProblem().code == ErrorCode::PublishingAbsent &&
            publishingProblem().detail.isEmpty())
            QSKIP("it was built without");
        if (!MediaServer::isInstalled())
            QSKIP("nginx or its RTMP module is not installed");
    }

    void cameraRunsForItAndItIsTold()
    {
        MediaServer server;
        QVERIFY(server.start());
        Studio studio;
        studio.apply(publishedTo(server.url()));
        QTRY_COMPARE_WITH_TIMEOUT(countOf<CameraPublished>(studio), 1, 10'000);
        QCOMPARE(studio.camera(door)->status().state, SourceState::Live);
        QCOMPARE(studio.publishing().status(door)->state, PublishState::Publishing);
        StreamWatcher watcher(server.url(), 5);
        QVERIFY2(watcher.gets({320, 240}), watcher.errors());

        server.kill();
        QTRY_COMPARE_WITH_TIMEOUT(countOf<PublishingLost>(studio), 1, 10'000);
        const QJsonObject json =
                QJsonDocument::fromJson(eventJson(studio.events().recent().constLast())).object();
        QCOMPARE(json.value(u"event_type"_s).toString(), u"publishing_lost"_s);
        QCOMPARE(json.value(u"camera"_s).toObject().value(u"id"_s).toString(), door);
        QCOMPARE(json.value(u"server"_s).toString(), u"rtmp://127.0.0.1:%1"_s.arg(server.port()));
        QVERIFY(!json.value(u"reason"_s).toString().isEmpty());
        QVERIFY(!json.value(u"reason_text"_s).toString().isEmpty());
        // However often it is tried meanwhile.
        QTRY_COMPARE_WITH_TIMEOUT(studio.publishing().status(door)->error.code,
                                  ErrorCode::ConnectionRefused, 10'000);
        QCOMPARE(countOf<PublishingLost>(studio), 1);
        QVERIFY(server.start());
        studio.publishing().retryNow(door);
        QTRY_COMPARE_WITH_TIMEOUT(countOf<CameraPublished>(studio), 2, 10'000);
    }

    void cameraStopsWithIt()
    {
        MediaServer server;
        QVERIFY(server.start());
        Studio studio;
        Configuration configuration = publishedTo(server.url());
        studio.apply(configuration);
        QTRY_COMPARE(studio.camera(door)->status().state, SourceState::Live);
        configuration.published[0].enabled = false;
        studio.apply(configuration);
        QCOMPARE(studio.camera(door)->status().state, SourceState::Stopped);
        QVERIFY(!studio.publishing().status(door));
    }

    void whatStaysTheSameGoesOn()
    {
        MediaServer server;
        QVERIFY(server.start());
        Studio studio;
        Configuration configuration = publishedTo(server.url());
        studio.apply(configuration);
        QTRY_COMPARE_WITH_TIMEOUT(countOf<CameraPublished>(studio), 1, 10'000);
        configuration.cameras[0].name = u"Front door"_s;
        configuration.cameras += newCamera(TestPatternSpec{}, configuration.cameras, u"Yard"_s);
        studio.apply(configuration);
        QCOMPARE(studio.publishing().status(door)->state, PublishState::Publishing);
        // Another rate begins it anew.
        configuration.published[0].kilobits = 500;
        studio.apply(configuration);
        QCOMPARE(studio.publishing().status(door)->state, PublishState::Starting);
        QTRY_COMPARE_WITH_TIMEOUT(countOf<CameraPublished>(studio), 2, 10'000);
        QCOMPARE(countOf<PublishingLost>(studio), 0);
    }

    void cameraThatGoesTakesItAlong()
    {
        Studio studio;
        Configuration configuration = publishedTo(u"rtmp://127.0.0.1:1/live/door"_s);
        studio.apply(configuration);
        QVERIFY(studio.publishing().status(door));
        Configuration without = configuration;
        without.cameras.clear();
        studio.apply(without);
        QVERIFY(!studio.publishing().status(door));
        // A new one under the same id is another camera.
        without.cameras = configuration.cameras;
        without.published = studio.configuration().published;
        studio.apply(without);
        QVERIFY(!studio.publishing().status(door));
    }

    void metricsTellOfIt()
    {
        MediaServer server;
        QVERIFY(server.start());
        Studio studio;
        Configuration configuration = publishedTo(server.url());
        configuration.cameras += newCamera(TestPatternSpec{}, configuration.cameras, u"Yard"_s);
        configuration.share.enabled = true;
        configuration.share.address = u"127.0.0.1"_s;
        configuration.share.port = 0;
        configuration.share.access = ShareConfig::Access::Open;
        studio.apply(configuration);
        QTRY_COMPARE(studio.sharing().state(), SharingState::On);
        QByteArray metrics;
        const auto ask = [&] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, studio.sharing().port());
            socket.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            (void)QTest::qWaitFor(
                    [&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
            metrics = socket.readAll();
            return metrics.contains("\nvedette_camera_published{camera=\"door\"} 1\n");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(ask(), metrics, 10'000);
        QVERIFY2(metrics.contains("\nvedette_camera_published_frames_total{camera=\"door\"} "),
                 metrics);
        QVERIFY2(metrics.contains("\nvedette_camera_published_bytes_total{camera=\"door\"} "),
                 metrics);
        QVERIFY2(!metrics.contains("vedette_camera_published{camera=\"yard\"}"), metrics);
    }
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
