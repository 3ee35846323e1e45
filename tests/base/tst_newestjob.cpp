// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/newestjob.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace vedette;

class TestNewestJob : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;

private Q_SLOTS:
    void whatComesWhileBusyIsReplacedByTheNewest()
    {
        QSemaphore started;
        QSemaphore mayEnd;
        QList<int> seen;
        QSemaphore done;
        NewestJob<int> job(m_pool, [&](int value) {
            started.release();
            mayEnd.acquire();
            seen += value;
            done.release();
        });
        job.put(1);
        started.acquire();
        job.put(2);
        job.put(3);
        job.put(4);
        mayEnd.release(2);
        QVERIFY(done.tryAcquire(2, 5000));
        QCOMPARE(seen, QList<int>({1, 4}));
        QCOMPARE(job.dropped(), 2u);
    }

    void nothingStartsWhileHeld()
    {
        QSemaphore done;
        std::atomic<int> last = 0;
        NewestJob<int> job(m_pool, [&](int value) {
            last = value;
            done.release();
        });
        job.hold();
        job.put(1);
        job.put(2);
        QVERIFY(m_pool.waitForDone(5000));
        QCOMPARE(last.load(), 0);
        job.release();
        QVERIFY(done.tryAcquire(1, 5000));
        QCOMPARE(last.load(), 2);
    }

    void destructorWaitsForTheWorkInProgress()
    {
        QSemaphore started;
        std::atomic<bool> ended = false;
        {
            NewestJob<int> job(m_pool, [&](int) {
                started.release();
                for (int n = 0; n < 1000; ++n)
                    QThread::yieldCurrentThread();
                ended = true;
            });
            job.put(1);
            started.acquire();
        }
        QVERIFY(ended);
    }

    void manyShareThePoolEvenly()
    {
        QThreadPool narrow;
        narrow.setMaxThreadCount(1);
        constexpr int jobs = 8;
        constexpr int rounds = 50;
        QList<int> counts(jobs, 0);
        std::vector<std::unique_ptr<NewestJob<int>>> all;
        all.reserve(jobs);
        int total = 0; // one thread runs them all
        for (int n = 0; n < jobs; ++n)
            all.push_back(std::make_unique<NewestJob<int>>(narrow, [&, n](int value) {
                ++counts[n];
                if (++total < jobs * rounds)
                    all[size_t(n)]->put(value);
            }));
        for (const auto &job : all)
            job->put(0);
        QVERIFY(narrow.waitForDone(5000));
        for (const int count : counts)
            QVERIFY2(qAbs(count - rounds) <= 2, qPrintable(QString::number(count)));
    }
};

QTEST_GUILESS_MAIN(TestNewestJob)
#include "tst_newestjob.moc"
