// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/camerafeed.h"
#include "ui/frameinterval.h"
#include "ui/tilepainter.h"
#include "ui/tilestate.h"
#include "ui/zoom.h"

#include <QWidget>

namespace vedette {

class Camera;
class TileMessage;

/// One camera on the wall: its newest picture, name, state and, on demand, statistics.
/// Thread: main. Owns the picture feed, which runs only while the tile can be seen. Drops what
/// comes faster than it is painted.
class Tile final : public QWidget
{
    Q_OBJECT

public:
    /// `camera` and `pool` outlive the tile.
    Tile(Camera &camera, QThreadPool &pool, QWidget *parent = nullptr);
    ~Tile() override;

    Camera &camera() const { return m_camera; }
    const TileState &state() const { return m_state; }
    /// What the statistics say; empty while they are not shown.
    const QString &statistics() const { return m_statistics; }

    /// Of the newest picture as it is shown, turned or not; pixels. Empty before there was one.
    QSize frameSize() const;
    /// The picture that is shown, as it came; null when there is none.
    const Frame &frame() const { return m_picture.frame; }
    /// In which the newest picture was decoded.
    QSize pictureSize() const { return m_picture.drawable.size(); }

    /// Whether the window can be seen; false at first.
    void setWindowSeen(bool seen);
    void setStatisticsShown(bool shown);
    /// The one that the keyboard is at; shown by a frame.
    void setCurrent(bool current);

    /// Whether it is the one that is shown large.
    void setLarge(bool large) { m_feed.setPrefersMain(large); }

    /// The picture larger than the tile, and which part of it is seen; `at` and `by` in the tile's
    /// pixels.
    const Zoom &zoom() const { return m_zoom; }
    void zoomBy(double ratio, QPointF at);
    void moveBy(QPointF by);
    void setZoom(const Zoom &zoom);
    void resetZoom();

    /// Brings what depends on the time up to date: to be called a few times a second.
    void refresh(Clock::time_point now);

Q_SIGNALS:
    void frameSizeChanged();
    /// The camera's address, sign-in or trust must be changed to make it work.
    void changeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void activate();
    void takePicture();
    void forgetPicture();
    void updateState(Clock::time_point now);
    void updateTrouble();
    void updateStatistics(Clock::time_point now);
    void updateName();
    void updateLook();
    void askForSize();
    void updateMessage();
    void buttonClicked();
    QRect usualRect() const;
    TileLook look() const;

    Camera &m_camera;
    CameraFeed m_feed;
    TileMessage *m_message;
    Picture m_picture;
    QSize m_frameSize; // as it comes
    FrameInterval m_interval;
    TileState m_state;
    QString m_statistics;
    TilePainter m_painter;
    QRect m_pictureRect; // of the picture taken last
    Zoom m_zoom;
    bool m_windowSeen = false;
    bool m_statisticsShown = false;
    bool m_current = false;
    bool m_pictureReady = false;  // the feed has one
    bool m_picturePainted = true; // the one taken last
};

} // namespace vedette
