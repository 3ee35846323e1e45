// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/refusaltally.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress guesser(u"192.0.2.7"_s);
constexpr Clock::time_point start{1h};

} // namespace

class TestRefusalTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsToldAtOnceAndTheOthersAreSummed()
    {
        RefusalTally tally;
        const auto first = tally.count({u"anna"_s, guesser}, start);
        QVERIFY(first);
        QCOMPARE(first->user, u"anna"_s);
        QCOMPARE(first->times, 1);
        for (int n = 0; n < 5; ++n)
            QVERIFY(!tally.count({{}, guesser}, start + 1s));
        QVERIFY(tally.due(start + 59s).isEmpty());
        const auto due = tally.due(start + RefusalTally::period);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due[0].address, guesser);
        QCOMPARE(due[0].times, 5);
        QVERIFY(tally.due(start + 3 * RefusalTally::period).isEmpty()); // nothing came since
        QVERIFY(tally.count({u"anna"_s, guesser}, start + 1h));
    }

    void beginningToWaitIsToldAtOnce()
    {
        RefusalTally tally;
        QVERIFY(tally.count({{}, guesser}, start));
        QVERIFY(!tally.count({{}, guesser}, start));
        const auto locked = tally.count({{}, guesser, 1, true}, start);
        QVERIFY(locked && locked->isLockedOut);
        QCOMPARE(locked->times, 2);
        QVERIFY(!tally.count({{}, guesser, 1, true}, start));
    }

    void tooManyAddressesAreToldAsOne()
    {
        RefusalTally tally;
        int told = 0;
        for (quint32 n = 0; n < 10'000; ++n)
            told += tally.count({{}, QHostAddress(n + 1)}, start) ? 1 : 0;
        QCOMPARE(told, RefusalTally::maxAddresses + 1);
        const auto due = tally.due(start + RefusalTally::period);
        QCOMPARE(due.size(), 1);
        QVERIFY(due[0].address.isNull());
        QCOMPARE(due[0].times, 10'000 - RefusalTally::maxAddresses - 1);
    }
};

QTEST_GUILESS_MAIN(TestRefusalTally)
#include "tst_refusaltally.moc"
