// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QSize>

#include <array>
#include <string_view>
#include <vector>

class QVideoFrame;

namespace vedette {

/// A colour of BT.601 in full range.
struct YuvColour
{
    uchar y;
    uchar u;
    uchar v;

    static constexpr YuvColour fromRgb(double r, double g, double b)
    {
        const auto byte = [](double value) {
            return uchar(value < 0 ? 0 : value > 255 ? 255 : value + 0.5);
        };
        return {byte(0.299 * r + 0.587 * g + 0.114 * b),
                byte(128 - 0.168736 * r - 0.331264 * g + 0.5 * b),
                byte(128 + 0.5 * r - 0.418688 * g - 0.081312 * b)};
    }
};

/// How opaque a shape is at each of its pixels, 0 to 255.
struct CoverageMask
{
    int size = 0; ///< width and height
    std::vector<uchar> coverage;

    uchar at(int x, int y) const { return coverage[size_t(y) * size_t(size) + size_t(x)]; }
};

/// Draws on the three planes of a 4:2:0 picture that somebody else owns. What lies outside is
/// clipped.
class YuvCanvas final
{
public:
    struct Plane
    {
        uchar *bits;
        int stride;
        int rows; ///< that the memory holds; Qt's own frames lack a chroma row at odd heights
    };

    YuvCanvas(QSize size, const std::array<Plane, 3> &planes);
    /// Of a frame that is mapped for writing and stays so.
    explicit YuvCanvas(QVideoFrame &mapped);

    QSize size() const { return m_size; }
    const Plane &plane(int index) const { return m_planes[size_t(index)]; }

    void fill(const QRect &rect, YuvColour colour) const;
    /// Each character is bitmapfont::advance * `scale` wide.
    void text(QPoint topLeft, std::string_view text, int scale, YuvColour colour) const;
    void blend(QPoint topLeft, const CoverageMask &mask, YuvColour colour) const;

private:
    QSize m_size;
    std::array<Plane, 3> m_planes;
};

} // namespace vedette
