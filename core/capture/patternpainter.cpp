// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/patternpainter.h"

#include "core/capture/bitmapfont.h"
#include "core/capture/counterstrip.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace vedette {

namespace {

constexpr YuvColour white = YuvColour::fromRgb(245, 247, 250);
constexpr YuvColour dim = YuvColour::fromRgb(150, 160, 175);
constexpr YuvColour amber = YuvColour::fromRgb(255, 179, 0);
constexpr YuvColour slate = YuvColour::fromRgb(18, 22, 30);

// White, yellow, cyan, green, magenta, red, blue at 75 %.
constexpr std::array bars{
        YuvColour::fromRgb(191, 191, 191), YuvColour::fromRgb(191, 191, 0),
        YuvColour::fromRgb(0, 191, 191),   YuvColour::fromRgb(0, 191, 0),
        YuvColour::fromRgb(191, 0, 191),   YuvColour::fromRgb(191, 0, 0),
        YuvColour::fromRgb(0, 0, 191),
};

/// From 0 to 1 and back in one period.
double triangle(double seconds, double period)
{
    const double phase = std::fmod(seconds / period, 1.0);
    return phase < 0.5 ? 2 * phase : 2 - 2 * phase;
}

/// The radius, as a share of its tips' radius, of an upright five-pointed star in a direction.
double starRadius(double angle)
{
    constexpr double half = std::numbers::pi / 5; // from a tip to the notch beside it
    constexpr double notch = 0.382;
    const double offset = std::abs(std::remainder(angle - std::numbers::pi / 2, 2 * half));
    // The edge is the straight line from the tip, (1, 0), to the notch.
    const double x = notch * std::cos(half);
    const double y = notch * std::sin(half);
    return y / (y * std::cos(offset) + (1 - x) * std::sin(offset));
}

/// Coverage from 4x4 samples a pixel; `inside` takes coordinates from -1 to 1, upwards.
template <typename Inside>
CoverageMask maskOf(int size, Inside inside)
{
    constexpr int samples = 4;
    CoverageMask mask{size, std::vector<uchar>(size_t(size) * size_t(size))};
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            int hits = 0;
            for (int s = 0; s < samples * samples; ++s) {
                const int column = s % samples;
                const int row = s / samples;
                const double sx = x + (column + 0.5) / samples;
                const double sy = y + (row + 0.5) / samples;
                hits += inside(2 * sx / size - 1, 1 - 2 * sy / size) ? 1 : 0;
            }
            mask.coverage[size_t(y) * size_t(size) + size_t(x)] =
                    uchar(hits * 255 / (samples * samples));
        }
    }
    return mask;
}

std::string padded(quint64 number, int digits)
{
    std::string text = std::to_string(number);
    if (text.size() < size_t(digits))
        text.insert(0, size_t(digits) - text.size(), '0');
    return text;
}

std::string clockText(QTime time)
{
    return padded(quint64(time.hour()), 2) + ':' + padded(quint64(time.minute()), 2) + ':' +
           padded(quint64(time.second()), 2) + '.' + padded(quint64(time.msec()), 3);
}

} // namespace

PatternPainter::PatternPainter(QSize size, double fps)
    : m_size(size)
    , m_fps(fps)
    , m_format(size, QVideoFrameFormat::Format_YUV420P)
{
    m_format.setColorSpace(QVideoFrameFormat::ColorSpace_BT601);
    m_format.setColorRange(QVideoFrameFormat::ColorRange_Full);
    m_format.setFrameRate(fps);

    const int w = size.width();
    const int h = size.height();
    const int panelTop = h * 70 / 100;
    const int panelBottom = h - counterstrip::rows(w, h);
    m_bars = {0, 0, w, h * 62 / 100};
    m_ramp = {0, m_bars.height(), w, panelTop - m_bars.height()};
    m_panel = {0, panelTop, w, panelBottom - panelTop};

    // The two lines of text need 126 large characters' pixels in width and 12 in height.
    m_large = std::min(w / 160, h / 90);
    m_small = std::max(1, m_large * 3 / 8);
    m_margin = 4 * m_large;
    const int gap = 3 * m_large;
    const int lines = bitmapfont::glyphHeight * (m_large + m_small) + gap;
    m_largeTop = m_panel.top() + (m_panel.height() - lines) / 2;
    m_smallTop = m_largeTop + bitmapfont::glyphHeight * m_large + gap;

    const int ball = std::min(m_bars.height(), w) * 3 / 10;
    m_ball = maskOf(ball, [](double x, double y) { return x * x + y * y <= 1; });
    m_star = maskOf(ball, [](double x, double y) {
        return std::hypot(x, y) <= 0.82 * starRadius(std::atan2(y, x));
    });

    QVideoFrame still(m_format);
    if (!still.map(QVideoFrame::WriteOnly))
        return;
    paintStill(YuvCanvas(still));
    for (int plane = 0; plane < 3; ++plane)
        m_still.insert(m_still.end(), still.bits(plane),
                       still.bits(plane) + still.mappedBytes(plane));
    still.unmap();
}

void PatternPainter::paintStill(const YuvCanvas &canvas) const
{
    const int w = m_size.width();
    for (int bar = 0; bar < int(bars.size()); ++bar) {
        const int left = w * bar / int(bars.size());
        const int right = w * (bar + 1) / int(bars.size());
        canvas.fill({left, m_bars.top(), right - left, m_bars.height()}, bars[size_t(bar)]);
    }
    for (int x = 0; x < w; ++x)
        canvas.fill({x, m_ramp.top(), 1, m_ramp.height()},
                    {uchar(x * 255 / std::max(1, w - 1)), 128, 128});
    canvas.fill({0, m_panel.top(), w, m_size.height() - m_panel.top()}, slate);
    // The counter strip is neutral.
    canvas.fill({0, m_panel.top() + m_panel.height(), w, m_size.height()}, {0, 128, 128});
    if (m_large == 0)
        return;
    canvas.text({m_margin, m_largeTop}, "VEDETTE", m_large, amber);
    canvas.text({m_margin, m_smallTop},
                "TEST PATTERN " + std::to_string(w) + 'X' + std::to_string(m_size.height()) +
                        " @ " + std::to_string(std::lround(m_fps)) + " FPS",
                m_small, dim);
}

void PatternPainter::textRight(const YuvCanvas &canvas, int y, const std::string &text, int scale,
                               YuvColour colour) const
{
    const int width = (int(text.size()) * bitmapfont::advance - 1) * scale;
    canvas.text({m_size.width() - m_margin - width, y}, text, scale, colour);
}

void PatternPainter::paintBall(const YuvCanvas &canvas, double seconds) const
{
    const int x = int(std::lround(triangle(seconds, 7.0) * (m_bars.width() - m_ball.size)));
    // Thrown and falling.
    const double height = triangle(seconds, 1.6);
    const int y = int(std::lround((1 - height * (2 - height)) * (m_bars.height() - m_ball.size)));
    canvas.blend({x, y}, m_ball, white);
    canvas.blend({x, y}, m_star, slate);
}

void PatternPainter::paintMoving(const YuvCanvas &canvas, quint64 number, QTime time) const
{
    const double seconds = double(number) / m_fps;
    paintBall(canvas, seconds);

    const int marker = std::max(2, m_size.width() / 160);
    const int x = int(std::fmod(seconds / 4, 1.0) * m_size.width());
    canvas.fill({x - marker, m_ramp.top(), 3 * marker, m_ramp.height()}, slate);
    canvas.fill({x, m_ramp.top(), marker, m_ramp.height()}, amber);

    if (m_large > 0) {
        textRight(canvas, m_largeTop, clockText(time), m_large, white);
        textRight(canvas, m_smallTop, "FRAME " + padded(number, 6), m_small, dim);
    }
    const YuvCanvas::Plane &luma = canvas.plane(0);
    counterstrip::paint(luma.bits, luma.stride, m_size.width(), m_size.height(), number, 0, 255);
}

QVideoFrame PatternPainter::paint(quint64 number, QTime time) const
{
    QVideoFrame frame(m_format);
    if (m_still.empty() || !frame.map(QVideoFrame::WriteOnly))
        return {};
    size_t offset = 0;
    for (int plane = 0; plane < 3; ++plane) {
        const auto bytes = size_t(frame.mappedBytes(plane));
        std::memcpy(frame.bits(plane), m_still.data() + offset, bytes);
        offset += bytes;
    }
    paintMoving(YuvCanvas(frame), number, time);
    frame.unmap();
    return frame;
}

} // namespace vedette
