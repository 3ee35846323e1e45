// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/picturerenderer.h"

#include "core/base/errordetail.h"
#include "core/codec/jpeginfo.h"
#include "core/codec/packedrgb.h"
#include "core/codec/pictureimage.h"
#include "core/codec/picturescaling.h"
#include "core/codec/turbopixels.h"

namespace vedette {

namespace {

Error noMemory()
{
    return {ErrorCode::BadData, ErrorDetail::tr("no memory for the picture")};
}

QSize half(QSize size)
{
    return {(size.width() + 1) / 2, (size.height() + 1) / 2};
}

bool covers(QSize size, QSize other)
{
    return size.width() >= other.width() && size.height() >= other.height();
}

} // namespace

PictureRenderer::PictureRenderer()
    : m_turbo(tjInitDecompress())
{
}

Result<QImage> PictureRenderer::render(const Frame &frame, QSize target, QImage reuse)
{
    m_isExact = true;
    return renderImage(frame, target, std::move(reuse));
}

Result<DrawablePicture> PictureRenderer::renderForDrawing(const Frame &frame, QSize target,
                                                          DrawablePicture reuse)
{
    if (frame.isJpeg() && scalesPlanesFast()) {
        const QSize decoded = JpegDecoder::decodedSize(frame.size(), target);
        if (scalesWell(decoded, fittedSize(frame.size(), target))) {
            auto planes = m_decoder.decodeYuv(frame.jpeg(), target, reuse.take<YuvPicture>());
            if (planes)
                return DrawablePicture(std::move(planes).value());
            if (planes.error().code != ErrorCode::UnsupportedFormat)
                return planes.error();
        }
    }
    m_isExact = false;
    auto image = renderImage(frame, target, reuse.take<QImage>());
    if (!image)
        return image.error();
    return DrawablePicture(std::move(image).value());
}

Result<QImage> PictureRenderer::renderImage(const Frame &frame, QSize target, QImage reuse)
{
    if (frame.isNull())
        return {ErrorCode::BadData, ErrorDetail::tr("no picture")};
    if (frame.isJpeg())
        return renderJpeg(frame.jpeg(), target, std::move(reuse));

    const QVideoFrame &raw = frame.raw();
    const auto format = raw.pixelFormat();
    if (format != QVideoFrameFormat::Format_Jpeg && !packedOrderOf(format))
        return renderPlanes(raw, target, std::move(reuse));
    const Result<MappedFrame> mapped = MappedFrame::map(raw);
    if (!mapped)
        return mapped.error();
    if (format != QVideoFrameFormat::Format_Jpeg)
        return renderPacked(mapped->view(), target, std::move(reuse));
    const RawView::Plane &file = mapped->view().planes[0];
    return renderJpeg(QByteArrayView(file.data, file.bytes), target, std::move(reuse));
}

Result<QImage> PictureRenderer::renderJpeg(QByteArrayView jpeg, QSize target, QImage reuse)
{
    const Result<JpegInfo> info = readJpegInfo(jpeg);
    if (!info)
        return info.error();
    const QSize fitted = fittedSize(info->size, target);
    if (isDone(JpegDecoder::decodedSize(info->size, target), fitted))
        return m_decoder.decode(jpeg, target, std::move(reuse));
    Result<QImage> decoded = m_decoder.decode(jpeg, target, std::move(m_stage));
    if (!decoded)
        return decoded;
    return scaled(std::move(decoded).value(), fitted, std::move(reuse));
}

Result<QImage> PictureRenderer::renderPlanes(const QVideoFrame &frame, QSize target, QImage reuse)
{
    if (Error error = m_picture.fill(frame, PlanarPicture::Chroma::AsItIs))
        return error;
    const QSize fitted = fittedSize(frame.size(), target);
    while (m_picture.size() != fitted && covers(half(m_picture.size()), fitted))
        m_picture.halve();

    const QSize size = m_picture.size();
    const bool exact = isDone(size, fitted);
    QImage image = pictureImage(size, std::move(exact ? reuse : m_stage));
    if (image.isNull())
        return noMemory();
    auto planes = m_picture.planes();
    const int failed =
            tjDecodeYUVPlanes(m_turbo.get(), planes.data(), m_picture.strides().data(),
                              turboSubsampling(m_picture.subsampling()), image.bits(), size.width(),
                              int(image.bytesPerLine()), size.height(), TJPF_BGRX, 0);
    m_picture.clear();
    if (failed)
        return turboError(m_turbo);
    return exact ? image : scaled(std::move(image), fitted, std::move(reuse));
}

Result<QImage> PictureRenderer::renderPacked(const RawView &view, QSize target, QImage reuse)
{
    const auto format = view.format.pixelFormat();
    if (!holdsPackedPixels(view))
        return {ErrorCode::BadData, QVideoFrameFormat::pixelFormatToString(format)};
    const QSize size = view.format.frameSize();
    const QSize fitted = fittedSize(size, target);
    const bool exact = isDone(size, fitted);
    QImage image = pictureImage(size, std::move(exact ? reuse : m_stage));
    if (image.isNull())
        return noMemory();
    copyPacked(view, *packedOrderOf(format), image);
    return exact ? image : scaled(std::move(image), fitted, std::move(reuse));
}

bool PictureRenderer::isDone(QSize size, QSize fitted) const
{
    return size == fitted || (!m_isExact && scalesWell(size, fitted));
}

Result<QImage> PictureRenderer::scaled(QImage picture, QSize size, QImage reuse)
{
    m_stage = std::move(picture);
    // Bilinear sampling leaves pixels out below a half; Qt's scaled() takes the mean of all, but
    // costs many times as much.
    const bool bilinear = scalesWell(m_stage.size(), size);
    QImage image = bilinear ? pictureImage(size, std::move(reuse))
                            : m_stage.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (image.isNull())
        return noMemory();
    if (!bilinear)
        return image;
    const bool done =
            scaleOnto(m_stage, image.bits(), image.bytesPerLine(), {{}, size}, {{}, size});
    return done ? Result<QImage>(std::move(image)) : noMemory();
}

} // namespace vedette
