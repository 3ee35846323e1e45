// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventlog.h"

#include "core/studio/events.h"
#include "ui/eventtext.h"

#include <QLoggingCategory>

namespace vedette {

namespace {

Q_LOGGING_CATEGORY(eventCategory, "event")

void log(const Event &event)
{
    QString text = eventTitle(event);
    if (const QString detail = eventDetail(event); !detail.isEmpty())
        text += QLatin1StringView(": ") + detail;
    switch (event.kind()) {
    case EventKind::CameraLost:
    case EventKind::CameraUnsteady:
    case EventKind::SignInRefused:
    case EventKind::PublishingLost:
        qCWarning(eventCategory, "%s", qUtf8Printable(text));
        break;
    case EventKind::CameraFound:
    case EventKind::ViewerCame:
    case EventKind::ViewerLeft:
    case EventKind::CameraPublished:
        qCInfo(eventCategory, "%s", qUtf8Printable(text));
        break;
    }
}

} // namespace

void logEvents(Events &events)
{
    QObject::connect(&events, &Events::happened, &events, log);
}

} // namespace vedette
