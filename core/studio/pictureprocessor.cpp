// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/pictureprocessor.h"

#include "core/base/errordetail.h"
#include "core/capture/yuvcanvas.h"

#include <cmath>
#include <libyuv.h>

namespace vedette {

namespace {

constexpr YuvColour black{0, 128, 128};

constexpr int evenDown(int value)
{
    return value & ~1;
}

constexpr int evenUp(int value)
{
    return (value + 1) & ~1;
}

QRectF pixels(const QRectF &percent, QSize picture)
{
    constexpr double whole = 100;
    return {percent.left() * picture.width() / whole, percent.top() * picture.height() / whole,
            percent.width() * picture.width() / whole, percent.height() * picture.height() / whole};
}

QRect between(QPoint topLeft, QPoint end)
{
    return {topLeft, QSize(end.x() - topLeft.x(), end.y() - topLeft.y())};
}

QRect even(QSize size)
{
    return {0, 0, evenDown(size.width()), evenDown(size.height())};
}

// Mirroring is turning upside down after exchanging top and bottom, which a negative height does.
bool copyTurned(const PlaneView &from, const QRect &part, const PictureTurn &turn,
                const YuvCanvas &to)
{
    constexpr std::array modes{libyuv::kRotate0, libyuv::kRotate90, libyuv::kRotate180,
                               libyuv::kRotate270};
    const auto mode = modes[size_t(turn.quarters + (turn.mirrored ? 2 : 0)) % modes.size()];
    const auto at = [&](size_t plane, int shift) {
        return from.planes[plane] + (part.top() >> shift) * qsizetype(from.strides[plane]) +
               (part.left() >> shift);
    };
    return libyuv::I420Rotate(at(0, 0), from.strides[0], at(1, 1), from.strides[1], at(2, 1),
                              from.strides[2], to.plane(0).bits, to.plane(0).stride,
                              to.plane(1).bits, to.plane(1).stride, to.plane(2).bits,
                              to.plane(2).stride, part.width(),
                              turn.mirrored ? -part.height() : part.height(), mode) == 0;
}

} // namespace

PictureTurn turnOf(const ProcessingConfig &processing)
{
    return {processing.mirrored, int(processing.turn)};
}

QRect outerPixels(const QRectF &percent, QSize picture)
{
    const QRectF exact = pixels(percent, picture);
    return between({evenDown(int(std::floor(exact.left()))),
                    evenDown(int(std::floor(exact.top())))},
                   {evenUp(int(std::ceil(exact.right()))),
                    evenUp(int(std::ceil(exact.bottom())))}) &
           QRect(QPoint(0, 0), picture);
}

QRect innerPixels(const QRectF &percent, QSize picture)
{
    constexpr double slack = 1e-3; // percents of pixels are seldom whole numbers
    const QRectF exact = pixels(percent, picture).adjusted(-slack, -slack, slack, slack);
    return between({evenUp(int(std::ceil(exact.left()))), evenUp(int(std::ceil(exact.top())))},
                   {evenDown(int(std::floor(exact.right()))),
                    evenDown(int(std::floor(exact.bottom())))}) &
           even(picture);
}

Result<Frame> PictureProcessor::process(const Frame &frame, const ProcessingConfig &processing,
                                        const QDateTime &now)
{
    if (!processing.changesPictures())
        return frame;
    if (frame.isJpeg() && !processing.overlay.isShown())
        if (auto made = transformed(frame, processing))
            return made;
    auto made = drawn(frame, processing, now);
    m_planes.clear();
    return made;
}

Result<Frame> PictureProcessor::transformed(const Frame &frame, const ProcessingConfig &processing)
{
    const Result<JpegInfo> info = readJpegInfo(frame.jpeg());
    if (!info)
        return info.error();
    JpegChange change{{}, {QPoint(0, 0), info->size}, turnOf(processing)};
    for (const QRectF &mask : processing.masks)
        change.masks += outerPixels(mask, info->size);
    if (processing.crop != wholePicture)
        change.crop = innerPixels(processing.crop, info->size);
    auto made = m_transform.change(frame.jpeg(), change);
    if (!made)
        return made.error();
    return Frame::fromJpeg(std::move(made->jpeg), made->size, frame.captured(), frame.sequence());
}

Result<Frame> PictureProcessor::drawn(const Frame &frame, const ProcessingConfig &processing,
                                      const QDateTime &now)
{
    const auto view = m_planes.read(frame);
    if (!view)
        return view.error();
    const PictureTurn turn = turnOf(processing);
    const QRect crop = processing.crop == wholePicture ? even(view->size)
                                                       : innerPixels(processing.crop, view->size);
    if (crop.isEmpty())
        return {ErrorCode::BadData, ErrorDetail::tr("a picture too small to be changed")};

    QVideoFrameFormat format(turned(crop.size(), turn), QVideoFrameFormat::Format_YUV420P);
    format.setColorSpace(QVideoFrameFormat::ColorSpace_BT601);
    format.setColorRange(QVideoFrameFormat::ColorRange_Full);
    QVideoFrame picture(format);
    if (!picture.map(QVideoFrame::WriteOnly))
        return {ErrorCode::BadData, ErrorDetail::tr("no memory for the picture")};
    const YuvCanvas canvas(picture);
    const bool copied = copyTurned(*view, crop, turn, canvas);
    for (const QRectF &mask : processing.masks)
        if (const QRect seen = outerPixels(mask, view->size) & crop; !seen.isEmpty())
            canvas.fill(turned(seen.translated(-crop.topLeft()), crop.size(), turn), black);
    if (processing.overlay.isShown())
        drawOverlay(canvas, processing.overlay, now);
    picture.unmap();
    if (!copied)
        return {ErrorCode::BadData, ErrorDetail::tr("a picture that cannot be turned")};
    return Frame::fromRaw(std::move(picture), frame.captured(), frame.sequence());
}

void PictureProcessor::drawOverlay(const YuvCanvas &canvas, const OverlayConfig &overlay,
                                   const QDateTime &now)
{
    m_label.update(overlay, canvas.size(), now);
    const QSize size = m_label.size();
    const QPoint place = m_label.place(overlay, canvas.size());
    const auto blend = [&](int index, const uchar *over, const uchar *alpha, int shift) {
        const YuvCanvas::Plane &plane = canvas.plane(index);
        uchar *to =
                plane.bits + (place.y() >> shift) * qsizetype(plane.stride) + (place.x() >> shift);
        const int width = size.width() >> shift;
        libyuv::BlendPlane(over, width, to, plane.stride, alpha, width, to, plane.stride, width,
                           size.height() >> shift);
    };
    blend(0, m_label.luma(), m_label.alpha(), 0);
    blend(1, m_label.neutral(), m_label.chromaAlpha(), 1);
    blend(2, m_label.neutral(), m_label.chromaAlpha(), 1);
}

} // namespace vedette
