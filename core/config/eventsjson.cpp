// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/eventsjson.h"

#include "core/base/errordetail.h"

#include <QJsonArray>

namespace vedette {

using namespace Qt::StringLiterals;

QJsonObject eventsToJson(const EventsConfig &events)
{
    const auto &[webhook, mqtt] = events;
    return {{u"webhook"_s, QJsonObject{{u"certificateAuthority"_s, webhook.caFile},
                                       {u"events"_s, QJsonArray::fromStringList(webhook.events)}}},
            {u"mqtt"_s, QJsonObject{{u"broker"_s, mqtt.broker},
                                    {u"user"_s, mqtt.user},
                                    {u"certificateAuthority"_s, mqtt.caFile},
                                    {u"topic"_s, mqtt.topic},
                                    {u"discovery"_s, mqtt.discovery}}}};
}

QJsonObject eventsSecretsToJson(const EventsConfig &events)
{
    return {{u"webhook"_s, events.webhook.url},
            {u"webhookToken"_s, events.webhook.token},
            {u"mqttPassword"_s, events.mqtt.password}};
}

EventsConfig eventsFromJson(const QJsonObject &json, const QJsonObject &secrets,
                            QList<Error> &problems)
{
    EventsConfig events;
    auto &[webhook, mqtt] = events;
    const QJsonObject ofWebhook = json.value(u"webhook"_s).toObject();
    webhook.url = secrets.value(u"webhook"_s).toString();
    webhook.token = secrets.value(u"webhookToken"_s).toString();
    webhook.caFile = ofWebhook.value(u"certificateAuthority"_s).toString();
    const QJsonArray ofEvents = ofWebhook.value(u"events"_s).toArray();
    for (const auto &value : ofEvents)
        webhook.events += value.toString();
    const QJsonObject ofMqtt = json.value(u"mqtt"_s).toObject();
    mqtt.broker = ofMqtt.value(u"broker"_s).toString();
    mqtt.user = ofMqtt.value(u"user"_s).toString();
    if (!mqtt.user.isEmpty()) // where the one file was lost, the other alone is of no use
        mqtt.password = secrets.value(u"mqttPassword"_s).toString();
    mqtt.caFile = ofMqtt.value(u"certificateAuthority"_s).toString();
    mqtt.topic = ofMqtt.value(u"topic"_s).toString();
    mqtt.discovery = ofMqtt.value(u"discovery"_s).toString(mqtt.discovery);
    if (const Error error = validate(events)) {
        problems += {error.code, ErrorDetail::tr("events, %1").arg(error.detail)};
        return {};
    }
    return events;
}

} // namespace vedette
