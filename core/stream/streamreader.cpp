// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/streamreader.h"

#include "core/stream/streamworker.h"

#include <utility>

namespace vedette {

StreamReader::StreamReader(RemoteAddress address, QThread *net, ConnectionMaker maker,
                           const StreamTimes &times, QObject *parent)
    : Source(parent)
    , m_address(std::move(address))
    , m_times(times)
    , m_maker(std::move(maker))
    , m_net(net)
{
}

StreamReader::~StreamReader()
{
    stop();
}

void StreamReader::beginWork()
{
    if (m_refusal)
        setStatus(*m_refusal);
    else
        run();
}

void StreamReader::run()
{
    if (!m_net || m_net->isFinished())
        return;
    m_run = std::make_shared<FrameHub>();
    m_run->add(outlet());

    auto worker = std::make_unique<StreamWorker>(m_address, m_times, m_maker, m_run);
    worker->begin(m_pace, m_wasLive);
    // What the worker said before it heard that its run is over still arrives: it is told by its
    // hub, which no other run shares.
    connect(worker.get(), &StreamWorker::statusChanged, this,
            [this, run = std::weak_ptr(m_run)](const SourceStatus &status) {
                if (m_run && run.lock() == m_run)
                    takeStatus(status);
            });
    // The worker may be gone with its thread at any time, so it is only spoken to by signals.
    connect(this, &StreamReader::retryRequested, worker.get(), &StreamWorker::retryNow);
    connect(this, &StreamReader::networkChangeNoted, worker.get(), &StreamWorker::networkChanged);
    connect(this, &StreamReader::paceChanged, worker.get(), &StreamWorker::setPace);
    connect(this, &StreamReader::runEnded, worker.get(), &QObject::deleteLater);
    connect(m_net, &QThread::finished, worker.get(), &QObject::deleteLater);
    worker->moveToThread(m_net);
    QMetaObject::invokeMethod(worker.release(), &StreamWorker::start, Qt::QueuedConnection);
}

void StreamReader::endWork()
{
    if (!m_run)
        return;
    m_run->remove(outlet()); // waits for a delivery under way
    m_run.reset();
    Q_EMIT runEnded(QPrivateSignal());
}

void StreamReader::takeStatus(const SourceStatus &status)
{
    m_wasLive = m_wasLive || status.state == SourceState::Live;
    if (status.error.code == ErrorCode::AuthenticationRefused)
        m_refusal = status;
    setStatus(status);
}

void StreamReader::retryNow()
{
    m_refusal.reset();
    if (m_run)
        Q_EMIT retryRequested(QPrivateSignal());
    else if (status().state != SourceState::Stopped)
        run();
}

void StreamReader::networkChanged()
{
    Q_EMIT networkChangeNoted(QPrivateSignal());
}

void StreamReader::setPace(Pace pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    Q_EMIT paceChanged(pace, QPrivateSignal());
}

} // namespace vedette
