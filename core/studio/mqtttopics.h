// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/eventsconfig.h"

#include <QByteArray>
#include <QByteArrayList>

class QJsonObject;

namespace vedette {

/// What of Vedette stands where at an MQTT broker, and how Home Assistant is told of it (MQTT
/// discovery: one retained message for each entity).
class MqttTopics final
{
public:
    explicit MqttTopics(const MqttConfig &config);

    static QString usualBase();

    QByteArray status() const { return m_base + "/status"; }
    QByteArray events() const { return m_base + "/events"; }
    QByteArray viewers() const { return m_base + "/viewers"; }
    QByteArray cameraState(const QString &id) const;
    QByteArray cameraReason(const QString &id) const;

    /// A message for the broker to keep.
    struct Kept
    {
        QByteArray topic;
        QByteArray payload;
    };
    bool hasDiscovery() const { return !m_discovery.isEmpty(); }
    Kept cameraDiscovery(const QString &id, const QString &name) const;
    Kept viewersDiscovery() const;
    Kept eventsDiscovery() const;

    /// Filters for what is kept of cameras.
    QByteArrayList ofCameras() const;

private:
    Kept discovery(const QByteArray &component, const QByteArray &object, QJsonObject entity) const;

    QByteArray m_base;
    QByteArray m_node; // the base, as an identifier
    QByteArray m_discovery;
};

} // namespace vedette
