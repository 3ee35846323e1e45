// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camerasearch.h"

#include "core/studio/studio.h"

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

RemoteAddress addressOf(const RemoteSpec &spec)
{
    return {spec.url, spec.user, spec.password, spec.trustedCertificate};
}

bool isOfTheWeb(const QUrl &url)
{
    return url.scheme().startsWith("http"_L1);
}

} // namespace

bool canBeSearched(const CameraSpec &spec)
{
    const auto *remote = std::get_if<RemoteSpec>(&spec);
    return remote && !remote->url.isLocalFile();
}

CameraSearch::CameraSearch(Studio &studio, const SearchTimes &times, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_times(times)
{
}

CameraSearch::~CameraSearch() = default;

void CameraSearch::start(const QList<FoundCamera> &targets)
{
    ++m_search;
    m_probes.clear();
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
    m_probes.clear();
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
            if (isOfTheWeb(std::get<RemoteSpec>(m_targets[target].spec).url))
                startAt(target);
            else
                checkAt(target);
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
    auto *search = new HostSearch(addressOf(spec), m_times);
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

// What only the player understands is played until its first picture.
void CameraSearch::checkAt(qsizetype target)
{
    const auto &spec = std::get<RemoteSpec>(m_targets[target].spec);
    m_probes.push_back(std::make_unique<SourceProbe>(m_studio.makeSource(spec), m_times.play));
    SourceProbe *probe = m_probes.back().get();
    connect(
            probe, &SourceProbe::finished, this,
            [this, target, run = m_search, url = spec.url](QSize size, const Error &error) {
                if (run != m_search)
                    return;
                m_runs[target].tried = 1;
                QList<FoundAddress> found;
                if (!error)
                    found += FoundAddress{url, ProbeAnswer::Kind::Film, size};
                take(target, found, error);
            },
            Qt::QueuedConnection); // it may end while it starts
    probe->start();
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
