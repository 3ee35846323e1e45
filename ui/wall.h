// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/windowwatch.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

namespace vedette {

class Camera;
class Studio;
class Tile;

/// All cameras as tiles in the grid that shows them the largest. The arrow keys move from tile
/// to tile.
/// Thread: main. Owns the tiles.
class Wall final : public QWidget
{
    Q_OBJECT

public:
    explicit Wall(Studio &studio, QWidget *parent = nullptr);
    ~Wall() override;

    /// The camera that commands are for; null when there is none.
    Camera *current() const;
    void setCurrent(const QString &id);

    void setStatisticsShown(bool shown);

Q_SIGNALS:
    void currentChanged();
    /// A click for the menu of the current camera.
    void menuRequested(const QPoint &globalPosition);
    /// The current camera's address, sign-in or trust must be changed to make it work.
    void changeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void followCameras();
    void removeTile(Camera *camera);
    std::unique_ptr<Tile> makeTile(Camera &camera);
    void makeCurrent(Tile *tile);
    void followFocus(QWidget *focused);
    void showSeen();
    void refresh();
    void layOut();
    double aspect() const;
    Tile *neighbour(int key) const;

    Studio &m_studio;
    WindowWatch m_window;
    QTimer m_clock;
    std::vector<std::unique_ptr<Tile>> m_tiles;
    Tile *m_current = nullptr;
    bool m_statisticsShown = false;
};

} // namespace vedette
