// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/publication.h"

#include "core/server/viewer.h"

#include <algorithm>
#include <utility>

namespace vedette {

Publication::~Publication()
{
    Q_ASSERT(m_viewers.isEmpty());
}

void Publication::publish(const Frame &frame, const QByteArray &jpeg, Clock::time_point cameIn)
{
    m_newest.emplace(frame, jpeg, ++m_frames, cameIn);
    m_standIn.reset();
    answerWaiters(*m_newest);
    showAll();
}

void Publication::clear()
{
    m_newest.reset();
    m_standIn.reset();
}

void Publication::setStandIn(const Frame &jpeg)
{
    m_standIn.emplace(jpeg, jpeg.jpeg(), ++m_frames, Clock::now(), PublishedFrame::Kind::StandIn);
    showAll();
}

void Publication::showAll()
{
    const auto viewers = m_viewers; // a viewer that is found gone leaves the list
    for (Viewer *viewer : viewers)
        viewer->sendNewest();
}

void Publication::addViewer(Viewer &viewer)
{
    m_viewers.append(&viewer);
    Q_EMIT usedChanged();
    Q_EMIT viewersChanged();
}

void Publication::removeViewer(Viewer &viewer)
{
    m_viewers.removeOne(&viewer);
    Q_EMIT usedChanged();
    Q_EMIT viewersChanged();
}

void Publication::hangUp()
{
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        if (waiter.context)
            waiter.take(nullptr);
    }
    const auto viewers = m_viewers; // each leaves the list
    for (Viewer *viewer : viewers)
        viewer->hangUp();
}

bool Publication::takeFresh(QObject *context, Clock::time_point oldest, SnapshotTaker take)
{
    if (m_newest && m_newest->captured() >= oldest) {
        take(&*m_newest);
        return true;
    }
    m_waiters.push_back({context, Clock::now(), oldest, std::move(take)});
    Q_EMIT usedChanged();
    return false;
}

bool Publication::wantsFrame(Clock::time_point now) const
{
    return !m_waiters.empty() ||
           std::any_of(m_viewers.begin(), m_viewers.end(),
                       [now](const Viewer *viewer) { return viewer->isDue(now); });
}

void Publication::tick(Clock::time_point now)
{
    std::vector<Waiter> late;
    for (Waiter &waiter : std::exchange(m_waiters, {})) {
        if (!waiter.context)
            continue;
        (waiter.asked + m_timings.snapshot <= now ? late : m_waiters).push_back(std::move(waiter));
    }
    for (const Waiter &waiter : late) {
        if (waiter.context)
            waiter.take(nullptr);
    }
    Q_EMIT usedChanged();
    if (!m_standIn && (!m_newest || now - m_newest->arrived() > m_timings.repeatFor))
        return;
    const auto viewers = m_viewers; // see showAll()
    for (Viewer *viewer : viewers)
        viewer->repeatIfQuiet(now);
}

void Publication::answerWaiters(const PublishedFrame &frame)
{
    // A rendition may have been begun from a frame that is too old for one who asked meanwhile.
    std::vector<Waiter> served;
    for (Waiter &waiter : std::exchange(m_waiters, {})) {
        const bool isFresh = frame.captured() >= waiter.oldest || frame.arrived() >= waiter.asked;
        (isFresh ? served : m_waiters).push_back(std::move(waiter));
    }
    for (const Waiter &waiter : served) {
        if (waiter.context)
            waiter.take(&frame);
    }
    if (!served.empty())
        Q_EMIT usedChanged();
}

} // namespace vedette
