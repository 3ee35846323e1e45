// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace vedette {

/// A Mailbox for a consumer that has a thread to itself and sleeps in it: the newest value wins,
/// and what it overwrites counts as dropped. Thread: all functions from any thread.
template <typename T>
class AwaitedSlot final
{
public:
    /// Does nothing once it is closed.
    void put(T value)
    {
        std::optional<T> old(std::move(value)); // destroyed outside the lock
        {
            const std::scoped_lock lock(m_mutex);
            if (m_closed)
                return;
            m_slot.swap(old);
            if (old)
                ++m_dropped;
        }
        m_changed.notify_all();
    }

    /// Waits for a value until that moment or close(); nothing then.
    std::optional<T> take(Clock::time_point until)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_until(lock, until, [this] { return m_closed || m_slot; });
        return m_closed ? std::nullopt : std::exchange(m_slot, std::nullopt);
    }

    /// Sleeps until that moment; values go on being replaced. False: it is closed.
    bool sleep(Clock::time_point until)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_until(lock, until, [this] { return m_closed; });
        return !m_closed;
    }

    /// For good: whoever waits goes on at once.
    void close()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_closed = true;
            m_slot.reset();
        }
        m_changed.notify_all();
    }

    bool isClosed() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_closed;
    }

    /// How many values were overwritten before anybody took them.
    quint64 dropped() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_dropped;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<T> m_slot;
    quint64 m_dropped = 0;
    bool m_closed = false;
};

} // namespace vedette
