// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/connectionlimiter.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress one(u"192.0.2.7"_s);
const QHostAddress other(u"192.0.2.8"_s);
const Clock::time_point start(1h);

ShareLimits paced()
{
    ShareLimits limits;
    limits.connects = 3;
    limits.connectsPerSecond = 2;
    return limits;
}

} // namespace

/// ConnectionLimiter: how fast connections may come. How many: see tst_shareserver.
class TestConnectionLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesTooFastIsDropped()
    {
        ConnectionLimiter limiter;
        limiter.setLimits(paced());
        for (int n = 0; n < 3; ++n) {
            QCOMPARE(limiter.admit(one, false, start), Admission::Accepted);
            limiter.release(one, Admission::Accepted);
        }
        QCOMPARE(limiter.admit(one, false, start), Admission::Dropped);
        QCOMPARE(limiter.admit(other, false, start), Admission::Accepted);
        QCOMPARE(limiter.admit(one, false, start + 500ms), Admission::Accepted);
        QCOMPARE(limiter.admit(one, false, start + 500ms), Admission::Dropped);
        QCOMPARE(limiter.admit(one, false, start + 10s), Admission::Accepted);
    }

    void aProxyMayHurry()
    {
        ConnectionLimiter limiter;
        limiter.setLimits(paced());
        for (int n = 0; n < 100; ++n)
            QCOMPARE(limiter.admit(one, true, start), Admission::Accepted);
        QCOMPARE(limiter.admit(one, false, start), Admission::Accepted); // it counted for nothing
    }

    void theSameLimitsAgainForgetNothing()
    {
        ConnectionLimiter limiter;
        limiter.setLimits(paced());
        for (int n = 0; n < 3; ++n)
            QCOMPARE(limiter.admit(one, false, start), Admission::Accepted);
        limiter.setLimits(paced());
        QCOMPARE(limiter.admit(one, false, start), Admission::Dropped);
    }
};

QTEST_APPLESS_MAIN(TestConnectionLimiter)
#include "tst_connectionlimiter.moc"
