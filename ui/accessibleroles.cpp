// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessibleroles.h"

#include "ui/picturecanvas.h"
#include "ui/plot.h"
#include "ui/qrview.h"
#include "ui/statisticspanel.h"
#include "ui/tile.h"
#include "ui/wall.h"

#include <QAccessibleWidget>

namespace vedette {

namespace {

QAccessible::Role roleOf(const QObject *object)
{
    if (qobject_cast<const Wall *>(object))
        return QAccessible::List;
    if (qobject_cast<const Tile *>(object))
        return QAccessible::ListItem;
    if (qobject_cast<const Plot *>(object))
        return QAccessible::Chart;
    if (qobject_cast<const StatisticsPanel *>(object))
        return QAccessible::Pane;
    if (qobject_cast<const PictureCanvas *>(object) || qobject_cast<const QrView *>(object))
        return QAccessible::Graphic;
    return QAccessible::NoRole;
}

// What it returns is owned by Qt, as its documentation asks.
QAccessibleInterface *make(const QString &, QObject *object)
{
    const QAccessible::Role role = roleOf(object);
    return role == QAccessible::NoRole
                   ? nullptr
                   : new QAccessibleWidget(static_cast<QWidget *>(object), role);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(make); // the same one is taken once
}

} // namespace vedette
