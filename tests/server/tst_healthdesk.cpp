// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/healthdesk.h"
#include "tests/server/shareharness.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

/// What those are told that look after the program.
class TestHealthDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramThatHangsIsNotAlive()
    {
        HealthDesk desk;
        const Clock::time_point start = Clock::now();
        QCOMPARE(desk.liveness(start).status, 200);
        desk.hear(start);
        QCOMPARE(desk.liveness(start + HealthDesk::patience).status, 200);
        QCOMPARE(desk.liveness(start + HealthDesk::patience + 1s).status, 503);
        QCOMPARE(desk.readiness({}, start + HealthDesk::patience + 1s).status, 503);
        desk.hear(start + HealthDesk::patience + 1s);
        QCOMPARE(desk.liveness(start + HealthDesk::patience + 1s).status, 200);
    }

    void readyMeansThatThereIsSomethingToSee_data()
    {
        QTest::addColumn<QStringList>("states");
        QTest::addColumn<int>("status");
        QTest::newRow("not asked for") << QStringList{u"stopped"_s, u"stopped"_s} << 200;
        QTest::newRow("one of two") << QStringList{u"failed"_s, u"live"_s} << 200;
        QTest::newRow("one to be opened") << QStringList{u"waiting"_s, u"stopped"_s} << 200;
        QTest::newRow("being opened") << QStringList{u"connecting"_s, u"waiting"_s} << 503;
        QTest::newRow("all lost") << QStringList{u"failed"_s, u"paused"_s} << 503;
    }

    void readyMeansThatThereIsSomethingToSee()
    {
        QFETCH(QStringList, states);
        QFETCH(int, status);
        ShareOptions options;
        options.accounts = {testAccount(u"vedette"_s, u"secret"_s)};
        ShareHarness share(options);
        for (int n = 0; n < states.size(); ++n)
            share.server().updateStatus(share.cameras().at(n).id, {states[n], {}, 0, 0, 0});
        const PlainAnswer answer = share.get("/readyz"); // without a password
        QCOMPARE(answer.status, status);
        QVERIFY2(!answer.body.contains("front") && !answer.body.contains("yard"), answer.body);
        QCOMPARE(share.get("/livez").body.trimmed(), QByteArray("ok"));
    }

    void withoutCamerasItIsReady()
    {
        ShareHarness share;
        share.server().setCameras({});
        QCOMPARE(share.get("/readyz").status, 200);
    }

    void probesUseAnyName()
    {
        ShareHarness share;
        share.server().setCameras({});
        PlainClient client(share.port());
        client.send("GET /readyz HTTP/1.1\r\nHost: evil.example.org\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY(client.received().contains("200 OK"));
    }
};

QTEST_GUILESS_MAIN(TestHealthDesk)
#include "tst_healthdesk.moc"
