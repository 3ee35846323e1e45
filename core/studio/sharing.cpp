// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/sharing.h"

#include "core/server/reason.h"
#include "core/server/shareserver.h"
#include "core/server/signedlink.h"
#include "core/server/tlsidentity.h"
#include "core/studio/camera.h"
#include "core/studio/camerastatus.h"
#include "core/studio/standin.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

Sharing::Sharing(WorkerThread &net, QThreadPool &pool, Events &events, QObject *parent)
    : QObject(parent)
    , m_server(new ShareServer(QCoreApplication::applicationVersion(), pool))
    , m_news(*m_server, events, [this](const QString &id) { return nameOf(id); })
{
    net.adopt(m_server);
    connect(m_server, &ShareServer::demandChanged, this, &Sharing::setWanted);
    connect(m_server, &ShareServer::viewersChanged, this, [this](int viewers) {
        m_viewers = viewers;
        Q_EMIT viewersChanged(viewers);
    });
    m_statusTimer.setInterval(1s);
    connect(&m_statusTimer, &QTimer::timeout, this, &Sharing::publishStatus);
}

Sharing::~Sharing()
{
    setCameras({});
    // After this the server's thread has nothing of ours to do any more.
    QMetaObject::invokeMethod(m_server, &ShareServer::close, Qt::BlockingQueuedConnection);
}

void Sharing::apply(const ShareConfig &config)
{
    const ShareConfig before = std::exchange(m_config, config);
    if (!config.enabled) {
        if (m_state == SharingState::Off)
            return;
        ++m_run;
        QMetaObject::invokeMethod(m_server, &ShareServer::close);
        m_statusTimer.stop();
        setState(SharingState::Off);
        return;
    }
    const auto identity = readIdentity();
    const bool isUp = m_state == SharingState::On || m_state == SharingState::Starting;
    if (config == before && isUp) {
        if (!identity)
            qWarning("HTTPS goes on with the certificate as it was: %s",
                     qUtf8Printable(reasonText(identity.error().code)));
        if (!identity || *identity == m_identity)
            return;
    }
    ++m_run;
    if (!identity) {
        QMetaObject::invokeMethod(m_server, &ShareServer::close);
        m_statusTimer.stop();
        setState(SharingState::Failed, identity.error());
        return;
    }
    m_identity = *identity;
    listen();
}

/// An empty one without HTTPS.
Result<Identity> Sharing::readIdentity() const
{
    if (m_config.https == Https::Off)
        return Identity();
    return m_config.certificateFile.isEmpty()
                   ? Result<Identity>(m_config.identity)
                   : vedette::readIdentity(m_config.certificateFile, m_config.keyFile);
}

void Sharing::listen()
{
    if (m_state != SharingState::On)
        setState(SharingState::Starting);
    ShareOptions options;
    options.address = listenAddress();
    options.port = m_given ? m_given->port : m_config.port;
    options.given = m_given;
    options.proxies = m_config.proxies;
    options.linkKey = m_config.linkKey;
    options.https = m_config.https;
    options.identity = m_identity;
    options.hosts = m_config.hosts;
    options.origins = m_config.origins;
    options.limits = m_config.limits;
    if (m_config.access == ShareConfig::Access::Password)
        options.accounts = m_config.users;
    QMetaObject::invokeMethod(m_server, [this, options, run = m_run, server = m_server] {
        const auto port = server->listen(options);
        QMetaObject::invokeMethod(
                this,
                [this, run, port] {
                    if (run != m_run)
                        return;
                    m_port = port ? *port : quint16(0);
                    m_statusTimer.start();
                    publishStatus();
                    m_state = port ? SharingState::On : SharingState::Failed;
                    m_error = port.error();
                    Q_EMIT stateChanged();
                },
                Qt::QueuedConnection);
    });
}

void Sharing::setCameras(const QList<Camera *> &cameras)
{
    QHash<QString, Shared> shared;
    QList<SharedCamera> offered;
    for (Camera *camera : cameras) {
        Shared entry = m_shared.take(camera->id());
        if (!entry.camera) {
            entry.camera = camera;
            entry.channel = std::make_shared<ShareChannel>();
            connect(camera, &Camera::renamed, this, &Sharing::publishNames);
            connect(camera, &Camera::statusChanged, this, &Sharing::publishStatus);
            connect(camera, &Camera::masksChanged, this, [this, id = camera->id()] {
                QMetaObject::invokeMethod(m_server,
                                          [server = m_server, id] { server->forgetPictures(id); });
            });
        }
        offered += SharedCamera{camera->id(), camera->name(), entry.channel};
        shared.insert(camera->id(), entry);
    }
    for (const Shared &gone : std::as_const(m_shared)) {
        gone.camera->disconnect(this);
        gone.camera->removeSink(*gone.channel);
    }
    m_shared = std::move(shared);
    m_offered = std::move(offered);
    offer();
}

QString Sharing::nameOf(const QString &id) const
{
    const auto found = m_shared.constFind(id);
    return found == m_shared.cend() ? id : found->camera->name();
}

void Sharing::publishNames()
{
    for (SharedCamera &camera : m_offered)
        camera.name = m_shared.value(camera.id).camera->name();
    offer();
}

void Sharing::offer()
{
    QMetaObject::invokeMethod(
            m_server, [server = m_server, cameras = m_offered] { server->setCameras(cameras); });
    publishStatus();
}

void Sharing::setWanted(const QString &id, bool wanted)
{
    const auto entry = m_shared.find(id);
    if (entry == m_shared.end())
        return;
    entry->isWanted = wanted;
    if (wanted)
        entry->camera->addSink(*entry->channel);
    else
        entry->camera->removeSink(*entry->channel);
    updateStandIn(*entry);
}

/// Who watches a camera that is lost is told so, once for each reason. Trying again leaves that.
void Sharing::updateStandIn(Shared &shared)
{
    const SourceStatus status = shared.camera->status();
    const bool isLost = status.state == SourceState::Waiting ||
                        status.state == SourceState::Failed || status.state == SourceState::Paused;
    const auto set = [this, id = shared.camera->id()](const Frame &jpeg) {
        QMetaObject::invokeMethod(m_server,
                                  [server = m_server, id, jpeg] { server->setStandIn(id, jpeg); });
    };
    if (!shared.isWanted || status.state == SourceState::Live ||
        status.state == SourceState::Stopped) {
        if (std::exchange(shared.lostSince, {}))
            set({});
        shared.told.clear();
        return;
    }
    if (!isLost)
        return;
    if (!shared.lostSince)
        shared.lostSince = QDateTime::currentDateTime();
    const QString reason = reasonText(status.error.code);
    if (shared.told == reason)
        return;
    shared.told = reason;
    const bool comesBack = status.state == SourceState::Waiting;
    const char *title = comesBack
                                ? QT_TRANSLATE_NOOP("StandIn", "No picture. It goes on by itself.")
                                : QT_TRANSLATE_NOOP("StandIn", "No picture.");
    const QString since = m_translate(QT_TRANSLATE_NOOP("StandIn", "Since %1"));
    StandIn standIn{shared.camera->name(), m_translate(title),
                    m_translate(reason.toLatin1().constData()),
                    since.arg(shared.lostSince->toString(u"yyyy-MM-dd HH:mm:ss"_s)),
                    shared.camera->stats().size};
    const QByteArray jpeg = drawStandIn(standIn);
    if (!jpeg.isEmpty())
        set(Frame::fromJpeg(jpeg, standIn.size, Clock::now(), 0));
}

void Sharing::publishStatus()
{
    QMetaObject::invokeMethod(m_server, &ShareServer::hearOwner);
    for (Shared &shared : m_shared) {
        updateStandIn(shared);
        CameraStatusInfo info = statusOf(*shared.camera);
        info.published = m_publishedOf(shared.camera->id());
        QMetaObject::invokeMethod(m_server, [server = m_server, id = shared.camera->id(), info] {
            server->updateStatus(id, info);
        });
    }
}

QList<ShareAddress> Sharing::addresses() const
{
    if (m_state != SharingState::On)
        return {};
    return shareAddresses(m_config.https, listenAddress(), m_port);
}

QHostAddress Sharing::listenAddress() const
{
    if (m_given)
        return m_given->address;
    return m_config.address.isEmpty() ? QHostAddress(QHostAddress::Any)
                                      : QHostAddress(m_config.address);
}

void Sharing::fetchViewers(QObject *context, std::function<void(const QList<ViewerInfo> &)> take)
{
    QMetaObject::invokeMethod(m_server, [server = m_server, context = QPointer<QObject>(context),
                                         take = std::move(take)] {
        // A QPointer may only be looked at in the thread of what it points to: in the second hop.
        QMetaObject::invokeMethod(QCoreApplication::instance(),
                                  [context, take, viewers = server->viewers()] {
                                      if (context)
                                          take(viewers);
                                  });
    });
}

void Sharing::disconnectViewer(quint64 id)
{
    QMetaObject::invokeMethod(m_server, [server = m_server, id] { server->disconnectViewer(id); });
}

QUrl Sharing::signedLink(const QUrl &url, const QDateTime &expires) const
{
    return vedette::signedLink(url, m_config.linkKey, expires);
}

QString Sharing::fingerprint() const
{
    return m_state == SharingState::On ? vedette::fingerprint(m_identity) : QString();
}

void Sharing::setState(SharingState state, const Error &error)
{
    if (state == m_state && error == m_error)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace vedette
