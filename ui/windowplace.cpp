// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace vedette {

namespace {

constexpr QSize leastSeen(120, 60); // of a window: enough to take hold of it

} // namespace

QRect centred(QSize size, QRect room)
{
    QRect rect({}, size.boundedTo(room.size()));
    rect.moveCenter(room.center());
    return rect;
}

void placeOn(QWidget &window, const QScreen &screen)
{
    const Qt::WindowStates filling =
            window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen);
    const QRect place = centred(window.normalGeometry().size(), screen.availableGeometry());
    window.setWindowState(window.windowState() & ~filling);
    window.setGeometry(place);
    window.setWindowState(window.windowState() | filling);
}

void keepReachable(QWidget &window)
{
    const auto screens = QGuiApplication::screens();
    const QRect place = window.normalGeometry();
    const bool seen = std::any_of(screens.begin(), screens.end(), [&](const QScreen *screen) {
        const QSize part = screen->availableGeometry().intersected(place).size();
        return part.width() >= leastSeen.width() && part.height() >= leastSeen.height();
    });
    if (!seen)
        placeOn(window, *QGuiApplication::primaryScreen());
}

} // namespace vedette
