// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/yuvcanvas.h"

#include "core/capture/bitmapfont.h"

#include <QVideoFrame>

#include <algorithm>

namespace vedette {

namespace {

void fillPlane(const YuvCanvas::Plane &plane, int left, int top, int right, int bottom, uchar value)
{
    for (int y = top; y < std::min(bottom, plane.rows); ++y) {
        uchar *const line = plane.bits + qsizetype(y) * plane.stride;
        std::fill(line + left, line + right, value);
    }
}

uchar mix(uchar below, uchar above, uchar coverage)
{
    return uchar((below * (255 - coverage) + above * coverage + 127) / 255);
}

} // namespace

YuvCanvas::YuvCanvas(QSize size, const std::array<Plane, 3> &planes)
    : m_size(size)
    , m_planes(planes)
{
}

YuvCanvas::YuvCanvas(QVideoFrame &mapped)
    : m_size(mapped.size())
    , m_planes{}
{
    for (int i = 0; i < 3; ++i) {
        const int stride = mapped.bytesPerLine(i);
        m_planes[size_t(i)] = {mapped.bits(i), stride,
                               stride > 0 ? mapped.mappedBytes(i) / stride : 0};
    }
}

void YuvCanvas::fill(const QRect &rect, YuvColour colour) const
{
    const QRect r = rect & QRect(QPoint(0, 0), m_size);
    if (r.isEmpty())
        return;
    const int right = r.left() + r.width();
    const int bottom = r.top() + r.height();
    fillPlane(m_planes[0], r.left(), r.top(), right, bottom, colour.y);
    fillPlane(m_planes[1], r.left() / 2, r.top() / 2, (right + 1) / 2, (bottom + 1) / 2, colour.u);
    fillPlane(m_planes[2], r.left() / 2, r.top() / 2, (right + 1) / 2, (bottom + 1) / 2, colour.v);
}

void YuvCanvas::text(QPoint topLeft, std::string_view text, int scale, YuvColour colour) const
{
    using namespace bitmapfont;
    for (const char character : text) {
        const Glyph &rows = glyph(character);
        for (int row = 0; row < glyphHeight; ++row) {
            for (int column = 0; column < glyphWidth; ++column) {
                if (rows[size_t(row)] >> (glyphWidth - 1 - column) & 1)
                    fill({topLeft.x() + column * scale, topLeft.y() + row * scale, scale, scale},
                         colour);
            }
        }
        topLeft.rx() += advance * scale;
    }
}

void YuvCanvas::blend(QPoint topLeft, const CoverageMask &mask, YuvColour colour) const
{
    const QRect r = QRect(topLeft, QSize(mask.size, mask.size)) & QRect(QPoint(0, 0), m_size);
    for (int y = r.top(); y <= r.bottom(); ++y) {
        const bool chromaRow = y % 2 == 0 && y / 2 < m_planes[1].rows && y / 2 < m_planes[2].rows;
        uchar *const line = m_planes[0].bits + qsizetype(y) * m_planes[0].stride;
        uchar *const u = m_planes[1].bits + qsizetype(y / 2) * m_planes[1].stride;
        uchar *const v = m_planes[2].bits + qsizetype(y / 2) * m_planes[2].stride;
        for (int x = r.left(); x <= r.right(); ++x) {
            const uchar coverage = mask.at(x - topLeft.x(), y - topLeft.y());
            if (coverage == 0)
                continue;
            line[x] = mix(line[x], colour.y, coverage);
            if (chromaRow && x % 2 == 0) {
                u[x / 2] = mix(u[x / 2], colour.u, coverage);
                v[x / 2] = mix(v[x / 2], colour.v, coverage);
            }
        }
    }
}

} // namespace vedette
