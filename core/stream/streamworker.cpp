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

void StreamWorker::begin(Pace pace, bool wasLive)
{
    m_pace = pace;
    m_wasLive = wasLive;
}

void StreamWorker::setPace(Pace pace)
{
    m_pace = pace;
    if (m_connection && !m_connection->setPace(pace)) {
        dropConnection();
        m_parked = true;
        setStatus({SourceState::Connecting, {}, {}});
    } else if (m_parked && pace == Pace::Full) {
        connectNow();
    }
}

void StreamWorker::retryNow()
{
    if (m_parked || (m_connection && Clock::now() - m_lastLife < m_times.fresh))
        return;
    dropConnection();
    m_retry.reset();
    start();
}

void StreamWorker::networkChanged()
{
    if (m_status.state == SourceState::Live && m_connection) {
        m_connection->doubt(m_times.doubt);
        return;
    }
    const bool needsPerson = m_status.error.code == ErrorCode::AuthenticationNeeded ||
                             m_status.error.code == ErrorCode::AuthenticationRefused ||
                             m_status.error.code == ErrorCode::CertificateChanged;
    if (!needsPerson)
        retryNow();
}

void StreamWorker::dropConnection()
{
    m_graceTimer.stop();
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    std::exchange(m_connection, nullptr)->deleteLater();
}

void StreamWorker::connectNow()
{
    m_retryTimer.stop();
    m_parked = false;
    m_liveSince = {};
    if (!m_graceTimer.isActive())
        setStatus({SourceState::Connecting, {}, {}});
    m_connection = m_maker(m_address, m_times, this);
    connect(m_connection, &PictureConnection::alive, this, &StreamWorker::noteLife);
    connect(m_connection, &PictureConnection::senderLostCamera, this, &StreamWorker::noteLoss);
    connect(m_connection, &PictureConnection::pictureArrived, this, &StreamWorker::takePicture);
    connect(m_connection, &PictureConnection::ended, this, &StreamWorker::takeEnd);
    setPace(m_pace);
    if (m_connection)
        m_connection->open();
}

void StreamWorker::noteLife()
{
    m_lastLife = Clock::now();
    if (m_liveSince != Clock::time_point())
        return;
    m_liveSince = m_lastLife;
    m_wasLive = true;
    m_graceTimer.stop();
    setStatus({SourceState::Live, {}, {}});
}

/// The connection is good and stays: it tells at once when the camera is back.
void StreamWorker::noteLoss()
{
    m_liveSince = {};
    m_graceTimer.stop();
    setStatus({SourceState::Waiting, {ErrorCode::LostAtSender, {}}, {}});
}

void StreamWorker::takePicture(const Frame &picture)
{
    noteLife();
    m_out->deliver(picture.numbered(m_sequence++));
}

/// A camera that has shown pictures answers with a page, or with no TLS, while it starts: what
/// would be final for an unknown address passes there.
bool StreamWorker::isWorthRetrying(ErrorCode code) const
{
    if (isTransient(code))
        return true;
    return m_wasLive && (code == ErrorCode::NotACamera || code == ErrorCode::TlsFailed ||
                         code == ErrorCode::TooManyRedirects);
}

void StreamWorker::takeEnd(const Error &error)
{
    const QByteArray certificate = m_connection->certificate();
    dropConnection();
    if (!error) {
        m_graceTimer.start(m_times.grace);
        connectNow();
        return;
    }
    if (!isWorthRetrying(error.code)) {
        setStatus({SourceState::Failed, error, {}, certificate});
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
