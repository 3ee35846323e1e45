// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/server/clientsockets.h"
#include "core/server/connectionlimiter.h"
#include "core/server/listener.h"
#include "core/server/shareoptions.h"
#include "core/server/sharesite.h"
#include "core/server/trustedproxies.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QThreadPool;

namespace vedette {

class ClientConnection;

/// Shares cameras over HTTP: streams as multipart MJPEG, snapshots, a page and a status. Each
/// viewer gets the newest frame when it has taken the one before, so that a slow one holds nobody
/// up; frames are dropped, never queued.
///
/// It owns its sockets and what it knows of the cameras, and shares the channels with its owner
/// (see ShareChannel). Thread: it lives in one with an event loop, where all functions are called
/// and all signals come from; not a word of it may be called from another.
class ShareServer final : public QObject
{
    Q_OBJECT

public:
    /// `version` shows in /status; `pool` makes other sizes and qualities, and outlives this.
    ShareServer(const QString &version, QThreadPool &pool, QObject *parent = nullptr);
    ~ShareServer() override;

    /// Listens as `options` say, and goes on in that way when it does so already. What is watched
    /// is kept but for those who may watch no more: their account, link or session is gone or has
    /// changed, they do without TLS where it is a must now, or they have come to an address that
    /// is not listened on any more. Names, web sites and the certificate count for what is asked,
    /// and who connects, from then on. The port is changed without a gap. After an error nothing
    /// goes on. Returns the port. Errors: PortInUse, PortDenied, AddressAbsent,
    /// CertificateUnusable.
    Result<quint16> listen(const ShareOptions &options);
    /// Ends all connections and wants no camera any more.
    void close();
    bool isListening() const { return m_listener != nullptr; }

    /// In this order; the first one is served at the short addresses too. May be called at any
    /// time: viewers of a camera that stays (same id and channel) notice nothing, those of one
    /// that does not are disconnected. No demandChanged() comes for a camera that is gone, so
    /// its owner stops it.
    void setCameras(const QList<SharedCamera> &cameras);
    /// To be called each second from the first time on: the owner's thread goes on. For /healthz.
    void hearOwner();
    /// For /status. An unknown id is ignored.
    void updateStatus(const QString &id, const CameraStatusInfo &status);
    /// Nobody gets a picture of the camera any more that came until now. An unknown id is ignored.
    void forgetPictures(const QString &id);

    /// What is shown to those who watch the camera until its next picture: it is lost. Null:
    /// nothing. An unknown id, and a camera that nobody wants, are ignored.
    void setStandIn(const QString &id, const Frame &jpeg);

    /// In the order in which they came.
    QList<ViewerInfo> viewers() const;
    /// Closes the connection of one of them at once. An id that is gone is ignored.
    void disconnectViewer(quint64 id);

Q_SIGNALS:
    /// The first viewer or snapshot of a camera came, or the last one went a while ago: the owner
    /// has the camera fill its channel meanwhile.
    void demandChanged(const QString &id, bool wanted);
    /// How many streams are watched now.
    void viewersChanged(int total);
    /// Each of them, a moment later; with what is known of it when it came. One that is there for
    /// less than that is not told.
    void viewerCame(const vedette::ViewerInfo &viewer);
    void viewerLeft(const vedette::ViewerInfo &viewer, vedette::Clock::duration watched);
    /// Somebody gave a wrong user name or password. Summed up, see RefusalTally.
    void signInRefused(const vedette::RefusedSignIn &refused);

private:
    bool isAt(const ShareOptions &options) const;
    Error moveTo(const ShareOptions &options);
    void addConnection(qintptr descriptor);
    void endWhere(const std::function<bool(const ClientConnection &)> &isOver);
    void removeConnection(quint64 id);
    void countViewers();
    void tellViewers();
    void tick();

    ShareOptions m_options;
    ShareSite m_site; // keeps a reference to the options
    ClientSockets m_sockets;
    ConnectionLimiter m_limiter;
    TrustedProxies m_proxies;
    QMap<quint64, ClientConnection *> m_connections; // by id; children of this
    quint64 m_lastId = 0;
    std::unique_ptr<Listener> m_listener; // null: does not listen
    std::optional<GivenSocket> m_given;   // what it listens on, where that is given
    QTimer m_tick{this};
    int m_viewers = 0;
    struct Told
    {
        ViewerInfo viewer;
        Clock::time_point since;
    };
    QMap<quint64, Told> m_told; // viewers that have come and not left
    bool m_tellsSoon = false;
};

} // namespace vedette
