// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/waker.h"

#include <deque>
#include <functional>
#include <mutex>
#include <utility>

namespace vedette {

/// A queue into another thread that holds so many items at most: the oldest makes way for one more,
/// and is counted. Thread: put() from any, the rest from the receiver's.
template <typename T>
class Inbox final
{
public:
    struct Taken
    {
        std::deque<T> items; ///< the oldest first
        std::size_t dropped = 0;
    };

    explicit Inbox(std::size_t most)
        : m_most(most)
    {
    }

    /// `call` is called in the thread of `receiver` when there is something in an empty inbox.
    void attach(QObject &receiver, std::function<void()> call)
    {
        m_waker.attach(receiver, std::move(call));
    }
    void detach() { m_waker.detach(); }

    void put(T item)
    {
        bool wasEmpty = false;
        {
            const std::scoped_lock lock(m_mutex);
            wasEmpty = m_items.empty();
            if (m_items.size() >= m_most) {
                m_items.pop_front();
                ++m_dropped;
            }
            m_items.push_back(std::move(item));
        }
        if (wasEmpty)
            m_waker.wake();
    }

    Taken take()
    {
        const std::scoped_lock lock(m_mutex);
        return {std::exchange(m_items, {}), std::exchange(m_dropped, 0)};
    }

private:
    const std::size_t m_most;
    std::mutex m_mutex;
    std::deque<T> m_items;
    std::size_t m_dropped = 0;
    Waker m_waker;
};

} // namespace vedette
