// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notify/webhooksender.h"
#include "core/studio/events.h"
#include "core/studio/studio.h"
#include "tests/support/rawserver.h"
#include "tests/support/testcertificate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const WebhookTimes quick{{10ms, 40ms}, 2s, 1h};

// A server that takes bodies and answers each with the next status, with the last one for ever;
// with an empty one not at all.
class Receiver final
{
public:
    explicit Receiver(QByteArrayList statuses = {"204 No Content"}, const TestCertificate *tls = {})
        : m_statuses(std::move(statuses))
        , m_server(tls ? std::make_unique<QSslServer>() : std::make_unique<QTcpServer>())
    {
        if (auto *server = qobject_cast<QSslServer *>(m_server.get())) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(tls->certificate);
            configuration.setPrivateKey(tls->key);
            server->setSslConfiguration(configuration);
        }
        m_scheme = tls ? u"https"_s : u"http"_s;
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { accept(); });
        m_server->listen(QHostAddress::LocalHost);
    }

    QUrl url() const
    {
        return QUrl(
                u"%1://127.0.0.1:%2/hook?key=geheim"_s.arg(m_scheme).arg(m_server->serverPort()));
    }
    void close() { m_server->close(); }
    bool reopen(quint16 port) { return m_server->listen(QHostAddress::LocalHost, port); }
    quint16 port() const { return m_server->serverPort(); }

    QByteArrayList heads;
    QByteArrayList bodies; // those that were taken

private:
    void accept()
    {
        QTcpSocket *socket = m_server->nextPendingConnection();
        auto read = std::make_shared<QByteArray>();
        const auto take = [this, socket, read] {
            static const QRegularExpression length(u"content-length: (\\d+)"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
            *read += socket->readAll();
            const qsizetype end = read->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = read->first(end);
            const QByteArray body = read->sliced(end + 4);
            if (body.size() < length.match(QString::fromLatin1(head)).captured(1).toInt())
                return;
            read->clear();
            answer(*socket, head, body);
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, take);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        take();
    }

    void answer(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
    {
        const QByteArray status =
                m_statuses.size() > 1 ? m_statuses.takeFirst() : m_statuses.first();
        heads += head;
        if (status.startsWith('2'))
            bodies += body;
        if (status.isEmpty())
            return;
        socket.write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
    }

    QByteArrayList m_statuses;
    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
};

// Keeps what is logged while it is there.
QStringList logged;
QtMessageHandler before;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged += line;
}

} // namespace

class TestWebhook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        logged.clear();
        before = qInstallMessageHandler(keepLine);
    }
    void cleanup()
    {
        qInstallMessageHandler(before);
        for (const QString &line : std::as_const(logged))
            QVERIFY2(!line.contains(u"geheim"_s) && !line.contains(u"s3cret"_s), qPrintable(line));
    }

    void bodiesArriveInTheirOrder()
    {
        Receiver receiver;
        WebhookSender sender({receiver.url(), "s3cret"}, quick);
        for (int n = 0; n < 20; ++n)
            sender.send(QByteArray::number(n));
        QTRY_COMPARE(receiver.bodies.size(), 20);
        for (int n = 0; n < 20; ++n)
            QCOMPARE(receiver.bodies[n], QByteArray::number(n));
        QVERIFY(receiver.heads[0].startsWith("POST /hook?key=geheim HTTP/1.1"));
        QVERIFY(headerOf(receiver.heads[0], "Authorization") == "Bearer s3cret");
        QVERIFY(headerOf(receiver.heads[0], "Content-Type") == "application/json");
        QTRY_COMPARE(sender.waiting(), size_t(0));
    }

    void whatFailsIsTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("server error") << QByteArray("500 Internal Server Error");
        QTest::newRow("too many") << QByteArray("429 Too Many Requests");
        QTest::newRow("late") << QByteArray();
    }

    void whatFailsIsTriedAgain()
    {
        QFETCH(QByteArray, status);
        Receiver receiver({status, status, "200 OK"});
        WebhookTimes times = quick;
        times.answer = 100ms;
        WebhookSender sender({receiver.url()}, times);
        sender.send("one");
        sender.send("two");
        QTRY_COMPARE(receiver.bodies, (QByteArrayList{"one", "two"}));
        QCOMPARE(receiver.heads.size(), 4);
        QCOMPARE(sender.dropped(), quint64(0));
        const auto told = logged.filter(u"Trying again"_s);
        QCOMPARE(told.size(), 1); // once for as long as it lasts
        QCOMPARE(logged.filter(u"works again"_s).size(), 1);
    }

    void whatIsRefusedIsDropped_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("wrong token") << QByteArray("401 Unauthorized");
        QTest::newRow("elsewhere") << QByteArray("302 Found\r\nLocation: http://127.0.0.1:1/");
    }

    void whatIsRefusedIsDropped()
    {
        QFETCH(QByteArray, status);
        Receiver receiver({status, "200 OK"});
        WebhookSender sender({receiver.url()}, quick);
        sender.send("one");
        sender.send("two");
        QTRY_COMPARE(receiver.bodies, QByteArrayList{"two"});
        QCOMPARE(sender.dropped(), quint64(1));
        QCOMPARE(logged.filter(u"does not take events"_s).size(), 1);
    }

    void ofTooManyTheOldestAreDroppedAndCounted()
    {
        Receiver receiver({"200 OK"});
        const quint16 port = receiver.port();
        const QUrl url = receiver.url();
        receiver.close();
        WebhookSender sender({url}, quick);
        const int all = int(WebhookSender::most) + 50;
        for (int n = 0; n < all; ++n)
            sender.send(QByteArray::number(n));
        QCOMPARE(sender.waiting(), WebhookSender::most);
        QCOMPARE(sender.dropped(), quint64(50));
        QTRY_VERIFY(!logged.filter(u"Trying again"_s).isEmpty());
        QVERIFY(receiver.reopen(port));
        // The first one was on its way when the others were dropped.
        QTRY_VERIFY(receiver.bodies.size() >= 3);
        QCOMPARE(receiver.bodies.first(3), (QByteArrayList{"0", "51", "52"}));
        QCOMPARE(logged.filter(u"50 events were dropped"_s).size(), 1);
    }

    void whatWaitsTooLongIsDropped()
    {
        Receiver receiver({"500 Internal Server Error"});
        WebhookTimes times = quick;
        times.oldest = 100ms;
        WebhookSender sender({receiver.url()}, times);
        sender.send("one");
        QTRY_COMPARE(sender.waiting(), size_t(0));
        QCOMPARE(sender.dropped(), quint64(1));
    }

    void aCertificateThatNobodyVouchesForIsRefused()
    {
        const TestCertificate certificate = makeCertificate();
        Receiver receiver({"200 OK"}, &certificate);
        {
            WebhookSender sender({receiver.url(), "s3cret"}, quick);
            sender.send("one");
            QTRY_VERIFY(!logged.filter(u"Trying again"_s).isEmpty());
            QVERIFY(receiver.heads.isEmpty());
        }
        QTemporaryFile authority;
        QVERIFY(authority.open());
        authority.write(certificate.certificate.toPem());
        authority.close();
        WebhookSender sender({receiver.url(), "s3cret", authority.fileName()}, quick);
        sender.send("one");
        QTRY_COMPARE(receiver.bodies, QByteArrayList{"one"});
    }

    void eventsAreToldAsDocumented()
    {
        Receiver receiver;
        Studio studio;
        Configuration configuration;
        configuration.events.webhook.url = receiver.url().toString();
        configuration.events.webhook.events = {u"camera_lost"_s, u"viewer_left"_s,
                                               u"sign_in_refused"_s};
        studio.apply(configuration);
        const EventCamera gate{u"gate"_s, u"Gate"_s};
        studio.events().tell(CameraFound{gate, 5s}); // is not wanted
        studio.events().tell(CameraLost{gate, {ErrorCode::TimedOut, u"192.0.2.7"_s}});
        studio.events().tell(
                ViewerLeft{{7, {gate}, u"anna"_s, QHostAddress(u"192.0.2.9"_s)}, 1500ms});
        studio.events().tell(SignInRefused{{}, QHostAddress(u"192.0.2.9"_s), 3, true});
        QTRY_COMPARE(receiver.bodies.size(), 3);
        QList<QJsonObject> told;
        for (const QByteArray &body : std::as_const(receiver.bodies))
            told += QJsonDocument::fromJson(body).object();
        static const QRegularExpression time(
                u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
        for (const QJsonObject &one : std::as_const(told)) {
            QVERIFY2(time.match(one.value(u"time"_s).toString()).hasMatch(),
                     qPrintable(one.value(u"time"_s).toString()));
            QCOMPARE(one.value(u"host"_s).toString(), QSysInfo::machineHostName());
        }
        QVERIFY(told[0].value(u"id"_s) != told[1].value(u"id"_s));
        const QJsonObject camera{{u"id"_s, u"gate"_s}, {u"name"_s, u"Gate"_s}};
        QCOMPARE(told[0].value(u"event_type"_s).toString(), u"camera_lost"_s);
        QCOMPARE(told[0].value(u"camera"_s).toObject(), camera);
        QCOMPARE(told[0].value(u"small"_s), QJsonValue(false));
        QCOMPARE(told[0].value(u"reason"_s).toString(), u"timed-out"_s);
        QVERIFY(!told[0].value(u"reason_text"_s).toString().isEmpty());
        QVERIFY(!receiver.bodies[0].contains("192.0.2.7")); // of the sharer's network
        QCOMPARE(told[1].value(u"watched_seconds"_s).toDouble(), 1.5);
        const QJsonObject viewer{{u"id"_s, 7},
                                 {u"user"_s, u"anna"_s},
                                 {u"address"_s, u"192.0.2.9"_s},
                                 {u"cameras"_s, QJsonArray{camera}}};
        QCOMPARE(told[1].value(u"viewer"_s).toObject(), viewer);
        QCOMPARE(told[2].value(u"times"_s).toInt(), 3);
        QCOMPARE(told[2].value(u"locked_out"_s), QJsonValue(true));
    }
};

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
