// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/streamworker.h"

#include <QRandomGenerator>

#include <utility>

namespace vedette {

StreamWorker::StreamWorker(RemoteAddress address, const StreamTimes &times, ConnectionMaker maker,
                           std::shared_ptr<FrameHub> out)
    : m_address(std::move(address))
    , m_times(times)
    , m_maker(std::move(maker))
    , m_out(std::move(out))
    , m_retry(times.retry, [] { return QRandomGenerator::global()->generateDouble(); })
    , m_retryTimer(this)
    , m_graceTimer(this)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer); // not before retryAt
    m_graceTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &StreamWorker::connectNow);
    connect(&m_graceTimer, &QTimer::timeout, this, [this] {
        setStatus({SourceState::Connecting, {}, {}});
    });
}

void StreamWorker::start()
{
    if (m_address.isValid())
        connectNow();
    else
        setStatus({SourceState::Failed,
                   {ErrorCode::InvalidAddress, shownAddress(m_address.url)},
                   {}});
}

void StreamWorker::retryNow()
{
    if (m_connection)
        return;
    m_retry.reset();
    start();
}

void StreamWorker::connectNow()
{
    m_retryTimer.stop();
    m_liveSince = {};
    if (!m_graceTimer.isActive())
        setStatus({SourceState::Connecting, {}, {}});
    m_connection = m_maker(m_address, m_times, this);
    connect(m_connection, &PictureConnection::pictureArrived, this, &StreamWorker::takePicture);
    connect(m_connection, &PictureConnection::ended, this, &StreamWorker::takeEnd);
    m_connection->open();
}

void StreamWorker::takePicture(const Frame &picture)
{
    if (m_liveSince == Clock::time_point()) {
        m_liveSince = Clock::now();
        m_graceTimer.stop();
        setStatus({SourceState::Live, {}, {}});
    }
    m_out->deliver(picture.numbered(m_sequence++));
}

void StreamWorker::takeEnd(const Error &error)
{
    std::exchange(m_connection, nullptr)->deleteLater();
    m_graceTimer.stop();
    if (!isTransient(error.code)) {
        setStatus({SourceState::Failed, error, {}});
        return;
    }
    const auto now = Clock::now();
    if (m_liveSince != Clock::time_point() && now - m_liveSince >= m_times.steady) {
        m_retry.reset();
        if (error.code == ErrorCode::ConnectionLost) {
            // Some servers end every stream after a while: nobody needs to see that.
            m_graceTimer.start(m_times.grace);
            connectNow();
            return;
        }
    }
    const auto delay = m_retry.next();
    m_retryTimer.start(delay);
    setStatus({SourceState::Waiting, error, now + delay});
}

void StreamWorker::setStatus(const SourceStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

} // namespace vedette
