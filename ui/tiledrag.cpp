// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tiledrag.h"

#include "core/studio/camera.h"
#include "ui/editor.h"
#include "ui/tile.h"
#include "ui/viewedits.h"
#include "ui/wall.h"

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>

namespace vedette {

using namespace Qt::StringLiterals;

TileDrag::TileDrag(Wall &wall, Editor &editor)
    : QObject(&wall)
    , m_wall(wall)
    , m_editor(editor)
    , m_frame(new QRubberBand(QRubberBand::Rectangle, &wall))
{
    m_frame->setObjectName(u"qt_rubberband"_s); // by which screen readers pass it over
    wall.installEventFilter(this);
}

// The tiles leave the mouse to the wall.
bool TileDrag::eventFilter(QObject *object, QEvent *event)
{
    if (object != &m_wall)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        begin(*static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return drop(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
    case QEvent::Hide:
        end();
        return false;
    default:
        return false;
    }
}

void TileDrag::begin(const QMouseEvent &event)
{
    const bool was = m_moving;
    end(); // another button gives up
    if (was || event.button() != Qt::LeftButton || m_editor.isLocked() || m_wall.isLarge())
        return;
    m_dragged = m_wall.tileAt(event.pos());
    m_from = event.pos();
}

bool TileDrag::move(const QMouseEvent &event)
{
    if (!m_dragged)
        return false;
    if (!m_moving && (event.pos() - m_from).manhattanLength() < QApplication::startDragDistance())
        return false;
    m_moving = true;
    m_wall.setCursor(Qt::ClosedHandCursor);
    const Tile *target = m_wall.tileAt(event.pos());
    m_frame->setVisible(target && target != m_dragged);
    if (target) {
        m_frame->setGeometry(target->geometry());
        m_frame->raise();
    }
    return true;
}

bool TileDrag::drop(const QMouseEvent &event)
{
    const Tile *target = m_wall.tileAt(event.pos());
    const bool swaps = m_moving && m_dragged && target && target != m_dragged;
    const QString one = swaps ? m_dragged->camera().id() : QString();
    const QString other = swaps ? target->camera().id() : QString();
    const bool was = m_moving;
    end();
    if (swaps)
        swapPlaces(m_editor, one, other);
    return was;
}

void TileDrag::end()
{
    m_dragged = nullptr;
    m_moving = false;
    m_frame->hide();
    m_wall.unsetCursor();
}

} // namespace vedette
