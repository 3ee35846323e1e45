// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSize>
#include <QVideoFrameFormat>

#include <optional>

class QCameraDevice;

namespace vedette {

/// One way in which a camera can give its pictures.
struct CameraFormat
{
    QSize size;     ///< pixels
    double fps = 0; ///< the highest rate; 0 when the camera does not say
    QVideoFrameFormat::PixelFormat pixels = QVideoFrameFormat::Format_Invalid;

    friend bool operator==(const CameraFormat &, const CameraFormat &) = default;
};

/// What becomes of a camera's JPEG on its way to us.
enum class JpegHandling {
    PassedOn, ///< the camera's own bytes arrive
    Decoded,  ///< the platform decodes it, which costs time for every picture
};

/// What is wanted of a camera.
struct WantedFormat
{
    QSize size;     ///< empty: the largest up to 1280x720
    double fps = 0; ///< 0: 30
    /// Invalid: whichever serves best.
    QVideoFrameFormat::PixelFormat pixels = QVideoFrameFormat::Format_Invalid;
};

/// "Jpeg", "YUYV": as Qt calls them.
QString pixelFormatName(QVideoFrameFormat::PixelFormat pixels);
/// Invalid for a name that is none.
QVideoFrameFormat::PixelFormat pixelFormatNamed(const QString &name);

/// The index of the format that comes closest to `wanted`; nothing when none is usable.
///
/// A layout that is asked for and that the camera has comes first, then the size, then a rate that
/// suffices, then a raw format before JPEG. JPEG is for cameras whose raw formats are too slow: the
/// usual USB camera gives 1280x720 raw at 10 fps and JPEG at 30. Where the size is left to us, a
/// sufficient rate comes before the size.
std::optional<qsizetype> chooseFormat(const QList<CameraFormat> &formats,
                                      const WantedFormat &wanted, JpegHandling jpeg);

/// The formats of `device` in its own order, unusable ones included, so that indices agree.
QList<CameraFormat> formatsOf(const QCameraDevice &device);

} // namespace vedette
