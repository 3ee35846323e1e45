// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QScreen;
class QWidget;

namespace vedette {

/// A window as large as `size`, but not larger than `room`, in its middle.
QRect centred(QSize size, QRect room);

/// Moves the window to the middle of the screen and makes it small enough for it; it stays
/// maximised or full screen if it is.
void placeOn(QWidget &window, const QScreen &screen);

/// Brings a window whose screen is gone, or is another one now, to where it can be seen.
void keepReachable(QWidget &window);

} // namespace vedette
