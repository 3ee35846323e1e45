// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVideoFrameFormat>

#include <optional>

namespace vedette {

/// Where a raw YCbCr format keeps its samples. Internal to core/codec.
struct YuvLayout
{
    enum class Packing {
        Grey,     ///< plane 0 is luma, there is no chroma
        Planar,   ///< a plane each, or a half of each line of plane 1 (`chromaSideBySide`)
        Pairs,    ///< plane 1 holds chroma in pairs
        Together, ///< plane 0 holds everything, two pixels in four bytes
    };

    Packing packing = Packing::Planar;
    int chromaRowStep = 2; ///< rows of pixels for each row of chroma
    bool crFirst = false;
    bool chromaSideBySide = false;
    bool lumaSecond = false; ///< Together: U Y V Y instead of Y U Y V
    int wideShift = 0;       ///< samples are 16 bits and shift right by this; 0: samples are bytes
};

/// Nothing for formats that are not YCbCr or not known here.
constexpr std::optional<YuvLayout> yuvLayoutOf(QVideoFrameFormat::PixelFormat format)
{
    using Format = QVideoFrameFormat;
    using Packing = YuvLayout::Packing;
    switch (format) {
    case Format::Format_Y8:
        return YuvLayout{.packing = Packing::Grey};
    case Format::Format_Y16:
        return YuvLayout{.packing = Packing::Grey, .wideShift = 8};
    case Format::Format_YUV420P:
    case Format::Format_IMC3:
        return YuvLayout{};
    case Format::Format_YV12:
    case Format::Format_IMC1:
        return YuvLayout{.crFirst = true};
    case Format::Format_IMC4:
        return YuvLayout{.chromaSideBySide = true};
    case Format::Format_IMC2:
        return YuvLayout{.crFirst = true, .chromaSideBySide = true};
    case Format::Format_YUV420P10:
        return YuvLayout{.wideShift = 2};
    case Format::Format_YUV422P:
        return YuvLayout{.chromaRowStep = 1};
    case Format::Format_NV12:
        return YuvLayout{.packing = Packing::Pairs};
    case Format::Format_NV21:
        return YuvLayout{.packing = Packing::Pairs, .crFirst = true};
    case Format::Format_P010:
    case Format::Format_P016:
        return YuvLayout{.packing = Packing::Pairs, .wideShift = 8};
    case Format::Format_YUYV:
        return YuvLayout{.packing = Packing::Together, .chromaRowStep = 1};
    case Format::Format_UYVY:
        return YuvLayout{.packing = Packing::Together, .chromaRowStep = 1, .lumaSecond = true};
    default:
        return {};
    }
}

} // namespace vedette
