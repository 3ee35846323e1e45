// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>

class QEvent;
class QGestureEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace vedette {

class Tile;
class Wall;

/// Zooms the tile under the mouse by wheel or pinch, and moves its picture by a drag while it is
/// zoomed. Other drags are left to others.
/// Thread: main.
class ZoomInput final : public QObject
{
    Q_OBJECT

public:
    /// `wall` owns this.
    explicit ZoomInput(Wall &wall);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool turnWheel(QWheelEvent &event);
    bool press(const QMouseEvent &event);
    bool drag(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool pinch(QGestureEvent &event);
    bool pinchOnPad(const QNativeGestureEvent &event);

    Wall &m_wall;
    QPointer<Tile> m_dragged;
    QPointF m_last; // where the drag has come to
};

} // namespace vedette
