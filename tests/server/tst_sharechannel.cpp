// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/workerthread.h"
#include "core/server/sharechannel.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

Frame frame(quint64 sequence)
{
    return Frame::fromJpeg("jpeg"_ba, {1, 1}, Clock::now(), sequence);
}

} // namespace

class TestShareChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForJpeg();
    void wakesOncePerTakenFrame();
    void newestFrameWinsAndTheRestIsCounted();
    void frameFromBeforeTheAttachingWakes();
    void rawFrameIsIgnored();
    void receiverMayGoWhileFramesCome();
};

void TestShareChannel::asksForJpeg()
{
    QCOMPARE(ShareChannel().needs(), FrameSink::Needs::Jpeg);
}

void TestShareChannel::wakesOncePerTakenFrame()
{
    ShareChannel channel;
    int wakes = 0;
    channel.attach(*this, [&] { ++wakes; });
    channel.takeFrame(frame(1));
    channel.takeFrame(frame(2));
    QCOMPARE(wakes, 0); // only by the event loop
    QCoreApplication::processEvents();
    QCOMPARE(wakes, 1);
    QVERIFY(channel.take());
    channel.takeFrame(frame(3));
    QCoreApplication::processEvents();
    QCOMPARE(wakes, 2);
    channel.detach();
    channel.take();
    channel.takeFrame(frame(4));
    QCoreApplication::processEvents();
    QCOMPARE(wakes, 2);
}

void TestShareChannel::newestFrameWinsAndTheRestIsCounted()
{
    ShareChannel channel;
    for (quint64 i = 1; i <= 5; ++i)
        channel.takeFrame(frame(i));
    QCOMPARE(channel.take()->sequence(), 5U);
    QVERIFY(!channel.take());
    QCOMPARE(channel.dropped(), 4U);
}

void TestShareChannel::frameFromBeforeTheAttachingWakes()
{
    ShareChannel channel;
    channel.takeFrame(frame(1));
    int wakes = 0;
    channel.attach(*this, [&] { ++wakes; });
    QCoreApplication::processEvents();
    QCOMPARE(wakes, 1);
    channel.detach();
}

void TestShareChannel::rawFrameIsIgnored()
{
    ShareChannel channel;
    channel.takeFrame(Frame());
    channel.takeFrame(Frame::fromRaw(QVideoFrame(), Clock::now(), 1));
    QVERIFY(!channel.take());
}

void TestShareChannel::receiverMayGoWhileFramesCome()
{
    const auto channel = std::make_shared<ShareChannel>();
    std::atomic_bool stop = false;
    std::thread producer([&] {
        for (quint64 i = 0; !stop; ++i)
            channel->takeFrame(frame(i));
    });
    std::atomic_int taken = 0;
    for (int round = 0; round < 20; ++round) {
        WorkerThread net(u"net"_s);
        auto *receiver = new QObject;
        net.adopt(receiver);
        const int before = taken;
        channel->attach(*receiver, [&] {
            if (channel->take())
                ++taken;
        });
        QTRY_VERIFY(taken > before);
        channel->detach();
    }
    stop = true;
    producer.join();
}

QTEST_GUILESS_MAIN(TestShareChannel)
#include "tst_sharechannel.moc"
