// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notify/mqttlink.h"
#include "core/studio/camera.h"
#include "core/studio/events.h"
#include "core/studio/studio.h"
#include "tests/notify/broker.h"
#include "tests/support/testcertificate.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const RetryPolicy::Delays quick{50ms, 200ms};

// Lines come from the connection's thread, too.
QMutex loggedMutex;
QStringList logged;
QtMessageHandler before;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    const QMutexLocker lock(&loggedMutex);
    logged += line;
}

QStringList linesWith(const QString &text)
{
    const QMutexLocker lock(&loggedMutex);
    return logged.filter(text);
}

// The way to the broker, which can be cut while who listens there goes on.
class Tunnel final
{
public:
    explicit Tunnel(quint16 to)
        : m_to(to)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { join(); });
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
    }
    quint16 port() const { return m_port; }
    bool open() { return m_server.listen(QHostAddress::LocalHost, m_port); }
    void cut()
    {
        m_server.close();
        const auto open = m_server.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : open)
            socket->abort();
    }

private:
    void join()
    {
        QTcpSocket *here = m_server.nextPendingConnection(); // the server's child
        auto *there = new QTcpSocket(&m_server);
        there->connectToHost(QHostAddress::LocalHost, m_to);
        const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
            QObject::connect(from, &QTcpSocket::readyRead, to,
                             [from, to] { to->write(from->readAll()); });
            QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        };
        pass(here, there);
        pass(there, here);
    }

    QTcpServer m_server;
    quint16 m_to;
    quint16 m_port = 0;
};

MqttTarget targetAt(const Broker &broker)
{
    return {u"127.0.0.1"_s, broker.port(), false, u"vedette"_s, u"secret"_s, {}, "v/status"};
}

Configuration withCamera(const Broker &broker)
{
    Configuration configuration;
    configuration.cameras += newCamera(TestPatternSpec{{64, 48}, 20}, {}, u"Gate"_s);
    MqttConfig &mqtt = configuration.events.mqtt;
    mqtt.broker = broker.url();
    mqtt.user = u"vedette"_s;
    mqtt.password = u"secret"_s;
    mqtt.topic = u"home/vedette"_s;
    mqtt.discovery = u"ha"_s;
    return configuration;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

class NoSink final : public FrameSink
{
public:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &) override {}
};

const QByteArray gateConfig("ha/binary_sensor/home_vedette/gate/config");
const QByteArray gateState("home/vedette/cameras/gate/state");

} // namespace

/// With the real mosquitto.
class TestMqtt : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init()
    {
        const QMutexLocker lock(&loggedMutex);
        logged.clear();
        before = qInstallMessageHandler(keepLine);
    }
    void cleanup()
    {
        qInstallMessageHandler(before);
        QVERIFY(linesWith(u"secret"_s).isEmpty());
    }

    void homeAssistantFindsTheCameras()
    {
        Broker broker;
        QVERIFY(broker.start());
        Studio studio;
        studio.apply(withCamera(broker));
        QTRY_COMPARE(broker.newest().value("home/vedette/status"), QByteArray("online"));
        QTRY_VERIFY(broker.newest().contains(gateConfig));
        const QJsonObject gate = json(broker.newest().value(gateConfig));
        QCOMPARE(gate.value(u"name"_s).toString(), u"Gate"_s);
        QCOMPARE(gate.value(u"device_class"_s).toString(), u"connectivity"_s);
        QCOMPARE(gate.value(u"state_topic"_s).toString().toUtf8(), gateState);
        QCOMPARE(gate.value(u"availability_topic"_s).toString(), u"home/vedette/status"_s);
        QVERIFY(!gate.value(u"unique_id"_s).toString().isEmpty());
        QVERIFY(gate.value(u"device"_s).toObject().contains(u"identifiers"_s));
        QTRY_VERIFY(broker.newest().contains("ha/sensor/home_vedette/viewers/config"));
        QTRY_VERIFY(broker.newest().contains("ha/event/home_vedette/events/config"));
        const QJsonObject events =
                json(broker.newest().value("ha/event/home_vedette/events/config"));
        QVERIFY(events.value(u"event_types"_s).toArray().contains(u"camera_lost"_s));
        QCOMPARE(broker.newest().value("home/vedette/viewers"), QByteArray("0"));

        // A name that changes, and a camera that goes.
        Configuration renamed = studio.configuration();
        renamed.cameras[0].name = u"Front gate"_s;
        studio.apply(renamed);
        QTRY_COMPARE(json(broker.newest().value(gateConfig)).value(u"name"_s).toString(),
                     u"Front gate"_s);
        Configuration empty = studio.configuration();
        empty.cameras.clear();
        studio.apply(empty);
        QTRY_COMPARE(broker.newest().value(gateConfig), QByteArray());
        QTRY_COMPARE(broker.newest().value(gateState), QByteArray());
    }

    void statesAndEventsAreTold()
    {
        Broker broker;
        QVERIFY(broker.start());
        Studio studio;
        studio.apply(withCamera(broker));
        QTRY_COMPARE(broker.newest().value(gateState), QByteArray("None")); // nobody has looked
        NoSink sink;
        Camera *camera = studio.cameras().constFirst();
        camera->addSink(sink);
        QTRY_COMPARE(broker.newest().value(gateState), QByteArray("online"));
        studio.events().tell(CameraLost{{u"gate"_s, u"Gate"_s}, {ErrorCode::TimedOut, {}}});
        QTRY_COMPARE(broker.newest().value(gateState), QByteArray("offline"));
        QTRY_COMPARE(json(broker.newest().value("home/vedette/cameras/gate/reason"))
                             .value(u"reason"_s)
                             .toString(),
                     u"timed-out"_s);
        QTRY_COMPARE(json(broker.newest().value("home/vedette/events"))
                             .value(u"event_type"_s)
                             .toString(),
                     u"camera_lost"_s);
        studio.events().tell(CameraFound{{u"gate"_s, u"Gate"_s}, 5s});
        QTRY_COMPARE(broker.newest().value(gateState), QByteArray("online"));
        camera->removeSink(sink);
    }

    void anOrderlyEndIsTold()
    {
        Broker broker;
        QVERIFY(broker.start());
        {
            MqttLink link(targetAt(broker), quick);
            QTRY_COMPARE(broker.newest().value("v/status"), QByteArray("online"));
            link.send("v/events", "last");
        }
        QTRY_COMPARE(broker.newest().value("v/status"), QByteArray("offline"));
        QCOMPARE(broker.newest().value("v/events"), QByteArray("last"));
    }

    void aBrokerThatComesBackIsToldEverything()
    {
        Broker broker;
        QVERIFY(broker.start());
        Tunnel tunnel(broker.port());
        MqttTarget target = targetAt(broker);
        target.port = tunnel.port();
        MqttLink link(target, quick);
        link.keep("v/a", "1");
        QTRY_COMPARE(broker.newest().value("v/a"), QByteArray("1"));
        tunnel.cut();
        QTRY_VERIFY(!linesWith(u"cannot be told"_s).isEmpty());
        link.keep("v/a", "2");
        link.keep("v/a", "3");
        link.send("v/events", "while it was away");
        QVERIFY(tunnel.open());
        QTRY_COMPARE_WITH_TIMEOUT(broker.newest().value("v/a"), QByteArray("3"), 10'000);
        QTRY_COMPARE(broker.newest().value("v/events"), QByteArray("while it was away"));
        QVERIFY(!broker.lines().contains("v/a 2"));
    }

    void ofTooManyTheOldestAreDroppedAndCounted()
    {
        Broker broker;
        QVERIFY(broker.start());
        Tunnel tunnel(broker.port());
        tunnel.cut();
        MqttTarget target = targetAt(broker);
        target.port = tunnel.port();
        MqttLink link(target, quick);
        const int all = int(MqttLink::most) + 30;
        for (int n = 0; n < all; ++n)
            link.send("v/events", QByteArray::number(n));
        QTRY_VERIFY(!linesWith(u"cannot be told"_s).isEmpty());
        QVERIFY(tunnel.open());
        QTRY_COMPARE_WITH_TIMEOUT(broker.newest().value("v/events"), QByteArray::number(all - 1),
                                  20'000);
        QVERIFY(!broker.lines().contains("v/events 29"));
        QVERIFY(broker.lines().contains("v/events 30"));
        QCOMPARE(linesWith(u"30 events were dropped"_s).size(), 1);
    }

    void whatIsLeftOfEarlierIsRemoved()
    {
        Broker broker;
        QVERIFY(broker.start());
        const QByteArray old("ha/binary_sensor/home_vedette/old/config");
        const QByteArray others("ha/binary_sensor/other/old/config");
        QVERIFY(broker.publish(old, "{}", true));
        QVERIFY(broker.publish(others, "{}", true));
        QVERIFY(broker.publish("home/vedette/cameras/old/state", "online", true));
        QTRY_COMPARE(broker.newest().value("home/vedette/cameras/old/state"), QByteArray("online"));
        Studio studio;
        studio.apply(withCamera(broker));
        QTRY_COMPARE(broker.newest().value(old), QByteArray());
        QTRY_COMPARE(broker.newest().value("home/vedette/cameras/old/state"), QByteArray());
        QCOMPARE(broker.newest().value(others), QByteArray("{}"));
        QTRY_VERIFY(!broker.newest().value(gateConfig).isEmpty());
        // Somewhere else: nothing stays behind.
        Configuration elsewhere = studio.configuration();
        elsewhere.events.mqtt.topic = u"shed"_s;
        studio.apply(elsewhere);
        QTRY_COMPARE(broker.newest().value(gateConfig), QByteArray());
        QTRY_COMPARE(broker.newest().value("shed/status"), QByteArray("online"));
        QCOMPARE(broker.newest().value("home/vedette/status"), QByteArray("offline"));
    }

    void tlsIsSpokenWithWhomTheAuthorityVouchesFor()
    {
        Broker broker(Broker::Tls::On);
        QVERIFY(broker.start());
        MqttTarget target = targetAt(broker);
        target.host = u"localhost"_s;
        target.isTls = true;
        {
            const MqttLink link(target, quick);
            QTRY_VERIFY2(!linesWith(u"nobody whom this system trusts vouches for it"_s).isEmpty(),
                         qPrintable(linesWith({}).join(u'\n')));
        }
        target.caFile = broker.caFile();
        target.host = u"127.0.0.1"_s; // which is not in its certificate
        {
            const MqttLink link(target, quick);
            QTRY_VERIFY2(
                    !linesWith(u"its certificate is for another name than 127.0.0.1"_s).isEmpty(),
                    qPrintable(linesWith({}).join(u'\n')));
        }
        target.host = u"localhost"_s;
        {
            MqttTarget other = target;
            other.caFile = m_folder.filePath(u"other.pem"_s);
            QFile file(other.caFile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(makeCertificate(u"localhost"_s).certificate.toPem());
            file.close();
            const MqttLink link(other, quick);
            QTRY_VERIFY2(!linesWith(u"nobody in %1 vouches for it"_s.arg(other.caFile)).isEmpty(),
                         qPrintable(linesWith({}).join(u'\n')));
        }
        const MqttLink link(target, quick);
        QTRY_COMPARE(broker.newest().value("v/status"), QByteArray("online"));
    }

    void ofABrokersAddressesTheOneThatAnswersIsTaken()
    {
        // Where "localhost" is ::1 first, nobody listens at that one.
        Broker broker;
        QVERIFY(broker.start());
        MqttTarget target = targetAt(broker);
        target.host = u"localhost"_s;
        const MqttLink link(target, quick);
        QTRY_COMPARE(broker.newest().value("v/status"), QByteArray("online"));
    }

    void aWrongPasswordIsTold()
    {
        Broker broker;
        QVERIFY(broker.start());
        MqttTarget target = targetAt(broker);
        target.password = u"wrong"_s;
        const MqttLink link(target, quick);
        QTRY_VERIFY(!linesWith(u"not authorised"_s).isEmpty());
        QTRY_VERIFY(broker.log().count("not authorised") > 2); // and it was tried again
        QCOMPARE(linesWith(u"cannot be told"_s).size(), 1);
    }

    void whoDoesNotAnswerHoldsNothingUp()
    {
        QTcpServer silent; // takes connections and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QElapsedTimer time;
        time.start();
        {
            MqttLink link({u"127.0.0.1"_s, silent.serverPort(), false, {}, {}, {}, "v/status"});
            for (int n = 0; n < 30'000; ++n)
                link.send("v/events", QByteArray::number(n));
            QVERIFY(silent.waitForNewConnection(5000));
        }
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestMqtt)
#include "tst_mqtt.moc"
