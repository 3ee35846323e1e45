// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
#include "core/codec/jpegdecoder.h"
#include "core/codec/planarpicture.h"
#include "core/codec/planeview.h"
#include "core/codec/yuvpicture.h"

#include <array>
#include <vector>

namespace vedette {

/// Brings the picture of any frame, raw or JPEG, to the same planes: BT.601 full range. Owns
/// buffers that are used again. Thread: used by one at a time.
class FramePlanes final
{
public:
    /// Valid until the next call, or clear().
    /// Errors: BadData; UnsupportedFormat with the format's name; FrameTooLarge with the limit.
    Result<PlaneView> read(const Frame &frame);

    /// Lets go of the frame.
    void clear() { m_picture.clear(); }

private:
    Result<PlaneView> readJpeg(QByteArrayView jpeg);
    PlaneView fromYuv();
    Result<PlaneView> readPacked(const QVideoFrame &frame);
    Result<PlaneView> readPlanar(const QVideoFrame &frame);
    Result<PlaneView> fromRgb();
    uchar *own(size_t plane, size_t bytes);
    PlaneView ownView(QSize size);

    JpegDecoder m_decoder;
    PlanarPicture m_picture;
    YuvPicture m_yuv;
    QImage m_rgb;
    std::array<std::vector<uchar>, 3> m_own;
};

} // namespace vedette
