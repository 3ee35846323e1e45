// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/yuvscaling.h"

#include "core/codec/rowscaler.h"

#include <algorithm>
#include <libyuv.h>
#include <vector>

namespace vedette {

namespace {

constexpr int stripRows = 8; // even, and few enough to stay in the nearest cache

/// Scales a plane, a few rows at a time.
class PlaneScaler final
{
public:
    /// `samples` and `size` of the plane; rows of `width` samples are made of it.
    PlaneScaler(const uchar *samples, int stride, QSize size, const SampleSteps &across,
                const SampleSteps &down, int width)
        : m_samples(samples)
        , m_stride(stride)
        , m_size(size)
        , m_across(size.width(), across, width)
        , m_down(down)
        , m_row(size_t(size.width() + RowScaler::group))
        , m_stripStride(RowScaler::rounded(width))
        , m_strip(m_stripStride * stripRows)
    {
    }

    /// The rows from number `begin` on, at most stripRows; valid until the next call.
    const uchar *strip(int begin, int rows);
    int stride() const { return int(m_stripStride); }

private:
    const uchar *m_samples;
    int m_stride;
    QSize m_size;
    RowScaler m_across;
    SampleSteps m_down;
    std::vector<uchar> m_row; // between two of the plane
    size_t m_stripStride;
    std::vector<uchar> m_strip;
};

const uchar *PlaneScaler::strip(int begin, int rows)
{
    constexpr int weightBits = 8;
    constexpr int whole = 1 << weightBits;
    for (int i = 0; i < rows; ++i) {
        const Tap tap = Tap::of(m_down, begin + i, m_size.height());
        const uchar *above = m_samples + qsizetype(tap.at) * m_stride;
        const uchar *below = tap.at + 1 < m_size.height() ? above + m_stride : above;
        const int fraction = tap.weight(weightBits);
        libyuv::InterpolatePlane(fraction < whole ? above : below, 0, below, 0, m_row.data(), 0,
                                 m_size.width(), 1, fraction % whole);
        m_across.scale(&m_strip[size_t(i) * m_stripStride], m_row.data());
    }
    return m_strip.data();
}

/// As it is, with chroma that is interpolated.
bool convertOnto(const YuvPicture &picture, uchar *corner, int bytesPerLine)
{
    const auto convert = picture.subsampling() == YuvPicture::Subsampling::YCbCr420
                                 ? libyuv::I420ToARGBMatrixFilter
                                 : libyuv::I422ToARGBMatrixFilter;
    const auto [y, cb, cr] = picture.planes();
    const auto [luma, chroma, same] = picture.strides();
    return convert(y, luma, cb, chroma, cr, chroma, corner, bytesPerLine,
                   &libyuv::kYuvJPEGConstants, picture.size().width(), picture.size().height(),
                   libyuv::kFilterBilinear) == 0;
}

} // namespace

bool scalesPlanesFast()
{
    return RowScaler::isFast();
}

bool scaleOnto(const YuvPicture &picture, uchar *canvas, qsizetype bytesPerLine, QRect place,
               QRect clip)
{
    constexpr int pixel = 4;
    const QRect seen = clip & place;
    if (picture.isNull() || seen.isEmpty())
        return false;
    const auto pixelsAt = [&](QPoint at) {
        return canvas + at.y() * bytesPerLine + qsizetype(at.x()) * pixel;
    };
    const QSize size = picture.size();
    if (place.size() == size && seen == place)
        return convertOnto(picture, pixelsAt(place.topLeft()), int(bytesPerLine));

    // No chroma is lost where one sample of it for two by two pixels is as much as there is.
    const QSize chroma = picture.chromaSize();
    const bool shared =
            2 * chroma.width() <= place.width() && 2 * chroma.height() <= place.height();
    const int share = shared ? 2 : 1;
    const auto planes = picture.planes();
    const auto strides = picture.strides();
    const QPoint begin = seen.topLeft() - place.topLeft();
    const auto scaler = [&](size_t i, QSize plane, QSize sampling, int pixels) {
        return PlaneScaler(
                planes[i], strides[i], plane,
                SampleSteps::of(size.width(), place.width(), begin.x(), sampling.width(), pixels),
                SampleSteps::of(size.height(), place.height(), begin.y(), sampling.height(),
                                pixels),
                (seen.width() + pixels - 1) / pixels);
    };
    const int rowSampling = picture.subsampling() == YuvPicture::Subsampling::YCbCr420 ? 2 : 1;
    PlaneScaler luma = scaler(0, size, {1, 1}, 1);
    PlaneScaler cb = scaler(1, chroma, {2, rowSampling}, share);
    PlaneScaler cr = scaler(2, chroma, {2, rowSampling}, share);
    const auto convert = shared ? libyuv::J420ToARGB : libyuv::J444ToARGB;
    for (int row = 0; row < seen.height(); row += stripRows) {
        const int rows = std::min(stripRows, seen.height() - row);
        const int chromaRow = row / share;
        const int chromaRowCount = (rows + share - 1) / share;
        convert(luma.strip(row, rows), luma.stride(), cb.strip(chromaRow, chromaRowCount),
                cb.stride(), cr.strip(chromaRow, chromaRowCount), cr.stride(),
                pixelsAt(seen.topLeft() + QPoint(0, row)), int(bytesPerLine), seen.width(), rows);
    }
    return true;
}

QImage imageOf(const YuvPicture &picture)
{
    QImage image(picture.size(), QImage::Format_RGB32);
    if (picture.isNull() || image.isNull() ||
        !scaleOnto(picture, image.bits(), image.bytesPerLine(), image.rect(), image.rect()))
        return {};
    return image;
}

} // namespace vedette
