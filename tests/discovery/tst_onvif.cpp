// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/onvifprobe.h"
#include "core/discovery/onvifquery.h"
#include "core/discovery/soap.h"
#include "core/discovery/xmltree.h"
#include "tests/support/onvifcamera.h"

#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(OnvifCamera::Manner)

namespace {

ProbeTarget at(const OnvifCamera &camera)
{
    return {QHostAddress(QHostAddress::LocalHost), camera.discoveryPort(), 20ms, 50ms};
}

struct Answer
{
    QList<OnvifStream> streams;
    Error error;
    bool came = false;
};

Answer answerOf(const OnvifCamera &camera, const QString &user = {}, const QString &password = {},
                std::chrono::milliseconds within = 5s)
{
    Answer answer;
    OnvifQuery query(camera.service(), user, password, within);
    QObject::connect(&query, &OnvifQuery::finished, &query,
                     [&answer](const QList<OnvifStream> &streams, const Error &error) {
                         answer = {streams, error, !answer.came};
                     });
    query.start();
    [&answer] {
        QTRY_VERIFY(answer.came);
    }();
    return answer;
}

QByteArray envelope(const QByteArray &body)
{
    return "<a:Envelope xmlns:a=\"http://www.w3.org/2003/05/soap-envelope\"><a:Body>" + body +
           "</a:Body></a:Envelope>";
}

} // namespace

class TestOnvif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCameraIsFound_data()
    {
        QTest::addColumn<OnvifCamera::Manner>("manner");
        QTest::newRow("prefixes") << OnvifCamera::Manner::Prefixed;
        QTest::newRow("no prefixes") << OnvifCamera::Manner::Defaulted;
    }
    void aCameraIsFound()
    {
        QFETCH(OnvifCamera::Manner, manner);
        OnvifCamera camera(manner);
        OnvifProbe probe(at(camera));
        QSignalSpy changed(&probe, &OnvifProbe::devicesChanged);
        probe.start();
        QTRY_COMPARE(probe.devices().size(), 1);
        QCOMPARE(probe.devices().constFirst().name, u"Yard camera"_s);
        QCOMPARE(probe.devices().constFirst().service,
                 camera.service()); // at the host that answered
        QTRY_VERIFY(camera.probes() > 4);
        QCOMPARE(changed.size(), 1); // once, however often it answers
    }

    void itsStreamsAreFound_data() { aCameraIsFound_data(); }
    void itsStreamsAreFound()
    {
        QFETCH(OnvifCamera::Manner, manner);
        const OnvifCamera camera(manner);
        const Answer answer = answerOf(camera);
        QVERIFY(!answer.error);
        // The largest and the smallest, without the sign-in that the camera names, at its own host.
        QCOMPARE(answer.streams,
                 QList({OnvifStream{QUrl(u"rtsp://127.0.0.1:554/live?profile=profile_1_1&"
                                         "unicast=true"_s),
                                    QUrl(u"rtsp://127.0.0.1:554/live?profile=profile_1_3&"
                                         "unicast=true"_s)}}));
        QCOMPARE(camera.asked(), QByteArrayList({"GetSystemDateAndTime", "GetCapabilities",
                                                 "GetProfiles", "GetStreamUri", "GetStreamUri"}));
    }

    void eachCameraOfARecorderIsFound()
    {
        OnvifCamera recorder;
        recorder.cameras = 3;
        const Answer answer = answerOf(recorder);
        QCOMPARE(answer.streams.size(), 3);
        QVERIFY(answer.streams[2].url.query().contains("profile_3_1"_L1));
        recorder.cameras = 40;
        QCOMPARE(answerOf(recorder).streams.size(), OnvifQuery::maxStreams);
    }

    void singlePicturesStandInForStreams()
    {
        OnvifCamera camera;
        camera.hasStreams = false;
        const Answer answer = answerOf(camera);
        QCOMPARE(answer.streams.size(), 1);
        QCOMPARE(answer.streams.first().url.path(), u"/snapshot.jpg"_s);
        QCOMPARE(answer.streams.first().url.host(), u"127.0.0.1"_s);
    }

    void aSignInIsAskedForAndTaken()
    {
        OnvifCamera camera;
        camera.user = u"anna"_s;
        camera.password = u"s3cret & <more>"_s;
        camera.secondsAhead = -7200; // its clock is wrong, as many are
        QCOMPARE(answerOf(camera).error.code, ErrorCode::AuthenticationNeeded);
        QCOMPARE(answerOf(camera, u"anna"_s, u"wrong"_s).error.code,
                 ErrorCode::AuthenticationRefused);
        // A wrong password is not tried at one address after another.
        QCOMPARE(camera.asked().constLast(), "GetCapabilities");
        const Answer answer = answerOf(camera, u"anna"_s, camera.password);
        QVERIFY(!answer.error);
        QCOMPARE(answer.streams.size(), 1);
    }

    // The example of WS-Security's UsernameToken profile as ONVIF's programmer's guide has it.
    void theDigestIsThatOfTheProfile()
    {
        QCOMPARE(passwordDigest(QByteArray::fromBase64("LKqI6G/AikKCQrN0zqZFlg=="),
                                "2010-09-16T07:50:45Z", u"userpassword"_s),
                 "tuOSpGlFlIXsozq4HFNeeGeFLEI=");
    }

    void hostileAnswersAreTold_data()
    {
        QTest::addColumn<QByteArray>("profiles");
        const QByteArray deep = QByteArray("<a>").repeated(5000);
        QTest::newRow("nothing") << QByteArray(" ");
        QTest::newRow("broken") << QByteArray("<Envelope><Body><Profiles token='a'>");
        QTest::newRow("no XML") << QByteArray("HTTP is fun").repeated(100);
        QTest::newRow("deep") << deep;
        QTest::newRow("too large") << envelope(QByteArray(3'000'000, 'x'));
        QTest::newRow("many elements") << envelope(QByteArray("<b/>").repeated(100'000));
        QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c "
                                                "\"&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>");
        QTest::newRow("no profiles") << envelope("<GetProfilesResponse/>");
        QTest::newRow("profiles without video")
                << envelope("<GetProfilesResponse><Profiles token=\"a\"/></GetProfilesResponse>");
        QTest::newRow("fault") << envelope("<Fault><Reason>no</Reason></Fault>");
    }
    void hostileAnswersAreTold()
    {
        QFETCH(QByteArray, profiles);
        OnvifCamera camera;
        camera.insteadOfProfiles = profiles;
        const Answer answer = answerOf(camera);
        QVERIFY(answer.error);
        QVERIFY(answer.error.code != ErrorCode::TimedOut);
        QVERIFY(answer.streams.isEmpty());
    }

    void redirectsAreNotFollowed()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
        int asked = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            ++asked;
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 307 Again\r\nLocation: /\r\nContent-Length: 0\r\n"
                              "Connection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        OnvifQuery query(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())), {}, {});
        QSignalSpy finished(&query, &OnvifQuery::finished);
        query.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(asked < 8);
    }

    void oneThatSaysNothingIsLetGo()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
        OnvifQuery query(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())), {}, {}, 50ms);
        QSignalSpy finished(&query, &OnvifQuery::finished);
        query.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][1].value<Error>().code, ErrorCode::TimedOut);
    }

    void otherAnswersToDiscoveryCountForNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const auto match = [](const QByteArray &types, const QByteArray &address) {
            return envelope("<ProbeMatches><ProbeMatch><Types>" + types + "</Types><XAddrs>" +
                            address + "</XAddrs></ProbeMatch></ProbeMatches>");
        };
        QTest::newRow("a printer") << match("wsdp:Device", "http://127.0.0.1/wsd");
        QTest::newRow("no address") << match("dn:NetworkVideoTransmitter", "");
        QTest::newRow("another scheme")
                << match("dn:NetworkVideoTransmitter", "file:///etc/passwd");
        QTest::newRow("broken") << QByteArray("<Envelope><ProbeMatch>");
        QTest::newRow("large") << QByteArray(60'000, '<');
    }
    void otherAnswersToDiscoveryCountForNothing()
    {
        QFETCH(QByteArray, answer);
        OnvifCamera camera;
        camera.insteadOfMatch = answer;
        OnvifProbe probe(at(camera));
        probe.start();
        QTRY_VERIFY(camera.probes() > 3);
        QVERIFY(probe.devices().isEmpty());
    }

    void aFloodOfCamerasIsBounded()
    {
        QByteArray matches;
        for (int n = 0; n < 50; ++n)
            matches += "<ProbeMatch><Address>" + QByteArray::number(n) +
                       "</Address><Types>NetworkVideoTransmitter</Types>"
                       "<XAddrs>http://10.0.0.1/</XAddrs></ProbeMatch>";
        QVERIFY(readProbeMatches(envelope(matches), QHostAddress(u"10.0.0.1"_s)).size() <= 16);
    }
};

QTEST_GUILESS_MAIN(TestOnvif)
#include "tst_onvif.moc"
