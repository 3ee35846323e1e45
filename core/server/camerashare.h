// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/publication.h"
#include "core/server/rendition.h"
#include "core/server/shareoptions.h"

#include <QTimer>

#include <memory>
#include <vector>

class QThreadPool;

namespace vedette {

/// One shared camera in the server: takes its frames from the channel, publishes them as they are
/// and as the renditions that viewers ask for, and says whether anybody wants the camera.
///
/// It owns its publications; viewers are owned by their connections: hangUp() comes before the
/// destructor. Thread: the server's.
class CameraShare final : public QObject
{
    Q_OBJECT

public:
    /// `options` and `pool` outlive this; the former may change.
    CameraShare(SharedCamera camera, const ShareOptions &options, QThreadPool &pool,
                QObject *parent = nullptr);
    ~CameraShare() override;

    const SharedCamera &camera() const { return m_camera; }
    void setName(const QString &name) { m_camera.name = name; }

    const CameraStatusInfo &status() const { return m_status; }
    void setStatus(const CameraStatusInfo &status) { m_status = status; }

    /// What viewers are shown from now on until the next picture, in place of the last one: the
    /// camera is lost. Null: nothing. Ignored while nobody wants the camera.
    void setStandIn(const Frame &jpeg);

    /// The camera's pictures like that, as long as somebody uses them. Null when there are as many
    /// renditions in use as the limits allow.
    Publication *publication(const PictureWish &wish);
    const std::vector<std::unique_ptr<Rendition>> &renditions() const { return m_renditions; }

    /// Nobody gets a picture any more that came until now: it may show what is masked since.
    void forgetPictures();

    /// How many watch, the original or a rendition.
    qsizetype viewerCount() const;
    /// Ends every stream and every wait: the camera is shared no more.
    void hangUp();

    /// Calls `take` once with a picture like `wish`, captured at most `maxAge` ago or just come in:
    /// at once, or when there is one, or with null when none came in time. Not called when
    /// `context` is destroyed before. False when publication() would be null.
    bool whenFresh(const PictureWish &wish, Clock::duration maxAge, QObject *context,
                   Publication::SnapshotTaker take);

    /// To be called a few times a second while the server has connections.
    void tick(Clock::time_point now);

    /// Does not linger: the server closes.
    void stopWanting();

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void viewersChanged();

private:
    void takeFrame();
    bool isUsed() const;
    void updateWanted();
    void startLinger();
    void endWanted();
    Rendition *rendition(const PictureWish &wish);
    void dropUnused(Clock::time_point before);

    SharedCamera m_camera;
    const ShareOptions &m_options;
    QThreadPool &m_pool;
    CameraStatusInfo m_status;
    Publication m_original;
    std::vector<std::unique_ptr<Rendition>> m_renditions;
    Frame m_newest;  // what renditions are made of
    Frame m_standIn; // null while there are pictures
    Clock::time_point m_arrived;
    bool m_wanted = false;
    QTimer m_linger{this};
};

} // namespace vedette
