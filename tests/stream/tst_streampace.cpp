// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stream/readerrig.h"
#include "tests/stream/saying.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

/// A camera whose pictures are numbered and of a usual size.
struct NumberedCamera
{
    enum class Kind {
        Skipping, ///< skips pictures where the connection is slow, as good ones do
        Queueing, ///< queues them all
        Unstamped ///< skips, and sends no time stamps
    };

    explicit NumberedCamera(Kind kind)
        : server([this, kind](QTcpSocket &socket, const QByteArray &) {
            socket.write(streamHead);
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [this, kind, &socket] {
                ++made;
                constexpr qint64 room = 200'000;
                if (!socket.isOpen() || (kind != Kind::Queueing && socket.bytesToWrite() > room))
                    return;
                const QByteArray picture = numbered(made);
                const double now = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
                if (kind != Kind::Unstamped)
                    socket.write("--foo\r\nContent-Length: " + QByteArray::number(picture.size()) +
                                 "\r\nX-Timestamp: " + QByteArray::number(now, 'f', 3) +
                                 "\r\n\r\n" + picture + "\r\n");
                else
                    socket.write(part(picture));
                ++written;
            });
            timer->start(10ms);
        })
    {
    }

    /// Which picture this is.
    int number(const Frame &frame) const
    {
        for (int n = made; n > 0; --n)
            if (numbered(n) == frame.jpeg())
                return n;
        return 0;
    }

    static QByteArray numbered(int number)
    {
        return sampleJpeg({.entropy = 60'000, .seed = quint32(number)});
    }

    int made = 0;
    int written = 0;
    RawServer server;
};

// Long enough that nothing is read by itself while a test looks.
StreamTimes restingTimes()
{
    StreamTimes times = fastTimes();
    times.idle = 1h;
    times.picture = 1h;
    return times;
}

} // namespace

Q_DECLARE_METATYPE(NumberedCamera::Kind)

/// A StreamReader that is not wanted for a while, but soon again.
class TestStreamPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleStreamIsHeldBackOnItsConnection();
    void idleStreamLivesOn();
    void comesBackWithNothingOld_data();
    void comesBackWithNothingOld();
    void comesBackOnTheSameConnection();
    void comesBackWithinASecond_data();
    void comesBackWithinASecond();
    void idleSnapshotsAreFewAndComeBackAtOnce();
    void startsIdle();
};

void TestStreamPace::idleStreamIsHeldBackOnItsConnection()
{
    NumberedCamera camera(NumberedCamera::Kind::Skipping);
    ReaderRig rig(camera.server.url(), restingTimes());
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    rig.reader->setPace(Pace::Idle);
    // It skips all of its pictures once the way is full.
    const auto heldBack = [&] {
        const int made = camera.made;
        const int written = camera.written;
        return QTest::qWaitFor([&] { return camera.made > made + 5; }) && camera.written == written;
    };
    QTRY_VERIFY_WITH_TIMEOUT(heldBack(), 30'000);
    QCOMPARE(rig.state(), SourceState::Live);
    QCOMPARE(camera.server.connections(), 1);
    const auto count = rig.log.count();
    QTest::qWait(50); // that nothing comes can only be waited for
    QCOMPARE(rig.log.count(), count);
}

void TestStreamPace::idleStreamLivesOn()
{
    NumberedCamera camera(NumberedCamera::Kind::Skipping);
    StreamTimes times = fastTimes();
    times.idle = 50ms;
    times.picture = 5s;
    ReaderRig rig(camera.server.url(), times);
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Live);
    rig.reader->setPace(Pace::Idle);
    QTRY_VERIFY(camera.made > 60);
    QCOMPARE(rig.statuses.size(), 2); // it never went
    camera.server.shutDown();
    QTRY_VERIFY(rig.hasBeen(SourceState::Waiting)); // which is noticed
    QVERIFY(camera.server.listen(camera.server.port()));
    QTRY_COMPARE(rig.state(), SourceState::Live);
}

void TestStreamPace::comesBackWithNothingOld_data()
{
    QTest::addColumn<NumberedCamera::Kind>("kind");
    QTest::newRow("skipping camera") << NumberedCamera::Kind::Skipping;
    QTest::newRow("queueing camera") << NumberedCamera::Kind::Queueing;
    QTest::newRow("camera without time stamps") << NumberedCamera::Kind::Unstamped;
}

void TestStreamPace::comesBackWithNothingOld()
{
    QFETCH(NumberedCamera::Kind, kind);
    NumberedCamera camera(kind);
    ReaderRig rig(camera.server.url(), restingTimes());
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    for (int round = 0; round < 2; ++round) {
        rig.reader->setPace(Pace::Idle);
        const int before = camera.made;
        QTRY_VERIFY(camera.made > before + 60);
        const auto count = size_t(rig.log.count());
        const int made = camera.made;
        rig.reader->setPace(Pace::Full);
        QTRY_VERIFY(rig.log.count() > qsizetype(count) + 2);
        const int number = camera.number(rig.log.frames()[count]);
        constexpr int tolerated = 30; // a third of a second: far from stale
        QVERIFY2(number >= made - tolerated, qPrintable(u"%1, made %2"_s.arg(number).arg(made)));
    }
}

void TestStreamPace::comesBackOnTheSameConnection()
{
    NumberedCamera camera(NumberedCamera::Kind::Skipping);
    StreamTimes times = restingTimes();
    times.catchUp = 1h;
    ReaderRig rig(camera.server.url(), times);
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    rig.reader->setPace(Pace::Idle);
    const int before = camera.made;
    QTRY_VERIFY(camera.made > before + 40);
    const auto count = rig.log.count();
    rig.reader->setPace(Pace::Full);
    QTRY_VERIFY(rig.log.count() > count + 3);
    QCOMPARE(camera.server.connections(), 1);
    QCOMPARE(rig.statuses.size(), 2);
}

void TestStreamPace::comesBackWithinASecond_data()
{
    comesBackWithNothingOld_data();
}

void TestStreamPace::comesBackWithinASecond()
{
    QFETCH(NumberedCamera::Kind, kind);
    NumberedCamera camera(kind);
    ReaderRig rig(camera.server.url(), restingTimes());
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    qint64 best = 1'000'000; // of several: this machine may be busy with something else
    for (int round = 0; round < 3; ++round) {
        rig.reader->setPace(Pace::Idle);
        const int before = camera.made;
        QTRY_VERIFY(camera.made > before + 20);
        const auto count = rig.log.count();
        QElapsedTimer timer;
        timer.start();
        rig.reader->setPace(Pace::Full);
        QTRY_VERIFY(rig.log.count() > count);
        best = std::min(best, timer.elapsed());
    }
    qInfo("back after %lld ms at best", static_cast<long long>(best));
    QVERIFY(best < 1000);
}

void TestStreamPace::idleSnapshotsAreFewAndComeBackAtOnce()
{
    RawServer server(saying(answer("image/jpeg", jpeg)));
    ReaderRig rig(server.url(), restingTimes());
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    rig.reader->setPace(Pace::Idle);
    QTest::qWait(200); // what was on its way may still come
    const auto asked = server.requests().size();
    const auto count = rig.log.count();
    QTest::qWait(200); // that nothing comes can only be waited for
    QCOMPARE(server.requests().size(), asked);
    QCOMPARE(rig.log.count(), count);
    rig.reader->setPace(Pace::Full);
    QTRY_VERIFY(rig.log.count() > count + 3);
    QCOMPARE(rig.statuses.size(), 2);
}

void TestStreamPace::startsIdle()
{
    NumberedCamera camera(NumberedCamera::Kind::Skipping);
    ReaderRig rig(camera.server.url(), restingTimes());
    rig.reader->setPace(Pace::Idle);
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Live);
    QCOMPARE(rig.log.count(), 0);
    rig.reader->setPace(Pace::Full);
    QTRY_VERIFY(rig.log.count() > 3);
}

QTEST_GUILESS_MAIN(TestStreamPace)
#include "tst_streampace.moc"
