// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/viewconfig.h"
#include "ui/windowwatch.h"
#include "ui/zoom.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

namespace vedette {

class Camera;
class Studio;
class Tile;

/// The cameras of the view as tiles in its layout, or one of them large and the others hidden.
/// Thread: main. Owns the tiles.
class Wall final : public QWidget
{
    Q_OBJECT

public:
    /// `window` is the id of the OpenWindow whose view it is.
    Wall(Studio &studio, int window, QWidget *parent = nullptr);
    ~Wall() override;

    /// The camera that commands are for; null when there is none.
    Camera *current() const;
    void setCurrent(const QString &id);

    /// Shows the current camera alone, as large as there is room, or all of them again. The others
    /// are not decoded meanwhile.
    void setLarge(bool large);
    bool isLarge() const { return m_large; }

    void setStatisticsShown(bool shown);

    /// Whether a person can see a live picture here.
    bool showsLivePicture() const;

    /// Makes a tile the current one and gives it the keyboard; large, if one is.
    void moveTo(Tile &tile);

    /// The tile there, or the current one; null when there is none.
    Tile *tileAt(QPoint position) const;
    Tile *currentTile() const { return m_current; }
    QList<Tile *> tiles() const; ///< in their order

Q_SIGNALS:
    void currentChanged();
    void largeChanged();
    /// A click for the menu of the current camera.
    void menuRequested(const QPoint &globalPosition);
    /// The current camera's address, sign-in or trust must be changed to make it work.
    void changeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void followView();
    void removeTile(Camera *camera);
    std::unique_ptr<Tile> makeTile(Camera &camera);
    void makeCurrent(Tile *tile);
    void followFocus(QWidget *focused);
    void showSeen();
    void refresh();
    void layOut();
    void showTiles();
    double aspect() const;

    Studio &m_studio;
    int m_openWindow; // id
    WindowWatch m_window;
    QTimer m_clock;
    std::vector<std::unique_ptr<Tile>> m_tiles;
    QList<TilePlace> m_places; // of the tiles
    LayoutConfig m_layout;
    QHash<QString, Zoom> m_zooms; // of cameras that had a tile, by id
    Tile *m_current = nullptr;
    bool m_large = false; // m_current alone is shown
    bool m_statisticsShown = false;
};

} // namespace vedette
