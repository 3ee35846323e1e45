// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/publishing.h"

#include "core/publish/publishmodule.h"
#include "core/studio/camera.h"
#include "core/studio/events.h"
#include "core/studio/networkwatch.h"
#include "core/studio/studio.h"

#include <algorithm>

namespace vedette {

namespace {

PublishTarget targetOf(const PublishConfig &config)
{
    return {config.url, config.kilobits, double(config.fps), config.encoders};
}

EventCamera eventCamera(const Camera &camera)
{
    return {camera.id(), camera.name()};
}

} // namespace

/// One camera on its way to a server.
struct Publishing::Published
{
    Published(Camera &from, const PublishConfig &wanted, const PublishTimes &times)
        : camera(from)
        , config(wanted)
        , publisher(targetOf(wanted), times)
    {
    }

    Camera &camera;
    const PublishConfig config;
    Publisher publisher;
    enum class Told { Nothing, Published, Lost } told = Told::Nothing;
};

Publishing::Publishing(Studio &studio, const PublishTimes &times)
    : m_studio(studio)
    , m_times(times)
{
    connect(&studio, &Studio::cameraAboutToBeRemoved, this,
            [this](const Camera *camera) { end(camera->id()); });
    connect(&studio.network(), &NetworkWatch::changed, this, &Publishing::retryWaiting);
}

Publishing::~Publishing()
{
    for (const auto &[id, published] : m_published)
        published->publisher.stop();
    while (!m_published.empty())
        end(m_published.begin()->first);
}

Error Publishing::problem()
{
    return publishingProblem();
}

void Publishing::apply(const QList<PublishConfig> &wanted)
{
    QStringList leaving;
    for (const auto &[id, published] : m_published) {
        const PublishConfig *config = findPublish(wanted, id);
        if (!config || *config != published->config)
            leaving += id;
    }
    for (const QString &id : leaving)
        end(id);
    for (const PublishConfig &config : wanted)
        if (config.enabled && !m_published.contains(config.camera))
            begin(config);
}

void Publishing::begin(const PublishConfig &config)
{
    Camera *camera = m_studio.camera(config.camera);
    if (!camera)
        return;
    auto made = std::make_unique<Published>(*camera, config, m_times);
    Published &published = *made;
    m_published[config.camera] = std::move(made);
    Publisher &publisher = published.publisher;
    // Tied to the publisher, so that they go with it.
    connect(&publisher, &Publisher::statusChanged, this, [this, &published] { follow(published); });
    const auto tellLive = [&publisher, camera] {
        publisher.setCameraLive(camera->sourceStatus().state == SourceState::Live);
    };
    connect(camera, &Camera::statusChanged, &publisher, tellLive);
    connect(camera, &Camera::masksChanged, &publisher, &Publisher::forgetPictures);
    tellLive();
    camera->addSink(publisher.sink());
    Q_EMIT changed(config.camera);
}

void Publishing::end(const QString &camera)
{
    const auto found = m_published.find(camera);
    if (found == m_published.end())
        return;
    const std::unique_ptr<Published> leaving = std::move(found->second);
    m_published.erase(found);
    leaving->camera.removeSink(leaving->publisher.sink());
    Q_EMIT changed(camera);
}

void Publishing::follow(Published &published)
{
    using Told = Published::Told;
    const PublishStatus &status = published.publisher.status();
    const EventCamera about = eventCamera(published.camera);
    const QString place = publishedPlace(published.config.url);
    if (status.state == PublishState::Publishing && published.told != Told::Published) {
        published.told = Told::Published;
        m_studio.events().tell(CameraPublished{about, place});
    } else if (status.error && published.told != Told::Lost) {
        published.told = Told::Lost;
        m_studio.events().tell(PublishingLost{about, place, status.error});
    }
    if (status.state == PublishState::Failed)
        published.camera.removeSink(published.publisher.sink()); // need not run for it any more
    Q_EMIT changed(about.id);
}

std::optional<PublishStatus> Publishing::status(const QString &camera) const
{
    const auto found = m_published.find(camera);
    if (found == m_published.end())
        return {};
    return found->second->publisher.status();
}

std::optional<PublishedInfo> Publishing::info(const QString &camera) const
{
    const auto found = m_published.find(camera);
    if (found == m_published.end())
        return {};
    const Publisher &publisher = found->second->publisher;
    return PublishedInfo{publisher.status().state == PublishState::Publishing, publisher.frames(),
                         publisher.bytes(), publisher.dropped()};
}

void Publishing::retryNow(const QString &camera)
{
    const auto found = m_published.find(camera);
    if (found == m_published.end())
        return;
    const PublishConfig config = found->second->config;
    const auto told = found->second->told;
    end(camera);
    begin(config);
    if (const auto again = m_published.find(camera); again != m_published.end())
        again->second->told = told;
}

/// What could not be reached may be reached by another network.
void Publishing::retryWaiting()
{
    QStringList waiting;
    for (const auto &[id, published] : m_published)
        if (published->publisher.status().state == PublishState::Waiting)
            waiting += id;
    for (const QString &id : waiting)
        retryNow(id);
}

} // namespace vedette
