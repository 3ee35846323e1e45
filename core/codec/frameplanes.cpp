// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/frameplanes.h"

#include "core/base/errordetail.h"
#include "core/codec/packedrgb.h"
#include "core/codec/pictureimage.h"

#include <algorithm>
#include <libyuv.h>
#include <utility>

namespace vedette {

namespace {

constexpr uchar neutral = 128;

constexpr int half(int value)
{
    return (value + 1) / 2;
}

} // namespace

Result<PlaneView> FramePlanes::read(const Frame &frame)
{
    if (frame.isNull())
        return {ErrorCode::BadData, ErrorDetail::tr("no picture")};
    if (frame.isJpeg())
        return readJpeg(frame.jpeg());
    const auto format = frame.raw().pixelFormat();
    if (format != QVideoFrameFormat::Format_Jpeg)
        return packedOrderOf(format) ? readPacked(frame.raw()) : readPlanar(frame.raw());
    const Result<MappedFrame> mapped = MappedFrame::map(frame.raw());
    if (!mapped)
        return mapped.error();
    const RawView::Plane &file = mapped->view().planes[0];
    return readJpeg(QByteArrayView(file.data, file.bytes));
}

Result<PlaneView> FramePlanes::readJpeg(QByteArrayView jpeg)
{
    if (auto planes = m_decoder.decodeYuv(jpeg, {}, std::move(m_yuv))) {
        m_yuv = std::move(planes).value();
        return fromYuv();
    } else if (planes.error().code != ErrorCode::UnsupportedFormat) {
        return planes.error();
    }
    // Rare ones take the longer way.
    auto picture = m_decoder.decode(jpeg, {}, std::move(m_rgb));
    if (!picture)
        return picture.error();
    m_rgb = std::move(picture).value();
    return fromRgb();
}

PlaneView FramePlanes::fromYuv()
{
    PlaneView view{std::as_const(m_yuv).planes(), m_yuv.strides(), m_yuv.size()};
    if (m_yuv.subsampling() == YuvPicture::Subsampling::YCbCr420)
        return view;
    const int width = m_yuv.chromaSize().width();
    const int height = half(view.size.height());
    for (size_t i = 1; i < 3; ++i) {
        uchar *halved = own(i, size_t(width) * size_t(height));
        libyuv::ScalePlane(view.planes[i], width, width, view.size.height(), halved, width, width,
                           height, libyuv::kFilterBox);
        view.planes[i] = halved;
    }
    return view;
}

Result<PlaneView> FramePlanes::readPacked(const QVideoFrame &frame)
{
    const Result<MappedFrame> mapped = MappedFrame::map(frame);
    if (!mapped)
        return mapped.error();
    const RawView &view = mapped->view();
    if (!holdsPackedPixels(view))
        return {ErrorCode::BadData, QVideoFrameFormat::pixelFormatToString(frame.pixelFormat())};
    m_rgb = pictureImage(view.format.frameSize(), std::move(m_rgb));
    if (m_rgb.isNull())
        return {ErrorCode::BadData, ErrorDetail::tr("no memory for the picture")};
    copyPacked(view, *packedOrderOf(frame.pixelFormat()), m_rgb);
    return fromRgb();
}

Result<PlaneView> FramePlanes::readPlanar(const QVideoFrame &frame)
{
    if (Error error = m_picture.fill(frame, PlanarPicture::Chroma::AtMostQuarter))
        return error;
    PlaneView view{m_picture.planes(), m_picture.strides(), m_picture.size()};
    if (m_picture.subsampling() == PlanarPicture::Subsampling::Grey) {
        const int width = half(view.size.width());
        const size_t bytes = size_t(width) * size_t(half(view.size.height()));
        for (size_t i = 1; i < 3; ++i) {
            view.planes[i] = own(i, bytes);
            view.strides[i] = width;
            std::fill_n(m_own[i].data(), bytes, neutral);
        }
    }
    return view;
}

Result<PlaneView> FramePlanes::fromRgb()
{
    const QSize size = m_rgb.size();
    const int chromaWidth = half(size.width());
    const size_t chromaBytes = size_t(chromaWidth) * size_t(half(size.height()));
    // libyuv's ARGB is a pixel's value in a little-endian word, as QImage's is.
    if (libyuv::ARGBToJ420(m_rgb.constBits(), int(m_rgb.bytesPerLine()), own(0, 4 * chromaBytes),
                           2 * chromaWidth, own(1, chromaBytes), chromaWidth, own(2, chromaBytes),
                           chromaWidth, size.width(), size.height()))
        return {ErrorCode::BadData, ErrorDetail::tr("no memory for the picture")};
    return ownView(size);
}

uchar *FramePlanes::own(size_t plane, size_t bytes)
{
    if (m_own[plane].size() < bytes)
        m_own[plane].resize(bytes);
    return m_own[plane].data();
}

PlaneView FramePlanes::ownView(QSize size)
{
    const int chromaWidth = half(size.width());
    return {{m_own[0].data(), m_own[1].data(), m_own[2].data()},
            {2 * chromaWidth, chromaWidth, chromaWidth},
            size};
}

} // namespace vedette
