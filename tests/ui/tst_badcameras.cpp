// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "tests/support/badservers.h"
#include "ui/mainwindow.h"
#include "ui/tile.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <ctime>
#include <unistd.h>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int goodCameras = 4;

/// Servers in a thread of their own, so that what they do is not taken for the window's work.
class Servers final
{
public:
    Servers()
    {
        m_thread.start();
        m_worker.moveToThread(&m_thread);
        run([this] {
            bad = std::make_unique<BadServers>();
            for (int n = 0; n < goodCameras; ++n)
                good.push_back(std::make_unique<GoodServer>());
        });
    }
    ~Servers()
    {
        run([this] {
            bad.reset();
            good.clear();
        });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Servers)

    std::unique_ptr<BadServers> bad;
    std::vector<std::unique_ptr<GoodServer>> good;

private:
    template <typename Work>
    void run(Work work)
    {
        QMetaObject::invokeMethod(&m_worker, work, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_worker;
};

/// The longest time between two turns of the main thread's event loop: by the clock, which counts
/// what other programs do to a busy machine, and by the processor time that the thread used.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.start(5ms);
    }

    Clock::duration longestByTheClock{};
    std::chrono::nanoseconds longestWork{};

private:
    void beat()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        const auto work =
                std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
        const auto now = Clock::now();
        if (m_beats++ > 0) {
            longestByTheClock = std::max(longestByTheClock, now - m_last);
            longestWork = std::max(longestWork, work - m_lastWork);
        }
        m_last = now;
        m_lastWork = work;
    }

    QTimer m_timer;
    int m_beats = 0;
    Clock::time_point m_last;
    std::chrono::nanoseconds m_lastWork{};
};

qint64 residentKilobytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

} // namespace

/// A window with every kind of misbehaving camera beside good ones, all at once.
class TestBadCameras : public QObject
{
    Q_OBJECT

    Servers m_servers;
    Studio m_studio;
    QHash<QString, QSet<ErrorCode>> m_faults; // that each camera has had
    History m_history;
    std::unique_ptr<MainWindow> m_window;

    QList<Camera *> good() { return m_studio.cameras().first(goodCameras); }
    bool allGoodAre(TileState::Kind kind)
    {
        const auto tiles = m_window->findChildren<Tile *>();
        return std::all_of(tiles.begin(), tiles.end(), [&](const Tile *tile) {
            return !good().contains(&tile->camera()) || tile->state().kind == kind;
        });
    }
    QStringList notYetFaulty()
    {
        QStringList names;
        for (const BadServers::Address &address : m_servers.bad->addresses())
            if (address.fault != ErrorCode::None &&
                !m_faults.value(address.name).contains(address.fault))
                names += address.name;
        return names;
    }

private Q_SLOTS:
    void initTestCase();
    void nothingDisturbsTheWindowOrTheOtherTiles();
    void cleanupTestCase() { m_window.reset(); }
};

void TestBadCameras::initTestCase()
{
    Configuration configuration;
    QList<CameraConfig> &cameras = configuration.cameras;
    for (const auto &server : m_servers.good)
        cameras += newCamera(RemoteSpec{server->url(), {}, {}}, cameras);
    for (const BadServers::Address &address : m_servers.bad->addresses())
        cameras += newCamera(RemoteSpec{address.url, {}, {}}, cameras, address.name);
    m_studio.apply(configuration);
    for (Camera *camera : m_studio.cameras())
        connect(camera, &Camera::statusChanged, this, [this, camera](const SourceStatus &status) {
            m_faults[camera->name()].insert(status.error.code);
        });
    m_window = std::make_unique<MainWindow>(m_studio, m_history);
    m_window->resize(1280, 800);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(allGoodAre(TileState::Kind::Live), 30'000);
}

void TestBadCameras::nothingDisturbsTheWindowOrTheOtherTiles()
{
    const qint64 memory = residentKilobytes();
    const Heartbeat heartbeat;

    // Ten times a second somebody or something asks one of them to connect again.
    QTimer impatience;
    connect(&impatience, &QTimer::timeout, this, [this] {
        for (Camera *camera : m_studio.cameras())
            if (camera->name() == u"hangs up after a picture"_s)
                camera->retryNow();
    });
    impatience.start(100ms);

    QTRY_COMPARE_WITH_TIMEOUT(notYetFaulty(), QStringList(), 40'000);
    impatience.stop();

    // 100 ms is what a person takes for at once. A busy machine may keep the window from its
    // processor for longer, but never makes it work for longer.
    const auto milliseconds = [](auto time) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    };
    qInfo("longest turn of the event loop: %lld ms, of which work: %lld ms; memory: %+lld kB",
          static_cast<long long>(milliseconds(heartbeat.longestByTheClock)),
          static_cast<long long>(milliseconds(heartbeat.longestWork)),
          static_cast<long long>(residentKilobytes() - memory));
    QVERIFY(heartbeat.longestWork < 100ms);
    QVERIFY(heartbeat.longestByTheClock < 2s);
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory
    QVERIFY(residentKilobytes() - memory < 100'000);
#endif

    QVERIFY(allGoodAre(TileState::Kind::Live));
    for (const auto &server : m_servers.good)
        server->pause();
    for (int n = 0; n < goodCameras; ++n) {
        const GoodServer &server = *m_servers.good[size_t(n)];
        QCOMPARE(server.connections(), 1);
        QTRY_COMPARE(good()[n]->stats().frames, quint64(server.sent()));
    }

    // What is wrong only with the pictures is said, too.
    const auto tiles = m_window->findChildren<Tile *>();
    for (const Tile *tile : tiles) {
        if (tile->camera().name() == u"claims 65500x65500"_s) {
            QCOMPARE(tile->state().kind, TileState::Kind::Stale);
            QVERIFY2(tile->state().sentence.contains(u"16384"_s),
                     qPrintable(tile->state().sentence));
        }
        if (tile->camera().name() == u"changes size"_s)
            QCOMPARE(tile->camera().status().state, SourceState::Live);
    }
}

QTEST_MAIN(TestBadCameras)
#include "tst_badcameras.moc"
