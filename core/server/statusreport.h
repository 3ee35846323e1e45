// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/account.h"
#include "core/base/clock.h"
#include "core/server/shareoptions.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace vedette {

class CameraShare;

/// Who asks for the status.
struct StatusReader
{
    QString user; ///< empty where nobody is asked who it is
    Role role = Role::View;
    bool bySession = false;         ///< signed in on the page, and may sign out there
    QList<ViewerInfo> viewers = {}; ///< for Role::Control
    QString prefix = {};            ///< of all addresses, see HttpRequest
};

/// What /status answers: a JSON object with version, uptime (seconds), viewers, and the cameras in
/// their order, each with id, name, state, width, height, fps, age (seconds since the newest
/// picture), retry (seconds to the next try), error (a word) and reason (a sentence) of what is
/// wrong, frames, drops, viewers and the addresses of its stream and snapshot. Age and retry are
/// null where there is nothing to tell. `viewers` counts one that watches several cameras once.
/// "user" has name, role ("view", "control") and session of the reader; those in control get
/// "streams": cameras, address, user, since (ISO 8601, UTC), sent and skipped frames of each
/// viewer.
QByteArray statusReport(const QString &version, Clock::duration uptime, qsizetype viewers,
                        const std::vector<std::unique_ptr<CameraShare>> &cameras,
                        const StatusReader &reader);

} // namespace vedette
