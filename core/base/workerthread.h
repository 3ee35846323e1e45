// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

namespace vedette {

/// A named thread with an event loop that ends with its owner: the destructor quits the loop and
/// joins. Objects moved to it are deleted there when it ends (adopt()).
/// Thread: owned and used by the thread that made it.
class WorkerThread final
{
public:
    /// `name` shows in debuggers and top(1); at most 15 characters on Linux.
    explicit WorkerThread(const QString &name);
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// Moves `object` (no parent) to this thread, which deletes it when the thread ends.
    void adopt(QObject *object);

    QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
};

} // namespace vedette
