// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/baselineheader.h"
#include "core/codec/entropydata.h"
#include "core/codec/yuvpicture.h"

#include <optional>

/// Internal to core/codec.
namespace vedette {

/// Decodes what nearly all cameras send, in half to two thirds of libjpeg-turbo's time, at any
/// eighth of the size: baseline JPEG, undamaged, grey or YCbCr of 4:2:0 or 4:2:2. Whatever is odd
/// about a picture, it declines, and everything without AVX2; libjpeg-turbo knows what to do then.
/// Thread: used by one at a time, any.
class BaselineDecoder final
{
public:
    static constexpr int whole = 8; ///< eighths

    /// `picture` scaled by `eighths`, 1 to 8, and rounded up.
    static QSize scaledSize(QSize picture, int eighths);

    /// `jpeg` is within what JpegDecoder accepts. `reuse` as for JpegDecoder::decodeYuv(), but
    /// untouched where nothing is returned. The chroma of grey is undefined.
    std::optional<YuvPicture> decode(QByteArrayView jpeg, int eighths, YuvPicture &reuse);

private:
    class Scan;

    BaselineHeader m_header;
    EntropyData m_data;
};

} // namespace vedette
