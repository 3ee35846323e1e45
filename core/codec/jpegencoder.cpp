// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegencoder.h"

#include "core/codec/jpeginfo.h"
#include "core/codec/jpegtrim.h"
#include "core/codec/packedrgb.h"
#include "core/codec/turbopixels.h"

#include <algorithm>

namespace vedette {

namespace {

Result<QByteArray> passThrough(const QVideoFrame &frame)
{
    const Result<MappedFrame> mapped = MappedFrame::map(frame);
    if (!mapped)
        return mapped.error();
    const RawView::Plane &memory = mapped->view().planes[0];
    const Result<QByteArray> file = trimmedJpeg(QByteArrayView(memory.data, memory.bytes));
    return file ? withHuffmanTables(*file) : file;
}

QByteArray copied(const uchar *data, unsigned long size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace

JpegEncoder::JpegEncoder()
    : m_turbo(tjInitCompress())
{
}

Result<QByteArray> JpegEncoder::encode(const QVideoFrame &frame, int quality)
{
    quality = std::clamp(quality, 1, 100);
    if (frame.pixelFormat() == QVideoFrameFormat::Format_Jpeg)
        return passThrough(frame);
    if (packedOrderOf(frame.pixelFormat()))
        return encodePacked(frame, quality);
    return encodePlanes(frame, quality);
}

Result<QByteArray> JpegEncoder::encode(const QImage &picture, int quality)
{
    Q_ASSERT(picture.format() == QImage::Format_RGB32);
    constexpr int order =
            Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? TJPF_BGRX : TJPF_XRGB; // of 0xffRRGGBB in memory
    uchar *out = output(picture.size(), TJSAMP_420);
    unsigned long written = m_capacity;
    if (tjCompress2(m_turbo.get(), picture.constBits(), picture.width(),
                    int(picture.bytesPerLine()), picture.height(), order, &out, &written,
                    TJSAMP_420, std::clamp(quality, 1, 100), TJFLAG_NOREALLOC))
        return turboError(m_turbo);
    return copied(out, written);
}

Result<QByteArray> JpegEncoder::encodePlanes(const QVideoFrame &frame, int quality)
{
    if (Error error = m_picture.fill(frame, PlanarPicture::Chroma::AtMostQuarter))
        return error;
    const QSize size = m_picture.size();
    const int subsampling = turboSubsampling(m_picture.subsampling());
    auto planes = m_picture.planes();
    uchar *out = output(size, subsampling);
    unsigned long written = m_capacity;
    const int failed = tjCompressFromYUVPlanes(
            m_turbo.get(), planes.data(), size.width(), m_picture.strides().data(), size.height(),
            subsampling, &out, &written, quality, TJFLAG_NOREALLOC);
    m_picture.clear();
    if (failed)
        return turboError(m_turbo);
    return copied(out, written);
}

Result<QByteArray> JpegEncoder::encodePacked(const QVideoFrame &frame, int quality)
{
    const Result<MappedFrame> mapped = MappedFrame::map(frame);
    if (!mapped)
        return mapped.error();
    const RawView &view = mapped->view();
    if (!holdsPackedPixels(view)) {
        return {ErrorCode::BadData, QVideoFrameFormat::pixelFormatToString(frame.pixelFormat())};
    }
    const QSize size = view.format.frameSize();
    const bool bottomUp = view.format.scanLineDirection() == QVideoFrameFormat::BottomToTop;
    uchar *out = output(size, TJSAMP_420);
    unsigned long written = m_capacity;
    if (tjCompress2(m_turbo.get(), view.planes[0].data, size.width(), int(view.planes[0].stride),
                    size.height(), turboPixels(*packedOrderOf(frame.pixelFormat())), &out, &written,
                    TJSAMP_420, quality, TJFLAG_NOREALLOC | (bottomUp ? TJFLAG_BOTTOMUP : 0)))
        return turboError(m_turbo);
    return copied(out, written);
}

uchar *JpegEncoder::output(QSize size, int subsampling)
{
    const unsigned long needed = tjBufSize(size.width(), size.height(), subsampling);
    if (needed > m_capacity) {
        m_output = std::make_unique_for_overwrite<uchar[]>(needed);
        m_capacity = needed;
    }
    return m_output.get();
}

} // namespace vedette
