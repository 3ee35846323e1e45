// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/colorconversion.h"

#include <QtMath>

namespace vedette {

namespace {

using Format = QVideoFrameFormat;

/// The weights of red and blue in luma.
struct Matrix
{
    double red;
    double blue;
};

constexpr Matrix bt601{0.299, 0.114};
constexpr Matrix bt709{0.2126, 0.0722};
constexpr Matrix bt2020{0.2627, 0.0593};

bool isGrey(Format::PixelFormat format)
{
    return format == Format::Format_Y8 || format == Format::Format_Y16;
}

bool isFullRange(const Format &format)
{
    switch (format.colorRange()) {
    case Format::ColorRange_Full:
        return true;
    case Format::ColorRange_Video:
        return false;
    case Format::ColorRange_Unknown:
        break;
    }
    return isGrey(format.pixelFormat()) || format.colorSpace() == Format::ColorSpace_AdobeRgb;
}

/// Null for BT.601.
const Matrix *foreignMatrix(const Format &format)
{
    constexpr int tallestStandardDefinition = 576;
    const auto pixels = format.pixelFormat();
    if (isGrey(pixels))
        return nullptr;
    switch (format.colorSpace()) {
    case Format::ColorSpace_BT709:
        return &bt709;
    case Format::ColorSpace_BT2020:
        return &bt2020;
    case Format::ColorSpace_BT601:
    case Format::ColorSpace_AdobeRgb:
        return nullptr;
    case Format::ColorSpace_Undefined:
        break;
    }
    const bool packed = pixels == Format::Format_YUYV || pixels == Format::Format_UYVY;
    return !packed && format.frameHeight() > tallestStandardDefinition ? &bt709 : nullptr;
}

qint16 fixed(double value)
{
    return qint16(qRound(value * 256));
}

/// `from` to BT.601: to red, green and blue and back, with luma and chroma scaled first.
ColorConversion::Mix mixOf(const Matrix &from, bool full)
{
    const double lumaScale = full ? 1.0 : 255.0 / 219;
    const double chromaScale = full ? 1.0 : 255.0 / 224;
    const double green = 1 - from.red - from.blue;
    const double redFromCr = 2 * (1 - from.red);
    const double blueFromCb = 2 * (1 - from.blue);
    const double greenFromCb = -blueFromCb * from.blue / green;
    const double greenFromCr = -redFromCr * from.red / green;

    const Matrix to = bt601;
    const double toGreen = 1 - to.red - to.blue;
    const double lumaFromCb = toGreen * greenFromCb + to.blue * blueFromCb;
    const double lumaFromCr = toGreen * greenFromCr + to.red * redFromCr;
    const double cb = 2 * (1 - to.blue);
    const double cr = 2 * (1 - to.red);
    return {.lumaZero = qint16(full ? 0 : 16),
            .lumaGain = fixed(lumaScale - 1),
            .lumaFromCb = fixed(chromaScale * lumaFromCb),
            .lumaFromCr = fixed(chromaScale * lumaFromCr),
            .cbGain = fixed(chromaScale * (blueFromCb - lumaFromCb) / cb - 1),
            .cbFromCr = fixed(chromaScale * -lumaFromCr / cb),
            .crFromCb = fixed(chromaScale * -lumaFromCb / cr),
            .crGain = fixed(chromaScale * (redFromCr - lumaFromCr) / cr - 1)};
}

/// low becomes 0 and high 255; `rounding` makes the middle come out right, too.
constexpr ColorConversion::Stretch stretchOf(uchar low, uchar high, quint16 gain, int rounding)
{
    return {low, high, gain, quint16(rounding - low * gain)};
}

constexpr auto lumaStretch = stretchOf(16, 235, 298, 128);
constexpr auto chromaStretch = stretchOf(16, 240, 291, 192);

} // namespace

ColorConversion ColorConversion::of(const QVideoFrameFormat &format)
{
    const bool full = isFullRange(format);
    if (const Matrix *from = foreignMatrix(format))
        return {.kind = Kind::Mix, .mix = mixOf(*from, full)};
    if (full)
        return {};
    return {.kind = Kind::Stretch, .luma = lumaStretch, .chroma = chromaStretch};
}

} // namespace vedette
