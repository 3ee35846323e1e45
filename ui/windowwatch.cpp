// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowwatch.h"

#include <QEvent>

namespace vedette {

WindowWatch::WindowWatch(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    widget->installEventFilter(this);
    connect(&m_cover, &WindowCover::coveredChanged, this, &WindowWatch::check);
    follow();
}

bool WindowWatch::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::WinIdChange:
    case QEvent::WindowStateChange:
    case QEvent::Expose:
        // After the event has had its effect.
        QMetaObject::invokeMethod(this, &WindowWatch::check, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void WindowWatch::follow()
{
    QWidget *topLevel = m_widget->window();
    if (topLevel != m_topLevel) {
        if (m_topLevel && m_topLevel != m_widget)
            m_topLevel->removeEventFilter(this);
        m_topLevel = topLevel;
        if (topLevel != m_widget)
            topLevel->installEventFilter(this);
    }
    QWindow *window = topLevel->windowHandle();
    if (window != m_window) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window;
        if (window)
            window->installEventFilter(this);
    }
    m_cover.watch(window);
}

void WindowWatch::check()
{
    follow();
    const bool seen = m_widget->isVisible() && m_window && m_window->isExposed() &&
                      !m_topLevel->isMinimized() && !m_cover.isCovered();
    if (seen == m_seen)
        return;
    m_seen = seen;
    Q_EMIT seenChanged(seen);
}

} // namespace vedette
