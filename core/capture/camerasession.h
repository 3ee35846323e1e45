// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/cameraworker.h"

#include <QThread>

namespace vedette {

/// One run of a camera, from opening it to letting it go, in a thread of its own.
///
/// Thread: a handle in the main thread. It owns the thread and the worker in it. Closing never
/// waits; the destructor waits a little for a camera that is still closing and leaves one behind
/// that is stuck in its driver.
class CameraSession final : public QObject
{
    Q_OBJECT

public:
    CameraSession(const CameraRequest &request, quint64 firstSequence);
    ~CameraSession() override;

    CameraOutput &output() { return *m_output; }

    void setControls(const ControlValues &values);

    /// The device may be opened again once closed() has come.
    void close();

    /// The destructor does not wait.
    void leaveBehind() { m_patience = {}; }

Q_SIGNALS:
    void pictureCame();
    void failed(const vedette::Error &error);
    void controlsChanged(const QList<vedette::CameraControl> &controls);
    void closed();

private:
    std::shared_ptr<CameraOutput> m_output;
    std::unique_ptr<QThread> m_thread;
    CameraWorker *m_worker; // lives in m_thread, which deletes it
    bool m_closing = false;
    std::chrono::milliseconds m_patience = 3s; // of the destructor
};

} // namespace vedette
