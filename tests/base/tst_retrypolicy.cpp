// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/retrypolicy.h"

#include <QTest>

using namespace vedette;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheCapForEver();
    void jitterStaysWithinItsPart();
    void resetBeginsAgain();
};

void TestRetryPolicy::doublesUpToTheCapForEver()
{
    RetryPolicy policy({}, [] { return 0.5; });
    for (const auto expected : {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 15000ms, 15000ms})
        QCOMPARE(policy.next(), expected);
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(policy.next(), 15000ms);
}

void TestRetryPolicy::jitterStaysWithinItsPart()
{
    RetryPolicy low({}, [] { return 0.0; });
    RetryPolicy high({}, [] { return 0.9999999; });
    QCOMPARE(low.next(), 400ms);
    QCOMPARE(low.next(), 800ms);
    QVERIFY(high.next() >= 599ms);
    QVERIFY(high.next() <= 1200ms);
}

void TestRetryPolicy::resetBeginsAgain()
{
    RetryPolicy policy({}, [] { return 0.5; });
    for (int i = 0; i < 10; ++i)
        (void)policy.next();
    policy.reset();
    QCOMPARE(policy.next(), 500ms);
    QCOMPARE(policy.next(), 1000ms);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
