// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/retrypolicy.h"
#include "core/discovery/serviceentry.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace vedette {

/// Announces by entries that are independent of each other. Those that cannot be announced are
/// tried again, less often each time, as nobody tells when the system's service comes. Thread:
/// main.
class RetryingAnnouncer final : public Announcer
{
    Q_OBJECT

public:
    using MakeEntry = std::function<std::unique_ptr<ServiceEntry>(const Announcement &)>;

    explicit RetryingAnnouncer(MakeEntry makeEntry);

    void announce(const QList<Announcement> &services) override;
    State state() const override { return m_state; }
    QString problem() const override { return m_problem; }

private:
    void tryAgain();
    void follow();

    const MakeEntry m_makeEntry;
    std::vector<std::unique_ptr<ServiceEntry>> m_entries;
    RetryPolicy m_retry;
    QTimer m_timer;
    bool m_isStarting = false;
    State m_state = State::Off;
    QString m_problem;
};

} // namespace vedette
