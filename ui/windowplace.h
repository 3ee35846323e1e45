// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRect>
#include <QTimer>

class QMainWindow;
class QScreen;
class QWidget;

namespace vedette {

class Studio;

/// A window as large as `size`, but not larger than `room`, in its middle.
QRect centred(QSize size, QRect room);

/// Moves the window to the middle of the screen and makes it small enough for it; it stays
/// maximised or full screen if it is.
void placeOn(QWidget &window, const QScreen &screen);

/// Brings a window whose screen is gone, or is another one now, to where it can be seen.
void keepReachable(QWidget &window);

/// Makes a dialog that is not shown yet no larger than its screen; what has no room must scroll.
void fitScreen(QWidget &dialog);

/// Where a main window stands and how its panels are: as an OpenWindow of the configuration says
/// at first, and kept there from then on, when a change has rested or the window closes. On X11 it
/// also fills the screen of a window that is full screen where no window manager does, as in a
/// kiosk. Thread: main.
class WindowPlace final : public QObject
{
    Q_OBJECT

public:
    /// `window`, its parent, has its tool bars and panels already. `studio` outlives it;
    /// `openWindow` is the id of the OpenWindow.
    WindowPlace(QMainWindow &window, Studio &studio, int openWindow);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void restore();
    void save();
    void fillScreen();

    QMainWindow &m_window;
    Studio &m_studio;
    int m_openWindow;
    QTimer m_saveSoon;  // a move is many small ones
    QTimer m_fillSoon;  // when a window manager has had its time
    QRect m_beforeFill; // where the window was; empty: it was not moved
};

} // namespace vedette
