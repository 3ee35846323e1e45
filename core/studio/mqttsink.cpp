// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/mqttsink.h"

#include "core/server/reason.h"
#include "core/studio/camera.h"
#include "core/studio/eventjson.h"
#include "core/studio/events.h"
#include "core/studio/sharing.h"
#include "core/studio/studio.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int plainPort = 1883;
constexpr int tlsPort = 8883;

MqttTarget targetOf(const MqttConfig &config, const MqttTopics &topics)
{
    const QUrl url(config.broker);
    const bool isTls = url.scheme() == "mqtts"_L1;
    return {url.host(),      quint16(url.port(isTls ? tlsPort : plainPort)),
            isTls,           config.user,
            config.password, config.caFile,
            topics.status(), topics.ofCameras()};
}

} // namespace

MqttSink::MqttSink(Studio &studio, const MqttConfig &config)
    : m_studio(studio)
    , m_topics(config)
    , m_link(targetOf(config, m_topics))
{
    connect(&studio.events(), &Events::happened, this, &MqttSink::take);
    connect(&studio, &Studio::cameraAdded, this, &MqttSink::add);
    connect(&studio, &Studio::cameraAboutToBeRemoved, this,
            [this](const Camera *camera) { remove(camera->id()); });
    connect(&studio.sharing(), &Sharing::viewersChanged, this,
            [this](int viewers) { m_link.keep(m_topics.viewers(), QByteArray::number(viewers)); });
    m_link.keep(m_topics.viewers(), QByteArray::number(studio.sharing().viewers()));
    for (Camera *camera : studio.cameras())
        add(camera);
    if (m_topics.hasDiscovery()) {
        keep(m_topics.viewersDiscovery());
        keep(m_topics.eventsDiscovery());
    }
}

void MqttSink::retract()
{
    for (const Camera *camera : m_studio.cameras())
        remove(camera->id());
    m_link.keep(m_topics.viewers(), {});
    if (m_topics.hasDiscovery()) {
        m_link.keep(m_topics.viewersDiscovery().topic, {});
        m_link.keep(m_topics.eventsDiscovery().topic, {});
    }
}

void MqttSink::add(Camera *camera)
{
    announce(*camera);
    connect(camera, &Camera::renamed, this, [this, camera] { announce(*camera); });
    connect(camera, &Camera::statusChanged, this, [this, camera](const SourceStatus &status) {
        if (status.state == SourceState::Live && !m_lost.contains(camera->id())) {
            m_lost.insert(camera->id(), false);
            setState(camera->id(), "online");
        }
    });
    // What Home Assistant takes for "unknown".
    setState(camera->id(), camera->status().state == SourceState::Live ? "online" : "None");
}

void MqttSink::announce(const Camera &camera)
{
    if (m_topics.hasDiscovery())
        keep(m_topics.cameraDiscovery(camera.id(), camera.name()));
}

void MqttSink::remove(const QString &id)
{
    m_lost.remove(id);
    m_link.keep(m_topics.cameraState(id), {});
    m_link.keep(m_topics.cameraReason(id), {});
    if (m_topics.hasDiscovery())
        m_link.keep(m_topics.cameraDiscovery(id, {}).topic, {});
}

void MqttSink::take(const Event &event)
{
    if (const auto *lost = std::get_if<CameraLost>(&event.what);
        lost && lost->part == CameraPart::Whole) {
        m_lost.insert(lost->camera.id, true);
        setState(lost->camera.id, "offline", lost->error);
    } else if (const auto *found = std::get_if<CameraFound>(&event.what);
               found && found->part == CameraPart::Whole) {
        m_lost.insert(found->camera.id, false);
        setState(found->camera.id, "online");
    }
    m_link.send(m_topics.events(), eventJson(event));
}

void MqttSink::setState(const QString &id, const QByteArray &state, const Error &error)
{
    const QJsonObject reason{{u"reason"_s, errorWord(error.code)},
                             {u"reason_text"_s, reasonText(error.code)}};
    m_link.keep(m_topics.cameraReason(id), QJsonDocument(reason).toJson(QJsonDocument::Compact));
    m_link.keep(m_topics.cameraState(id), state);
}

void MqttSink::keep(const MqttTopics::Kept &kept)
{
    m_link.keep(kept.topic, kept.payload);
}

} // namespace vedette
