// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/account.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/givensocket.h"
#include "core/base/identity.h"
#include "core/base/sharelimits.h"
#include "core/server/clientsockets.h"
#include "core/server/sharechannel.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace vedette {

/// How long the server waits for what.
struct ShareTimings
{
    Clock::duration header = 10s;  ///< for a whole request, from its first byte or the connecting
    Clock::duration idle = 30s;    ///< for the next request of a connection
    Clock::duration stall = 10s;   ///< for a client to take something of what waits for it
    Clock::duration whole = 60s;   ///< for a client to take one whole frame or answer
    Clock::duration farewell = 1s; ///< for a client whose request was bad to read the answer
    Clock::duration snapshot = 5s; ///< for a picture of a camera that has to be started
    Clock::duration fresh = 1s;    ///< the age up to which a picture serves as a snapshot
    Clock::duration linger = 2s;   ///< for which a camera stays wanted after its last viewer
    /// After which viewers get the last picture again; with the server's tick, within a second.
    Clock::duration repeat = 750ms;
    /// For which it is repeated. Then a stream falls silent, so that its viewers can tell a camera
    /// that is gone from one that shows a wall.
    Clock::duration repeatFor = 5s;
    /// After which viewers get the picture again that stands in for a lost camera.
    Clock::duration repeatStandIn = 1s;
};

/// How to share.
struct ShareOptions
{
    QHostAddress address = QHostAddress::Any; ///< Any is IPv4 and IPv6
    quint16 port = 8080;                      ///< 0 picks one
    /// Listens already, at address and port above; stays open and its owner's.
    std::optional<GivenSocket> given = {};
    std::optional<QList<Account>> accounts; ///< none lets everybody in, an empty list nobody
    Https https = Https::Off;
    Identity identity = {};   ///< with HTTPS
    QByteArray linkKey = {};  ///< of signed links; empty: there are none
    QStringList proxies = {}; ///< see TrustedProxies
    QStringList hosts = {};   ///< see OriginPolicy
    QStringList origins = {}; ///< see OriginPolicy
    ShareLimits limits = {};
    ShareTimings timings = {};
    SocketKind sockets = SocketKind::Best;
};

/// A camera as viewers know it.
struct SharedCamera
{
    QString id; ///< letters, digits, '-' and '_': it stands in addresses
    QString name;
    std::shared_ptr<ShareChannel> channel; ///< where its frames come in; never null
};

/// What /metrics says of a camera that is published to a media server.
struct PublishedInfo
{
    bool isTaken = false; ///< by the server, at this moment
    quint64 frames = 0;   ///< that were sent; a picture may be sent again
    quint64 bytes = 0;    ///< of H.264 that were sent
    quint64 dropped = 0;  ///< pictures that came and were replaced before they were sent
};

/// What /status says of a camera; the rest the server knows itself.
struct CameraStatusInfo
{
    QString state; ///< "live", "connecting", "waiting", "failed", "stopped"
    QSize size;    ///< pixels
    double fps = 0;
    quint64 frames = 0;
    quint64 dropped = 0;
    Error error = {};               ///< why it is waiting, failed or paused
    Clock::time_point retryAt = {}; ///< when it tries again; the epoch: not known
    Clock::time_point newest = {};  ///< when the newest picture was captured; the epoch: never
    std::optional<PublishedInfo> published = {}; ///< nothing: it is not
};

/// One who watches a stream at this moment.
struct ViewerInfo
{
    quint64 id = 0; ///< counts the connections of a server up; see ShareServer::disconnectViewer()
    QStringList cameraIds;
    QString user;         ///< empty where nobody is asked
    QHostAddress address; ///< behind a trusted proxy
    quint16 port = 0;     ///< of the connection, so it is a proxy's own
    QDateTime since;
    quint64 sent = 0;    ///< frames, repeated ones counted
    quint64 skipped = 0; ///< frames that came while this viewer was still taking an older one
    quint64 bytes = 0;   ///< of these frames, with what stands around them
};

} // namespace vedette
