// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/announcer.h"

namespace vedette {

class AvahiServer;

/// One service that Avahi announces: an entry group of its own, under another name where its own
/// is taken on the network. Withdrawn when it goes out of scope.
/// Thread: main.
class AvahiEntry final : public QObject
{
    Q_OBJECT

public:
    enum class State { Starting, On, Failed };

    /// `server`, which runs, outlives it.
    AvahiEntry(AvahiServer &server, Announcement wanted);
    ~AvahiEntry() override;

    const Announcement &wanted() const { return m_wanted; }
    State state() const { return m_state; }
    /// What Avahi said, in state Failed.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void stateChanged();

private:
    Q_SLOT void take(int state, const QString &error);
    void add();
    void commit();
    void rename();
    void fail(const QString &problem);
    void setState(State state);

    AvahiServer &m_server;
    const Announcement m_wanted;
    QString m_name; // what it is called now
    QString m_path; // of its group; empty until there is one
    int m_names = 1;
    State m_state = State::Starting;
    QString m_problem;
};

} // namespace vedette
