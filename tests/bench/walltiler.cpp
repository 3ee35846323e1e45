// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the windows that peers open into a grid, the first that comes into the first cell, as a
// tiling window manager would. For peers that open a window per stream.
//
// usage: walltiler --columns N --rows N [--keep-size 1]     moves only, and centres in the cell
// Prints "ready" when it has taken charge. Ends by a signal.

#include "tests/bench/wallcommon.h"

#include <X11/Xlib.h>
#include <algorithm>
#include <cstdio>
#include <poll.h>

namespace vedette::wall {

namespace {

int ignoreError(Display *, XErrorEvent *)
{
    return 0; // a window that is gone already
}

class Tiler final
{
public:
    Tiler(Display *display, const Options &options)
        : m_display(display)
        , m_columns(std::max(1, options.number("columns", 1)))
        , m_keepsSize(options.number("keep-size", 0) != 0)
        , m_width(DisplayWidth(display, DefaultScreen(display)) / m_columns)
        , m_height(DisplayHeight(display, DefaultScreen(display)) /
                   std::max(1, options.number("rows", 1)))
    {
        XSelectInput(display, DefaultRootWindow(display),
                     SubstructureRedirectMask | SubstructureNotifyMask);
        XSync(display, False);
    }

    /// Some viewers miss a size that they get before they draw (VLC 3): every window gets its size
    /// once more.
    void remind()
    {
        for (const auto window : m_late) {
            XResizeWindow(m_display, window, unsigned(m_width) - 2, unsigned(m_height) - 2);
            XResizeWindow(m_display, window, unsigned(m_width), unsigned(m_height));
        }
        m_late.clear();
        XFlush(m_display);
    }

    bool hasLate() const { return !m_late.empty(); }

    void handle(const XEvent &event)
    {
        switch (event.type) {
        case MapRequest:
            place(event.xmaprequest.window);
            XMapWindow(m_display, event.xmaprequest.window);
            if (!m_keepsSize)
                m_late.push_back(event.xmaprequest.window);
            break;
        case ConfigureRequest:
            configure(event.xconfigurerequest);
            break;
        case DestroyNotify:
            std::ranges::replace(m_cells, event.xdestroywindow.window, None);
            break;
        default:
            break;
        }
    }

private:
    void place(Window window)
    {
        auto cell = std::ranges::find(m_cells, window);
        if (cell == m_cells.end())
            cell = std::ranges::find(m_cells, Window(None));
        if (cell == m_cells.end())
            cell = m_cells.insert(cell, window);
        *cell = window;
        const auto index = int(cell - m_cells.begin());
        const int left = index % m_columns * m_width;
        const int top = index / m_columns * m_height;
        XWindowAttributes size{};
        if (m_keepsSize && XGetWindowAttributes(m_display, window, &size))
            XMoveWindow(m_display, window, left + (m_width - size.width) / 2,
                        top + (m_height - size.height) / 2);
        else
            XMoveResizeWindow(m_display, window, left, top, unsigned(m_width), unsigned(m_height));
    }

    void configure(const XConfigureRequestEvent &request)
    {
        const bool isPlaced = std::ranges::find(m_cells, request.window) != m_cells.end();
        if (!isPlaced || m_keepsSize) {
            XWindowChanges changes{request.x,
                                   request.y,
                                   request.width,
                                   request.height,
                                   request.border_width,
                                   request.above,
                                   request.detail};
            XConfigureWindow(m_display, request.window, unsigned(request.value_mask), &changes);
        }
        if (isPlaced)
            place(request.window);
    }

    Display *m_display;
    int m_columns;
    bool m_keepsSize;
    int m_width;
    int m_height;
    std::vector<Window> m_cells;
    std::vector<Window> m_late; ///< mapped a moment ago
};

} // namespace

} // namespace vedette::wall

int main(int argc, char **argv)
{
    using namespace vedette::wall;
    auto *display = XOpenDisplay(nullptr);
    if (!display)
        fail("There is no display.");
    XSetErrorHandler(ignoreError);
    Tiler tiler(display, Options(argc, argv));
    std::puts("ready");
    std::fflush(stdout);
    constexpr int QuietMilliseconds = 1000;
    for (;;) {
        pollfd input{ConnectionNumber(display), POLLIN, 0};
        if (!XPending(display) && poll(&input, 1, tiler.hasLate() ? QuietMilliseconds : -1) == 0)
            tiler.remind();
        while (XPending(display)) {
            XEvent event{};
            XNextEvent(display, &event);
            tiler.handle(event);
        }
    }
}
