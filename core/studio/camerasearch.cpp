// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camerasearch.h"

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

RemoteSpec specAt(const FoundAddress &found, const RemoteSpec &typed)
{
    RemoteSpec spec = typed;
    spec.url = found.url;
    if (found.url.host() != typed.url.host()) {
        spec.user.clear();
        spec.password.clear();
        spec.trustedCertificate.clear();
    }
    return spec;
}

} // namespace

bool canBeSearched(const CameraSpec &spec)
{
    const auto *remote = std::get_if<RemoteSpec>(&spec);
    return remote && remote->url.scheme().startsWith("http"_L1);
}

CameraSearch::CameraSearch(const SearchTimes &times, QObject *parent)
    : QObject(parent)
    , m_times(times)
{
}

CameraSearch::~CameraSearch() = default;

void CameraSearch::start(const QList<FoundCamera> &targets)
{
    ++m_search;
    m_thread = std::make_unique<WorkerThread>(u"search"_s);
    m_targets = targets.first(std::min(targets.size(), maxTargets));
    m_results = QList<SearchResult>(m_targets.size());
    m_runs = QList<Run>(m_targets.size());
    m_next = 0;
    m_running = 0;
    setState(State::Searching);
    startNext();
}

void CameraSearch::cancel()
{
    if (m_state != State::Searching)
        return;
    ++m_search;
    m_thread.reset();
    setState(State::Cancelled);
}

int CameraSearch::tried() const
{
    int sum = 0;
    for (const Run &run : m_runs)
        sum += run.tried;
    return sum;
}

int CameraSearch::planned() const
{
    int sum = 0;
    for (const Run &run : m_runs)
        sum += run.planned;
    return sum;
}

void CameraSearch::startNext()
{
    while (m_running < parallel && m_next < m_targets.size()) {
        const qsizetype target = m_next++;
        if (canBeSearched(m_targets[target].spec)) {
            ++m_running;
            startAt(target);
        } else {
            m_results[target].cameras = {m_targets[target]};
            m_results[target].addresses = {FoundAddress{{}, ProbeAnswer::Kind::Film, {}}};
            m_runs[target] = {1, 1};
        }
    }
    Q_EMIT progressed();
    if (m_running == 0 && m_next == m_targets.size() && m_state == State::Searching) {
        m_thread.reset();
        setState(State::Finished);
    }
}

void CameraSearch::startAt(qsizetype target)
{
    const auto &spec = std::get<RemoteSpec>(m_targets[target].spec);
    auto *search =
            new HostSearch({spec.url, spec.user, spec.password, spec.trustedCertificate}, m_times);
    // Called in the search's thread, to hand plain values over to this one.
    connect(search, &HostSearch::progressed, search, [this, search, target, run = m_search] {
        QMetaObject::invokeMethod(
                this,
                [this, target, run, counts = Run{search->tried(), search->planned()}] {
                    if (run != m_search)
                        return;
                    m_runs[target] = counts;
                    Q_EMIT progressed();
                },
                Qt::QueuedConnection);
    });
    connect(search, &HostSearch::finished, search, [this, search, target, run = m_search] {
        QMetaObject::invokeMethod(
                this,
                [this, target, run, found = search->found(), error = search->error()] {
                    if (run == m_search)
                        take(target, found, error);
                },
                Qt::QueuedConnection);
        search->deleteLater();
    });
    m_thread->adopt(search);
    QMetaObject::invokeMethod(search, &HostSearch::start, Qt::QueuedConnection);
}

void CameraSearch::take(qsizetype target, const QList<FoundAddress> &found, const Error &error)
{
    const auto &typed = std::get<RemoteSpec>(m_targets[target].spec);
    SearchResult &result = m_results[target];
    result.addresses = found;
    result.error = error;
    for (const FoundAddress &each : found)
        result.cameras += FoundCamera{specAt(each, typed), m_targets[target].name};
    m_runs[target].planned = m_runs[target].tried;
    --m_running;
    startNext();
}

void CameraSearch::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vedette
