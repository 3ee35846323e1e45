// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/mqtttopics.h"

#include "core/base/eventkind.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// What may stand in a discovery topic.
bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

QByteArray plain(QByteArray text)
{
    std::replace_if(
            text.begin(), text.end(), [](char c) { return !isPlain(c); }, '_');
    return text;
}

} // namespace

MqttTopics::MqttTopics(const MqttConfig &config)
    : m_base((config.topic.isEmpty() ? usualBase() : config.topic).toUtf8())
    , m_node(plain(m_base))
    , m_discovery(config.discovery.toUtf8())
{
}

QString MqttTopics::usualBase()
{
    return u"vedette/"_s + QString::fromLatin1(plain(QSysInfo::machineHostName().toUtf8()));
}

QByteArray MqttTopics::cameraState(const QString &id) const
{
    return m_base + "/cameras/" + id.toUtf8() + "/state";
}

QByteArray MqttTopics::cameraReason(const QString &id) const
{
    return m_base + "/cameras/" + id.toUtf8() + "/reason";
}

QByteArrayList MqttTopics::ofCameras() const
{
    QByteArrayList filters{cameraState(u"+"_s), cameraReason(u"+"_s)};
    if (hasDiscovery())
        filters += m_discovery + "/binary_sensor/" + m_node + "/+/config";
    return filters;
}

MqttTopics::Kept MqttTopics::cameraDiscovery(const QString &id, const QString &name) const
{
    return discovery("binary_sensor", id.toUtf8(),
                     {{u"name"_s, name},
                      {u"device_class"_s, u"connectivity"_s},
                      {u"state_topic"_s, QString::fromUtf8(cameraState(id))},
                      {u"payload_on"_s, u"online"_s},
                      {u"payload_off"_s, u"offline"_s},
                      {u"json_attributes_topic"_s, QString::fromUtf8(cameraReason(id))}});
}

MqttTopics::Kept MqttTopics::viewersDiscovery() const
{
    return discovery("sensor", "viewers",
                     {{u"name"_s, u"Viewers"_s},
                      {u"icon"_s, u"mdi:eye"_s},
                      {u"state_class"_s, u"measurement"_s},
                      {u"state_topic"_s, QString::fromUtf8(viewers())}});
}

MqttTopics::Kept MqttTopics::eventsDiscovery() const
{
    return discovery("event", "events",
                     {{u"name"_s, u"Events"_s},
                      {u"icon"_s, u"mdi:cctv"_s},
                      {u"event_types"_s, QJsonArray::fromStringList(allEventWords())},
                      {u"state_topic"_s, QString::fromUtf8(events())}});
}

MqttTopics::Kept MqttTopics::discovery(const QByteArray &component, const QByteArray &object,
                                       QJsonObject entity) const
{
    const QString version = QCoreApplication::applicationVersion();
    entity.insert(u"unique_id"_s, QString::fromUtf8(m_node + '_' + component + '_' + object));
    entity.insert(u"availability_topic"_s, QString::fromUtf8(status()));
    entity.insert(u"device"_s,
                  QJsonObject{{u"identifiers"_s, QJsonArray{QString::fromUtf8(m_node)}},
                              {u"name"_s, u"Vedette "_s + QSysInfo::machineHostName()},
                              {u"manufacturer"_s, u"Vedette"_s},
                              {u"sw_version"_s, version}});
    entity.insert(u"origin"_s, QJsonObject{{u"name"_s, u"Vedette"_s}, {u"sw_version"_s, version}});
    return {m_discovery + '/' + component + '/' + m_node + '/' + object + "/config",
            QJsonDocument(entity).toJson(QJsonDocument::Compact)};
}

} // namespace vedette
