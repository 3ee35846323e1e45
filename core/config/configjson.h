// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"
#include "core/config/keptsignins.h"

#include <QJsonObject>

namespace vedette {

/// The text form of a Configuration. Passwords stand apart, in an object of their own; the
/// sign-ins of `kept` in neither.
QJsonObject configurationToJson(const Configuration &configuration, const KeptSignIns &kept = {});
QJsonObject secretsToJson(const Configuration &configuration, const KeptSignIns &kept = {});

/// Which sign-ins stand in neither.
KeptSignIns keptFromJson(const QJsonObject &secrets);

/// Reads what is there and valid. What is neither becomes its default or, as a camera, is left out;
/// that is told in `problems` (InvalidValue), as is a file of a newer version.
Configuration configurationFromJson(const QJsonObject &settings, const QJsonObject &secrets,
                                    QList<Error> &problems);

} // namespace vedette
