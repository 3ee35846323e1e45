// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
#include "core/codec/frameplanes.h"
#include "core/codec/jpegtransform.h"
#include "core/studio/overlaylabel.h"

namespace vedette {

class YuvCanvas;

PictureTurn turnOf(const ProcessingConfig &processing);

/// `percent` of `picture` in its pixels: what it touches, or what is wholly in it, to even edges.
QRect outerPixels(const QRectF &percent, QSize picture);
QRect innerPixels(const QRectF &percent, QSize picture);

/// Does to one camera's pictures what a ProcessingConfig says. JPEG stays JPEG where its pixels
/// need not be decoded: nothing is lost then, and masks cover whole blocks; all else comes out as
/// planes of memory of their own. Owns buffers that are used again. Thread: used by one at a time,
/// any. Words need a QGuiApplication.
class PictureProcessor final
{
public:
    /// The same moment and number. Errors: as FramePlanes::read().
    Result<Frame> process(const Frame &frame, const ProcessingConfig &processing,
                          const QDateTime &now = QDateTime::currentDateTime());

private:
    Result<Frame> transformed(const Frame &frame, const ProcessingConfig &processing);
    Result<Frame> drawn(const Frame &frame, const ProcessingConfig &processing,
                        const QDateTime &now);
    void drawOverlay(const YuvCanvas &canvas, const OverlayConfig &overlay, const QDateTime &now);

    JpegTransform m_transform;
    FramePlanes m_planes;
    OverlayLabel m_label;
};

} // namespace vedette
