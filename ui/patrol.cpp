// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patrol.h"

namespace vedette {

Patrol::Patrol(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Patrol::goOn);
}

void Patrol::setViews(const QList<std::chrono::milliseconds> &dwells, int shown)
{
    const bool same =
            shown == m_shown && dwells.size() > 1 && m_dwells.value(m_shown) == dwells.value(shown);
    m_dwells = dwells;
    m_shown = shown;
    if (!same || !m_timer.isActive())
        begin();
}

void Patrol::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    m_paused = false;
    begin();
}

void Patrol::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    begin();
}

void Patrol::begin()
{
    if (m_running && !m_paused && m_dwells.size() > 1 && m_shown < m_dwells.size())
        m_timer.start(m_dwells[m_shown]);
    else
        m_timer.stop();
}

void Patrol::goOn()
{
    Q_EMIT due(int((m_shown + 1) % m_dwells.size()));
}

} // namespace vedette
