// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camerahealth.h"

#include <QTest>

using namespace vedette;
using Kind = HealthChange::Kind;

class tst_CameraHealth final : public QObject
{
    Q_OBJECT

    std::optional<Kind> take(SourceState state, ErrorCode code = ErrorCode::None);
    std::optional<Kind> after(Clock::duration time);

    std::optional<CameraHealth> m_health;
    std::optional<HealthChange> m_change;
    Clock::time_point m_now;

private Q_SLOTS:
    void init();
    void aCameraThatStartsIsNotLost();
    void aShortLossIsNotTold();
    void aLossIsToldOnceWithItsReason();
    void aCameraThatNeverCameIsLost();
    void itIsBackWhenPicturesComeSteadily();
    void comingBackForAMomentIsNoReturn();
    void whatNobodyWantsIsNotLost();
    void aReturnIsToldAfterAStop();
    void manyShortLossesAreSummed();
    void unsteadinessIsToldSeldom();
};

void tst_CameraHealth::init()
{
    m_health.emplace();
    m_now = Clock::time_point() + 1h;
}

std::optional<Kind> tst_CameraHealth::take(SourceState state, ErrorCode code)
{
    m_change = m_health->take({state, {code, {}}, {}}, m_now);
    return m_change ? std::optional(m_change->kind) : std::nullopt;
}

std::optional<Kind> tst_CameraHealth::after(Clock::duration time)
{
    m_now += time;
    m_change = m_health->judge(m_now);
    return m_change ? std::optional(m_change->kind) : std::nullopt;
}

void tst_CameraHealth::aCameraThatStartsIsNotLost()
{
    QVERIFY(!take(SourceState::Connecting));
    QVERIFY(!m_health->isPending());
    QVERIFY(!after(1h));
    QVERIFY(!take(SourceState::Live));
    QVERIFY(!m_health->isPending());
}

void tst_CameraHealth::aShortLossIsNotTold()
{
    take(SourceState::Live);
    QVERIFY(!take(SourceState::Waiting, ErrorCode::ConnectionLost));
    QVERIFY(m_health->isPending());
    QVERIFY(!after(9s));
    QVERIFY(!take(SourceState::Connecting));
    QVERIFY(!take(SourceState::Live));
    QVERIFY(!after(1h));
}

void tst_CameraHealth::aLossIsToldOnceWithItsReason()
{
    take(SourceState::Live);
    take(SourceState::Waiting, ErrorCode::ConnectionLost);
    QVERIFY(!after(5s));
    QVERIFY(!take(SourceState::Connecting));
    QVERIFY(!take(SourceState::Waiting, ErrorCode::HostNotFound));
    QCOMPARE(after(5s), std::optional(Kind::Lost));
    QCOMPARE(m_change->error.code, ErrorCode::HostNotFound);
    QVERIFY(!take(SourceState::Connecting));
    QVERIFY(!take(SourceState::Waiting, ErrorCode::ConnectionLost));
    QVERIFY(!after(1h));
}

void tst_CameraHealth::aCameraThatNeverCameIsLost()
{
    take(SourceState::Connecting);
    take(SourceState::Failed, ErrorCode::AuthenticationRefused);
    QCOMPARE(after(10s), std::optional(Kind::Lost));
}

void tst_CameraHealth::itIsBackWhenPicturesComeSteadily()
{
    take(SourceState::Live);
    take(SourceState::Waiting);
    after(10s);
    m_now += 50s;
    QVERIFY(!take(SourceState::Live));
    QVERIFY(!after(2s));
    QCOMPARE(after(1s), std::optional(Kind::Back));
    QCOMPARE(m_change->gone, Clock::duration(60s));
    QVERIFY(!m_health->isPending());
}

void tst_CameraHealth::comingBackForAMomentIsNoReturn()
{
    take(SourceState::Live);
    take(SourceState::Waiting);
    QVERIFY(after(10s));
    for (int n = 0; n < 20; ++n) {
        QVERIFY(!take(SourceState::Live));
        QVERIFY(!after(2s));
        QVERIFY(!take(SourceState::Waiting));
        QVERIFY(!after(20s));
    }
}

void tst_CameraHealth::whatNobodyWantsIsNotLost()
{
    take(SourceState::Live);
    take(SourceState::Waiting);
    take(SourceState::Stopped);
    QVERIFY(!m_health->isPending());
    QVERIFY(!after(1h));
    take(SourceState::Connecting);
    QVERIFY(!after(1h));
}

void tst_CameraHealth::aReturnIsToldAfterAStop()
{
    take(SourceState::Live);
    take(SourceState::Waiting);
    QVERIFY(after(10s));
    take(SourceState::Stopped);
    take(SourceState::Connecting);
    take(SourceState::Live);
    QCOMPARE(after(3s), std::optional(Kind::Back));
}

void tst_CameraHealth::manyShortLossesAreSummed()
{
    take(SourceState::Live);
    for (int n = 0; n < 2; ++n) {
        take(SourceState::Waiting);
        m_now += 2s;
        QVERIFY(!take(SourceState::Live));
    }
    take(SourceState::Waiting);
    QCOMPARE(take(SourceState::Live), std::optional(Kind::Unsteady));
    QCOMPARE(m_change->times, 3);
}

void tst_CameraHealth::unsteadinessIsToldSeldom()
{
    int told = 0;
    take(SourceState::Live);
    for (int n = 0; n < 100; ++n) { // for 300 s
        take(SourceState::Waiting);
        m_now += 3s;
        told += take(SourceState::Live) ? 1 : 0;
    }
    QCOMPARE(told, 1);
}

QTEST_GUILESS_MAIN(tst_CameraHealth)
#include "tst_camerahealth.moc"
