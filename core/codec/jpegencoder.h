// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/codec/planarpicture.h"
#include "core/codec/turbohandle.h"

#include <QByteArray>
#include <QImage>
#include <QVideoFrame>

#include <memory>

namespace vedette {

/// Makes JPEG files of raw pictures, 4:2:0 or grey, without a detour through RGB. Owns buffers
/// that are used again; holds no frame after encode(). It drops alpha, rotation and mirroring.
/// Thread: used by one at a time, any.
class JpegEncoder final
{
public:
    JpegEncoder();

    /// `quality` is libjpeg's, 1 to 100, and bounded to that. A frame that holds a JPEG file is
    /// not encoded again: the file is copied, without what follows it in the buffer and with
    /// Huffman tables. Errors: UnsupportedFormat with the format's name; BadData.
    Result<QByteArray> encode(const QVideoFrame &frame, int quality);
    /// The same for a picture in Format_RGB32.
    Result<QByteArray> encode(const QImage &picture, int quality);

private:
    Result<QByteArray> encodePlanes(const QVideoFrame &frame, int quality);
    Result<QByteArray> encodePacked(const QVideoFrame &frame, int quality);
    uchar *output(QSize size, int subsampling);

    TurboHandle m_turbo;
    PlanarPicture m_picture;
    std::unique_ptr<uchar[]> m_output;
    unsigned long m_capacity = 0;
};

} // namespace vedette
