// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifier.h"

#include "core/studio/events.h"
#include "core/studio/studio.h"
#include "ui/eventtext.h"

#include <QGuiApplication>

#include <algorithm>

namespace vedette {

namespace {

constexpr int collecting = 1500; // ms: a network that goes takes all its cameras along
constexpr qsizetype mostAtOnce = 2;
constexpr qsizetype mostNamed = 8;

bool isOfHealth(const Event &event)
{
    return std::visit(
            [](const auto &what) {
                return requires
                {
                    what.part;
                };
            },
            event.what);
}

} // namespace

Notifier::Notifier(Studio &studio, std::unique_ptr<DesktopNotices> notices, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_notices(std::move(notices))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(collecting);
    connect(&m_soon, &QTimer::timeout, this, &Notifier::tell);
    connect(&studio.events(), &Events::happened, this, &Notifier::take);
}

Notifier::~Notifier() = default;

void Notifier::take(const Event &event)
{
    if (!isOfHealth(event))
        return;
    const NotifyWhen when = m_studio.configuration().window.notify;
    const bool isHere = QGuiApplication::applicationState() == Qt::ApplicationActive;
    if (when == NotifyWhen::Never || (when == NotifyWhen::Away && isHere))
        return;
    m_waiting += event;
    if (!m_soon.isActive())
        m_soon.start();
}

void Notifier::tell()
{
    const QList<Event> events = std::exchange(m_waiting, {});
    if (events.size() <= mostAtOnce) {
        for (const Event &event : events)
            m_notices->show(eventTitle(event), eventDetail(event));
        return;
    }
    const auto lost = std::count_if(events.begin(), events.end(), [](const Event &event) {
        const auto *one = std::get_if<CameraLost>(&event.what);
        return one && one->part == CameraPart::Whole;
    });
    const QString title =
            lost == events.size() ? tr("%n cameras are lost", nullptr, int(lost))
            : lost == 0 ? tr("%n cameras are back or unsteady", nullptr, int(events.size()))
                        : tr("%n cameras are lost or back", nullptr, int(events.size()));
    QStringList lines;
    for (const Event &event : events.first(std::min(events.size(), mostNamed)))
        lines += eventTitle(event);
    m_notices->show(title, lines.join(u'\n'));
}

} // namespace vedette
