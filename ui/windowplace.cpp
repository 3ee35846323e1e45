// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowplace.h"

#include "core/studio/studio.h"
#include "ui/edits.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize firstSize(1120, 720);
constexpr auto rests = 1s;
constexpr auto managed = 300ms;     // in which a window manager makes a window full screen
constexpr QSize frame(16, 48);      // around a window, as far as can be known before it is shown
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

void fitScreen(QWidget &dialog)
{
    const QSize wanted = dialog.testAttribute(Qt::WA_Resized) ? dialog.size() : dialog.sizeHint();
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - frame));
}

WindowPlace::WindowPlace(QMainWindow &window, Studio &studio, int openWindow)
    : QObject(&window)
    , m_window(window)
    , m_studio(studio)
    , m_openWindow(openWindow)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(rests);
    connect(&m_saveSoon, &QTimer::timeout, this, &WindowPlace::save);
    m_fillSoon.setSingleShot(true);
    m_fillSoon.setInterval(managed);
    connect(&m_fillSoon, &QTimer::timeout, this, &WindowPlace::fillScreen);
    window.installEventFilter(this);
    restore();
}

bool WindowPlace::eventFilter(QObject *object, QEvent *event)
{
    if (object != &m_window)
        return false;
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
        m_saveSoon.start();
        break;
    case QEvent::WindowStateChange:
        m_saveSoon.start();
        m_fillSoon.start();
        break;
    case QEvent::Show:
        m_fillSoon.start();
        break;
    case QEvent::Close:
        m_saveSoon.stop();
        save();
        break;
    default:
        break;
    }
    return false;
}

void WindowPlace::restore()
{
    const OpenWindow *open = findWindow(m_studio.configuration(), m_openWindow);
    if (open)
        m_window.restoreState(open->panels);
    if (open && m_window.restoreGeometry(open->geometry)) {
        keepReachable(m_window);
        return;
    }
    const QSize room = m_window.screen()->availableSize();
    m_window.resize(firstSize.boundedTo(room * 0.9));
}

void WindowPlace::fillScreen()
{
    if (QGuiApplication::platformName() != "xcb"_L1 || !m_window.isVisible())
        return;
    const QRect screen = m_window.screen()->geometry();
    if (!m_window.isFullScreen()) {
        if (!m_beforeFill.isEmpty())
            m_window.windowHandle()->setGeometry(std::exchange(m_beforeFill, {}));
    } else if (m_window.geometry() != screen) {
        m_beforeFill = m_window.geometry();
        m_window.windowHandle()->setGeometry(screen); // the widget's own would end full screen
    }
}

void WindowPlace::save()
{
    const OpenWindow *open = findWindow(m_studio.configuration(), m_openWindow);
    if (!open)
        return;
    OpenWindow window = *open;
    window.geometry = m_window.saveGeometry();
    window.panels = m_window.saveState();
    changeOpenWindow(m_studio, window);
}

} // namespace vedette
