// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/codec/baselinedecoder.h"
#include "core/codec/jpeginfo.h"
#include "core/codec/turbohandle.h"
#include "core/codec/turboheader.h"
#include "core/codec/yuvpicture.h"

#include <QByteArrayView>
#include <QImage>
#include <QSize>

namespace vedette {

/// Decodes JPEG files no larger than they are shown: libjpeg-turbo scales inside the inverse DCT,
/// by 1/2, 1/4 and 1/8 with SIMD. Reads what cameras send: grey, CMYK, any subsampling,
/// progressive, without Huffman tables, with bytes behind the end, damaged. Owns the decoder's
/// state. Thread: used by one at a time, any.
class JpegDecoder final
{
public:
    /// What a header may claim: pixels in each direction and altogether.
    static constexpr int maxSide = 16'384;
    static constexpr qint64 maxPixels = 100'000'000;
    /// The same for a picture in several scans, which must be held as a whole at its full size.
    static constexpr qint64 maxPixelsInScans = 40'000'000;
    /// Scans times pixels: what bounds the time that a progressive picture can take.
    static constexpr qint64 maxScannedPixels = 600'000'000;

    JpegDecoder();

    /// What is too much of `jpeg`, whose header says `info`, or an error of code None.
    static Error overLimit(const JpegInfo &info, QByteArrayView jpeg);

    /// The smallest of 1, 1/2, 1/4, 1/8 of `picture` (rounded up) that covers it when fitted within
    /// `fitWithin`; `picture` itself when `fitWithin` is empty. Device pixels.
    static QSize decodedSize(QSize picture, QSize fitWithin);

    /// A Format_RGB32 picture of decodedSize(). `reuse` gives its pixels back if it has that size
    /// and format and nobody else holds them: move it in. Damaged data yields the picture as far
    /// as it goes, where libjpeg can make one. Errors: BadData; FrameTooLarge with the limit.
    Result<QImage> decode(QByteArrayView jpeg, QSize fitWithin, QImage reuse = {});

    /// The same without converting its colours, and no larger than the smallest eighth of the
    /// picture that covers it, where BaselineDecoder can do it. Errors: those of decode();
    /// UnsupportedFormat of what is neither grey nor 4:2:0 nor 4:2:2, or in several scans: decode()
    /// takes that.
    Result<YuvPicture> decodeYuv(QByteArrayView jpeg, QSize fitWithin, YuvPicture reuse = {});

private:
    TurboHeader m_header;
    TurboHandle m_turbo;
    BaselineDecoder m_baseline;
};

} // namespace vedette
