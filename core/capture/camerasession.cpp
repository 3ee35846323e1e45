// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/camerasession.h"

#include "core/capture/platform.h"

#include <QDeadlineTimer>

#include <future>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

/// Opening a device that answers takes milliseconds; a driver that hangs must not hang the window.
constexpr auto openLimit = 500ms;

} // namespace

CameraSession::CameraSession(const CameraRequest &request, quint64 firstSequence)
    : m_output(std::make_shared<CameraOutput>())
    , m_thread(std::make_unique<QThread>())
    , m_worker(new CameraWorker(request, m_output))
{
    m_output->nextSequence = firstSequence;
    m_thread->setObjectName(u"camera"_s);
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_thread.get(), &QThread::finished, this, &CameraSession::closed);
    connect(m_worker, &CameraWorker::pictureCame, this, &CameraSession::pictureCame);
    connect(m_worker, &CameraWorker::failed, this, &CameraSession::failed);
    connect(m_worker, &CameraWorker::controlsChanged, this, &CameraSession::controlsChanged);
    m_thread->start();

    if (platformOf(request.device) != CameraPlatform::GStreamer) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
            worker->openDevice();
            worker->run();
        });
        return;
    }
    // GStreamer's backend looks the device up in its list without a lock, and the main thread is
    // the one that changes that list: it waits here, so that the device cannot go meanwhile.
    auto opened = std::make_shared<std::promise<void>>();
    const std::future<void> whenOpened = opened->get_future();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, opened] {
        worker->openDevice();
        opened->set_value();
        worker->run();
    });
    whenOpened.wait_for(openLimit);
}

CameraSession::~CameraSession()
{
    close();
    if (m_thread->wait(QDeadlineTimer(m_patience)))
        return;
    // It ends by itself if the driver ever lets go of it.
    QThread *stuck = m_thread.release();
    connect(stuck, &QThread::finished, stuck, &QObject::deleteLater);
}

void CameraSession::setControls(const ControlValues &values)
{
    if (m_closing)
        return;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, values] { worker->setControls(values); });
}

void CameraSession::close()
{
    if (m_closing)
        return;
    m_closing = true;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->close();
        worker->thread()->quit();
    });
}

} // namespace vedette
