// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zoom.h"

#include <algorithm>
#include <cmath>

namespace vedette {

namespace {

constexpr double least = 1.02; // less is none

// Where a picture of `length` begins that would like to begin at `wanted`.
double bounded(double wanted, double length, double areaStart, double areaLength)
{
    const double room = areaLength - length;
    if (room >= 0)
        return areaStart + room / 2;
    return std::clamp(wanted, areaStart + room, areaStart);
}

} // namespace

QRect Zoom::placed(QRect usual, QRect area) const
{
    if (!isOn())
        return usual;
    const QRectF place = exact(usual, area);
    return {place.topLeft().toPoint(),
            QSize(int(std::ceil(place.width())), int(std::ceil(place.height())))};
}

QRectF Zoom::exact(QRect usual, QRect area) const
{
    const QSizeF size = QSizeF(usual.size()) * m_factor;
    const QPointF middle = QRectF(area).center();
    const QPointF wanted(middle.x() - m_middle.x() * size.width(),
                         middle.y() - m_middle.y() * size.height());
    return {QPointF(bounded(wanted.x(), size.width(), area.x(), area.width()),
                    bounded(wanted.y(), size.height(), area.y(), area.height())),
            size};
}

void Zoom::put(QPointF topLeft, QRect usual, QRect area)
{
    const QSizeF size = QSizeF(usual.size()) * m_factor;
    const QPointF middle = QRectF(area).center();
    const auto middleFor = [&](QPointF corner) {
        return QPointF((middle.x() - corner.x()) / size.width(),
                       (middle.y() - corner.y()) / size.height());
    };
    m_middle = middleFor(topLeft);
    m_middle = middleFor(exact(usual, area).topLeft()); // no further than it can be seen
}

void Zoom::zoomBy(double ratio, QPointF at, QRect usual, QRect area)
{
    if (usual.isEmpty() || area.isEmpty() || !(ratio > 0))
        return;
    const QRectF before = exact(usual, area);
    const double x = std::clamp((at.x() - before.x()) / before.width(), 0.0, 1.0);
    const double y = std::clamp((at.y() - before.y()) / before.height(), 0.0, 1.0);
    m_factor = std::clamp(m_factor * ratio, 1.0, most);
    if (m_factor < least) {
        reset();
        return;
    }
    const QSizeF size = QSizeF(usual.size()) * m_factor;
    put(at - QPointF(x * size.width(), y * size.height()), usual, area);
}

void Zoom::moveBy(QPointF by, QRect usual, QRect area)
{
    if (isOn() && !usual.isEmpty() && !area.isEmpty())
        put(exact(usual, area).topLeft() + by, usual, area);
}

} // namespace vedette
