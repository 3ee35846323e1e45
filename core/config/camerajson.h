// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

#include <QJsonObject>

namespace vedette {

/// The text form of a camera, without its password.
QJsonObject cameraToJson(const CameraConfig &camera);

/// Errors: of validate(); InvalidValue with what is expected. The id is not checked.
Result<CameraConfig> cameraFromJson(const QJsonObject &json, const QString &password);

} // namespace vedette
