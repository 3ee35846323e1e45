// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/framepacer.h"

#include <QTest>

#include <cmath>

using namespace vedette;

class TestFramePacer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateIsThinnedOut_data();
    void rateIsThinnedOut();
    void lettingThroughIsEven();
    void noBurstFollowsAGap();
};

namespace {

Clock::time_point at(double seconds)
{
    return Clock::time_point(1000s) +
           std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

} // namespace

void TestFramePacer::rateIsThinnedOut_data()
{
    QTest::addColumn<double>("camera");
    QTest::addColumn<double>("wanted");
    QTest::addColumn<int>("passed"); // of ten seconds

    QTest::newRow("all") << 30.0 << 0.0 << 300;
    QTest::newRow("same rate") << 30.0 << 30.0 << 300;
    QTest::newRow("half") << 30.0 << 15.0 << 150;
    QTest::newRow("two thirds") << 30.0 << 20.0 << 200;
    QTest::newRow("one a second") << 30.0 << 1.0 << 10;
    QTest::newRow("slower camera") << 15.0 << 30.0 << 150;
    QTest::newRow("odd") << 29.97 << 25.0 << 250;
}

void TestFramePacer::rateIsThinnedOut()
{
    QFETCH(const double, camera);
    QFETCH(const double, wanted);
    QFETCH(const int, passed);
    FramePacer pacer(wanted);
    int count = 0;
    for (int i = 0; i < std::lround(camera * 10); ++i) {
        const double jitter = (i * 7 % 5 - 2) * 0.001;
        count += pacer.pass(at(i / camera + jitter)) ? 1 : 0;
    }
    QVERIFY2(std::abs(count - passed) <= 2, qPrintable(QString::number(count)));
}

void TestFramePacer::lettingThroughIsEven()
{
    FramePacer pacer(15);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(pacer.pass(at(i / 30.0)), i % 2 == 0);
}

void TestFramePacer::noBurstFollowsAGap()
{
    FramePacer pacer(10);
    QVERIFY(pacer.pass(at(0)));
    QVERIFY(pacer.pass(at(5)));
    QVERIFY(!pacer.pass(at(5.03)));
    QVERIFY(!pacer.pass(at(5.06)));
    QVERIFY(pacer.pass(at(5.1)));
}

QTEST_GUILESS_MAIN(TestFramePacer)
#include "tst_framepacer.moc"
