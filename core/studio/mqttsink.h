// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notify/mqttlink.h"
#include "core/studio/event.h"
#include "core/studio/mqtttopics.h"

#include <QHash>

namespace vedette {

class Camera;
class Studio;

/// Has an MQTT broker told of events, of the cameras' states and of the number of viewers, and Home
/// Assistant of all of that. A camera's state is "online" from its first picture until it is lost
/// (see CameraLost), then "offline" until it is found, and "None" (not known) while nobody has
/// wanted its pictures.
/// Thread: main.
class MqttSink final : public QObject
{
public:
    /// `config` has a broker; `studio` owns this.
    MqttSink(Studio &studio, const MqttConfig &config);

    /// Whether this Vedette was built with it.
    static bool isSupported() { return MqttLink::isSupported(); }
    /// Where everything stands unless a topic is given.
    static QString usualTopic() { return MqttTopics::usualBase(); }

    /// Before this goes for good, or for one elsewhere: nothing is left at the broker of the
    /// cameras, and Home Assistant forgets them.
    void retract();

private:
    void add(Camera *camera);
    void remove(const QString &id);
    void announce(const Camera &camera);
    void take(const Event &event);
    void setState(const QString &id, const QByteArray &state, const Error &error = {});
    void keep(const MqttTopics::Kept &kept);

    Studio &m_studio;
    const MqttTopics m_topics;
    QHash<QString, bool> m_lost; // by camera; not there: nothing is known
    MqttLink m_link;
};

} // namespace vedette
