// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/program.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

// As a service manager does it: listens on the ports and starts the program for who connects. It
// hands on nothing of the environment by itself.
QStringList launching(const QList<quint16> &ports)
{
    QStringList arguments;
    for (const quint16 port : ports)
        arguments += {u"-l"_s, u"127.0.0.1:%1"_s.arg(port)};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        arguments += {u"-E"_s, name + u'=' + environment.value(name)};
    return arguments;
}

// One who asks for a stream, and waits for whoever listens.
class Viewer final
{
public:
    bool connectTo(quint16 port)
    {
        const auto connects = [&] {
            m_socket.connectToHost(QHostAddress::LocalHost, port);
            return m_socket.waitForConnected(1000);
        };
        if (!QTest::qWaitFor(connects, 10'000))
            return false;
        m_socket.write("GET /stream HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return true;
    }
    bool isWatching()
    {
        m_read.clear();
        return QTest::qWaitFor(
                [&] { return (m_read += m_socket.readAll()).count("image/jpeg") > 2; }, 20'000);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

} // namespace

/// Started by systemd's own launcher.
class TestSocketActivation : public QObject
{
    Q_OBJECT

    const QString m_launcher = QStandardPaths::findExecutable(u"systemd-socket-activate"_s);

private Q_SLOTS:
    void initTestCase()
    {
        if (m_launcher.isEmpty())
            QSKIP("there is no systemd-socket-activate");
    }

    void theFirstViewerStartsIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"vedette.toml"_s);
        const auto write = [&path](const QByteArray &share) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[share]\naccess = \"open\"\n" + share +
                       "[log]\nlevel = \"info\"\n[[camera]]\nsource = \"test:64x48@10\"\n");
        };
        write("address = \"127.0.0.9\"\nport = 1\n"); // counts for nothing
        const quint16 port = freePort();
        Program program;
        program.startBy(m_launcher, launching({port}), {u"--headless"_s, u"--config"_s, path});
        Viewer viewer;
        QVERIFY(viewer.connectTo(port));
        QVERIFY2(viewer.isWatching(), qPrintable(program.errors()));
        QVERIFY(program.output().contains(u"Sharing at http://127.0.0.1:%1/"_s.arg(port)));

        // Other places count for nothing when it is read again, too.
        write("address = \"192.0.2.1\"\nport = 2\n");
        ::kill(pid_t(program.process().processId()), SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(program.errors().contains(u"was read again"_s), 10'000);
        QVERIFY(viewer.isWatching());
        QVERIFY(program.stop());
    }

    void itWorksWithoutAFile()
    {
        const quint16 port = freePort();
        Program program;
        program.startBy(m_launcher, launching({port}),
                        {u"--headless"_s, u"--open"_s, u"--camera"_s, u"test:64x48@10"_s});
        Viewer viewer;
        QVERIFY(viewer.connectTo(port));
        QVERIFY2(viewer.isWatching(), qPrintable(program.errors()));
    }

    void moreThanOneIsTold()
    {
        const quint16 port = freePort();
        Program program;
        program.startBy(m_launcher, launching({port, freePort()}),
                        {u"--headless"_s, u"--open"_s, u"--camera"_s, u"test"_s});
        Viewer viewer;
        QVERIFY(viewer.connectTo(port));
        QTRY_COMPARE_WITH_TIMEOUT(program.process().state(), QProcess::NotRunning, 20'000);
        QCOMPARE(program.process().exitCode(), 1);
        QVERIFY2(program.errors().contains(u"gives 2 sockets"_s), qPrintable(program.errors()));
    }

    void whatIsForAnotherProgramIsLeftAlone()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LISTEN_PID"_s, u"1"_s);
        environment.insert(u"LISTEN_FDS"_s, u"1"_s);
        Program program;
        program.setEnvironment(environment);
        QVERIFY2(program.share({u"--camera"_s, u"test"_s}).isValid(), qPrintable(program.errors()));
    }
};

QTEST_GUILESS_MAIN(TestSocketActivation)
#include "tst_socketactivation.moc"
