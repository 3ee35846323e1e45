// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
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
    enum class Scaling {
        Exact, ///< to the size that is asked for
        Later, ///< whoever draws it scales: as the decoder gives it, where that is not far off
    };

    PictureRenderer();

    /// A Format_RGB32 picture of fittedSize(frame.size(), target), or, with Scaling::Later, one
    /// that scalesWell() to that; `target` in device pixels, empty for the full size. `reuse` gives
    /// its pixels back if it has that size and format and nobody else holds them: move it in.
    /// Errors: BadData; UnsupportedFormat with the format's name; FrameTooLarge with the limit.
    Result<QImage> render(const Frame &frame, QSize target, QImage reuse = {},
                          Scaling scaling = Scaling::Exact);

private:
    Result<QImage> renderJpeg(QByteArrayView jpeg, QSize target, QImage reuse);
    Result<QImage> renderPlanes(const QVideoFrame &frame, QSize target, QImage reuse);
    Result<QImage> renderPacked(const RawView &view, QSize target, QImage reuse);
    bool isDone(QSize size, QSize fitted) const;
    /// Keeps the memory of `picture` for the next time.
    Result<QImage> scaled(QImage picture, QSize size, QImage reuse);

    JpegDecoder m_decoder;
    Scaling m_scaling = Scaling::Exact; // of the frame that is rendered
    TurboHandle m_turbo;
    PlanarPicture m_picture;
    QImage m_stage; // what is scaled
};

} // namespace vedette
