// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/mappedframe.h"

#include <QImage>
#include <QVideoFrame>

#include <vector>

/// A picture whose colours are known, in any raw format.
namespace vedette::test {

/// Eight colour bars above, a grey gradient below. Format_RGB32.
QImage testPicture(QSize size);

using Pixels = QVideoFrameFormat::PixelFormat;
using Space = QVideoFrameFormat::ColorSpace;
using Range = QVideoFrameFormat::ColorRange;

QVideoFrameFormat rawFormat(QSize size, Pixels pixels,
                            Space space = QVideoFrameFormat::ColorSpace_BT601,
                            Range range = QVideoFrameFormat::ColorRange_Full);

/// What a camera would make of `picture`. The colour space and range of `format` say how RGB
/// becomes YCbCr; where they are undefined, BT.601 and limited.
class RawPicture
{
public:
    /// `padding` is added to the bytes of each row.
    RawPicture(const QImage &picture, const QVideoFrameFormat &format, int padding = 0);

    /// Valid as long as this is.
    RawView view() const;

    /// A copy in Qt's own memory, for the formats that Qt can hold there (not YUV422P).
    QVideoFrame frame() const;

private:
    struct Plane
    {
        std::vector<uchar> bytes;
        int stride = 0;
    };

    void addPlane(int rowBytes, int rows, bool wholeLastRow = false);
    void put(int plane, int y, int at, int value);

    QVideoFrameFormat m_format;
    std::vector<Plane> m_planes;
    int m_padding;
};

/// A video frame that holds `file`, followed by whatever Qt's memory holds then.
QVideoFrame jpegFrame(const QByteArray &file, QSize size);

/// `picture` by the luma of JFIF.
QImage greyOf(QImage picture);

/// The mean difference of two pictures of one size, over all channels, in levels of 255.
double meanError(const QImage &a, const QImage &b);

} // namespace vedette::test
