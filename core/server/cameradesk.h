// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/camerashare.h"
#include "core/server/routes.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vedette {

class ClientConnection;

/// Where viewers get pictures: streams, snapshots and the wall of several cameras. It owns the
/// shared cameras. Whoever comes here was let in. Thread: the server's.
class CameraDesk final : public QObject
{
    Q_OBJECT

public:
    /// `options` and `pool` outlive this; the former may change.
    CameraDesk(const ShareOptions &options, QThreadPool &pool, QObject *parent = nullptr);

    /// In this order; those that stay keep their viewers.
    void setCameras(const QList<SharedCamera> &cameras);
    const std::vector<std::unique_ptr<CameraShare>> &cameras() const { return m_cameras; }
    /// An unknown id is ignored, here and below.
    void setStatus(const QString &id, const CameraStatusInfo &status);
    void setStandIn(const QString &id, const Frame &jpeg);
    void forgetPictures(const QString &id);

    void tick(Clock::time_point now);
    /// To be called when the last connection is gone.
    void close();

    /// Answers a request for a camera's stream or snapshot.
    void serve(const Route &route, const HttpRequest &request, ClientConnection &connection);
    /// Answers one for the pictures of several.
    void serveWall(const HttpRequest &request, ClientConnection &connection) const;

Q_SIGNALS:
    void demandChanged(const QString &id, bool wanted);
    void viewersChanged();

private:
    static void serveStream(CameraShare &camera, const ViewerWish &wish, const HttpRequest &request,
                            ClientConnection &connection);
    void serveSnapshot(CameraShare &camera, const ViewerWish &wish,
                       ClientConnection &connection) const;
    CameraShare *find(const QString &id) const;
    std::unique_ptr<CameraShare> take(const SharedCamera &camera);

    const ShareOptions &m_options;
    QThreadPool &m_pool;
    std::vector<std::unique_ptr<CameraShare>> m_cameras;
};

} // namespace vedette
