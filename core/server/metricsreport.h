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

/// The type of what metricsReport() gives.
inline constexpr auto metricsType = "text/plain; version=0.0.4; charset=utf-8";

/// What /metrics answers, in Prometheus' text format 0.0.4, with names as
/// https://prometheus.io/docs/practices/naming/ has them: the version, the uptime, the viewers, and
/// of each camera whether it is live, its pictures, drops, age of the picture and viewers, and how
/// it is published. Cameras are told by their id; their names stand in vedette_camera_info.
QByteArray metricsReport(const QString &version, Clock::duration uptime, qsizetype viewers,
                         const std::vector<std::unique_ptr<CameraShare>> &cameras);

} // namespace vedette
