// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <mutex>

namespace vedette {

/// Lets any thread have a function called in the thread of an object that may go away meanwhile.
/// It owns neither side. Thread: wake() from any, attach() and detach() from the receiver's.
class Waker final
{
public:
    /// From now on wake() has `call` called in the thread of `receiver`, by its event loop.
    void attach(QObject &receiver, std::function<void()> call)
    {
        const std::scoped_lock lock(m_mutex);
        m_receiver = &receiver;
        m_call = std::move(call);
    }

    /// After the return wake() does nothing; calls on their way go with the receiver.
    void detach()
    {
        const std::scoped_lock lock(m_mutex);
        m_receiver = nullptr;
        m_call = nullptr;
    }

    void wake()
    {
        const std::scoped_lock lock(m_mutex); // so that the receiver lives while it is called to
        if (m_receiver)
            QMetaObject::invokeMethod(m_receiver, m_call, Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    QObject *m_receiver = nullptr;
    std::function<void()> m_call;
};

} // namespace vedette
