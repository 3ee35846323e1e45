// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zoominput.h"

#include "ui/tile.h"
#include "ui/wall.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

namespace vedette {

namespace {

constexpr double perNotch = 1.2;
constexpr double notch = 120; // QWheelEvent::angleDelta()

} // namespace

ZoomInput::ZoomInput(Wall &wall)
    : QObject(&wall)
    , m_wall(wall)
{
    wall.installEventFilter(this);
    wall.grabGesture(Qt::PinchGesture);
}

// The tiles leave the mouse to the wall.
bool ZoomInput::eventFilter(QObject *object, QEvent *event)
{
    if (object != &m_wall)
        return false;
    switch (event->type()) {
    case QEvent::Wheel:
        return turnWheel(*static_cast<QWheelEvent *>(event));
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return drag(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::Gesture:
        return pinch(*static_cast<QGestureEvent *>(event));
    case QEvent::NativeGesture:
        return pinchOnPad(*static_cast<QNativeGestureEvent *>(event));
    default:
        return false;
    }
}

bool ZoomInput::turnWheel(QWheelEvent &event)
{
    Tile *tile = m_wall.tileAt(event.position().toPoint());
    const int angle = event.angleDelta().y();
    // What rolls on by itself would zoom further than is wanted.
    if (!tile || angle == 0 || event.phase() == Qt::ScrollMomentum)
        return false;
    tile->zoomBy(std::pow(perNotch, angle / notch), event.position() - tile->pos());
    event.accept();
    return true;
}

bool ZoomInput::press(const QMouseEvent &event)
{
    m_dragged = nullptr;
    Tile *tile = m_wall.tileAt(event.pos());
    if (!tile || event.button() != Qt::LeftButton || !tile->zoom().isOn())
        return false;
    tile->setFocus();
    m_dragged = tile;
    m_last = event.position();
    m_wall.setCursor(Qt::ClosedHandCursor);
    return true;
}

bool ZoomInput::drag(const QMouseEvent &event)
{
    if (!m_dragged)
        return false;
    m_dragged->moveBy(event.position() - m_last);
    m_last = event.position();
    return true;
}

bool ZoomInput::release(const QMouseEvent &event)
{
    if (!m_dragged || event.button() != Qt::LeftButton)
        return false;
    m_dragged = nullptr;
    m_wall.unsetCursor();
    return true;
}

bool ZoomInput::pinch(QGestureEvent &event)
{
    auto *pinch = static_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    const QPointF now = m_wall.mapFromGlobal(pinch->centerPoint());
    if (Tile *tile = m_wall.tileAt(now.toPoint())) {
        if (pinch->state() != Qt::GestureStarted)
            tile->moveBy(pinch->centerPoint() - pinch->lastCenterPoint());
        tile->zoomBy(pinch->scaleFactor(), now - tile->pos());
    }
    event.accept(pinch);
    return true;
}

bool ZoomInput::pinchOnPad(const QNativeGestureEvent &event)
{
    Tile *tile = m_wall.tileAt(event.position().toPoint());
    if (!tile)
        return false;
    if (event.gestureType() == Qt::ZoomNativeGesture)
        tile->zoomBy(1 + event.value(), event.position() - tile->pos());
    else if (event.gestureType() == Qt::SmartZoomNativeGesture)
        tile->zoom().isOn() ? tile->resetZoom() : tile->zoomBy(2, event.position() - tile->pos());
    else
        return false;
    return true;
}

} // namespace vedette
