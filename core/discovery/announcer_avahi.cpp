// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/announcer.h"
#include "core/discovery/avahientry.h"
#include "core/discovery/avahiserver.h"

#include <algorithm>
#include <vector>

namespace vedette {

namespace {

/// By Avahi, to which it is connected only while there is something to announce.
class AvahiAnnouncer final : public Announcer
{
public:
    void announce(const QList<Announcement> &services) override;
    State state() const override { return m_state; }
    QString problem() const override { return m_problem; }

private:
    void complete();
    void tellState();

    QList<Announcement> m_wanted;
    std::unique_ptr<AvahiServer> m_server;
    std::vector<std::unique_ptr<AvahiEntry>> m_entries; // before m_server
    State m_state = State::Off;
    QString m_problem;
};

void AvahiAnnouncer::announce(const QList<Announcement> &services)
{
    m_wanted = services;
    if (m_wanted.isEmpty()) {
        m_entries.clear();
        m_server.reset();
    } else if (!m_server || !m_server->bus().isConnected()) {
        m_server = std::make_unique<AvahiServer>();
        connect(m_server.get(), &AvahiServer::stateChanged, this, [this] { complete(); });
    }
    complete();
}

// Takes out what is wanted no more and puts in what is wanted now.
void AvahiAnnouncer::complete()
{
    if (!m_server || m_server->state() != AvahiServer::State::Running) {
        m_entries.clear();
        tellState();
        return;
    }
    std::erase_if(m_entries,
                  [this](const auto &entry) { return !m_wanted.contains(entry->wanted()); });
    for (const Announcement &wanted : std::as_const(m_wanted)) {
        if (std::any_of(m_entries.begin(), m_entries.end(),
                        [&wanted](const auto &entry) { return entry->wanted() == wanted; }))
            continue;
        m_entries.push_back(std::make_unique<AvahiEntry>(*m_server, wanted));
        connect(m_entries.back().get(), &AvahiEntry::stateChanged, this,
                &AvahiAnnouncer::tellState);
    }
    tellState();
}

void AvahiAnnouncer::tellState()
{
    const State before = m_state;
    m_problem.clear();
    if (m_wanted.isEmpty()) {
        m_state = State::Off;
    } else if (m_server->state() == AvahiServer::State::Absent) {
        m_state = State::ServiceAbsent;
    } else if (m_server->state() == AvahiServer::State::Starting) {
        m_state = State::Starting;
    } else {
        m_state = State::On;
        for (const auto &entry : m_entries) {
            if (entry->state() == AvahiEntry::State::Failed) {
                m_state = State::Failed;
                m_problem = entry->problem();
                break;
            }
            if (entry->state() == AvahiEntry::State::Starting)
                m_state = State::Starting;
        }
    }
    if (m_state != before)
        Q_EMIT stateChanged();
}

} // namespace

std::unique_ptr<Announcer> makeAnnouncer()
{
    return std::make_unique<AvahiAnnouncer>();
}

} // namespace vedette
