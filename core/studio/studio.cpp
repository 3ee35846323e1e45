// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/studio.h"

#include "core/capture/devices.h"
#include "core/studio/camera.h"
#include "core/studio/events.h"
#include "core/studio/healthwatch.h"
#include "core/studio/mqttsink.h"
#include "core/studio/networkwatch.h"
#include "core/studio/publishing.h"
#include "core/studio/shareannouncer.h"
#include "core/studio/sharesecrets.h"
#include "core/studio/sharing.h"
#include "core/studio/sourcefactory.h"
#include "core/studio/webhooksink.h"

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

Studio::Studio(QObject *parent)
    : QObject(parent)
    , m_devices(std::make_unique<CameraDevices>())
    , m_network(std::make_unique<NetworkWatch>())
    , m_net(u"net"_s)
    , m_events(std::make_unique<Events>())
    , m_sharing(std::make_unique<Sharing>(m_net, m_pool, *m_events))
    , m_publishing(std::make_unique<Publishing>(*this))
    , m_health(std::make_unique<HealthWatch>(*this, *m_events))
    , m_announcer(std::make_unique<ShareAnnouncer>(*this))
{
    m_pool.setObjectName(u"codec"_s);
    m_sharing->setPublishedOf([this](const QString &camera) { return m_publishing->info(camera); });
    connect(m_network.get(), &NetworkWatch::changed, this, [this] {
        for (const auto &camera : m_cameras)
            camera->networkChanged();
    });
}

Studio::~Studio()
{
    m_mqtt.reset();
    m_announcer.reset();
    m_sharing->setCameras({});
    m_publishing.reset();
    m_cameras.clear();
}

QList<Camera *> Studio::cameras() const
{
    QList<Camera *> cameras;
    for (const auto &camera : m_cameras)
        cameras += camera.get();
    return cameras;
}

Camera *Studio::camera(const QString &id) const
{
    const auto found = std::find_if(m_cameras.begin(), m_cameras.end(),
                                    [&](const auto &camera) { return camera->id() == id; });
    return found == m_cameras.end() ? nullptr : found->get();
}

void Studio::retryAll()
{
    for (const auto &camera : m_cameras)
        camera->retryNow();
}

void Studio::apply(const Configuration &wanted)
{
    Q_ASSERT(!validate(wanted));
    if (wanted == m_configuration) {
        m_sharing->apply(m_configuration.share); // a certificate's files may have changed
        return;
    }
    Configuration configuration = wanted;
    makeShareSecrets(configuration.share);
    // A camera that comes under the id of one that went is another one.
    const QStringList ids = cameraIds(configuration.cameras);
    configuration.published.removeIf(
            [&ids](const PublishConfig &publish) { return !ids.contains(publish.camera); });

    const bool camerasDiffer = configuration.cameras != m_configuration.cameras;
    const bool withheldDiffer = configuration.withheld != m_configuration.withheld;
    const bool shareDiffers = configuration.share != m_configuration.share;
    const EventsConfig eventsBefore = m_configuration.events;
    m_configuration = configuration;
    if (camerasDiffer)
        applyCameras(configuration.cameras);
    else if (withheldDiffer)
        m_sharing->setCameras(sharedCameras());
    for (const auto &camera : m_cameras)
        camera->setWhenHidden(configuration.window.whenHidden);
    m_publishing->apply(configuration.published);
    if (shareDiffers)
        m_sharing->apply(configuration.share);
    applyEvents(eventsBefore);
    Q_EMIT configurationChanged();
}

void Studio::applyEvents(const EventsConfig &before)
{
    const auto &[webhook, mqtt] = m_configuration.events;
    if (webhook != before.webhook) {
        m_webhook.reset();
        if (!webhook.url.isEmpty())
            m_webhook = std::make_unique<WebhookSink>(*m_events, webhook);
    }
    if (mqtt != before.mqtt) {
        const bool isElsewhere = mqtt.broker != before.mqtt.broker ||
                                 mqtt.topic != before.mqtt.topic ||
                                 mqtt.discovery != before.mqtt.discovery;
        if (m_mqtt && isElsewhere)
            m_mqtt->retract();
        m_mqtt.reset();
        if (!mqtt.broker.isEmpty())
            m_mqtt = std::make_unique<MqttSink>(*this, mqtt);
    }
}

void Studio::applyCameras(const QList<CameraConfig> &wanted)
{
    const QList<Camera *> before = cameras();
    const auto isWanted = [&](const std::unique_ptr<Camera> &camera) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const CameraConfig &config) { return config.id == camera->id(); });
    };
    // Those that go stay alive until everybody has let go of them.
    std::vector<std::unique_ptr<Camera>> leaving;
    for (auto &camera : m_cameras)
        if (!isWanted(camera))
            leaving.push_back(std::move(camera));
    std::erase(m_cameras, nullptr);

    std::vector<std::unique_ptr<Camera>> ordered;
    QList<Camera *> added;
    for (const CameraConfig &config : wanted) {
        const auto found =
                std::find_if(m_cameras.begin(), m_cameras.end(), [&](const auto &camera) {
                    return camera && camera->id() == config.id;
                });
        if (found == m_cameras.end()) {
            ordered.push_back(makeCamera(config));
            added += ordered.back().get();
            continue;
        }
        Camera &camera = **found;
        camera.rename(config.name);
        camera.setPicture(config.picture);
        camera.setProcessing(config.processing);
        camera.setControls(config.controls);
        if (camera.config().spec != config.spec) {
            const bool smallDiffers = smallSpec(camera.config().spec) != smallSpec(config.spec);
            camera.replaceSource(config.spec, makeSource(config.spec));
            if (smallDiffers)
                camera.setSmall(makeSmall(config));
        }
        ordered.push_back(std::move(*found));
    }
    m_cameras = std::move(ordered);
    m_sharing->setCameras(sharedCameras());

    for (const auto &camera : leaving)
        Q_EMIT cameraAboutToBeRemoved(camera.get());
    leaving.clear();
    for (Camera *camera : added)
        Q_EMIT cameraAdded(camera);
    if (cameras() != before)
        Q_EMIT camerasChanged();
}

std::unique_ptr<Source> Studio::makeSource(const CameraSpec &spec)
{
    return vedette::makeSource(spec, *m_devices, m_net);
}

QList<Camera *> Studio::sharedCameras() const
{
    QList<Camera *> shared = cameras();
    shared.removeIf([this](const Camera *camera) {
        return m_configuration.withheld.contains(camera->id());
    });
    return shared;
}

std::unique_ptr<Camera> Studio::makeCamera(const CameraConfig &config)
{
    auto camera = std::make_unique<Camera>(config, makeSource(config.spec), m_pool);
    camera->setSmall(makeSmall(config));
    return camera;
}

std::unique_ptr<Camera> Studio::makeSmall(const CameraConfig &config)
{
    const std::optional<RemoteSpec> spec = smallSpec(config.spec);
    if (!spec)
        return nullptr;
    CameraConfig small = config;
    small.spec = *spec;
    return std::make_unique<Camera>(small, makeSource(small.spec), m_pool);
}

} // namespace vedette
