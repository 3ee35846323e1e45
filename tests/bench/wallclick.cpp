// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clicks for the wall benchmark: opens and closes a viewer's first menu with a real mouse button,
// and measures how long its title takes to look different.
//
// usage: wallclick --framebuffer FILE [--rounds 20] [--x 24] [--y 12]
// x and y are in the title, in pixels from the top left of the screen. Prints one line of JSON:
// the median and the longest time in milliseconds, and how many clicks had no answer in 2 seconds.

#include "tests/bench/wallplaces.h"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace vedette::wall {

namespace {

constexpr std::int64_t Millisecond = 1'000'000;
constexpr std::int64_t Patience = 2000 * Millisecond;
constexpr int HalfWidth = 12;
constexpr int HalfHeight = 6;

void sleepFor(std::int64_t time)
{
    const timespec span{time / 1'000'000'000, time % 1'000'000'000};
    clock_nanosleep(CLOCK_MONOTONIC, 0, &span, nullptr);
}

class Clicker final
{
public:
    explicit Clicker(const Options &options)
        : m_glass(options.text("framebuffer"))
        , m_display(XOpenDisplay(nullptr))
        , m_x(options.number("x", 24))
        , m_y(options.number("y", 12))
    {
        if (!m_display)
            fail("There is no display.");
    }

    void run(int rounds)
    {
        std::vector<std::int64_t> times;
        int missed = 0;
        XTestFakeMotionEvent(m_display, -1, m_x, m_y, CurrentTime);
        XFlush(m_display);
        for (int round = 0; round < rounds; ++round) {
            sleepFor(150 * Millisecond + round % 7 * 5 * Millisecond);
            const auto closed = title();
            const auto pressed = now();
            button(true);
            const bool opened = waitFor([&] { return title() != closed; });
            times.push_back(now() - pressed);
            missed += !opened;
            button(false);
            sleepFor(100 * Millisecond);
            key(XK_Escape);
            waitFor([&] { return title() == closed; });
        }
        std::ranges::sort(times);
        std::printf("{\"click\": %.1f, \"clickWorst\": %.1f, \"missed\": %d}\n",
                    double(times[times.size() / 2]) / double(Millisecond),
                    double(times.back()) / double(Millisecond), missed);
    }

private:
    std::vector<std::uint32_t> title() const
    {
        std::vector<std::uint32_t> pixels;
        for (int y = m_y - HalfHeight; y < m_y + HalfHeight; ++y) {
            for (int x = m_x - HalfWidth; x < m_x + HalfWidth; ++x)
                pixels.push_back(m_glass.pixel(x, y));
        }
        return pixels;
    }

    template <typename Condition>
    static bool waitFor(Condition condition)
    {
        const auto until = now() + Patience;
        while (now() < until) {
            if (condition())
                return true;
            sleepFor(Millisecond / 2);
        }
        return false;
    }

    void button(bool down)
    {
        XTestFakeButtonEvent(m_display, 1, down ? True : False, CurrentTime);
        XFlush(m_display);
    }

    void key(KeySym symbol)
    {
        const auto code = XKeysymToKeycode(m_display, symbol);
        XTestFakeKeyEvent(m_display, code, True, CurrentTime);
        XTestFakeKeyEvent(m_display, code, False, CurrentTime);
        XFlush(m_display);
    }

    Glass m_glass;
    Display *m_display;
    int m_x;
    int m_y;
};

} // namespace

} // namespace vedette::wall

int main(int argc, char **argv)
{
    using namespace vedette::wall;
    const Options options(argc, argv);
    if (options.text("framebuffer").empty())
        fail("--framebuffer FILE is needed.");
    goFirst();
    Clicker(options).run(std::max(1, options.number("rounds", 20)));
}
