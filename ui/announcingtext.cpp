// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/announcingtext.h"

#include "core/studio/shareannouncer.h"

#include <QCoreApplication>

namespace vedette {

namespace {

// In the context that the translations have.
struct Announcing
{
    Q_DECLARE_TR_FUNCTIONS(Announcing)
};

} // namespace

QString announcingText(const ShareAnnouncer &announcer)
{
    switch (announcer.state()) {
    case ShareAnnouncer::State::Off:
        break;
    case ShareAnnouncer::State::LoopbackOnly:
        return Announcing::tr("Not announced: only this computer can reach the cameras.");
    case ShareAnnouncer::State::Starting:
        return Announcing::tr("Announcing…");
    case ShareAnnouncer::State::On:
        return Announcing::tr("Announced: others on the network find the cameras.");
    case ShareAnnouncer::State::ServiceAbsent:
        return Announcing::tr("Not announced: the system's service for that does not run. Start "
                              "it; on Linux it is "
                              "avahi-daemon.");
    case ShareAnnouncer::State::Unsupported:
        return Announcing::tr("Not announced: this system has no service for that.");
    case ShareAnnouncer::State::Failed:
        return Announcing::tr("Not announced: %1", "what the system says").arg(announcer.problem());
    }
    return {};
}

} // namespace vedette
