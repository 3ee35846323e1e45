// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/unsupported.h"

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

class NoBrowser final : public ServiceBrowser
{
public:
    State state() const override { return State::Unsupported; }
    QList<FoundService> services() const override { return {}; }
};

} // namespace

std::unique_ptr<Announcer> makeUnsupportedAnnouncer()
{
    return std::make_unique<NoAnnouncer>();
}

std::unique_ptr<ServiceBrowser> makeUnsupportedBrowser()
{
    return std::make_unique<NoBrowser>();
}

} // namespace vedette
