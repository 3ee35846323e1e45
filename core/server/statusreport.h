// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace vedette {

class CameraShare;

/// What /status answers: a JSON object with version, uptime (seconds), viewers, and the cameras in
/// their order, each with id, name, state, width, height, fps, frames, drops, viewers and the
/// addresses of its stream and snapshot.
QByteArray statusReport(const QString &version, Clock::duration uptime,
                        const std::vector<std::unique_ptr<CameraShare>> &cameras);

} // namespace vedette
