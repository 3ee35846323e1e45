// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configstore.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

/// Two walls that differ in everything, the second one much longer.
Configuration wall(int which)
{
    Configuration configuration;
    QList<CameraConfig> &cameras = configuration.cameras;
    for (int n = 0; n < (which ? 200 : 3); ++n) {
        const QUrl url(u"http://10.0.%1.%2/video"_s.arg(which).arg(n));
        cameras += newCamera(RemoteSpec{url, u"me"_s, u"secret of %1"_s.arg(which)}, cameras);
    }
    configuration.share.port = quint16(8000 + which);
    configuration.share.users = {
            {u"user %1"_s.arg(which), "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA"_ba}};
    return configuration;
}

Configuration withoutSecrets(Configuration configuration)
{
    configuration.share.users.clear();
    for (CameraConfig &camera : configuration.cameras)
        std::get<RemoteSpec>(camera.spec).password.clear();
    return configuration;
}

/// A process that saves one wall after the other until it is killed.
pid_t startSaving(const QString &folder)
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    ConfigStore store(folder);
    for (int n = 0; !store.save(wall(n % 2)); ++n) {
    }
    ::_exit(1);
}

} // namespace

class TestKilledWhileSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOrTheOtherIsThere()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"settings"_s);
        QVERIFY(!ConfigStore(folder).save(wall(0)));
        QRandomGenerator random(7);
        for (int round = 0; round < 30; ++round) {
            const pid_t child = startSaving(folder);
            QVERIFY(child > 0);
            QTest::qSleep(int(random.bounded(1, 30))); // a save takes some milliseconds
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));

            ConfigStore store(folder);
            QVERIFY(store.lock());
            const auto loaded = store.load();
            QCOMPARE(loaded.problems, QList<Error>());
            const Configuration found = withoutSecrets(loaded.configuration);
            QVERIFY(found == withoutSecrets(wall(0)) || found == withoutSecrets(wall(1)));
            // Nothing half written is left lying about.
            QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden);
            files.sort();
            QCOMPARE(files, QStringList({u"lock"_s, u"secrets.json"_s, u"vedette.json"_s}));
        }
    }
};

QTEST_GUILESS_MAIN(TestKilledWhileSaving)
#include "tst_killedwhilesaving.moc"
