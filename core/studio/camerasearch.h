// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/workerthread.h"
#include "core/config/addresstext.h"
#include "core/stream/hostsearch.h"
#include "core/studio/sourceprobe.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vedette {

class Studio;

/// What a search has found at one of its targets.
struct SearchResult
{
    /// What can be added, the best first, each with the name that its target had.
    QList<FoundCamera> cameras;
    QList<FoundAddress> addresses; ///< the same ones
    Error error;                   ///< why there is none; as HostSearch says
};

/// Whether it can be asked for its pictures, and they looked for elsewhere at its host if it is an
/// address of the web. Others (files, local cameras) are taken as they are.
bool canBeSearched(const CameraSpec &spec);

/// Looks for the cameras behind addresses that a person typed or pasted. What cannot be searched is
/// found as it stands. Nothing is changed anywhere.
/// Thread: main; the network is asked in a thread of its own, what the player must play in the
/// studio's. At most `parallel` hosts at a time; targets beyond maxTargets are left out.
class CameraSearch final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Searching, Finished, Cancelled };

    static constexpr int parallel = 4;
    static constexpr qsizetype maxTargets = 100;

    /// `studio` outlives it.
    explicit CameraSearch(Studio &studio, const SearchTimes &times = {}, QObject *parent = nullptr);
    ~CameraSearch() override;

    /// Ends a search under way and begins another one.
    void start(const QList<FoundCamera> &targets);

    /// What was found until now stays. Nothing is signalled by the search after it.
    void cancel();

    State state() const { return m_state; }

    const QList<FoundCamera> &targets() const { return m_targets; }

    /// One for each target; those that are not done yet are empty.
    const QList<SearchResult> &results() const { return m_results; }

    /// Addresses asked until now, and those to be asked as far as is known.
    int tried() const;
    int planned() const;

Q_SIGNALS:
    void progressed();
    void stateChanged();

private:
    struct Run
    {
        int tried = 0;
        int planned = 1;
    };

    void startNext();
    void startAt(qsizetype target);
    void checkAt(qsizetype target);
    void take(qsizetype target, const QList<FoundAddress> &found, const Error &error);
    void setState(State state);

    Studio &m_studio;
    const SearchTimes m_times;
    QList<FoundCamera> m_targets;
    QList<SearchResult> m_results;
    QList<Run> m_runs;
    qsizetype m_next = 0;
    int m_running = 0;
    State m_state = State::Idle;
    std::unique_ptr<WorkerThread> m_thread; // of this search; its end ends the host searches
    std::vector<std::unique_ptr<SourceProbe>> m_probes; // of this search
    int m_search = 0; // counts start(): what an earlier one says is ignored
};

} // namespace vedette
