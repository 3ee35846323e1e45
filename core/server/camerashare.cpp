// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/camerashare.h"

#include "core/codec/jpeginfo.h"
#include "core/server/streamclient.h"

#include <utility>

namespace vedette {

CameraShare::CameraShare(SharedCamera camera, const ShareTimings &timings, QObject *parent)
    : QObject(parent)
    , m_camera(std::move(camera))
    , m_timings(timings)
{
    m_linger.setSingleShot(true);
    connect(&m_linger, &QTimer::timeout, this, &CameraShare::endWanted);
    m_camera.channel->attach(*this, [this] { takeFrame(); });
}

CameraShare::~CameraShare()
{
    Q_ASSERT(m_viewers.isEmpty());
    m_camera.channel->detach();
}

void CameraShare::addViewer(StreamClient &viewer)
{
    m_viewers.append(&viewer);
    updateWanted();
    Q_EMIT viewersChanged();
}

void CameraShare::removeViewer(StreamClient &viewer)
{
    m_viewers.removeOne(&viewer);
    updateWanted();
    Q_EMIT viewersChanged();
}

void CameraShare::hangUp()
{
    answerWaiters(nullptr);
    const auto viewers = m_viewers; // each leaves the list
    for (StreamClient *viewer : viewers)
        viewer->hangUp();
}

void CameraShare::whenFresh(QObject *context, SnapshotTaker take)
{
    const auto now = Clock::now();
    if (m_newest && now - m_newest->captured() <= m_timings.fresh) {
        // A snapshot counts as a viewer for a moment, so that polling keeps the camera running.
        startLinger();
        take(&*m_newest);
        return;
    }
    m_waiters.push_back({context, now + m_timings.snapshot, std::move(take)});
    updateWanted();
}

void CameraShare::tick(Clock::time_point now)
{
    std::vector<Waiter> late;
    for (Waiter &waiter : std::exchange(m_waiters, {})) {
        if (!waiter.context)
            continue;
        (waiter.deadline <= now ? late : m_waiters).push_back(std::move(waiter));
    }
    for (const Waiter &waiter : late) {
        if (waiter.context)
            waiter.take(nullptr);
    }
    updateWanted();
    if (!m_newest || now - m_newest->arrived() > m_timings.repeatFor)
        return;
    // A copy: a viewer that is found gone leaves the list.
    const auto viewers = m_viewers;
    for (StreamClient *viewer : viewers)
        viewer->repeatIfQuiet(now);
}

void CameraShare::stopWanting()
{
    m_waiters.clear();
    m_linger.stop();
    if (m_wanted)
        endWanted();
}

void CameraShare::takeFrame()
{
    const auto frame = m_camera.channel->take();
    if (!frame || !m_wanted)
        return;
    // Safari and others show nothing without the tables that webcams leave out. What cannot be read
    // is sent as it came: a viewer may do better.
    const auto complete = withHuffmanTables(frame->jpeg());
    m_newest.emplace(*frame, complete ? *complete : frame->jpeg(), ++m_frames, Clock::now());
    answerWaiters(&*m_newest);
    const auto viewers = m_viewers; // see tick()
    for (StreamClient *viewer : viewers)
        viewer->sendNewest();
}

void CameraShare::answerWaiters(const PublishedFrame *frame)
{
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        if (waiter.context)
            waiter.take(frame);
    }
    updateWanted();
}

void CameraShare::updateWanted()
{
    if (m_viewers.isEmpty() && m_waiters.empty()) {
        if (m_wanted && !m_linger.isActive())
            startLinger();
        return;
    }
    m_linger.stop();
    if (!m_wanted) {
        m_wanted = true;
        Q_EMIT wantedChanged(true);
    }
}

void CameraShare::startLinger()
{
    m_linger.start(std::chrono::ceil<std::chrono::milliseconds>(m_timings.linger));
}

void CameraShare::endWanted()
{
    if (!m_viewers.isEmpty() || !m_waiters.empty())
        return;
    m_wanted = false;
    m_newest.reset();
    Q_EMIT wantedChanged(false);
}

} // namespace vedette
