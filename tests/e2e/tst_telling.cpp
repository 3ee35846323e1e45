// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/program.h"
#include "tests/notify/broker.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray share = "[share]\naddress = \"127.0.0.1\"\nport = 0\n"
                         "[log]\nlevel = \"info\"\nformat = \"json\"\n"
                         "[[user]]\nname = \"anna\"\npassword = \"right\"\n"
                         "[[camera]]\nid = \"door\"\nsource = \"test:64x48@10\"\n";

} // namespace

/// The program without a window, the real mosquitto, and somebody who watches.
class TestTelling : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"vedette.toml"_s);
    const QString m_password = m_folder.filePath(u"password"_s);

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QByteArray mqtt(const Broker &broker) const
    {
        return "[mqtt]\nbroker = \"" + broker.url().toUtf8() +
               "\"\nuser = \"vedette\"\npassword-file = \"" + m_password.toUtf8() +
               "\"\ntopic = \"v\"\n";
    }

    QUrl start(Program &program) const
    {
        program.start({u"--headless"_s, u"--config"_s, m_path});
        static const QRegularExpression line(u"Sharing at (http://\\S+)"_s);
        const bool shares =
                QTest::qWaitFor([&] { return line.match(program.output()).hasMatch(); }, 20'000);
        return shares ? QUrl(line.match(program.output()).captured(1)) : QUrl();
    }

    static void ask(QTcpSocket &socket, const QUrl &address, const QByteArray &signIn)
    {
        socket.connectToHost(address.host(), quint16(address.port()));
        socket.write("GET /stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " +
                     signIn.toBase64() + "\r\n\r\n");
    }

private Q_SLOTS:
    void whatHappensIsToldAndLogged()
    {
        Broker broker;
        QVERIFY(broker.start());
        write(m_password, "secret\n");
        write(m_path, share + mqtt(broker));
        Program program;
        const QUrl address = start(program);
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        QTRY_COMPARE_WITH_TIMEOUT(broker.newest().value("v/status"), QByteArray("online"), 10'000);
        const auto isTold = [&broker](const QString &kind) {
            return QTest::qWaitFor(
                    [&] {
                        return QJsonDocument::fromJson(broker.newest().value("v/events"))
                                       .object()
                                       .value(u"event_type"_s)
                                       .toString() == kind;
                    },
                    10'000);
        };
        QTcpSocket guesser;
        ask(guesser, address, "anna:wrong");
        QVERIFY(isTold(u"sign_in_refused"_s));
        QTcpSocket viewer;
        ask(viewer, address, "anna:right");
        QVERIFY(isTold(u"viewer_came"_s));
        QTRY_COMPARE_WITH_TIMEOUT(broker.newest().value("v/cameras/door/state"),
                                  QByteArray("online"), 10'000);
        QTRY_COMPARE(broker.newest().value("v/viewers"), QByteArray("1"));
        QByteArray pictures;
        QTRY_VERIFY(pictures.append(viewer.readAll()).count("Content-Type: image/jpeg") > 11);
        viewer.abort();
        QVERIFY(isTold(u"viewer_left"_s));

        // The log has the same, one JSON object a line, and no password.
        QTRY_VERIFY(program.errors().contains(u"watches no more"_s));
        int events = 0;
        for (const QString &line : program.errors().split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject json = QJsonDocument::fromJson(line.toUtf8()).object();
            QVERIFY2(json.contains(u"message"_s), qPrintable(line));
            events += json.value(u"category"_s) == u"event"_s ? 1 : 0;
        }
        QCOMPARE(events, 3);
        QVERIFY(!program.errors().contains(u"secret"_s));
        static const QRegularExpression watched(u"for (1 second|[2-9] seconds)\\b"_s);
        QVERIFY2(watched.match(program.errors()).hasMatch(), qPrintable(program.errors()));

        // Without the broker in the file nothing of the cameras stays there.
        QVERIFY(!broker.newest().value("homeassistant/binary_sensor/v/door/config").isEmpty());
        write(m_path, share);
        ::kill(pid_t(program.process().processId()), SIGHUP);
        QTRY_COMPARE_WITH_TIMEOUT(broker.newest().value("v/status"), QByteArray("offline"), 10'000);
        QTRY_COMPARE(broker.newest().value("homeassistant/binary_sensor/v/door/config"),
                     QByteArray());
        QVERIFY(program.stop());
    }

    void theLastWillTellsThatItWasKilled()
    {
        Broker broker;
        QVERIFY(broker.start());
        write(m_password, "secret\n");
        write(m_path, share + mqtt(broker));
        Program program;
        QVERIFY(start(program).isValid());
        QTRY_COMPARE_WITH_TIMEOUT(broker.newest().value("v/status"), QByteArray("online"), 10'000);
        program.process().kill();
        QTRY_COMPARE_WITH_TIMEOUT(broker.newest().value("v/status"), QByteArray("offline"), 10'000);
    }

    void theCheckLooksIntoTheFilesThatAreNamed()
    {
        write(m_path,
              share +
                      "[webhook]\nurl = \"https://example.org/\"\ntoken-file = \"/nowhere\"\n"
                      "certificate-authority = \"" +
                      m_path.toUtf8() + "\"\n");
        Program program;
        QCOMPARE(program.run({u"--check-config"_s, u"--config"_s, m_path}), 1);
        QVERIFY2(program.errors().contains(m_path + u":15: "_s), qPrintable(program.errors()));
        QVERIFY2(program.errors().contains(u"holds no certificate"_s),
                 qPrintable(program.errors()));
    }
};

QTEST_GUILESS_MAIN(TestTelling)
#include "tst_telling.moc"
