// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <mutex>
#include <optional>
#include <utility>

namespace vedette {

/// One slot between a producer and a slower consumer: the newest value wins, and what it
/// overwrites counts as dropped. Thread: all functions from any thread.
template <typename T>
class Mailbox final
{
public:
    /// Returns whether the slot was empty, so that the consumer has to be woken; when it was not,
    /// the consumer has been woken already and finds the newer value.
    bool put(T value)
    {
        std::optional<T> old(std::move(value)); // destroyed outside the lock
        const std::scoped_lock lock(m_mutex);
        m_slot.swap(old);
        if (old)
            ++m_dropped;
        return !old;
    }

    /// Empties the slot.
    std::optional<T> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_slot, std::nullopt);
    }

    bool isEmpty() const
    {
        const std::scoped_lock lock(m_mutex);
        return !m_slot;
    }

    /// How many values were overwritten before anybody took them.
    quint64 dropped() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_dropped;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<T> m_slot;
    quint64 m_dropped = 0;
};

} // namespace vedette
