// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowcover.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>

#include <cstdlib>
#include <xcb/xcb.h>

namespace vedette {

namespace {

struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};

} // namespace

/// Asks the X server for VisibilityNotify, which Qt does not, and reads it. Xlib Programming
/// Manual, "VisibilityNotify Events"; with a compositor a window is never obscured.
class WindowCover::Listener final : public QAbstractNativeEventFilter
{
public:
    Listener(WindowCover &cover, xcb_connection_t *connection)
        : m_cover(cover)
        , m_connection(connection)
    {
        qApp->installNativeEventFilter(this);
    }

    void watch(xcb_window_t window)
    {
        if (window == m_window)
            return;
        m_window = window;
        m_cover.setCovered(false);
        if (!window)
            return;
        const std::unique_ptr<xcb_get_window_attributes_reply_t, Free> attributes(
                xcb_get_window_attributes_reply(
                        m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
        if (!attributes)
            return;
        const uint32_t mask = attributes->your_event_mask | XCB_EVENT_MASK_VISIBILITY_CHANGE;
        xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *) override
    {
        if (type != "xcb_generic_event_t")
            return false;
        constexpr int sent = 0x80; // marks what another client has sent
        const auto *event = static_cast<const xcb_generic_event_t *>(message);
        if ((event->response_type & ~sent) != XCB_VISIBILITY_NOTIFY)
            return false;
        const auto *visibility = reinterpret_cast<const xcb_visibility_notify_event_t *>(event);
        if (visibility->window == m_window)
            m_cover.setCovered(visibility->state == XCB_VISIBILITY_FULLY_OBSCURED);
        return false;
    }

private:
    WindowCover &m_cover;
    xcb_connection_t *m_connection;
    xcb_window_t m_window = 0;
};

WindowCover::WindowCover(QObject *parent)
    : QObject(parent)
{
    const auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 && x11->connection())
        m_listener = std::make_unique<Listener>(*this, x11->connection());
}

WindowCover::~WindowCover() = default;

void WindowCover::watch(const QWindow *window)
{
    // Not winId() of a window that is not made yet: it would make it.
    if (m_listener)
        m_listener->watch(window && window->handle() ? xcb_window_t(window->winId()) : 0);
}

void WindowCover::setCovered(bool covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    Q_EMIT coveredChanged(covered);
}

} // namespace vedette
