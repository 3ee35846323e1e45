// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frameinterval.h"
#include "ui/tilestate.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vedette::ShownPicture)

namespace {

const Clock::time_point now = Clock::time_point(1h);

ShownPicture aged(Clock::duration age, Clock::duration interval = 33ms)
{
    return {now - age, interval, {}};
}

} // namespace

class tst_TileState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheCameraIsDoing_data();
    void saysWhatTheCameraIsDoing();
    void givesTheReasonWhereThereIsOne();
    void spansAreShort_data();
    void spansAreShort();
    void intervalFollowsTheCamera();
    void skippedPicturesDoNotLengthenTheInterval();
};

void tst_TileState::saysWhatTheCameraIsDoing_data()
{
    using Kind = TileState::Kind;
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<ShownPicture>("picture");
    QTest::addColumn<TileState::Kind>("kind");
    QTest::addColumn<QString>("title");
    const SourceStatus live{SourceState::Live, {}, {}};
    const Error refused{ErrorCode::ConnectionRefused, {}};
    const ShownPicture none;
    QTest::newRow("stopped") << SourceStatus{} << none << Kind::Connecting << u"Connecting…"_s;
    QTest::newRow("connecting") << SourceStatus{SourceState::Connecting, {}, {}} << none
                                << Kind::Connecting << u"Connecting…"_s;
    QTest::newRow("connecting with an old picture")
            << SourceStatus{SourceState::Connecting, {}, {}} << aged(1ms) << Kind::Connecting
            << u"Connecting…"_s;
    QTest::newRow("live, nothing shown yet")
            << live << none << Kind::Connecting << u"Connecting…"_s;
    QTest::newRow("live") << live << aged(20ms) << Kind::Live << u"Live"_s;
    QTest::newRow("just fresh") << live << aged(2s) << Kind::Live << u"Live"_s;
    QTest::newRow("just stale") << live << aged(2001ms) << Kind::Stale << u"No picture for 2 s"_s;
    QTest::newRow("stale") << live << aged(4900ms) << Kind::Stale << u"No picture for 4 s"_s;
    QTest::newRow("a slow camera is live") << live << aged(14s, 5s) << Kind::Live << u"Live"_s;
    QTest::newRow("a slow camera is stale")
            << live << aged(16s, 5s) << Kind::Stale << u"No picture for 16 s"_s;
    QTest::newRow("long stale") << live << aged(130s) << Kind::Stale << u"No picture for 2 min"_s;
    QTest::newRow("bad pictures only") << live << ShownPicture{{}, {}, {ErrorCode::BadData, {}}}
                                       << Kind::Stale << u"No picture"_s;
    QTest::newRow("one bad picture")
            << live << ShownPicture{now - 50ms, 33ms, {ErrorCode::BadData, {}}} << Kind::Live
            << u"Live"_s;
    QTest::newRow("waiting") << SourceStatus{SourceState::Waiting, refused, now + 4100ms} << none
                             << Kind::Waiting << u"Trying again in 5 s"_s;
    QTest::newRow("waiting with an old picture")
            << SourceStatus{SourceState::Waiting, refused, now + 4s} << aged(1ms) << Kind::Waiting
            << u"Trying again in 4 s"_s;
    QTest::newRow("waiting for the plug")
            << SourceStatus{SourceState::Waiting, {ErrorCode::DeviceLost, {}}, {}} << none
            << Kind::Waiting << u"Waiting for the camera"_s;
    QTest::newRow("wait is over") << SourceStatus{SourceState::Waiting, refused, now - 1s} << none
                                  << Kind::Waiting << u"Trying again…"_s;
    QTest::newRow("failed") << SourceStatus{SourceState::Failed,
                                            {ErrorCode::NotACamera, u"text/html"_s},
                                            {}}
                            << aged(1ms) << Kind::Failed << u"Not a camera"_s;
    const auto failed = [](ErrorCode code) {
        return SourceStatus{SourceState::Failed, {code, {}}, {}};
    };
    QTest::newRow("no password") << failed(ErrorCode::AuthenticationNeeded) << none << Kind::Failed
                                 << u"Sign-in needed"_s;
    QTest::newRow("wrong password") << failed(ErrorCode::AuthenticationRefused) << none
                                    << Kind::Failed << u"Wrong password"_s;
    QTest::newRow("untrusted certificate") << failed(ErrorCode::CertificateUntrusted) << none
                                           << Kind::Failed << u"Certificate not trusted"_s;
    QTest::newRow("changed certificate") << failed(ErrorCode::CertificateChanged) << none
                                         << Kind::Failed << u"Certificate changed!"_s;
    QTest::newRow("no TLS") << failed(ErrorCode::TlsFailed) << none << Kind::Failed
                            << u"No secure connection"_s;
    QTest::newRow("invalid address")
            << failed(ErrorCode::InvalidAddress) << none << Kind::Failed << u"No such address"_s;
    QTest::newRow("proxy") << failed(ErrorCode::ProxyRefused) << none << Kind::Failed
                           << u"Proxy needs a password"_s;
    QTest::newRow("other failure")
            << failed(ErrorCode::FrameTooLarge) << none << Kind::Failed << u"Cannot be shown"_s;
}

void tst_TileState::saysWhatTheCameraIsDoing()
{
    QFETCH(SourceStatus, status);
    QFETCH(ShownPicture, picture);
    QFETCH(TileState::Kind, kind);
    QFETCH(QString, title);
    const TileState state = tileState(status, picture, now);
    QCOMPARE(state.kind, kind);
    QCOMPARE(state.title, title);
}

void tst_TileState::givesTheReasonWhereThereIsOne()
{
    const Error notFound{ErrorCode::HttpStatus, u"404 Not Found"_s};
    const auto waiting = tileState({SourceState::Waiting, notFound, now + 1s}, {}, now);
    QVERIFY(waiting.sentence.contains(u"404 Not Found"_s));
    const auto failed = tileState({SourceState::Failed, notFound, {}}, {}, now);
    QVERIFY(failed.sentence.contains(u"404 Not Found"_s));
    const auto undecodable =
            tileState({SourceState::Live, {}, {}},
                      {now - 10s, 33ms, {ErrorCode::FrameTooLarge, u"32 MiB"_s}}, now);
    QVERIFY(undecodable.sentence.contains(u"32 MiB"_s));
    QVERIFY(tileState({SourceState::Live, {}, {}}, aged(1ms), now).sentence.isEmpty());
}

void tst_TileState::spansAreShort_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << qint64(-5) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59'999) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(60'000) << u"1 min"_s;
    QTest::newRow("hours") << qint64(3'600'000) << u"1 h"_s;
}

void tst_TileState::spansAreShort()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(spanText(std::chrono::milliseconds(milliseconds)), text);
}

void tst_TileState::intervalFollowsTheCamera()
{
    FrameInterval interval;
    QCOMPARE(interval.value(), Clock::duration::zero());
    interval.note(now, 1);
    QCOMPARE(interval.value(), Clock::duration::zero());
    interval.note(now + 5s, 2);
    QCOMPARE(interval.value(), Clock::duration(5s));
    for (quint64 n = 3; n < 100; ++n)
        interval.note(now + 5s + (n - 2) * 100ms, n);
    QVERIFY(interval.value() < 110ms);
    QVERIFY(interval.value() > 90ms);
    interval.note(now + 60s, 0); // the camera began anew: no interval
    QVERIFY(interval.value() < 110ms);
}

void tst_TileState::skippedPicturesDoNotLengthenTheInterval()
{
    FrameInterval interval;
    interval.note(now, 1);
    interval.note(now + 1s, 11);
    QCOMPARE(interval.value(), Clock::duration(100ms));
}

QTEST_GUILESS_MAIN(tst_TileState)
#include "tst_tilestate.moc"
