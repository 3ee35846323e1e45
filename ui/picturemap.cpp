// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picturemap.h"

#include <algorithm>

namespace vedette {

namespace {

constexpr QSizeF whole(100, 100);

} // namespace

PictureMap::PictureMap(QRect place, const ProcessingConfig &processing)
    : m_place(place)
    , m_turn(turnOf(processing))
{
}

QRectF PictureMap::shownPart(const QRectF &own) const
{
    return turned(own, whole, m_turn);
}

QRectF PictureMap::ownPart(const QRectF &shown) const
{
    return unturned(shown, whole, m_turn);
}

QRect PictureMap::onScreen(const QRectF &shown) const
{
    return QRectF(m_place.left() + shown.left() * m_place.width() / whole.width(),
                  m_place.top() + shown.top() * m_place.height() / whole.height(),
                  shown.width() * m_place.width() / whole.width(),
                  shown.height() * m_place.height() / whole.height())
            .toAlignedRect();
}

QPointF PictureMap::percentAt(QPointF position) const
{
    return {std::clamp((position.x() - m_place.left()) / m_place.width() * whole.width(), 0.0,
                       whole.width()),
            std::clamp((position.y() - m_place.top()) / m_place.height() * whole.height(), 0.0,
                       whole.height())};
}

} // namespace vedette
