// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/publishconfig.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace vedette {

QJsonArray publishToJson(const QList<PublishConfig> &all);
/// What is kept apart from the rest: the addresses, by camera.
QJsonObject publishSecretsToJson(const QList<PublishConfig> &all);

/// Of the cameras with these ids. What does not validate is left out and told in `problems`; of
/// what has no address any more nothing is told.
QList<PublishConfig> publishFromJson(const QJsonArray &json, const QJsonObject &secrets,
                                     const QStringList &cameras, QList<Error> &problems);

} // namespace vedette
