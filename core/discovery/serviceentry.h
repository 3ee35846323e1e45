// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/announcer.h"

#include <utility>

namespace vedette {

/// One service that is announced by the system's service for that. Withdrawn at its end.
/// Thread: main. Nothing waits.
class ServiceEntry : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< start() was not called yet
        Starting,
        On,
        Absent, ///< the system's service does not run
        Failed, ///< problem() tells what it said
    };

    explicit ServiceEntry(Announcement wanted)
        : m_wanted(std::move(wanted))
    {
    }

    /// Announces it, or tries once more after it was Absent or Failed.
    virtual void start() = 0;

    const Announcement &wanted() const { return m_wanted; }
    State state() const { return m_state; }
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void stateChanged();

protected:
    /// The signal may be the end of this.
    void setState(State state, const QString &problem = {})
    {
        m_problem = problem;
        if (std::exchange(m_state, state) != state)
            Q_EMIT stateChanged();
    }

private:
    const Announcement m_wanted;
    State m_state = State::Idle;
    QString m_problem;
};

} // namespace vedette
