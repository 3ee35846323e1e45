// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/planarpicture.h"

#include "core/codec/planekernels.h"

#include <algorithm>

namespace vedette {

namespace {

using Packing = YuvLayout::Packing;

int evenUp(int value)
{
    return (value + 1) & ~1;
}

} // namespace

Error PlanarPicture::fill(const QVideoFrame &frame, Chroma chroma)
{
    clear();
    if (!yuvLayoutOf(frame.pixelFormat())) {
        return {ErrorCode::UnsupportedFormat,
                QVideoFrameFormat::pixelFormatToString(frame.pixelFormat())};
    }
    Result<MappedFrame> mapped = MappedFrame::map(frame);
    if (!mapped)
        return mapped.error();
    const MappedFrame &kept = m_mapped.emplace(std::move(mapped).value());
    Error error = fill(kept.view(), chroma);
    const auto isOwn = [&](size_t i) {
        return !m_planes[i] || m_planes[i] == m_own[i].data();
    };
    if (error || (isOwn(0) && isOwn(1) && isOwn(2)))
        m_mapped.reset();
    return error;
}

Error PlanarPicture::fill(const RawView &view, Chroma chroma)
{
    if (m_mapped && &view != &m_mapped->view())
        clear();
    m_planes = {};
    if (Error error = m_reader.open(view))
        return error;
    m_size = view.format.frameSize();
    convert(chroma, ColorConversion::of(view.format));
    return {};
}

void PlanarPicture::clear()
{
    m_planes = {};
    m_size = {};
    m_mapped.reset();
}

void PlanarPicture::convert(Chroma chroma, const ColorConversion &conversion)
{
    const bool grey = m_reader.layout().packing == Packing::Grey;
    const bool quartered = m_reader.layout().chromaRowStep == 2;
    const bool quarter = quartered || chroma == Chroma::AtMostQuarter;
    m_subsampling = grey      ? Subsampling::Grey
                    : quarter ? Subsampling::YCbCr420
                              : Subsampling::YCbCr422;
    const int width = m_reader.width();
    const int height = m_reader.height();
    const int paddedWidth = grey ? width : evenUp(width);
    const int step = !grey && quarter ? 2 : 1; // rows of luma for one of chroma
    const int rows = (height + step - 1) / step;
    const int chromaWidth = m_reader.chromaWidth();
    const bool average = quarter && !quartered;

    m_converter.begin(conversion, width);
    m_scratch.resize(size_t(paddedWidth) * 2);
    uchar *luma = nullptr; // stay null where the frame's own memory is used
    uchar *cb = nullptr;
    uchar *cr = nullptr;
    const bool even = paddedWidth == width && rows * step == height;
    if (m_converter.changesNothing() && even && m_reader.lumaIsDirect())
        point(0, m_reader.luma(0, nullptr), m_reader.lumaStride());
    else
        luma = own(0, paddedWidth, rows * step);
    if (!grey && m_converter.changesNothing() && !average && m_reader.chromaIsDirect()) {
        const PlaneReader::ChromaRow top = m_reader.chroma(0, nullptr, nullptr);
        point(1, top.cb, m_reader.chromaStride(false));
        point(2, top.cr, m_reader.chromaStride(true));
    } else if (!grey) {
        cb = own(1, chromaWidth, rows);
        cr = own(2, chromaWidth, rows);
    }

    for (int row = 0; row < rows; ++row) {
        if (cb) {
            // What needs no conversion is gathered right where it belongs.
            uchar *cbRead = m_converter.changesNothing() ? cb : m_scratch.data();
            uchar *crRead = m_converter.changesNothing() ? cr : m_scratch.data() + chromaWidth;
            m_converter.chroma(cb, cr,
                               average ? m_reader.chromaMean(row * step, cbRead, crRead)
                                       : m_reader.chroma(row, cbRead, crRead),
                               chromaWidth);
            cb += chromaWidth;
            cr += chromaWidth;
        }
        const int end = luma ? std::min((row + 1) * step, height) : 0;
        for (int y = row * step; y < end; ++y) {
            uchar *read = m_converter.changesNothing() ? luma : m_scratch.data();
            m_converter.luma(luma, m_reader.luma(y, read), width);
            if (paddedWidth > width)
                luma[width] = luma[width - 1];
            luma += paddedWidth;
        }
    }
    if (luma && rows * step > height)
        std::copy_n(luma - paddedWidth, paddedWidth, luma);
}

void PlanarPicture::halve()
{
    const int width = m_size.width();
    const int height = m_size.height();
    halvePlane(0, width, height);
    if (m_subsampling == Subsampling::YCbCr444) {
        halvePlane(1, width, height);
        halvePlane(2, width, height);
    } else if (m_subsampling == Subsampling::YCbCr422) {
        halveRows(1, (width + 1) / 2, height);
        halveRows(2, (width + 1) / 2, height);
    }
    if (m_subsampling != Subsampling::Grey)
        m_subsampling = Subsampling::YCbCr444;
    m_size = {(width + 1) / 2, (height + 1) / 2};
}

void PlanarPicture::halvePlane(size_t plane, int width, int height)
{
    const uchar *from = m_planes[plane];
    const qsizetype stride = m_strides[plane];
    const int newWidth = (width + 1) / 2;
    const int newHeight = (height + 1) / 2;
    // In place when the plane is our own already: a row is written behind what is still read.
    uchar *to = own(plane, newWidth, newHeight);
    for (int y = 0; y < newHeight; ++y) {
        const uchar *a = from + 2 * stride * y;
        const uchar *b = 2 * y + 1 < height ? a + stride : a;
        uchar *row = m_scratch.data();
        kernels::halve(row, a, b, width / 2);
        if (newWidth > width / 2)
            row[newWidth - 1] = uchar((a[width - 1] + b[width - 1] + 1) / 2);
        to = std::copy_n(row, newWidth, to);
    }
}

void PlanarPicture::halveRows(size_t plane, int width, int height)
{
    const uchar *from = m_planes[plane];
    const qsizetype stride = m_strides[plane];
    uchar *to = own(plane, width, (height + 1) / 2);
    for (int y = 0; y < height; y += 2) {
        const uchar *a = from + y * stride;
        kernels::mean(m_scratch.data(), a, y + 1 < height ? a + stride : a, width);
        to = std::copy_n(m_scratch.data(), width, to);
    }
}

void PlanarPicture::point(size_t plane, const uchar *data, qsizetype stride)
{
    m_planes[plane] = data;
    m_strides[plane] = int(stride);
}

uchar *PlanarPicture::own(size_t plane, int stride, int rows)
{
    std::vector<uchar> &memory = m_own[plane];
    const size_t needed = size_t(stride) * size_t(rows);
    if (memory.size() < needed)
        memory.resize(needed);
    point(plane, memory.data(), stride);
    return memory.data();
}

} // namespace vedette
