// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/streamclient.h"

#include "core/server/camerashare.h"
#include "core/server/clientsocket.h"

namespace vedette {

StreamClient::StreamClient(ClientSocket &socket, CameraShare &camera, PartStyle style,
                           const ShareTimings &timings)
    : m_socket(socket)
    , m_camera(&camera)
    , m_style(style)
    , m_timings(timings)
    , m_since(QDateTime::currentDateTimeUtc())
{
}

StreamClient::~StreamClient()
{
    end();
}

void StreamClient::begin()
{
    m_socket.write(streamHead() + streamOpening(m_style));
    m_camera->addViewer(*this);
    sendNewest();
}

void StreamClient::end()
{
    if (auto *camera = std::exchange(m_camera, nullptr))
        camera->removeViewer(*this);
}

void StreamClient::hangUp()
{
    end();
    m_socket.closeGently();
}

void StreamClient::sendNewest()
{
    const PublishedFrame *frame = m_camera ? m_camera->newest() : nullptr;
    if (!frame || frame->number() == m_lastNumber || m_socket.isSending())
        return;
    // One that comes to a camera that has gone silent must not take its last picture for live.
    if (m_lastNumber == 0 && Clock::now() - frame->arrived() > m_timings.repeatFor)
        return;
    if (m_lastNumber > 0)
        m_skipped += frame->number() - m_lastNumber - 1;
    m_lastNumber = frame->number();
    send(*frame);
}

void StreamClient::repeatIfQuiet(Clock::time_point now)
{
    const PublishedFrame *frame = m_camera ? m_camera->newest() : nullptr;
    if (frame && frame->number() == m_lastNumber && !m_socket.isSending() &&
        now - m_lastSent >= m_timings.repeat)
        send(*frame);
}

ViewerInfo StreamClient::info() const
{
    return {m_camera ? m_camera->camera().id : QString(),
            m_socket.peerAddress(),
            m_socket.peerPort(),
            m_since,
            m_sent,
            m_skipped};
}

void StreamClient::send(const PublishedFrame &frame)
{
    m_lastSent = Clock::now();
    ++m_sent;
    m_socket.write(frame.part(m_style));
}

} // namespace vedette
