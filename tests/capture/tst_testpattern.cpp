// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/testpattern.h"
#include "tests/support/framerecorder.h"
#include "tests/support/virtualcamera.h"

#include <QSignalSpy>
#include <QTest>

using namespace vedette;

class TestTestPattern final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizePlays_data();
    void everySizePlays();
    void countersAndSequencesAreConsecutive();
    void rateIsKeptWithoutDrift_data();
    void rateIsKeptWithoutDrift();
    void framesHandedOutStayAsTheyAre();
    void optionsAreBounded();
    void stopDeliversNothingMore();
    void startsAgain();
};

void TestTestPattern::everySizePlays_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hasCounter");
    QTest::newRow("default") << QSize(1280, 720) << true;
    QTest::newRow("odd") << QSize(641, 361) << true;
    QTest::newRow("odd width") << QSize(333, 240) << true;
    QTest::newRow("odd height") << QSize(320, 239) << true;
    QTest::newRow("portrait") << QSize(480, 640) << true;
    QTest::newRow("small") << QSize(160, 120) << true;
    QTest::newRow("too small for a counter") << QSize(99, 75) << false;
    QTest::newRow("smallest") << QSize(16, 16) << false;
    QTest::newRow("smallest odd") << QSize(17, 17) << false;
    QTest::newRow("flat") << QSize(1024, 16) << false;
    QTest::newRow("narrow") << QSize(16, 1024) << false;
    QTest::newRow("4K") << QSize(3840, 2160) << true;
}

void TestTestPattern::everySizePlays()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, hasCounter);
    FrameRecorder recorder;
    TestPattern pattern({size, 30});
    pattern.start(recorder);
    QTRY_VERIFY(recorder.count() >= 3);
    QCOMPARE(pattern.status().state, SourceState::Live);
    pattern.stop();
    for (const FrameRecorder::Entry &entry : recorder.entries()) {
        QCOMPARE(entry.size, size);
        QCOMPARE(entry.counter.has_value(), hasCounter);
    }
    const QVideoFrame raw = recorder.newest().raw();
    QCOMPARE(raw.pixelFormat(), QVideoFrameFormat::Format_YUV420P);
    QCOMPARE(raw.surfaceFormat().colorSpace(), QVideoFrameFormat::ColorSpace_BT601);
    QCOMPARE(raw.surfaceFormat().colorRange(), QVideoFrameFormat::ColorRange_Full);
}

void TestTestPattern::countersAndSequencesAreConsecutive()
{
    FrameRecorder recorder;
    TestPattern pattern({{320, 240}, 120});
    pattern.start(recorder);
    QTRY_VERIFY(recorder.count() >= 60);
    pattern.stop();
    quint64 expected = 0;
    for (const FrameRecorder::Entry &entry : recorder.entries()) {
        QCOMPARE(entry.sequence, expected);
        QCOMPARE(entry.counter, std::optional(quint32(expected)));
        ++expected;
    }
}

void TestTestPattern::rateIsKeptWithoutDrift_data()
{
    QTest::addColumn<double>("fps");
    QTest::newRow("30") << 30.0;
    QTest::newRow("59.94") << 59.94;
    QTest::newRow("7.5") << 7.5;
}

void TestTestPattern::rateIsKeptWithoutDrift()
{
    QFETCH(const double, fps);
    FrameRecorder recorder;
    TestPattern pattern({{320, 240}, fps});
    pattern.start(recorder);
    QTRY_VERIFY(recorder.count() > 1);
    QTRY_VERIFY(recorder.entries().constLast().captured - recorder.entries().constFirst().captured >
                600ms);
    pattern.stop();
    // Ticks are due at whole periods after the first one, so that each frame lies at most a
    // little after such a moment, the last as the first; on a machine that is busy a few do not.
    const QList<FrameRecorder::Entry> entries = recorder.entries();
    qsizetype punctual = 0;
    for (const FrameRecorder::Entry &entry : entries) {
        const std::chrono::duration<double> since = entry.captured - entries.first().captured;
        const double late = since.count() - std::floor(since.count() * fps + 0.1) / fps;
        punctual += late < 0.4 / fps ? 1 : 0;
    }
    QVERIFY2(punctual * 10 >= entries.size() * 7,
             qPrintable(QString::number(punctual) + u'/' + QString::number(entries.size())));
    // Never more than asked for.
    const std::chrono::duration<double> whole = entries.last().captured - entries.first().captured;
    QVERIFY(double(entries.size() - 1) <= whole.count() * fps + 1);
}

void TestTestPattern::framesHandedOutStayAsTheyAre()
{
    class Keeper final : public FrameSink
    {
    public:
        Needs needs() const override { return Needs::AnyPicture; }
        void takeFrame(const Frame &frame) override
        {
            if (frame.sequence() < 8)
                kept[frame.sequence()] = frame;
            last = frame.sequence();
        }
        std::array<Frame, 8> kept;
        std::atomic<quint64> last = 0;
    } keeper;
    TestPattern pattern({{320, 240}, 120});
    pattern.start(keeper);
    QTRY_VERIFY(keeper.last >= 30);
    pattern.stop();
    for (quint32 i = 0; i < keeper.kept.size(); ++i)
        QCOMPARE(readCounter(keeper.kept[i]), std::optional(i));
}

void TestTestPattern::optionsAreBounded()
{
    const TestPatternOptions low = TestPatternOptions{{0, -5}, 0}.bounded();
    QCOMPARE(low.size, QSize(16, 16));
    QCOMPARE(low.fps, 1.0);
    const TestPatternOptions high = TestPatternOptions{{100000, 7681}, 1e9}.bounded();
    QCOMPARE(high.size, QSize(7680, 7680));
    QCOMPARE(high.fps, 120.0);
}

void TestTestPattern::stopDeliversNothingMore()
{
    FrameRecorder recorder;
    TestPattern pattern({{320, 240}, 120});
    pattern.start(recorder);
    QTRY_VERIFY(recorder.count() > 0);
    pattern.stop();
    QCOMPARE(pattern.status().state, SourceState::Stopped);
    const qsizetype count = recorder.count();
    FrameRecorder other;
    TestPattern running({{320, 240}, 120});
    running.start(other);
    QTRY_VERIFY(other.count() >= 5);
    running.stop();
    QCOMPARE(recorder.count(), count);
}

void TestTestPattern::startsAgain()
{
    FrameRecorder recorder;
    TestPattern pattern({{320, 240}, 120});
    for (int i = 0; i < 20; ++i) {
        recorder.clear();
        pattern.start(recorder);
        QTRY_VERIFY(recorder.count() > 0);
        QCOMPARE(recorder.entries().constFirst().sequence, 0U);
        pattern.stop();
    }
}

QTEST_GUILESS_MAIN(TestTestPattern)
#include "tst_testpattern.moc"
