// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patrol.h"

#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace std::chrono_literals;

class tst_Patrol final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesRound()
    {
        Patrol patrol;
        QList<int> seen;
        connect(&patrol, &Patrol::due, &patrol, [&](int view) {
            seen += view;
            patrol.setViews({1ms, 1ms, 1ms}, view);
        });
        patrol.setViews({1ms, 1ms, 1ms}, 1);
        patrol.setRunning(true);
        QTRY_VERIFY(seen.size() >= 4);
        QCOMPARE(seen.first(4), QList<int>({2, 0, 1, 2}));
    }

    void staysWithEachForItsTime()
    {
        Patrol patrol;
        const QSignalSpy due(&patrol, &Patrol::due);
        patrol.setViews({1ms, 1h}, 0);
        patrol.setRunning(true);
        QTRY_COMPARE(due.size(), 1);
        patrol.setViews({1ms, 1h}, 1);
        QTest::qWait(20);
        QCOMPARE(due.size(), 1);
    }

    void restsWhilePausedOrStoppedOrAlone()
    {
        Patrol patrol;
        const QSignalSpy due(&patrol, &Patrol::due);
        patrol.setViews({1ms}, 0);
        patrol.setRunning(true);
        QTest::qWait(20);
        patrol.setPaused(true);
        patrol.setViews({1ms, 1ms}, 0);
        QTest::qWait(20);
        QVERIFY(due.isEmpty());
        patrol.setPaused(false);
        QTRY_COMPARE(due.size(), 1);
        patrol.setRunning(false);
        patrol.setViews({1ms, 1ms}, 1);
        QTest::qWait(20);
        QCOMPARE(due.size(), 1);
    }

    void otherChangesDoNotHoldItUp()
    {
        Patrol patrol;
        const QSignalSpy due(&patrol, &Patrol::due);
        patrol.setViews({30ms, 1h}, 0);
        patrol.setRunning(true);
        QTRY_VERIFY_WITH_TIMEOUT((patrol.setViews({30ms, 1h}, 0), !due.isEmpty()), 5000);
    }

    void aPauseEndsWithThePatrol()
    {
        Patrol patrol;
        patrol.setRunning(true);
        patrol.setPaused(true);
        patrol.setRunning(false);
        QVERIFY(!patrol.isPaused());
    }
};

QTEST_GUILESS_MAIN(tst_Patrol)
#include "tst_patrol.moc"
