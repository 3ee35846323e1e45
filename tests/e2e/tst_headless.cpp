// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

// What `program` with `arguments` prints on both streams, 20 seconds at most.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(20'000))
        return u"did not end"_s;
    return QString::fromUtf8(process.readAll());
}

QJsonObject status(const QUrl &address)
{
    return QJsonDocument::fromJson(
                   outputOf(u"curl"_s, {u"-s"_s, address.toString() + u"status"_s}).toUtf8())
            .object();
}

// A viewer that counts pictures, or one that takes nothing.
class Viewer final
{
public:
    enum class Pace { Reads, Stalls };

    Viewer(const QUrl &address, Pace pace)
    {
        if (pace == Pace::Stalls)
            m_socket.setReadBufferSize(1); // Qt reads no more, so the system's buffers fill up
        else
            QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
        m_socket.connectToHost(address.host(), quint16(address.port()));
        m_socket.write("GET /stream HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    int frames() const { return m_frames; }
    void restart() { m_frames = 0; }

private:
    void read()
    {
        // Parts are told by their type line; one may be split between two reads.
        static const QByteArray mark = "Content-Type: image/jpeg";
        const QByteArray bytes = m_tail + m_socket.readAll();
        m_frames += int(bytes.count(mark));
        m_tail = bytes.right(mark.size() - 1);
    }

    QTcpSocket m_socket;
    QByteArray m_tail;
    int m_frames = 0;
};

} // namespace

class TestHeadless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNoDisplay()
    {
        Program program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        program.setEnvironment(environment);
        QCOMPARE(program.run({u"--help"_s}), 0);
        QVERIFY(program.output().contains(u"--headless"_s));
        QCOMPARE(program.run({u"--version"_s}), 0);
        QVERIFY(program.output().startsWith(u"vedette "_s));
        QCOMPARE(program.run({}), 1);
        QVERIFY2(program.errors().contains(u"--headless"_s), qPrintable(program.errors()));
    }

    void wrongOptionEndsWithTwo()
    {
        Program program;
        QCOMPARE(program.run({u"--bogus"_s}), 2);
        QVERIFY(program.errors().contains(u"bogus"_s));
        QCOMPARE(program.run({u"--headless"_s, u"--camera"_s, u"test:1x1"_s}), 2);
        QVERIFY(program.errors().contains(u"--camera"_s));
    }

    void camerasOfTheCommandLineLeaveTheRememberedOnesAlone()
    {
        Program program;
        QVERIFY(QDir().mkpath(program.configFolder()));
        QFile file(program.configFolder() + u"/vedette.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version": 2, "withheld": ["test-pattern"], "cameras": [{"id":
                   "test-pattern", "name": "Mine", "source": {"kind": "test", "width": 64,
                   "height": 48, "fps": 5}}]})");
        file.close();
        // Its id is that of the remembered one, which is not shared.
        const QUrl address = program.share({u"--camera"_s, u"test:320x240@5"_s});
        QCOMPARE(status(address)[u"cameras"].toArray().size(), 1);
        QVERIFY(program.stop());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(kept[u"cameras"].toArray().size(), 1);
        QCOMPARE(kept[u"cameras"][0][u"name"].toString(), u"Mine"_s);
        QCOMPARE(kept[u"withheld"].toArray(), QJsonArray{u"test-pattern"_s});
    }

    void portInUseEndsWithOne()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Program program;
        const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
        QCOMPARE(program.run({u"--headless"_s, u"--camera"_s, u"test"_s, u"--listen"_s, address}),
                 1);
        QVERIFY2(program.errors().contains(address), qPrintable(program.errors()));
    }

    void absentCameraEndsWithOne()
    {
        Program program;
        QCOMPARE(program.run({u"--headless"_s, u"--camera"_s, u"No such camera"_s, u"--listen"_s,
                              u"127.0.0.1:0"_s}),
                 1);
        QVERIFY2(program.errors().contains(u"No such camera"_s), qPrintable(program.errors()));
    }

    void signalStopsItCleanly()
    {
        Program program;
        QVERIFY(program.share({u"--camera"_s, u"test:320x240"_s}).isValid());
        QVERIFY(program.stop());
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process().exitCode(), 0);
    }

    void testPatternStandsInAndIsSaidSo()
    {
        Program program;
        const QUrl address = program.share({});
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        QVERIFY(program.errors().contains(u"test pattern"_s));
        QCOMPARE(status(address).value(u"cameras"_s).toArray().size(), 1);
    }

    void madeUpPasswordIsShownKeptAndAskedFor()
    {
        Program program;
        const auto password = [&]() -> QString {
            program.start({u"--headless"_s, u"--camera"_s, u"test:64x48"_s, u"--listen"_s,
                           u"0.0.0.0:0"_s});
            static const QRegularExpression line(u"password (\\S+)"_s);
            if (!QTest::qWaitFor([&] { return line.match(program.output()).hasMatch(); }, 20'000))
                return {};
            return line.match(program.output()).captured(1);
        };
        const QString first = password();
        QVERIFY2(!first.isEmpty(), qPrintable(program.output() + program.errors()));
        static const QRegularExpression line(u"Sharing at http://[^:]+:(\\d+)"_s);
        const QString url = u"http://127.0.0.1:%1/"_s.arg(line.match(program.output()).captured(1));
        const QStringList code{u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s};
        QCOMPARE(outputOf(u"curl"_s, code + QStringList{url}), u"401"_s);
        const QString user = u"vedette:"_s + first;
        QCOMPARE(outputOf(u"curl"_s, code + QStringList{u"-u"_s, user, url}), u"200"_s);
        QVERIFY(!program.errors().contains(first));
        QVERIFY(program.stop());

        // It is kept as a hash: it goes on working, and nothing can show it any more.
        QFile secrets(program.configFolder() + u"/secrets.json"_s);
        QVERIFY(secrets.open(QIODevice::ReadOnly));
        const QByteArray kept = secrets.readAll();
        QVERIFY(kept.contains("$argon2id$"));
        QVERIFY(!kept.contains(first.toUtf8()));
        program.start(
                {u"--headless"_s, u"--camera"_s, u"test:64x48"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.output().contains(u"Users: vedette."_s), 20'000);
        const QString again =
                u"http://127.0.0.1:%1/"_s.arg(line.match(program.output()).captured(1));
        QCOMPARE(outputOf(u"curl"_s, code + QStringList{again}), u"401"_s); // no loopback bypass
        QCOMPARE(outputOf(u"curl"_s, code + QStringList{u"-u"_s, user, again}), u"200"_s);
    }

    void passwordsDoNotShowInTheProcessList()
    {
        Program program;
        const QUrl address = program.share({u"http://me:topsecret@127.0.0.1:9/stream"_s});
        QVERIFY(address.isValid());
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(program.process().processId()));
        QVERIFY(commandLine.open(QIODevice::ReadOnly));
        const QByteArray shown = commandLine.readAll();
        QVERIFY(shown.contains("127.0.0.1:9/stream"));
        QVERIFY(!shown.contains("topsecret"));
        QVERIFY(!program.output().contains(u"topsecret"_s));
        QVERIFY(!outputOf(u"curl"_s, {u"-s"_s, address.toString() + u"status"_s})
                         .contains(u"topsecret"_s));
    }

    void ffmpegSeesTheSizeAndRateAskedFor()
    {
        Program program;
        const QUrl address = program.share({u"--camera"_s, u"test:1280x720@30"_s, u"--open"_s});
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        static const QRegularExpression count(u"frame=\\s*(\\d+)"_s);
        QString output;
        int most = 0; // of several: a machine that is busy with something else skips pictures
        for (int run = 0; run < 3 && most < 110; ++run) {
            output = outputOf(u"ffmpeg"_s,
                              {u"-hide_banner"_s, u"-use_wallclock_as_timestamps"_s, u"1"_s,
                               u"-i"_s, address.toString() + u"stream"_s, u"-t"_s, u"4"_s,
                               u"-fps_mode"_s, u"passthrough"_s, u"-f"_s, u"null"_s, u"-"_s});
            QVERIFY2(output.contains(u"1280x720"_s), qPrintable(output));
            int frames = 0;
            for (auto match = count.globalMatch(output); match.hasNext();)
                frames = match.next().captured(1).toInt();
            most = std::max(most, frames);
        }
        QVERIFY2(most >= 110 && most <= 126, qPrintable(output));
    }

    void relayPassesAStreamOn()
    {
        Program origin;
        const QUrl first = origin.share({u"--camera"_s, u"test:320x240@30"_s});
        QVERIFY(first.isValid());
        Program relay;
        const QUrl second = relay.share({first.toString() + u"stream"_s});
        QVERIFY(second.isValid());
        const QString output =
                outputOf(u"ffmpeg"_s, {u"-hide_banner"_s, u"-i"_s, second.toString() + u"stream"_s,
                                       u"-frames:v"_s, u"20"_s, u"-f"_s, u"null"_s, u"-"_s});
        QVERIFY2(output.contains(u"320x240"_s), qPrintable(output));
    }

    void stalledViewersDisturbNobody()
    {
        Program program;
        const QUrl address = program.share(
                {u"--camera"_s, u"test:640x360@30"_s, u"--open"_s, u"--log-level"_s, u"info"_s});
        QVERIFY(address.isValid());
        std::vector<std::unique_ptr<Viewer>> readers;
        std::vector<std::unique_ptr<Viewer>> stalled;
        readers.reserve(45);
        stalled.reserve(5);
        for (int n = 0; n < 45; ++n)
            readers.push_back(std::make_unique<Viewer>(address, Viewer::Pace::Reads));
        for (int n = 0; n < 5; ++n)
            stalled.push_back(std::make_unique<Viewer>(address, Viewer::Pace::Stalls));
        const auto everybodySees = [&] {
            return std::all_of(readers.begin(), readers.end(),
                               [](const auto &viewer) { return viewer->frames() > 15; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(everybodySees(), 15'000);
        QVERIFY(program.errors().contains(u"50 watching"_s));
        program.forgetOutput(); // the count went up through 45

        const qint64 memory = program.residentMemory();
        for (const auto &viewer : readers)
            viewer->restart();
        QElapsedTimer timer;
        timer.start();
        // Until the server has given the stalled ones up: 10 seconds and the time to fill buffers.
        QTRY_VERIFY_WITH_TIMEOUT(program.errors().contains(u"45 watching"_s), 25'000);
        const double seconds = double(timer.elapsed()) / 1000;
        for (const auto &viewer : readers) {
            const double fps = viewer->frames() / seconds;
            QVERIFY2(fps > 27 && fps < 33, qPrintable(QString::number(fps)));
        }
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory
        QVERIFY2(program.residentMemory() < memory + 20'000,
                 qPrintable(u"%1 kB, then %2 kB"_s.arg(memory).arg(program.residentMemory())));
#else
        Q_UNUSED(memory);
#endif
    }
};

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
