// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/cameraformat.h"

#include <QCameraDevice>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vedette {

namespace {

constexpr QSize defaultSize{1280, 720};
constexpr double defaultFps = 30;
/// Cameras say 29.97 and mean 30.
constexpr double rateTolerance = 0.98;
/// Below this share of the wanted rate a raw format loses against JPEG that must be decoded:
/// decoding every picture costs more than a few of them are worth.
constexpr double rawShare = 0.8;
/// From here on the camera's own JPEG, passed on as it is, is worth having for a smaller gain.
constexpr qint64 largePicture = 1280LL * 720;

qint64 area(QSize size)
{
    return qint64(size.width()) * size.height();
}

/// How useful the layout is to us; lower is better.
int pixelsRank(QVideoFrameFormat::PixelFormat pixels)
{
    switch (pixels) {
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_YUYV:
    case QVideoFrameFormat::Format_UYVY:
        return 0;
    case QVideoFrameFormat::Format_Jpeg:
        return 1;
    case QVideoFrameFormat::Format_BGRA8888:
    case QVideoFrameFormat::Format_BGRX8888:
    case QVideoFrameFormat::Format_ARGB8888:
    case QVideoFrameFormat::Format_XRGB8888:
    case QVideoFrameFormat::Format_RGBA8888:
    case QVideoFrameFormat::Format_RGBX8888:
    case QVideoFrameFormat::Format_ABGR8888:
    case QVideoFrameFormat::Format_XBGR8888:
        return 2;
    default: // better than no picture
        return 3;
    }
}

bool rateSuffices(const CameraFormat &format, double wanted, JpegHandling jpeg)
{
    const bool raw = format.pixels != QVideoFrameFormat::Format_Jpeg;
    const bool lenient = raw && (jpeg == JpegHandling::Decoded || area(format.size) < largePicture);
    return format.fps <= 0 || format.fps >= wanted * (lenient ? rawShare : rateTolerance);
}

/// Lower is better, compared from left to right.
using Score = std::tuple<bool, bool, double, bool, double, double, double>;

Score scoreOf(const CameraFormat &format, const WantedFormat &wanted, JpegHandling jpeg)
{
    const double fps = wanted.fps > 0 ? wanted.fps : defaultFps;
    const bool slow = !rateSuffices(format, fps, jpeg);
    const int rank = pixelsRank(format.pixels);
    const bool other =
            wanted.pixels != QVideoFrameFormat::Format_Invalid && format.pixels != wanted.pixels;
    const double known = format.fps > 0 ? format.fps : fps;
    // Of slow ones the fastest; of sufficient ones the most useful layout, then the one that gives
    // least too much.
    const double first = slow ? -known : rank;
    const double second = slow ? rank : std::max(0.0, known - fps);
    if (!wanted.size.isEmpty()) {
        const double distance = std::abs(format.size.width() - wanted.size.width()) +
                                std::abs(format.size.height() - wanted.size.height());
        return {other, false, distance, slow, 0, first, second};
    }
    const bool tooLarge = format.size.width() > defaultSize.width() ||
                          format.size.height() > defaultSize.height();
    const double size = tooLarge ? double(area(format.size)) : -double(area(format.size));
    // A picture that is too large is better than a stutter.
    return {other, slow, tooLarge ? 1 : 0, false, size, first, second};
}

} // namespace

QString pixelFormatName(QVideoFrameFormat::PixelFormat pixels)
{
    return QVideoFrameFormat::pixelFormatToString(pixels);
}

QVideoFrameFormat::PixelFormat pixelFormatNamed(const QString &name)
{
    for (int n = 0; n < QVideoFrameFormat::NPixelFormats; ++n) {
        const auto pixels = QVideoFrameFormat::PixelFormat(n);
        if (pixels != QVideoFrameFormat::Format_Invalid && pixelFormatName(pixels) == name)
            return pixels;
    }
    return QVideoFrameFormat::Format_Invalid;
}

std::optional<qsizetype> chooseFormat(const QList<CameraFormat> &formats,
                                      const WantedFormat &wanted, JpegHandling jpeg)
{
    std::optional<qsizetype> best;
    Score bestScore;
    for (qsizetype i = 0; i < formats.size(); ++i) {
        const CameraFormat &format = formats[i];
        if (format.pixels == QVideoFrameFormat::Format_Invalid || format.size.isEmpty())
            continue;
        const Score score = scoreOf(format, wanted, jpeg);
        if (!best || score < bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

QList<CameraFormat> formatsOf(const QCameraDevice &device)
{
    QList<CameraFormat> formats;
    const QList<QCameraFormat> offered = device.videoFormats();
    formats.reserve(offered.size());
    for (const QCameraFormat &format : offered)
        formats.append({format.resolution(), double(format.maxFrameRate()), format.pixelFormat()});
    return formats;
}

} // namespace vedette
