// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/play/playerworker.h"

#include <QThread>

#include <chrono>

namespace vedette {

/// One run of a player in a thread of its own: closing it takes a third of a second, and a source
/// that hangs can take longer.
/// Thread: a handle in the thread that made it. It owns the thread and the worker in it. Closing
/// never waits; the destructor waits a little for a player that is still closing and leaves one
/// behind that is stuck.
class PlayerRun final : public QObject
{
    Q_OBJECT

public:
    PlayerRun(const QUrl &url, std::shared_ptr<PlayerOutput> output);
    ~PlayerRun() override;

    void close();

    /// Closes it and has it destroyed once that is done, or with the thread it lives in.
    static void closeLater(std::unique_ptr<PlayerRun> run);

Q_SIGNALS:
    /// As PlayerWorker's.
    void answered();
    void failed(const vedette::Error &error);
    void closed();

private:
    std::unique_ptr<QThread> m_thread;
    PlayerWorker *m_worker; // lives in m_thread, which deletes it
    bool m_closing = false;
};

} // namespace vedette
