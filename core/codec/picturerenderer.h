// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
#include "core/codec/drawablepicture.h"
#include "core/codec/jpegdecoder.h"
#include "core/codec/planarpicture.h"
#include "core/codec/turbohandle.h"

#include <QImage>
#include <QSize>

namespace vedette {

/// Makes what is shown of a frame, at the size that it is shown at or near it. Does no more work
/// than that size needs. Owns decoders and buffers that are used again; holds no frame after
/// render(). It drops alpha, rotation and mirroring. Thread: used by one at a time, any; needs no
/// QGuiApplication.
class PictureRenderer final
{
public:
    PictureRenderer();

    /// A Format_RGB32 picture of fittedSize(frame.size(), target); `target` in device pixels, empty
    /// for the full size. `reuse` gives its pixels back if it has that size and format and nobody
    /// else holds them: move it in.
    /// Errors: BadData; UnsupportedFormat with the format's name; FrameTooLarge with the limit.
    Result<QImage> render(const Frame &frame, QSize target, QImage reuse = {});

    /// For those who scale it while they draw it: as the decoder gives it, where that scalesWell()
    /// to what render() gives, which it is else.
    Result<DrawablePicture> renderForDrawing(const Frame &frame, QSize target,
                                             DrawablePicture reuse = {});

private:
    Result<QImage> renderImage(const Frame &frame, QSize target, QImage reuse);
    Result<QImage> renderJpeg(QByteArrayView jpeg, QSize target, QImage reuse);
    Result<QImage> renderPlanes(const QVideoFrame &frame, QSize target, QImage reuse);
    Result<QImage> renderPacked(const RawView &view, QSize target, QImage reuse);
    bool isDone(QSize size, QSize fitted) const;
    /// Keeps the memory of `picture` for the next time.
    Result<QImage> scaled(QImage picture, QSize size, QImage reuse);

    JpegDecoder m_decoder;
    bool m_isExact = true; // whether the size of what is rendered matters
    TurboHandle m_turbo;
    PlanarPicture m_picture;
    QImage m_stage; // what is scaled
};

} // namespace vedette
