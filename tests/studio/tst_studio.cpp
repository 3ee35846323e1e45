// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/networkwatch.h"
#include "core/studio/picturefeed.h"
#include "core/studio/sharing.h"
#include "core/studio/studio.h"
#include "tests/support/testcertificate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

Configuration withTestPatterns(const QList<QSize> &sizes)
{
    Configuration configuration;
    for (const QSize &size : sizes)
        configuration.cameras += newCamera(TestPatternSpec{size, 30}, configuration.cameras);
    return configuration;
}

Configuration shared(Configuration configuration)
{
    configuration.share.enabled = true;
    configuration.share.address = u"127.0.0.1"_s;
    configuration.share.port = 0;
    configuration.share.access = ShareConfig::Access::Open;
    return configuration;
}

class Client final
{
public:
    // The body, or nothing when the answer is no 200.
    QByteArray get(const QUrl &url)
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        const QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 10'000))
            return {};
        m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
    }
    int status() const { return m_status; }

private:
    QNetworkAccessManager m_network;
    int m_status = 0;
};

} // namespace

class TestStudio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheDifferenceHappens()
    {
        Studio studio;
        QSignalSpy added(&studio, &Studio::cameraAdded);
        QSignalSpy leaving(&studio, &Studio::cameraAboutToBeRemoved);
        QSignalSpy changed(&studio, &Studio::camerasChanged);

        Configuration configuration = withTestPatterns({{64, 48}, {80, 60}, {96, 72}});
        studio.apply(configuration);
        QCOMPARE(added.size(), 3);
        QCOMPARE(changed.size(), 1);
        const QList<Camera *> cameras = studio.cameras();

        configuration.cameras[1].name = u"Renamed"_s;
        studio.apply(configuration);
        QCOMPARE(studio.cameras(), cameras);
        QCOMPARE(cameras[1]->name(), u"Renamed"_s);
        QCOMPARE(changed.size(), 1);

        configuration.cameras.move(2, 0);
        studio.apply(configuration);
        QCOMPARE(studio.cameras(), QList<Camera *>({cameras[2], cameras[0], cameras[1]}));
        QCOMPARE(changed.size(), 2);

        configuration.cameras.removeAt(1);
        studio.apply(configuration);
        QCOMPARE(leaving.size(), 1);
        QCOMPARE(studio.cameras(), QList<Camera *>({cameras[2], cameras[1]}));
        QCOMPARE(added.size(), 3);

        configuration.cameras[0].spec = TestPatternSpec{{320, 240}, 10};
        studio.apply(configuration);
        QCOMPARE(studio.cameras(), QList<Camera *>({cameras[2], cameras[1]}));
        QCOMPARE(cameras[2]->config().spec, configuration.cameras[0].spec);
    }

    void sharedCameraRunsOnlyWhileWatched()
    {
        Studio studio;
        studio.apply(shared(withTestPatterns({{320, 240}})));
        QTRY_COMPARE(studio.sharing().state(), SharingState::On);
        Camera *camera = studio.cameras().constFirst();
        QCOMPARE(camera->status().state, SourceState::Stopped);

        const QUrl base = studio.sharing().addresses().constFirst().url;
        Client client;
        const QByteArray jpeg = client.get(base.resolved(QUrl(u"snapshot"_s)));
        QVERIFY(jpeg.startsWith("\xff\xd8"));
        QVERIFY(jpeg.endsWith("\xff\xd9"));
        QTRY_COMPARE_WITH_TIMEOUT(camera->status().state, SourceState::Stopped, 10'000);
    }

    void statusTellsOfEveryCamera()
    {
        Studio studio;
        studio.apply(shared(withTestPatterns({{320, 240}, {64, 48}})));
        QTRY_COMPARE(studio.sharing().state(), SharingState::On);
        const QUrl base = studio.sharing().addresses().constFirst().url;
        Client client;
        const auto status = QJsonDocument::fromJson(client.get(base.resolved(QUrl(u"status"_s))));
        const QJsonArray cameras = status.object().value(u"cameras"_s).toArray();
        QCOMPARE(cameras.size(), 2);
        QCOMPARE(cameras[0].toObject().value(u"id"_s).toString(), u"test-pattern"_s);
        QCOMPARE(cameras[1].toObject().value(u"id"_s).toString(), u"test-pattern-2"_s);
    }

    void oneStudioWatchesAnother()
    {
        Studio sharing;
        sharing.apply(shared(withTestPatterns({{320, 240}})));
        QTRY_COMPARE(sharing.sharing().state(), SharingState::On);

        Studio watching;
        Configuration configuration;
        const QUrl base = sharing.sharing().addresses().constFirst().url;
        configuration.cameras +=
                newCamera(RemoteSpec{base.resolved(QUrl(u"stream"_s)), {}, {}}, {});
        watching.apply(configuration);
        Camera *remote = watching.cameras().constFirst();
        PictureFeed feed(*remote, watching.pool());
        feed.setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(remote->status().state, SourceState::Live, 10'000);
        QTRY_VERIFY(remote->stats().frames > 10);
        QCOMPARE(remote->stats().size, QSize(320, 240));
        QTRY_COMPARE(sharing.sharing().viewers(), 1);
        feed.setActive(false);
        QTRY_COMPARE(sharing.sharing().viewers(), 0);
    }

    void oneStudioSignsInAtAnother()
    {
        Studio sharing;
        Configuration origin = shared(withTestPatterns({{320, 240}}));
        origin.share.access = ShareConfig::Access::Password;
        setFirstUser(origin.share, u"vedette"_s, u"s3cret"_s);
        sharing.apply(origin);
        QTRY_COMPARE(sharing.sharing().state(), SharingState::On);
        const QUrl base = sharing.sharing().addresses().constFirst().url;

        Studio watching;
        Configuration configuration;
        for (const QString &password : {u"s3cret"_s, u"guess"_s})
            configuration.cameras +=
                    newCamera(RemoteSpec{base.resolved(QUrl(u"stream"_s)), u"vedette"_s, password},
                              configuration.cameras);
        watching.apply(configuration);
        Camera *right = watching.cameras().at(0);
        Camera *wrong = watching.cameras().at(1);
        PictureFeed rightFeed(*right, watching.pool());
        PictureFeed wrongFeed(*wrong, watching.pool());
        rightFeed.setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(right->status().state, SourceState::Live, 10'000);
        wrongFeed.setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(wrong->status().state, SourceState::Failed, 10'000);
        QCOMPARE(wrong->status().error.code, ErrorCode::AuthenticationRefused);
        configuration.cameras[1].spec = configuration.cameras[0].spec;
        watching.apply(configuration);
        QTRY_COMPARE_WITH_TIMEOUT(wrong->status().state, SourceState::Live, 10'000);
    }

    void hiddenCameraStaysConnectedWhenSo()
    {
        Studio sharing;
        sharing.apply(shared(withTestPatterns({{320, 240}})));
        QTRY_COMPARE(sharing.sharing().state(), SharingState::On);
        Studio watching;
        Configuration configuration;
        const QUrl base = sharing.sharing().addresses().constFirst().url;
        configuration.cameras +=
                newCamera(RemoteSpec{base.resolved(QUrl(u"stream"_s)), {}, {}}, {});
        configuration.window.whenHidden = WhenHidden::Slow;
        watching.apply(configuration);
        Camera *remote = watching.cameras().constFirst();
        PictureFeed feed(*remote, watching.pool());
        const QSignalSpy ready(&feed, &PictureFeed::pictureReady);
        feed.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 10'000);
        feed.setActive(false);
        QCOMPARE(remote->status().state, SourceState::Live);
        QCOMPARE(sharing.sharing().viewers(), 1);
        const auto seen = ready.size();
        feed.setActive(true);
        QTRY_VERIFY(ready.size() > seen);
        feed.setActive(false);
        configuration.window.whenHidden = WhenHidden::Pause;
        watching.apply(configuration);
        QCOMPARE(remote->status().state, SourceState::Stopped);
        QTRY_COMPARE(sharing.sharing().viewers(), 0);
    }

    void otherNetworkEndsTheWait()
    {
        QTcpServer reserve;
        QVERIFY(reserve.listen(QHostAddress::LocalHost));
        QUrl url(u"http://127.0.0.1/stream"_s);
        url.setPort(reserve.serverPort());
        reserve.close();
        Studio studio;
        Configuration configuration;
        configuration.cameras += newCamera(RemoteSpec{url, {}, {}}, {});
        studio.apply(configuration);
        Camera *camera = studio.cameras().constFirst();
        PictureFeed feed(*camera, studio.pool());
        QSignalSpy statuses(camera, &Camera::statusChanged);
        feed.setActive(true);
        QTRY_COMPARE(camera->status().state, SourceState::Waiting);
        // Each time, though the waits grow to fifteen seconds.
        for (int round = 0; round < 6; ++round) {
            statuses.clear();
            Q_EMIT studio.network().changed();
            QTRY_VERIFY(!statuses.isEmpty() && camera->status().state == SourceState::Waiting);
            QVERIFY(camera->status().retryAt < Clock::now() + 2s);
        }
    }

    void passwordIsMadeUpUnlessEverybodyIsLetIn()
    {
        Studio studio;
        Configuration configuration = shared(withTestPatterns({{64, 48}}));
        studio.apply(configuration);
        QVERIFY(studio.configuration().share.users.isEmpty());

        configuration.share.access = ShareConfig::Access::Password;
        studio.apply(configuration);
        QVERIFY(!studio.configuration().share.password.isEmpty());
        QTRY_COMPARE(studio.sharing().state(), SharingState::On);
        QUrl url(u"http://127.0.0.1/status"_s);
        url.setPort(studio.sharing().addresses().constFirst().url.port());
        Client client;
        client.get(url);
        QCOMPARE(client.status(), 401);
        url.setUserName(studio.configuration().share.users[0].name);
        url.setPassword(studio.configuration().share.password);
        client.get(url);
        QCOMPARE(client.status(), 200);
        for (const ShareAddress &address : studio.sharing().addresses())
            QVERIFY(address.url.userInfo().isEmpty());

        configuration.share.access = ShareConfig::Access::Open;
        studio.apply(configuration);
        QTRY_COMPARE(studio.sharing().state(), SharingState::On);
        url.setPort(studio.sharing().addresses().constFirst().url.port());
        Client stranger;
        url.setUserInfo({});
        stranger.get(url);
        QCOMPARE(stranger.status(), 200);
    }

    void changedSettingsKeepWhoWatches()
    {
        Studio studio;
        Configuration configuration = shared(withTestPatterns({{64, 48}}));
        studio.apply(configuration);
        QTRY_COMPARE(studio.sharing().state(), SharingState::On);
        QUrl url = studio.sharing().addresses().constFirst().url;
        QTcpSocket viewer;
        viewer.connectToHost(url.host(), quint16(url.port()));
        viewer.write("GET /stream HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(studio.sharing().viewers(), 1);

        QSignalSpy changed(&studio.sharing(), &Sharing::stateChanged);
        configuration.share.hosts = {u"cam.example.org"_s};
        configuration.share.https = Https::On;
        studio.apply(configuration);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(studio.sharing().state(), SharingState::On);
        QVERIFY(!studio.sharing().fingerprint().isEmpty());
        QCOMPARE(studio.sharing().addresses().constFirst().url.scheme(), u"https"_s);
        viewer.readAll();
        QByteArray received;
        QTRY_VERIFY((received += viewer.readAll()).contains("image/jpeg"));
        QCOMPARE(studio.sharing().viewers(), 1);
    }

    void lossIsToldInTheLanguageOfTheProgram()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const auto remote =
                parseCameraSpec(u"http://127.0.0.1:%1/stream"_s.arg(closed.serverPort()));
        closed.close();
        QVERIFY(remote.ok());
        Studio studio;
        QStringList asked;
        studio.sharing().setTranslate([&asked](const char *english) {
            asked += QString::fromLatin1(english);
            return u"auf Deutsch"_s;
        });
        Configuration configuration;
        configuration.cameras += newCamera(*remote, {});
        studio.apply(shared(configuration));
        QTRY_COMPARE(studio.sharing().state(), SharingState::On);
        const QUrl url = studio.sharing().addresses().constFirst().url;
        QTcpSocket viewer;
        viewer.connectToHost(url.host(), quint16(url.port()));
        viewer.write("GET /stream HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(asked.contains(u"No picture. It goes on by itself."_s));
        QVERIFY(asked.contains(u"The camera refuses connections."_s));
        QVERIFY(asked.contains(u"Since %1"_s));
    }

    void renewedCertificateFileIsTakenOver()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"cam.pem"_s);
        const auto write = [&file](const QByteArray &text) {
            QFile pem(file);
            QVERIFY(pem.open(QIODevice::WriteOnly));
            pem.write(text);
        };
        const auto pem = [] {
            const auto made = test::makeCertificate();
            return made.certificate.toPem() + made.key.toPem();
        };
        write(pem());
        Studio studio;
        Configuration configuration = shared(withTestPatterns({{64, 48}}));
        configuration.share.https = Https::On;
        configuration.share.certificateFile = file;
        studio.apply(configuration);
        QTRY_COMPARE(studio.sharing().state(), SharingState::On);
        const QString before = studio.sharing().fingerprint();
        const int port = studio.sharing().addresses().constFirst().url.port();

        QSignalSpy changed(&studio.sharing(), &Sharing::stateChanged);
        studio.apply(studio.configuration()); // the same file
        write("half of a");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"certificate as it was"_s));
        studio.apply(studio.configuration());
        QCOMPARE(studio.sharing().state(), SharingState::On);
        QCOMPARE(studio.sharing().fingerprint(), before);
        QCOMPARE(changed.size(), 0);
        write(pem());
        studio.apply(studio.configuration());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(studio.sharing().fingerprint() != before);
        QCOMPARE(studio.sharing().addresses().constFirst().url.port(), port);
    }

    void portInUseFailsAndAnotherWorks()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Studio studio;
        Configuration configuration = shared(withTestPatterns({{64, 48}}));
        configuration.share.port = other.serverPort();
        studio.apply(configuration);
        QTRY_COMPARE(studio.sharing().state(), SharingState::Failed);
        QCOMPARE(studio.sharing().error().code, ErrorCode::PortInUse);
        QVERIFY(studio.sharing().error().detail.endsWith(u":%1"_s.arg(other.serverPort())));

        configuration.share.port = 0;
        studio.apply(configuration);
        QTRY_COMPARE(studio.sharing().state(), SharingState::On);
        configuration.share.enabled = false;
        studio.apply(configuration);
        QCOMPARE(studio.sharing().state(), SharingState::Off);
        QVERIFY(studio.sharing().addresses().isEmpty());
    }

    void cameraIsRemovedWhileWatched()
    {
        Studio studio;
        Configuration configuration = shared(withTestPatterns({{320, 240}, {64, 48}}));
        studio.apply(configuration);
        QTRY_COMPARE(studio.sharing().state(), SharingState::On);
        QNetworkAccessManager network;
        const QUrl base = studio.sharing().addresses().constFirst().url;
        std::unique_ptr<QNetworkReply> reply(
                network.get(QNetworkRequest(base.resolved(QUrl(u"stream"_s)))));
        const QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QTRY_VERIFY(reply->bytesAvailable() > 1000);
        configuration.cameras.removeFirst();
        studio.apply(configuration);
        QTRY_VERIFY(!finished.isEmpty());
        QTRY_COMPARE(studio.sharing().viewers(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStudio)
#include "tst_studio.moc"
