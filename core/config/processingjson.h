// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/config/processingconfig.h"

#include <QJsonValue>

namespace vedette {

/// The text form of what is done to pictures.
QJsonObject processingToJson(const ProcessingConfig &processing);

/// What is not there is as usual, but what is there must be right: nobody is to see what a mask
/// covered because the file was damaged. Error: InvalidValue.
Result<ProcessingConfig> processingFromJson(const QJsonValue &json);

} // namespace vedette
