// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/viewerwatch.h"

#include "core/studio/sharing.h"

#include <algorithm>
#include <utility>

namespace vedette {

namespace {

constexpr auto every = 1s;
// What is measured over less is noise.
constexpr double leastSeconds = 0.05;

} // namespace

ViewerWatch::ViewerWatch(Sharing &sharing, QObject *parent)
    : QObject(parent)
    , m_sharing(sharing)
{
    m_timer.setInterval(every);
    connect(&m_timer, &QTimer::timeout, this, &ViewerWatch::ask);
    // Who comes or goes is seen at once, but a crowd does not make it ask more often.
    connect(&sharing, &Sharing::viewersChanged, this, [this] {
        if (m_timer.isActive() && Clock::now() - m_taken > every / 4)
            ask();
    });
}

void ViewerWatch::start()
{
    if (m_timer.isActive())
        return;
    m_timer.start();
    ask();
}

void ViewerWatch::stop()
{
    m_timer.stop();
    ++m_run;
    m_asked = false;
    m_last.clear();
    m_viewers.clear();
}

double ViewerWatch::bitsPerSecond() const
{
    double sum = 0;
    for (const WatchedViewer &viewer : m_viewers)
        sum += viewer.bitsPerSecond;
    return sum;
}

void ViewerWatch::ask()
{
    if (std::exchange(m_asked, true))
        return; // the server is late
    m_sharing.fetchViewers(this, [this, run = m_run](const QList<ViewerInfo> &infos) {
        if (run != m_run)
            return;
        m_asked = false;
        take(infos);
    });
}

void ViewerWatch::take(const QList<ViewerInfo> &infos)
{
    const auto now = Clock::now();
    const double seconds = std::chrono::duration<double>(now - m_taken).count();
    if (!m_last.isEmpty() && seconds < leastSeconds)
        return;
    m_taken = now;
    QHash<quint64, Sample> samples;
    m_viewers.clear();
    for (const ViewerInfo &info : infos) {
        WatchedViewer viewer{info};
        if (const auto last = m_last.constFind(info.id); last != m_last.cend()) {
            viewer.fps = double(info.sent - last->sent) / seconds;
            viewer.bitsPerSecond = double(info.bytes - last->bytes) * 8 / seconds;
        }
        samples.insert(info.id, {info.sent, info.bytes});
        m_viewers += viewer;
    }
    m_last = std::move(samples);
    Q_EMIT changed();
}

} // namespace vedette
