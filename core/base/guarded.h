// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace vedette {

/// A value that others act by, in any thread, and that one replaces: what was begun by a former
/// value does not come to its end. Thread: all functions from any thread.
template <typename T>
class Guarded final
{
public:
    using Ticket = std::shared_ptr<const T>;

    explicit Guarded(T value)
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    /// After the return nobody acts by the former value any more.
    void replace(T value)
    {
        auto next = std::make_shared<const T>(std::move(value));
        const std::scoped_lock lock(m_mutex);
        m_value.swap(next);
    }

    /// Calls `act` with the value, which is not replaced meanwhile.
    template <typename Act>
    void act(Act act) const
    {
        const std::scoped_lock lock(m_mutex);
        act(m_value);
    }

    /// The same if the value is still that of `ticket`.
    template <typename Act>
    void finish(const Ticket &ticket, Act act) const
    {
        const std::scoped_lock lock(m_mutex);
        if (ticket == m_value)
            act();
    }

private:
    mutable std::mutex m_mutex; // held while acting
    Ticket m_value;
};

} // namespace vedette
