// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/workerthread.h"
#include "core/config/configuration.h"

#include <QThreadPool>

#include <memory>
#include <vector>

namespace vedette {

class Camera;
class CameraDevices;
class Events;
class HealthWatch;
class MqttSink;
class NetworkWatch;
class Publishing;
class ShareAnnouncer;
class Sharing;
class Source;
class WebhookSink;

/// The whole of Vedette without a face: the cameras, the list of local devices and the share
/// server, wired as a configuration says. A window and the headless program are made of the same
/// one.
/// Thread: main. Owns all cameras, the net thread, and the pool for encoding and decoding.
class Studio final : public QObject
{
    Q_OBJECT

public:
    explicit Studio(QObject *parent = nullptr);
    ~Studio() override;

    const Configuration &configuration() const { return m_configuration; }

    /// Makes the difference between the configuration that is and `wanted` happen: cameras come
    /// and go, are renamed and moved, sharing starts, stops or moves. `wanted` must be valid
    /// (validate()). A user with a password is made up when one is needed and there is none. With
    /// what is in force already, only a certificate's files are read again, and sharing that has
    /// failed is tried again.
    void apply(const Configuration &wanted);

    /// In the order of the configuration. Valid until camerasChanged().
    QList<Camera *> cameras() const;
    Camera *camera(const QString &id) const;
    /// Those that are not withheld from viewers.
    QList<Camera *> sharedCameras() const;

    /// For whoever tries out a camera that is not one of these. The studio outlives it.
    std::unique_ptr<Source> makeSource(const CameraSpec &spec);

    /// Every camera tries again at once.
    void retryAll();

    CameraDevices &devices() { return *m_devices; }

    /// When it tells of a change, cameras that wait try again at once.
    NetworkWatch &network() { return *m_network; }
    /// What happens to cameras and at the share server.
    Events &events() { return *m_events; }
    Sharing &sharing() { return *m_sharing; }
    /// What is published to media servers.
    Publishing &publishing() { return *m_publishing; }
    /// Lets others find what is shared.
    ShareAnnouncer &announcer() { return *m_announcer; }

    /// For whoever decodes pictures.
    QThreadPool &pool() { return m_pool; }

Q_SIGNALS:
    void cameraAdded(vedette::Camera *camera);
    /// Last call: let go of it and its pictures.
    void cameraAboutToBeRemoved(vedette::Camera *camera);
    /// Cameras came, went or changed places.
    void camerasChanged();
    void configurationChanged();

private:
    void applyEvents(const EventsConfig &before);
    void applyCameras(const QList<CameraConfig> &wanted);
    std::unique_ptr<Camera> makeCamera(const CameraConfig &config);
    /// The camera at its small address; null when it has none.
    std::unique_ptr<Camera> makeSmall(const CameraConfig &config);

    Configuration m_configuration;
    QThreadPool m_pool;
    std::unique_ptr<CameraDevices> m_devices;
    std::unique_ptr<NetworkWatch> m_network;
    WorkerThread m_net;
    std::unique_ptr<Events> m_events;
    std::vector<std::unique_ptr<Camera>> m_cameras;
    std::unique_ptr<Sharing> m_sharing;
    std::unique_ptr<Publishing> m_publishing;
    std::unique_ptr<HealthWatch> m_health;
    std::unique_ptr<WebhookSink> m_webhook; // null: none is told
    std::unique_ptr<MqttSink> m_mqtt;       // the same
    std::unique_ptr<ShareAnnouncer> m_announcer;
};

} // namespace vedette
