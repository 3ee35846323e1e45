// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configstore.h"
#include "tests/e2e/program.h"

#include <QTcpServer>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QStringList offscreen{u"-platform"_s, u"offscreen"_s};
const QStringList sharedPattern{u"--camera"_s, u"test:320x240"_s, u"--log-level"_s, u"info"_s};

Configuration watching(const QUrl &origin)
{
    Configuration configuration;
    configuration.cameras += newCamera(RemoteSpec{origin.resolved(QUrl(u"stream"_s)), {}, {}}, {});
    return configuration;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressOnTheCommandLineIsWatchedUntilItIsAskedToStop()
    {
        Program origin;
        const QUrl address = origin.share(sharedPattern);
        QVERIFY2(address.isValid(), qPrintable(origin.errors()));
        Program window;
        window.start(offscreen + QStringList{address.toString() + u"stream"_s});
        QTRY_VERIFY_WITH_TIMEOUT(origin.errors().contains(u"1 watching"_s), 20'000);
        QVERIFY(window.stop());
        QCOMPARE(window.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.process().exitCode(), 0);
        QTRY_VERIFY(origin.errors().contains(u"0 watching"_s));
        QVERIFY(ConfigStore(window.configFolder()).load().configuration.cameras.isEmpty());
    }

    void rememberedCamerasComeBack()
    {
        Program origin;
        const QUrl address = origin.share(sharedPattern);
        QVERIFY2(address.isValid(), qPrintable(origin.errors()));
        Program window;
        QVERIFY(!ConfigStore(window.configFolder()).save(watching(address)));
        window.start(offscreen);
        QTRY_VERIFY_WITH_TIMEOUT(origin.errors().contains(u"1 watching"_s), 20'000);
        QVERIFY(window.stop());
        const Configuration after = ConfigStore(window.configFolder()).load().configuration;
        QCOMPARE(after.cameras, watching(address).cameras);
        QVERIFY(!after.windows[0].geometry.isEmpty());
    }

    void newRemembersNothing()
    {
        Program origin;
        const QUrl address = origin.share(sharedPattern);
        Program window;
        QVERIFY(!ConfigStore(window.configFolder()).save(watching(address)));
        // Two cameras if it showed the remembered one too.
        window.start(offscreen + QStringList{u"--new"_s, address.toString() + u"video"_s});
        QTRY_VERIFY_WITH_TIMEOUT(origin.errors().contains(u"1 watching"_s), 20'000);
        QVERIFY(window.stop());
        QTRY_VERIFY(origin.errors().contains(u"0 watching"_s));
        QVERIFY(!origin.errors().contains(u"2 watching"_s));
        const Configuration after = ConfigStore(window.configFolder()).load().configuration;
        QCOMPARE(after, watching(address));
    }

    void secondWindowWithTheSameSettingsRemembersNothing()
    {
        Program first;
        Program origin;
        const QUrl address = origin.share(sharedPattern);
        QVERIFY(!ConfigStore(first.configFolder()).save(watching(address)));
        first.start(offscreen);
        QTRY_VERIFY_WITH_TIMEOUT(origin.errors().contains(u"1 watching"_s), 20'000);
        Program second;
        second.start(offscreen + QStringList{u"--profile"_s, first.configFolder()});
        QTRY_VERIFY_WITH_TIMEOUT(origin.errors().contains(u"2 watching"_s), 20'000);
        QVERIFY(second.stop());
        QVERIFY(first.stop());
        QCOMPARE(ConfigStore(first.configFolder()).load().configuration.cameras,
                 watching(address).cameras);
    }

    /// The script that names it is loaded from a server that is silent for ever.
    void endsWhileTheSystemLooksForAProxy()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"http_proxy"_s, u"pac+http://127.0.0.1:%1/"_s.arg(silent.serverPort()));
        Program window;
        window.setEnvironment(environment);
        window.start(offscreen + QStringList{u"http://192.0.2.1/stream"_s});
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 20'000);
        QVERIFY(window.stop());
        QCOMPARE(window.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.process().exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
