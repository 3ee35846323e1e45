// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

namespace vedette {

/// Where events are posted to as JSON.
struct WebhookConfig
{
    QString url;    ///< http or https; empty: nowhere. Secret: some are known to nobody else
    QString token;  ///< for "Authorization: Bearer"; may be empty; secret
    QString caFile; ///< PEM: also vouches for its certificate, beside whom the system trusts
    QStringList events = {}; ///< words of EventKind; empty: all

    friend bool operator==(const WebhookConfig &, const WebhookConfig &) = default;
};

/// The MQTT broker that is told of events and of the cameras' states.
struct MqttConfig
{
    QString broker;   ///< "mqtt://HOST[:PORT]" or "mqtts://HOST[:PORT]"; empty: none
    QString user;     ///< may be empty
    QString password; ///< secret
    QString caFile;   ///< as above, for mqtts
    QString topic;    ///< that all others stand below; empty: "vedette/" and this computer's name
    QString discovery = QStringLiteral("homeassistant"); ///< prefix of its discovery; empty: none

    friend bool operator==(const MqttConfig &, const MqttConfig &) = default;
};

/// Which other programs are told of events.
struct EventsConfig
{
    WebhookConfig webhook = {};
    MqttConfig mqtt = {};

    friend bool operator==(const EventsConfig &, const EventsConfig &) = default;
};

/// What is wrong with the values, or an error of code None.
Error validate(const EventsConfig &events);

bool isMqttBroker(const QString &text);
/// 1 to 200 bytes without wildcards and control characters, no slash at either end, no $ at the
/// beginning.
bool isMqttTopic(const QString &text);

} // namespace vedette
