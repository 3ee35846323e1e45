// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configstore.h"
#include "tests/e2e/program.h"
#include "tests/stream/saying.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList offscreen{u"-platform"_s, u"offscreen"_s};

/// The program and two cameras that it remembers: one that connects and then says nothing, and a
/// sound one.
struct Scene
{
    Scene()
    {
        Configuration configuration;
        auto &cameras = configuration.cameras;
        cameras += newCamera(RemoteSpec{silent.url(), {}, {}}, cameras, u"Silent"_s);
        cameras += newCamera(RemoteSpec{sound.url(), {}, {}}, cameras, u"Sound"_s);
        ConfigStore(program.configFolder()).save(configuration);
    }

    QByteArray marks() const
    {
        QFile file(program.configFolder() + u"/starting"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// As a camera's fault does it.
    void crash()
    {
        ::kill(pid_t(program.process().processId()), SIGABRT);
        program.process().waitForFinished();
    }

    RawServer silent{saying({})};
    RawServer sound{streaming(20ms)};
    Program program;
};

/// Keeps asking for a camera's stream.
struct Viewer
{
    Viewer(const QUrl &address, const QString &id)
    {
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(u"curl"_s,
                      {u"-s"_s, u"%1cameras/%2/stream.mjpg"_s.arg(address.toString(), id)});
    }
    ~Viewer()
    {
        process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Viewer)
    QProcess process;
};

QString stateOf(const QUrl &address, int camera)
{
    QProcess curl;
    curl.start(u"curl"_s, {u"-s"_s, u"--max-time"_s, u"10"_s, address.toString() + u"status"_s});
    if (!QTest::qWaitFor([&] { return curl.state() == QProcess::NotRunning; }, 15'000))
        return {};
    const auto status = QJsonDocument::fromJson(curl.readAllStandardOutput()).object();
    return status.value(u"cameras"_s)[camera][u"state"_s].toString();
}

} // namespace

class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cameraThatEndsTheProgramIsPausedAtTheNextStart()
    {
        Scene scene;
        scene.program.start(offscreen);
        QTRY_COMPARE_WITH_TIMEOUT(scene.silent.requests().size(), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(scene.marks().contains("settled sound"), 60'000);
        scene.crash();
        QCOMPARE(scene.program.process().exitStatus(), QProcess::CrashExit);

        for (int start = 2; start <= 3; ++start) { // it stays so
            scene.program.start(offscreen);
            QTRY_COMPARE_WITH_TIMEOUT(scene.sound.requests().size(), start, 60'000);
            QTRY_VERIFY(!scene.sound.sockets().isEmpty());
            QTRY_COMPARE_WITH_TIMEOUT(scene.marks(), QByteArray("paused silent\n"), 60'000);
            QVERIFY(scene.program.stop());
            QCOMPARE(scene.program.process().exitCode(), 0);
        }
        QCOMPARE(scene.silent.requests().size(), 1);
    }

    void withoutAWindowTheOthersGoOn()
    {
        Scene scene;
        QUrl address = scene.program.share({});
        QVERIFY2(address.isValid(), qPrintable(scene.program.errors()));
        {
            const Viewer viewer(address, u"silent"_s);
            QTRY_COMPARE_WITH_TIMEOUT(scene.silent.requests().size(), 1, 60'000);
            scene.crash();
        }

        address = scene.program.share({});
        QVERIFY2(address.isValid(), qPrintable(scene.program.errors()));
        QVERIFY2(scene.program.errors().contains(u"paused: Silent."_s),
                 qPrintable(scene.program.errors()));
        {
            const Viewer viewer(address, u"silent"_s);
            const Viewer other(address, u"sound"_s);
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(address, 1), u"live"_s, 60'000);
            QCOMPARE(stateOf(address, 0), u"paused"_s);
        }
        QCOMPARE(scene.silent.requests().size(), 1);
        QVERIFY(scene.program.stop());

        // Who starts it again after an orderly end wants all cameras.
        address = scene.program.share({});
        QCOMPARE(scene.program.errors(), QString());
        const Viewer viewer(address, u"silent"_s);
        QTRY_COMPARE_WITH_TIMEOUT(scene.silent.requests().size(), 2, 60'000);
    }

    void killLongAfterTheStartPausesNothing()
    {
        Scene scene;
        scene.silent.shutDown(); // a camera that is off is not a suspect either
        scene.program.start(offscreen);
        QTRY_COMPARE_WITH_TIMEOUT(scene.sound.requests().size(), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(scene.marks(), QByteArray(), 60'000);
        scene.program.process().kill();
        scene.program.process().waitForFinished();
        QVERIFY(scene.silent.listen(scene.silent.port()));
        scene.program.start(offscreen);
        QTRY_COMPARE_WITH_TIMEOUT(scene.sound.requests().size(), 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(scene.silent.requests().size(), 1, 60'000);
    }

    void unreadableSettingsAreSetAsideAndSaid()
    {
        Scene scene;
        const QString folder = scene.program.configFolder();
        QFile file(folder + u"/vedette.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"cameras\": [");
        file.close();
        QVERIFY(scene.program.share({}).isValid());
        QVERIFY2(scene.program.errors().contains(u"vedette.json.unreadable-"_s),
                 qPrintable(scene.program.errors()));
        QVERIFY(scene.program.stop());
        const QStringList kept = QDir(folder).entryList({u"*.unreadable-*"_s});
        QCOMPARE(kept.filter(u"vedette.json"_s).size(), 1);
        QCOMPARE(kept.filter(u"secrets.json"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
