// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/threadpriority.h"

#include <QThreadPool>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace vedette {

/// Works on the newest value in a pool, one value at a time; what comes while it is busy
/// replaces what waits, and the replaced counts as dropped. Each value is a job of its own in
/// the pool's queue, so that many of these share the pool evenly. The pool's threads give way to
/// others.
/// Thread: all functions from any thread; the work runs in the pool.
template <typename T>
class NewestJob final
{
public:
    using Work = std::function<void(T)>;

    NewestJob(QThreadPool &pool, Work work)
        : m_pool(pool)
        , m_work(std::move(work))
    {
    }

    /// Forgets what waits and waits for the work in progress.
    ~NewestJob()
    {
        std::unique_lock lock(m_mutex);
        m_waiting.reset();
        m_idle.wait(lock, [this] { return !m_running; });
    }

    Q_DISABLE_COPY_MOVE(NewestJob)

    void put(T value)
    {
        std::optional<T> old(std::move(value)); // destroyed outside the lock
        const std::scoped_lock lock(m_mutex);
        m_waiting.swap(old);
        if (old)
            ++m_dropped;
        startIfDue();
    }

    /// Starts no more work until release(): its result is not wanted yet.
    void hold()
    {
        const std::scoped_lock lock(m_mutex);
        m_held = true;
    }

    void release()
    {
        const std::scoped_lock lock(m_mutex);
        m_held = false;
        startIfDue();
    }

    /// Forgets what waits, uncounted.
    void clear()
    {
        std::optional<T> old;
        const std::scoped_lock lock(m_mutex);
        m_waiting.swap(old);
    }

    quint64 dropped() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_dropped;
    }

private:
    void startIfDue() // with the lock held
    {
        if (m_running || m_held || !m_waiting)
            return;
        m_running = true;
        m_pool.start([this] { run(); });
    }

    void run()
    {
        giveWayToOthers();
        std::unique_lock lock(m_mutex);
        std::optional<T> value = std::exchange(m_waiting, std::nullopt);
        lock.unlock();
        if (value)
            m_work(std::move(*value));
        lock.lock();
        m_running = false;
        startIfDue();
        if (!m_running)
            m_idle.notify_all(); // under the lock: the owner may be gone right after it
    }

    QThreadPool &m_pool;
    const Work m_work;
    mutable std::mutex m_mutex;
    std::condition_variable m_idle;
    std::optional<T> m_waiting;
    quint64 m_dropped = 0;
    bool m_running = false;
    bool m_held = false;
};

} // namespace vedette
