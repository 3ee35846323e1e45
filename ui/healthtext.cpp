// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/healthtext.h"

#include "ui/faulttext.h"

#include <QCoreApplication>

namespace vedette {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HealthText)
};

QString lengthText(Clock::duration length)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    if (seconds < 100)
        return Words::tr("%n seconds", nullptr, int(seconds));
    if (seconds < 6000)
        return Words::tr("%n minutes", nullptr, int((seconds + 30) / 60));
    return Words::tr("%n hours", nullptr, int((seconds + 1800) / 3600));
}

QString smallTitle(const HealthEvent &event)
{
    switch (event.change.kind) {
    case HealthChange::Kind::Lost:
        return Words::tr("“%1” gives no small pictures").arg(event.name);
    case HealthChange::Kind::Back:
        return Words::tr("“%1” gives small pictures again").arg(event.name);
    case HealthChange::Kind::Unsteady:
        return Words::tr("“%1” is unsteady with small pictures").arg(event.name);
    }
    return {};
}

} // namespace

QString healthTitle(const HealthEvent &event)
{
    if (event.isOfSmall)
        return smallTitle(event);
    switch (event.change.kind) {
    case HealthChange::Kind::Lost:
        return Words::tr("“%1” is lost").arg(event.name);
    case HealthChange::Kind::Back:
        return Words::tr("“%1” is back").arg(event.name);
    case HealthChange::Kind::Unsteady:
        return Words::tr("“%1” is unsteady").arg(event.name);
    }
    return {};
}

QString healthDetail(const HealthEvent &event)
{
    switch (event.change.kind) {
    case HealthChange::Kind::Lost:
        if (event.isOfSmall)
            return smallTrouble(event.change.error);
        return event.change.error ? faultText(event.change.error)
                                  : Words::tr("No picture comes any more.");
    case HealthChange::Kind::Back:
        return Words::tr("It was gone for %1.", "a length of time")
                .arg(lengthText(event.change.gone));
    case HealthChange::Kind::Unsteady:
        return Words::tr("It was lost for a short time %n times within a minute.", nullptr,
                         event.change.times);
    }
    return {};
}

QString smallTrouble(const Error &error)
{
    return Words::tr("The address for small tiles does not work, large pictures stand in. %1",
                     "what is wrong")
            .arg(faultText(error));
}

} // namespace vedette
