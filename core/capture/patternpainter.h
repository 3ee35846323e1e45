// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/yuvcanvas.h"

#include <QTime>
#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <string>
#include <vector>

namespace vedette {

/// Paints the pictures of the test pattern. What stands still is painted once; a picture is a copy
/// of it with what moves painted over, in memory of its own, and is not touched again.
/// Thread: any, one at a time.
class PatternPainter final
{
public:
    PatternPainter(QSize size, double fps);

    /// An invalid frame when there is no memory for it.
    QVideoFrame paint(quint64 number, QTime time) const;

private:
    void paintStill(const YuvCanvas &canvas) const;
    void paintMoving(const YuvCanvas &canvas, quint64 number, QTime time) const;
    void paintBall(const YuvCanvas &canvas, double seconds) const;
    void textRight(const YuvCanvas &canvas, int y, const std::string &text, int scale,
                   YuvColour colour) const;

    QSize m_size;
    double m_fps;
    QRect m_bars;
    QRect m_ramp;
    QRect m_panel;
    int m_margin = 0;
    int m_large = 0; // scale of the large text; 0 when there is no room for any
    int m_small = 0; // scale of the small text
    int m_largeTop = 0;
    int m_smallTop = 0;
    CoverageMask m_ball;
    CoverageMask m_star;
    QVideoFrameFormat m_format;
    std::vector<uchar> m_still; // the planes of a picture, one after the other
};

} // namespace vedette
