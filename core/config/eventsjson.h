// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/eventsconfig.h"

#include <QJsonObject>

namespace vedette {

QJsonObject eventsToJson(const EventsConfig &events);
/// What is kept apart from the rest: whoever reads it can post there, too.
QJsonObject eventsSecretsToJson(const EventsConfig &events);

/// What does not validate is left out and told in `problems`.
EventsConfig eventsFromJson(const QJsonObject &json, const QJsonObject &secrets,
                            QList<Error> &problems);

} // namespace vedette
