// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

#include <QJsonObject>

namespace vedette {

/// The text form of a ShareConfig: what others may read, and the secrets.
QJsonObject shareToJson(const ShareConfig &share);
QJsonObject shareSecretsToJson(const ShareConfig &share);

/// Reads both. The secrets of an older Vedette were one user's password itself: that is hashed, so
/// that the next save holds it no more, and stays in ShareConfig::password for this run.
ShareConfig shareFromJson(const QJsonObject &json, const QJsonValue &secrets,
                          QList<Error> &problems);

} // namespace vedette
