// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVideoFrameFormat>

namespace vedette {

/// How the samples of a raw picture become BT.601 full range, which is what JPEG (JFIF) means by
/// YCbCr. A plain value. Fixed point with 8 bits of fraction, for 16-bit arithmetic.
struct ColorConversion
{
    enum class Kind {
        None,    ///< the samples are right as they are
        Stretch, ///< the range changes, each sample by itself
        Mix,     ///< the matrix changes: luma takes from chroma
    };

    /// v becomes (clamp(v, low, high) * gain + bias) >> 8 in wrapping unsigned 16-bit arithmetic.
    struct Stretch
    {
        uchar low;
        uchar high;
        quint16 gain;
        quint16 bias;
    };

    /// Multiples of 1/256. Gains are what is added to 1; luma is taken less `lumaZero`, chroma
    /// less 128.
    struct Mix
    {
        qint16 lumaZero;
        qint16 lumaGain;
        qint16 lumaFromCb;
        qint16 lumaFromCr;
        qint16 cbGain;
        qint16 cbFromCr;
        qint16 crFromCb;
        qint16 crGain;
    };

    Kind kind = Kind::None;
    Stretch luma{}; ///< only for Kind::Stretch, like `chroma`
    Stretch chroma{};
    Mix mix{}; ///< only for Kind::Mix

    /// What `format` says of its colours, and where it does not:
    /// - range: full for grey formats (infrared cameras) and for AdobeRgb, which is Qt's name for
    ///   JPEG's colours; else limited, as V4L2, Media Foundation and H.264 define it.
    /// - matrix: BT.601 for YUYV and UYVY, which come straight from webcams (USB Video Class
    ///   1.5, 3.9.2.6: SMPTE 170M unless the camera says otherwise) whatever their size; for the
    ///   planar formats, which come from decoders too, BT.709 above 576 lines as GStreamer and Qt
    ///   have it, else BT.601.
    static ColorConversion of(const QVideoFrameFormat &format);
};

} // namespace vedette
