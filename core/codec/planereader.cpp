// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/planereader.h"

#include "core/base/errordetail.h"
#include "core/codec/planekernels.h"

#include <algorithm>
#include <limits>

namespace vedette {

using Packing = YuvLayout::Packing;

Error PlaneReader::open(const RawView &view)
{
    const QString name = QVideoFrameFormat::pixelFormatToString(view.format.pixelFormat());
    const auto layout = yuvLayoutOf(view.format.pixelFormat());
    if (!layout)
        return {ErrorCode::UnsupportedFormat, name};
    const auto tooSmall = [&name] {
        return Error{ErrorCode::BadData,
                     ErrorDetail::tr("%1 with planes that are too small").arg(name)};
    };
    m_view = &view;
    m_layout = *layout;
    m_width = view.format.frameWidth();
    m_height = view.format.frameHeight();
    m_bottomUp = view.format.scanLineDirection() == QVideoFrameFormat::BottomToTop;
    if (m_width < 1 || m_height < 1)
        return tooSmall();

    const int sample = m_layout.wideShift ? 2 : 1;
    const qsizetype pixel = m_layout.packing == Packing::Together ? 2 : sample;
    if (!measure(0, m_width * pixel, m_height))
        return tooSmall();
    if (m_layout.packing == Packing::Grey)
        return {};

    const size_t plane = m_layout.packing == Packing::Together ? 0 : 1;
    qsizetype column = sample; // bytes for one sample of chroma, or one of each
    if (m_layout.packing == Packing::Together)
        column = 4;
    else if (m_layout.packing == Packing::Pairs || m_layout.chromaSideBySide)
        column *= 2;
    m_chromaColumns = int(std::min<qsizetype>(chromaWidth(), view.planes[plane].stride / column));
    if (m_chromaColumns < std::max(1, chromaWidth() - 1))
        return tooSmall();
    const qsizetype rowBytes =
            m_layout.chromaSideBySide
                    ? view.planes[1].stride / 2 + m_chromaColumns
                    : std::max(m_chromaColumns * column, plane == 0 ? m_width * pixel : 0);
    const int rows = (m_height + m_layout.chromaRowStep - 1) / m_layout.chromaRowStep;
    const bool third = m_layout.packing == Packing::Planar && !m_layout.chromaSideBySide;
    if (!measure(plane, rowBytes, rows) || (third && !measure(2, rowBytes, rows)))
        return tooSmall();
    m_pairs.resize(size_t(chromaWidth()) * 4);
    m_second.resize(size_t(chromaWidth()) * 2);
    return {};
}

bool PlaneReader::measure(size_t plane, qsizetype rowBytes, int count)
{
    const RawView::Plane &memory = m_view->planes[plane];
    // TurboJPEG's strides are int
    if (!memory.data || memory.stride < rowBytes || memory.bytes < rowBytes ||
        memory.stride > std::numeric_limits<int>::max())
        return false;
    const qsizetype there = (memory.bytes - rowBytes) / memory.stride + 1;
    m_rows[plane] = {count, int(std::min<qsizetype>(there, count))};
    return m_rows[plane].there >= (plane == 0 ? count : std::max(1, count - 1));
}

bool PlaneReader::lumaIsDirect() const
{
    return !m_layout.wideShift && !m_bottomUp && m_layout.packing != Packing::Together;
}

bool PlaneReader::chromaIsDirect() const
{
    const auto whole = [](const Rows &rows) {
        return rows.there == rows.count;
    };
    return !m_layout.wideShift && !m_bottomUp && m_layout.packing == Packing::Planar &&
           m_chromaColumns == chromaWidth() && whole(m_rows[1]) &&
           (m_layout.chromaSideBySide || whole(m_rows[2]));
}

qsizetype PlaneReader::chromaStride(bool ofCr) const
{
    const bool second = !m_layout.chromaSideBySide && ofCr != m_layout.crFirst;
    return m_view->planes[second ? 2 : 1].stride;
}

const uchar *PlaneReader::row(size_t plane, int index) const
{
    const Rows &rows = m_rows[plane];
    const int stored = m_bottomUp ? rows.count - 1 - index : index;
    const RawView::Plane &memory = m_view->planes[plane];
    return memory.data + std::min(stored, rows.there - 1) * memory.stride;
}

const uchar *PlaneReader::luma(int y, uchar *scratch) const
{
    const uchar *from = row(0, y);
    if (m_layout.packing == Packing::Together)
        kernels::everyOther(scratch, from + (m_layout.lumaSecond ? 1 : 0), m_width);
    else if (m_layout.wideShift)
        kernels::narrow(scratch, from, m_width, m_layout.wideShift);
    else
        return from;
    return scratch;
}

const uchar *PlaneReader::togetherChroma(int index) const
{
    return row(0, index) + (m_layout.lumaSecond ? 0 : 1);
}

PlaneReader::ChromaRow PlaneReader::chroma(int index, uchar *cbScratch, uchar *crScratch)
{
    const int n = m_chromaColumns;
    switch (m_layout.packing) {
    case Packing::Grey:
        break;
    case Packing::Together:
        kernels::everyOther(m_pairs.data(), togetherChroma(index), 2 * n);
        return separated(m_pairs.data(), cbScratch, crScratch);
    case Packing::Pairs:
        if (!m_layout.wideShift)
            return separated(row(1, index), cbScratch, crScratch);
        kernels::narrow(m_pairs.data(), row(1, index), 2 * n, m_layout.wideShift);
        return separated(m_pairs.data(), cbScratch, crScratch);
    case Packing::Planar: {
        const uchar *first = row(1, index);
        const uchar *second =
                m_layout.chromaSideBySide ? first + m_view->planes[1].stride / 2 : row(2, index);
        ChromaRow found = m_layout.crFirst ? ChromaRow{second, first} : ChromaRow{first, second};
        if (m_layout.wideShift) {
            kernels::narrow(cbScratch, found.cb, n, m_layout.wideShift);
            kernels::narrow(crScratch, found.cr, n, m_layout.wideShift);
            found = {cbScratch, crScratch};
        }
        return complete(found, cbScratch, crScratch);
    }
    }
    return {};
}

PlaneReader::ChromaRow PlaneReader::chromaMean(int index, uchar *cbScratch, uchar *crScratch)
{
    const int next =
            std::min(index + 1, m_rows[m_layout.packing == Packing::Together ? 0 : 1].count - 1);
    if (m_layout.packing == Packing::Together) {
        kernels::everyOtherMean(m_pairs.data(), togetherChroma(index), togetherChroma(next),
                                2 * m_chromaColumns);
        return separated(m_pairs.data(), cbScratch, crScratch);
    }
    const size_t n = size_t(chromaWidth());
    const ChromaRow a = chroma(index, m_second.data(), m_second.data() + n);
    const ChromaRow b = chroma(next, m_pairs.data() + 2 * n, m_pairs.data() + 3 * n);
    kernels::mean(cbScratch, a.cb, b.cb, int(n));
    kernels::mean(crScratch, a.cr, b.cr, int(n));
    return {cbScratch, crScratch};
}

PlaneReader::ChromaRow PlaneReader::separated(const uchar *pairs, uchar *cbScratch,
                                              uchar *crScratch) const
{
    if (m_layout.crFirst)
        kernels::split(crScratch, cbScratch, pairs, m_chromaColumns);
    else
        kernels::split(cbScratch, crScratch, pairs, m_chromaColumns);
    return complete({cbScratch, crScratch}, cbScratch, crScratch);
}

PlaneReader::ChromaRow PlaneReader::complete(ChromaRow found, uchar *cbScratch,
                                             uchar *crScratch) const
{
    const int n = m_chromaColumns;
    if (n == chromaWidth())
        return found;
    if (found.cb != cbScratch)
        std::copy_n(found.cb, n, cbScratch);
    if (found.cr != crScratch)
        std::copy_n(found.cr, n, crScratch);
    cbScratch[n] = cbScratch[n - 1];
    crScratch[n] = crScratch[n - 1];
    return {cbScratch, crScratch};
}

} // namespace vedette
