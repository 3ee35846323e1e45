// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QByteArray share = "[share]\naddress = \"127.0.0.1\"\nport = 0\naccess = \"open\"\n"
                         "[log]\nlevel = \"info\"\n";
const QByteArray door = "[[camera]]\nid = \"door\"\nsource = \"test:64x48@10\"\n";
const QByteArray yard = "[[camera]]\nid = \"yard\"\nsource = \"test:64x48@10\"\n";

// The program, running from a file.
class FromFile final
{
public:
    explicit FromFile(const QByteArray &text) { write(text); }

    QString path() const { return m_folder.filePath(u"vedette.toml"_s); }

    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    // The address where it shares, or an empty one.
    QUrl start()
    {
        program.start({u"--headless"_s, u"--config"_s, path()});
        static const QRegularExpression line(u"Sharing at (http://\\S+)"_s);
        const bool shares =
                QTest::qWaitFor([this] { return line.match(program.output()).hasMatch(); }, 20'000);
        return shares ? QUrl(line.match(program.output()).captured(1)) : QUrl();
    }

    void reload() const { ::kill(pid_t(program.process().processId()), SIGHUP); }

    mutable Program program;

private:
    QTemporaryDir m_folder;
};

// Counts what comes of a camera's stream.
class Viewer final
{
public:
    Viewer(const QUrl &address, const QByteArray &camera, const QByteArray &more = {})
    {
        m_socket.connectToHost(address.host(), quint16(address.port()));
        m_socket.write("GET /cameras/" + camera + "/stream.mjpg HTTP/1.1\r\nHost: localhost\r\n" +
                       more + "\r\n");
    }

    bool isWatching(int patience = 10'000)
    {
        const qint64 before = m_bytes;
        return QTest::qWaitFor(
                [&] {
                    m_bytes += m_socket.readAll().size();
                    return m_bytes > before + 2000;
                },
                patience);
    }
    bool hasEnded()
    {
        return QTest::qWaitFor(
                [&] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    }

private:
    QTcpSocket m_socket;
    qint64 m_bytes = 0;
};

} // namespace

class TestConfigFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewersGoOnWhenTheFileIsReadAgain()
    {
        FromFile run(share + door + yard);
        const QUrl address = run.start();
        QVERIFY2(address.isValid(), qPrintable(run.program.errors()));
        Viewer atDoor(address, "door");
        Viewer atYard(address, "yard");
        QVERIFY(atDoor.isWatching() && atYard.isWatching());

        run.write(share + "[limits]\nconnections = 50\n" + door + "name = \"Front door\"\n" +
                  "[[camera]]\nid = \"new\"\nsource = \"test:64x48@10\"\n");
        run.reload();
        QVERIFY(atYard.hasEnded()); // it is taken out
        QVERIFY(atDoor.isWatching());
        Viewer atNew(address, "new");
        QVERIFY(atNew.isWatching());
        QVERIFY(run.program.stop());
    }

    void aFileWithMistakesChangesNothing()
    {
        FromFile run(share + door);
        const QUrl address = run.start();
        QVERIFY2(address.isValid(), qPrintable(run.program.errors()));
        Viewer viewer(address, "door");
        QVERIFY(viewer.isWatching());
        run.write(share + "prot = 1\nx\n" + yard);
        run.reload();
        QTRY_VERIFY_WITH_TIMEOUT(run.program.errors().contains(u"stays as it was"_s), 10'000);
        QVERIFY(run.program.errors().contains(run.path() + u":7: prot is not known"_s));
        QVERIFY(run.program.errors().contains(run.path() + u":8: "_s));
        QVERIFY(viewer.isWatching());
    }

    void aPasswordThatStaysSendsNobodyAway()
    {
        QByteArray text = share + door;
        text.replace("access = \"open\"\n", "");
        text += "[[user]]\nname = \"anna\"\npassword = \"secret\"\n";
        FromFile run(text);
        const QUrl address = run.start();
        QVERIFY2(address.isValid(), qPrintable(run.program.errors()));
        Viewer viewer(address, "door",
                      "Authorization: Basic " + QByteArray("anna:secret").toBase64() + "\r\n");
        QVERIFY(viewer.isWatching());
        run.reload();
        QTRY_VERIFY_WITH_TIMEOUT(run.program.errors().contains(u"was read again"_s), 10'000);
        QVERIFY(viewer.isWatching());
        run.write(text.replace("secret", "other"));
        run.reload();
        QVERIFY(viewer.hasEnded());
        QFile secrets(run.program.configFolder() + u"/secrets.json"_s);
        QVERIFY(secrets.open(QIODevice::ReadOnly));
        QVERIFY(!secrets.readAll().contains("anna")); // the file's users are the file's
    }

    void aPortThatIsTakenIsTold()
    {
        FromFile run(share + door);
        const QUrl address = run.start();
        QVERIFY2(address.isValid(), qPrintable(run.program.errors()));
        Viewer viewer(address, "door");
        QVERIFY(viewer.isWatching());
        FromFile other(share + door);
        const QUrl taken = other.start();
        QVERIFY(taken.isValid());
        run.write(QByteArray(share).replace("port = 0",
                                            "port = " + QByteArray::number(taken.port())) +
                  door);
        run.reload();
        QTRY_VERIFY_WITH_TIMEOUT(run.program.errors().contains(u"cannot be used"_s), 10'000);
        QVERIFY(viewer.isWatching());
    }

    void anAddressOfAnotherMachineIsTold()
    {
        FromFile run(share + door);
        const QUrl address = run.start();
        QVERIFY2(address.isValid(), qPrintable(run.program.errors()));
        Viewer viewer(address, "door");
        QVERIFY(viewer.isWatching());
        run.write(QByteArray(share).replace("127.0.0.1", "192.0.2.1") + door); // RFC 5737
        run.reload();
        QTRY_VERIFY_WITH_TIMEOUT(run.program.errors().contains(u"192.0.2.1 cannot be"_s), 10'000);
        QVERIFY(run.program.errors().contains(u"stays as it was"_s));
        QVERIFY(viewer.isWatching());
        // One of its own is moved to, and all of them are, although it is in its own way there.
        run.write(QByteArray(share).replace("127.0.0.1", "127.0.0.2") + door);
        run.reload();
        QVERIFY(viewer.hasEnded());
        const QByteArray port = "port = " + QByteArray::number(address.port());
        run.write(QByteArray(share).replace("port = 0", port) + door);
        run.reload();
        const auto answers = [&address](const QString &host) {
            QUrl there = address;
            there.setHost(host);
            return QTest::qWaitFor([&] { return Viewer(there, "door").isWatching(1000); }, 10'000);
        };
        QVERIFY(answers(u"127.0.0.1"_s));
        run.write(QByteArray(share).replace("127.0.0.1", "0.0.0.0").replace("port = 0", port) +
                  door);
        run.reload();
        QVERIFY(answers(u"127.0.0.3"_s));
    }

    void theCheckTellsAllAndStartsNothing()
    {
        FromFile run(share + door);
        QCOMPARE(run.program.run({u"--check-config"_s, u"--config"_s, run.path()}), 0);
        run.write("[share]\nport = -1\n[[user]]\nname = \"a\"\npassword-file = \"/nowhere\"\n");
        QCOMPARE(run.program.run({u"--check-config"_s, u"--config"_s, run.path()}), 1);
        QVERIFY(run.program.errors().contains(run.path() + u":2: port"_s));
        QVERIFY(run.program.errors().contains(run.path() + u":5: "_s));
        QCOMPARE(run.program.run({u"--headless"_s, u"--config"_s, run.path()}), 1);
        QVERIFY(run.program.errors().contains(run.path() + u":2: port"_s));
    }

    void aPrintedHashLetsIn()
    {
        FromFile run({});
        QFile password(run.path() + u".password"_s);
        QVERIFY(password.open(QIODevice::WriteOnly));
        password.write("secret\n");
        password.close();
        QCOMPARE(run.program.run({u"--hash-password"_s, u"--password-file"_s, password.fileName()}),
                 0);
        const QByteArray hash = run.program.output().trimmed().toLatin1();
        run.write(QByteArray(share).replace("access = \"open\"\n", "") + door +
                  "[[user]]\nname = \"anna\"\npassword-hash = \"" + hash + "\"\n");
        const QUrl address = run.start();
        QVERIFY2(address.isValid(), qPrintable(run.program.errors()));
        Viewer viewer(address, "door",
                      "Authorization: Basic " + QByteArray("anna:secret").toBase64() + "\r\n");
        QVERIFY(viewer.isWatching());
    }

    void theServiceManagerIsTold()
    {
        FromFile run(share + door);
        const QByteArray path = QFile::encodeName(run.path() + u".notify"_s);
        const int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        qstrncpy(name.sun_path, path.constData(), sizeof name.sun_path);
        QCOMPARE(bind(descriptor, reinterpret_cast<const sockaddr *>(&name), sizeof name), 0);
        QByteArrayList told;
        const auto tells = [&](const QByteArray &state) {
            return QTest::qWaitFor(
                    [&] {
                        char text[200];
                        const ssize_t size = recv(descriptor, text, sizeof text, 0);
                        if (size > 0)
                            told += QByteArray(text, size);
                        return !told.isEmpty() && told.last().startsWith(state);
                    },
                    20'000);
        };
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NOTIFY_SOCKET"_s, QFile::decodeName(path));
        run.program.setEnvironment(environment);
        QVERIFY(run.start().isValid());
        QVERIFY(tells("READY=1"));
        run.reload();
        QVERIFY(tells("RELOADING=1\nMONOTONIC_USEC="));
        QVERIFY(tells("READY=1"));
        QVERIFY(run.program.stop());
        QVERIFY(tells("STOPPING=1"));
        ::close(descriptor);
    }
};

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
