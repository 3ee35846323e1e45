// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/yuvscaling.h"

#include "core/codec/pixelrow.h"
#include "core/codec/processor.h"
#include "core/codec/rowscaler.h"

#include <array>
#include <libyuv.h>
#include <vector>

namespace vedette {

namespace {

static_assert(RowScaler::group <= YuvPicture::readable);

/// Scales planes of one size: their rows across, of which the last few are kept.
template <size_t planes>
class PlaneScaler final
{
public:
    /// `samples` and their rows. `across` and `down` say what the samples are taken from.
    PlaneScaler(const std::array<const uchar *, planes> &samples, int stride, int rowCount,
                const RowScaler &across, const SampleSteps &down)
        : m_samples(samples)
        , m_stride(stride)
        , m_rowCount(rowCount)
        , m_across(across)
        , m_down(down)
    {
        for (Kept &kept : m_kept)
            kept.samples.resize(planes * across.size());
    }

    /// Row number `index` of each; valid until another one is asked for, or yet another where the
    /// picture is made no smaller: two rows lie between three of the plane then.
    std::array<RowBetween, planes> rows(int index)
    {
        const Tap tap = Tap::of(m_down, index, m_rowCount);
        const int weight = tap.weight(RowBetween::weightBits);
        const uchar *above = across(tap.at);
        const uchar *below = weight > 0 ? across(tap.at + 1) : above;
        std::array<RowBetween, planes> rows;
        for (size_t i = 0; i < planes; ++i)
            rows[i] = {above + i * m_across.size(), below + i * m_across.size(), weight};
        return rows;
    }

private:
    struct Kept
    {
        int row = -1;
        std::vector<uchar> samples; // of one plane behind the other
    };

    const uchar *across(int row)
    {
        Kept &kept = m_kept[size_t(row) % m_kept.size()];
        if (kept.row != row) {
            std::array<const uchar *, planes> from;
            std::array<uchar *, planes> to;
            for (size_t plane = 0; plane < planes; ++plane) {
                from[plane] = m_samples[plane] + qsizetype(row) * m_stride;
                to[plane] = kept.samples.data() + plane * m_across.size();
                for (int i = 0; i < m_stride; i += cacheLine)
                    fetchForReading(from[plane] + m_stride + i); // another processor has written it
            }
            m_across.scale(to, from);
            kept.row = row;
        }
        return kept.samples.data();
    }

    std::array<const uchar *, planes> m_samples;
    int m_stride;
    int m_rowCount;
    const RowScaler &m_across;
    SampleSteps m_down;
    std::array<Kept, 3> m_kept;
};

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
    return hasAvx2();
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

    // No chroma is lost where one sample of it for two pixels is as much as there is.
    const QSize chromaSize = picture.chromaSize();
    const int columnsShared = 2 * chromaSize.width() <= place.width() ? 2 : 1;
    const int rowsShared = 2 * chromaSize.height() <= place.height() ? 2 : 1;
    const auto planes = picture.planes();
    const auto strides = picture.strides();
    const QPoint begin = seen.topLeft() - place.topLeft();
    const auto across = [&](int samples, int sampling, int pixels) {
        return RowScaler(samples,
                         SampleSteps::of(size.width(), place.width(), begin.x(), sampling, pixels),
                         (seen.width() + pixels - 1) / pixels);
    };
    const auto down = [&](int sampling, int pixels) {
        return SampleSteps::of(size.height(), place.height(), begin.y(), sampling, pixels);
    };
    const int rowSampling = picture.subsampling() == YuvPicture::Subsampling::YCbCr420 ? 2 : 1;
    const RowScaler lumaAcross = across(size.width(), 1, 1);
    const RowScaler chromaAcross = across(chromaSize.width(), 2, columnsShared);
    PlaneScaler<1> luma({planes[0]}, strides[0], size.height(), lumaAcross, down(1, 1));
    PlaneScaler<2> chroma({planes[1], planes[2]}, strides[1], chromaSize.height(), chromaAcross,
                          down(rowSampling, rowsShared));
    for (int row = 0; row < seen.height(); row += rowsShared) {
        const auto pixelRow = [&](int number) {
            return PixelRow{pixelsAt(seen.topLeft() + QPoint(0, number)), luma.rows(number)[0]};
        };
        const auto [cb, cr] = chroma.rows(row / rowsShared);
        const ChromaRows colours{
                cb, cr, columnsShared == 2 ? ChromaRows::Width::Half : ChromaRows::Width::Full};
        if (rowsShared == 2 && row + 1 < seen.height())
            writePixels({pixelRow(row), pixelRow(row + 1)}, colours, seen.width());
        else
            writePixels(pixelRow(row), colours, seen.width());
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
