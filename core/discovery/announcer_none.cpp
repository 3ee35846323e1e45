// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/announcer.h"

namespace vedette {

namespace {

class NoAnnouncer final : public Announcer
{
public:
    void announce(const QList<Announcement> &services) override
    {
        const State state = services.isEmpty() ? State::Off : State::Unsupported;
        if (state == m_state)
            return;
        m_state = state;
        Q_EMIT stateChanged();
    }
    State state() const override { return m_state; }
    QString problem() const override { return {}; }

private:
    State m_state = State::Off;
};

} // namespace

std::unique_ptr<Announcer> makeAnnouncer()
{
    return std::make_unique<NoAnnouncer>();
}

} // namespace vedette
