// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notify/mqttlink.h"

namespace vedette {

bool MqttLink::isSupported()
{
    return false;
}

MqttLink::MqttLink(const MqttTarget &, const RetryPolicy::Delays &)
    : m_thread(QStringLiteral("mqtt"))
{
    qWarning("This Vedette was built without MQTT: the broker is not told of events.");
}

MqttLink::~MqttLink() = default;

void MqttLink::keep(const QByteArray &, const QByteArray &)
{
}

void MqttLink::send(const QByteArray &, const QByteArray &)
{
}

} // namespace vedette
