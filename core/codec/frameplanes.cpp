// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/frameplanes.h"

#include "core/base/errordetail.h"
#include "core/codec/jpeginfo.h"
#include "core/codec/packedrgb.h"
#include "core/codec/pictureimage.h"

#include <algorithm>
#include <libyuv.h>

namespace vedette {

namespace {

constexpr uchar neutral = 128;

constexpr int half(int value)
{
    return (value + 1) / 2;
}

} // namespace

FramePlanes::FramePlanes()
    : m_turbo(tjInitDecompress())
{
}

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
    const Result<JpegInfo> info = readJpegInfo(jpeg);
    if (!info)
        return info.error();
    if (Error error = JpegDecoder::overLimit(*info, jpeg))
        return error;
    int width = 0;
    int height = 0;
    int subsampling = -1;
    int colours = -1;
    const bool planar =
            tjDecompressHeader3(m_turbo.get(), reinterpret_cast<const uchar *>(jpeg.data()),
                                static_cast<unsigned long>(jpeg.size()), &width, &height,
                                &subsampling, &colours) == 0 &&
            (colours == TJCS_YCbCr || colours == TJCS_GRAY) && QSize(width, height) == info->size;
    if (planar && decodePlanes(jpeg, info->size, subsampling))
        return ownView(info->size);
    // Rare ones take the longer way.
    auto picture = m_decoder.decode(jpeg, {}, std::move(m_rgb));
    if (!picture)
        return picture.error();
    m_rgb = std::move(picture).value();
    return fromRgb();
}

/// False when it is another kind, or its data is damaged.
bool FramePlanes::decodePlanes(QByteArrayView jpeg, QSize size, int subsampling)
{
    const bool quartered = subsampling == TJSAMP_420;
    const bool grey = subsampling == TJSAMP_GRAY;
    if (!quartered && !grey && subsampling != TJSAMP_422)
        return false;
    // TurboJPEG pads what is odd.
    const int chromaWidth = half(size.width());
    const int chromaHeight = half(size.height());
    std::array<int, 3> strides{2 * chromaWidth, chromaWidth, chromaWidth};
    const size_t chromaBytes = size_t(chromaWidth) * size_t(chromaHeight);
    std::array<uchar *, 3> planes{own(0, 4 * chromaBytes)};
    for (size_t i = 1; i < 3; ++i) {
        std::vector<uchar> &read = quartered ? m_own[i] : m_chroma[i - 1];
        read.resize(std::max(read.size(), 2 * chromaBytes));
        planes[i] = read.data();
    }
    if (tjDecompressToYUVPlanes(m_turbo.get(), reinterpret_cast<const uchar *>(jpeg.data()),
                                static_cast<unsigned long>(jpeg.size()), planes.data(),
                                size.width(), strides.data(), size.height(), TJFLAG_LIMITSCANS))
        return false;
    for (size_t i = 1; i < 3; ++i) {
        if (grey)
            std::fill_n(own(i, chromaBytes), chromaBytes, neutral);
        else if (!quartered)
            libyuv::ScalePlane(planes[i], chromaWidth, chromaWidth, size.height(),
                               own(i, chromaBytes), chromaWidth, chromaWidth, chromaHeight,
                               libyuv::kFilterBox);
    }
    return true;
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
