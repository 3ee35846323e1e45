// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

class QMouseEvent;
class QRubberBand;

namespace vedette {

class Editor;
class Tile;
class Wall;

/// A tile dragged with the mouse onto another one changes places with it; a frame shows with
/// which. Nothing moves while the wall is locked or one camera is large.
/// Thread: main.
class TileDrag final : public QObject
{
    Q_OBJECT

public:
    /// `wall` owns this; `editor` outlives it.
    TileDrag(Wall &wall, Editor &editor);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void begin(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool drop(const QMouseEvent &event);
    void end();

    Wall &m_wall;
    Editor &m_editor;
    QPointer<Tile> m_dragged;
    QPoint m_from;
    bool m_moving = false;
    QRubberBand *m_frame;
};

} // namespace vedette
