// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/awaitedslot.h"

#include <QTest>

#include <thread>

using namespace vedette;

class TestAwaitedSlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestValueWins()
    {
        AwaitedSlot<int> slot;
        slot.put(1);
        slot.put(2);
        QCOMPARE(slot.take(Clock::now()), std::optional(2));
        QCOMPARE(slot.dropped(), quint64(1));
        QCOMPARE(slot.take(Clock::now() + 1ms), std::nullopt);
    }

    void sleeperWakesForAValue()
    {
        AwaitedSlot<int> slot;
        std::optional<int> got;
        std::thread sleeper([&] { got = slot.take(Clock::now() + 30s); });
        slot.put(7);
        sleeper.join();
        QCOMPARE(got, std::optional(7));
    }

    void valuesDoNotEndASleep()
    {
        AwaitedSlot<int> slot;
        slot.put(1);
        const Clock::time_point until = Clock::now() + 20ms;
        QVERIFY(slot.sleep(until));
        QVERIFY(Clock::now() >= until);
        QCOMPARE(slot.take(Clock::now()), std::optional(1));
    }

    void closingEndsEverything()
    {
        AwaitedSlot<int> slot;
        bool slept = true;
        std::optional<int> got = 1;
        std::thread sleeper([&] { slept = slot.sleep(Clock::now() + 30s); });
        std::thread taker([&] { got = slot.take(Clock::now() + 30s); });
        slot.close();
        sleeper.join();
        taker.join();
        QVERIFY(!slept);
        QCOMPARE(got, std::nullopt);
        slot.put(3);
        QCOMPARE(slot.take(Clock::now()), std::nullopt);
        QVERIFY(slot.isClosed());
    }
};

QTEST_GUILESS_MAIN(TestAwaitedSlot)
#include "tst_awaitedslot.moc"
