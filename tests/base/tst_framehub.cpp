// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/framehub.h"
#include "core/base/framemeter.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace vedette;

namespace {

class CountingSink final : public FrameSink
{
public:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &) override { ++count; }

    std::atomic<int> count = 0;
};

Frame jpegFrame(qsizetype bytes, Clock::time_point when, quint64 sequence)
{
    return Frame::fromJpeg(QByteArray(bytes, 'x'), {640, 480}, when, sequence);
}

} // namespace

class TestFrameHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstAndLastSinkAreTold()
    {
        FrameHub hub;
        CountingSink one;
        CountingSink two;
        QVERIFY(hub.add(one));
        QVERIFY(!hub.add(one));
        QVERIFY(!hub.add(two));
        hub.deliver({});
        QCOMPARE(one.count.load(), 1);
        QCOMPARE(two.count.load(), 1);
        QVERIFY(!hub.remove(one));
        QVERIFY(hub.remove(two));
        QVERIFY(!hub.remove(two));
        QVERIFY(hub.isEmpty());
    }

    void removedSinkIsNotCalledAnyMore()
    {
        FrameHub hub;
        std::atomic<bool> stop = false;
        std::thread producer([&] {
            while (!stop)
                hub.deliver({});
        });
        for (int n = 0; n < 1000; ++n) {
            auto sink = std::make_unique<CountingSink>();
            hub.add(*sink);
            hub.remove(*sink);
            const int count = sink->count;
            sink.reset(); // the address sanitizer tells of a late call
            Q_UNUSED(count);
        }
        stop = true;
        producer.join();
        QVERIFY(hub.isEmpty());
    }

    void meterMeasuresRateAndBits()
    {
        FrameMeter meter;
        const Clock::time_point begin{};
        for (quint64 n = 0; n < 100; ++n)
            meter.count(jpegFrame(1000, begin + n * 20ms, n), begin + n * 20ms);
        const FrameStats stats = meter.stats(begin + 99 * 20ms);
        QVERIFY(qAbs(stats.fps - 50) < 0.5);
        QVERIFY(qAbs(stats.bitsPerSecond - 50 * 8000) < 4000);
        QCOMPARE(stats.frames, 100u);
        QCOMPARE(stats.size, QSize(640, 480));
        QCOMPARE(stats.newest, begin + 99 * 20ms);
    }

    void meterForgetsWhatIsOld()
    {
        FrameMeter meter;
        const Clock::time_point begin{};
        for (quint64 n = 0; n < 50; ++n)
            meter.count(jpegFrame(1000, begin, n), begin + n * 20ms);
        QCOMPARE(meter.stats(begin + 10s).fps, 0.0);
        QCOMPARE(meter.stats(begin + 10s).frames, 50u);
    }
};

QTEST_GUILESS_MAIN(TestFrameHub)
#include "tst_framehub.moc"
