// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/retryingannouncer.h"

#include <QRandomGenerator>

#include <algorithm>

namespace vedette {

RetryingAnnouncer::RetryingAnnouncer(MakeEntry makeEntry)
    : m_makeEntry(std::move(makeEntry))
    , m_retry({.first = 1s, .cap = 60s},
              [] { return QRandomGenerator::global()->generateDouble(); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetryingAnnouncer::tryAgain);
}

void RetryingAnnouncer::announce(const QList<Announcement> &services)
{
    std::erase_if(m_entries,
                  [&services](const auto &entry) { return !services.contains(entry->wanted()); });
    for (const Announcement &wanted : services) {
        if (std::any_of(m_entries.begin(), m_entries.end(),
                        [&wanted](const auto &entry) { return entry->wanted() == wanted; }))
            continue;
        m_entries.push_back(m_makeEntry(wanted));
        connect(m_entries.back().get(), &ServiceEntry::stateChanged, this,
                &RetryingAnnouncer::follow);
    }
    m_retry.reset();
    tryAgain();
}

void RetryingAnnouncer::tryAgain()
{
    m_timer.stop();
    m_isStarting = true;
    for (const auto &entry : m_entries) {
        if (entry->state() == ServiceEntry::State::Starting ||
            entry->state() == ServiceEntry::State::On)
            continue;
        entry->start();
        if (entry->state() == ServiceEntry::State::Absent)
            break; // for the others too
    }
    m_isStarting = false;
    follow();
}

void RetryingAnnouncer::follow()
{
    if (m_isStarting)
        return;
    const auto with = [this](ServiceEntry::State state) {
        const auto found =
                std::find_if(m_entries.begin(), m_entries.end(),
                             [state](const auto &entry) { return entry->state() == state; });
        return found == m_entries.end() ? nullptr : found->get();
    };
    const State before = m_state;
    m_problem.clear();
    if (m_entries.empty()) {
        m_state = State::Off;
    } else if (with(ServiceEntry::State::Absent)) {
        m_state = State::ServiceAbsent;
    } else if (const ServiceEntry *failed = with(ServiceEntry::State::Failed)) {
        m_state = State::Failed;
        m_problem = failed->problem();
    } else {
        m_state = with(ServiceEntry::State::Starting) ? State::Starting : State::On;
    }
    if (m_state == State::On)
        m_retry.reset();
    else if ((m_state == State::ServiceAbsent || m_state == State::Failed) && !m_timer.isActive())
        m_timer.start(m_retry.next());
    if (m_state != before)
        Q_EMIT stateChanged();
}

} // namespace vedette
