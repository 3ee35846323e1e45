// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/shareserver.h"

#include "core/server/clientconnection.h"
#include "core/server/sockettuning.h"
#include "core/server/tlsidentity.h"

#include <algorithm>

namespace vedette {

namespace {

// Viewers of a popular camera come back all at once after a break.
constexpr int backlog = 1024;
// Files and sockets of the process beside the server's connections.
constexpr int otherDescriptors = 512;

QString addressText(const QHostAddress &address, quint16 port)
{
    const QString text = address.toString();
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? u'[' + text + u']' : text) + u':' + QString::number(port);
}

ErrorCode listenError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ErrorCode::PortInUse;
    case QAbstractSocket::SocketAccessError:
        return ErrorCode::PortDenied;
    default:
        return ErrorCode::AddressAbsent;
    }
}

/// Whether who has connected to `local` would reach a server that listens on `address`.
bool isReachedBy(const QHostAddress &address, const QHostAddress &local)
{
    const bool isIpv4 = local.protocol() == QAbstractSocket::IPv4Protocol;
    return address == QHostAddress::Any ||
           address == (isIpv4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6) ||
           address == local; // isEqual() takes ::1 for 127.0.0.1
}

/// Often enough for the shortest of the times to be kept well.
std::chrono::milliseconds tickInterval(const ShareTimings &timings)
{
    const auto shortest = std::min({timings.header, timings.idle, timings.stall, timings.farewell,
                                    timings.snapshot, timings.repeat});
    return std::clamp(std::chrono::duration_cast<std::chrono::milliseconds>(shortest / 3), 5ms,
                      250ms);
}

} // namespace

ShareServer::ShareServer(const QString &version, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_site(version, m_options, pool, this)
{
    m_site.setViewerList([this] { return viewers(); });
    connect(&m_tick, &QTimer::timeout, this, &ShareServer::tick);
    connect(&m_site.cameras(), &CameraDesk::demandChanged, this, &ShareServer::demandChanged);
    connect(&m_site.cameras(), &CameraDesk::viewersChanged, this, &ShareServer::countViewers);
    connect(&m_site, &ShareSite::signInRefused, this, &ShareServer::signInRefused);
    connect(&m_site, &ShareSite::rightsEnded, this, [this] {
        endWhere([this](const ClientConnection &one) { return !m_site.mayGoOn(one); });
    });
}

ShareServer::~ShareServer()
{
    close();
}

Result<quint16> ShareServer::listen(const ShareOptions &options)
{
    std::optional<QSslConfiguration> tls;
    if (options.https != Https::Off) {
        const auto configuration = tlsConfiguration(options.identity);
        if (!configuration) {
            close();
            return configuration.error();
        }
        tls = *configuration;
    }
    const bool goesOn = isListening() && options.sockets == m_options.sockets;
    if (!goesOn)
        close();
    if (!isAt(options)) {
        if (const Error error = moveTo(options)) {
            close();
            return error;
        }
    }
    const ShareOptions before = std::exchange(m_options, options);
    m_limiter.setLimits(options.limits);
    m_proxies.set(options.proxies);
    raiseDescriptorLimit(options.limits.connections + otherDescriptors);
    if (goesOn) {
        m_sockets.setTls(tls);
        m_site.change(before);
    } else {
        m_sockets.open(options.sockets, options.limits.headerBytes, tls);
        m_site.open();
    }
    m_tick.start(tickInterval(options.timings));
    return m_listener->serverPort();
}

bool ShareServer::isAt(const ShareOptions &options) const
{
    return isListening() && options.given == m_given && options.address == m_options.address &&
           (options.port == m_options.port || options.port == m_listener->serverPort());
}

/// The new place is open before the old one closes, unless the one is in the other's way.
Error ShareServer::moveTo(const ShareOptions &options)
{
    const QHostAddress &address = options.address;
    const quint16 port = options.port;
    auto listener = std::make_unique<Listener>();
    listener->setListenBacklogSize(backlog);
    connect(listener.get(), &Listener::accepted, this, &ShareServer::addConnection);
    const quint16 portBefore = m_listener ? m_listener->serverPort() : quint16(0);
    const auto opens = [&] {
        return options.given ? listener->adopt(options.given->descriptor)
                             : listener->listen(address, port);
    };
    if (!opens()) {
        m_listener.reset();
        if (!opens())
            return {listenError(listener->serverError()), addressText(address, port)};
    }
    m_listener = std::move(listener);
    m_given = options.given;
    const bool samePort = m_listener->serverPort() == portBefore;
    endWhere([&](const ClientConnection &one) {
        return !samePort || !isReachedBy(address, one.local());
    });
    return {};
}

void ShareServer::close()
{
    m_listener.reset();
    m_tick.stop();
    const auto connections = m_connections; // each leaves the list
    for (ClientConnection *connection : connections)
        connection->abort();
    m_site.cameras().close();
    tellViewers();
}

void ShareServer::setCameras(const QList<SharedCamera> &cameras)
{
    m_site.cameras().setCameras(cameras);
}

void ShareServer::hearOwner()
{
    m_site.health().hear(Clock::now());
}

void ShareServer::updateStatus(const QString &id, const CameraStatusInfo &status)
{
    m_site.cameras().setStatus(id, status);
}

void ShareServer::setStandIn(const QString &id, const Frame &jpeg)
{
    m_site.cameras().setStandIn(id, jpeg);
}

void ShareServer::forgetPictures(const QString &id)
{
    m_site.cameras().forgetPictures(id);
}

QList<ViewerInfo> ShareServer::viewers() const
{
    QList<ViewerInfo> list;
    for (auto it = m_connections.cbegin(); it != m_connections.cend(); ++it) {
        if (auto viewer = it.value()->viewer()) {
            viewer->id = it.key();
            list.append(*viewer);
        }
    }
    return list;
}

void ShareServer::disconnectViewer(quint64 id)
{
    ClientConnection *connection = m_connections.value(id);
    if (connection && connection->viewer())
        connection->abort();
}

void ShareServer::addConnection(qintptr descriptor)
{
    auto socket = m_sockets.adopt(descriptor);
    if (!socket)
        return;
    const QHostAddress peer = socket->peerAddress();
    const Admission admission = m_limiter.admit(peer, m_proxies.isTrusted(peer), Clock::now());
    if (admission == Admission::Dropped)
        return;
    auto *connection = new ClientConnection(std::move(socket), admission, m_site, m_proxies,
                                            m_options.limits, m_options.timings, this);
    m_connections.insert(++m_lastId, connection);
    connect(connection, &ClientConnection::closed, this,
            [this, id = m_lastId] { removeConnection(id); });
}

void ShareServer::endWhere(const std::function<bool(const ClientConnection &)> &isOver)
{
    const auto connections = m_connections; // each that ends leaves the list
    for (ClientConnection *connection : connections) {
        if (isOver(*connection))
            connection->abort();
    }
}

void ShareServer::removeConnection(quint64 id)
{
    ClientConnection *connection = m_connections.take(id);
    m_limiter.release(connection->peer(), connection->admission());
    connection->deleteLater();
    countViewers();
}

void ShareServer::countViewers()
{
    const int viewers =
            int(std::count_if(m_connections.cbegin(), m_connections.cend(),
                              [](const ClientConnection *one) { return one->isStream(); }));
    m_site.setViewerCount(viewers);
    if (std::exchange(m_viewers, viewers) != viewers)
        Q_EMIT viewersChanged(viewers);
    // Once for a crowd, and not while a stream is just beginning.
    if (!std::exchange(m_tellsSoon, true))
        QMetaObject::invokeMethod(this, &ShareServer::tellViewers, Qt::QueuedConnection);
}

void ShareServer::tellViewers()
{
    m_tellsSoon = false;
    const QList<ViewerInfo> there = viewers(); // by id, as m_told
    auto told = m_told.begin();
    const auto now = Clock::now();
    QList<Told> left;
    for (const ViewerInfo &viewer : there) {
        while (told != m_told.end() && told.key() < viewer.id) {
            left += *told;
            told = m_told.erase(told);
        }
        if (told != m_told.end() && told.key() == viewer.id) {
            ++told;
            continue;
        }
        told = std::next(m_told.insert(told, viewer.id, {viewer, now}));
        Q_EMIT viewerCame(viewer);
    }
    while (told != m_told.end()) {
        left += *told;
        told = m_told.erase(told);
    }
    for (const Told &one : left)
        Q_EMIT viewerLeft(one.viewer, now - one.since);
}

void ShareServer::tick()
{
    // Running out of descriptors makes the listener pause for good.
    if (m_listener)
        m_listener->resumeAccepting();
    const auto now = Clock::now();
    m_site.tick(now);
    const auto connections = m_connections; // each may leave the list
    for (ClientConnection *connection : connections)
        connection->tick(now);
}

} // namespace vedette
