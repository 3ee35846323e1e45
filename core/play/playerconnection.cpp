// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/play/playerconnection.h"

#include <utility>

namespace vedette {

namespace {

QUrl signedIn(const RemoteAddress &address)
{
    QUrl url = address.url;
    if (!address.user.isEmpty()) {
        url.setUserName(address.user, QUrl::DecodedMode);
        url.setPassword(address.password, QUrl::DecodedMode);
    }
    return url;
}

} // namespace

PlayerConnection::PlayerConnection(RemoteAddress address, const StreamTimes &times, QObject *parent)
    : PictureConnection(parent)
    , m_address(std::move(address))
    , m_times(times)
    , m_output(std::make_shared<PlayerOutput>())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({m_missed, {}}); });
}

PlayerConnection::~PlayerConnection()
{
    m_output->waker.detach();
    if (m_run)
        PlayerRun::closeLater(std::move(m_run));
}

void PlayerConnection::open()
{
    m_output->waker.attach(*this, [this] { takePicture(); });
    m_run = std::make_unique<PlayerRun>(signedIn(m_address), m_output);
    connect(m_run.get(), &PlayerRun::answered, this,
            [this] { expect(m_times.picture, ErrorCode::NoFrames); });
    connect(m_run.get(), &PlayerRun::failed, this, &PlayerConnection::end);
    expect(m_times.answer + m_times.picture, ErrorCode::TimedOut);
}

void PlayerConnection::takePicture()
{
    const std::optional<Frame> picture = m_output->newest.take();
    if (!picture || m_over)
        return;
    expect(m_times.picture, ErrorCode::NoFrames);
    Q_EMIT pictureArrived(*picture);
}

void PlayerConnection::expect(std::chrono::milliseconds within, ErrorCode orElse)
{
    if (m_over)
        return;
    m_missed = orElse;
    m_deadline.start(within);
}

void PlayerConnection::end(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    const bool isRefused =
            error.code == ErrorCode::AuthenticationNeeded && !m_address.user.isEmpty();
    Q_EMIT ended(isRefused ? Error{ErrorCode::AuthenticationRefused, {}} : error);
}

} // namespace vedette
