// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// CPU times of the codec beside bare libjpeg-turbo on the same pictures. Every pair is measured in
// turns, so that what else the machine does falls on both; medians; compare the ratios.

#include "core/codec/jpegdecoder.h"
#include "core/codec/jpegencoder.h"
#include "core/codec/picturerenderer.h"
#include "core/codec/turbopixels.h"
#include "tests/codec/testpicture.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <utility>
#include <vector>

using namespace vedette;

namespace {

constexpr int kRounds = 150;
constexpr int kQuality = 80;

double milliseconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + kRounds / 2, values.end());
    return values[kRounds / 2];
}

void compare(const char *what, const std::function<void()> &ours, const std::function<void()> &bare)
{
    std::vector<double> a;
    std::vector<double> b;
    ours();
    bare();
    for (int i = 0; i < kRounds; ++i) {
        a.push_back(milliseconds(ours));
        b.push_back(milliseconds(bare));
    }
    std::printf("%-44s %8.3f %8.3f %7.2f\n", what, median(a), median(b), median(a) / median(b));
}

/// About 85 kB as 720p JPEG of quality 80.
QImage scenery(QSize size)
{
    QRandomGenerator random(1);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const double wave =
                    60 * std::sin(x / 37.0) * std::cos(y / 23.0) + 30 * std::sin((x + 2 * y) / 9.0);
            const int noise = random.bounded(24);
            const auto level = [&](int base) {
                return std::clamp(base + int(wave) + noise, 0, 255);
            };
            image.setPixel(x, y, qRgb(level(120), level(100 + x * 40 / size.width()), level(90)));
        }
    }
    return image;
}

void heading(const char *title)
{
    std::printf("\n%-44s %8s %8s %7s\n", title, "ms", "bare ms", "ratio");
}

void benchEncode(QSize size, const char *name, test::Pixels pixels, test::Space space,
                 test::Range range)
{
    const test::RawPicture raw(scenery(size), test::rawFormat(size, pixels, space, range));
    const QVideoFrame frame = raw.frame();
    JpegEncoder encoder;
    PlanarPicture planes;
    if (planes.fill(frame, PlanarPicture::Chroma::AtMostQuarter))
        return;
    const TurboHandle turbo(tjInitCompress());
    const int subsampling = turboSubsampling(planes.subsampling());
    std::vector<uchar> memory(tjBufSize(size.width(), size.height(), subsampling));
    compare(
            name, [&] { std::ignore = encoder.encode(frame, kQuality); },
            [&] {
                auto from = planes.planes();
                uchar *to = memory.data();
                unsigned long length = memory.size();
                tjCompressFromYUVPlanes(turbo.get(), from.data(), size.width(),
                                        planes.strides().data(), size.height(), subsampling, &to,
                                        &length, kQuality, TJFLAG_NOREALLOC);
            });
}

QByteArray encoded(QSize size)
{
    JpegEncoder encoder;
    const auto format = test::rawFormat(size, QVideoFrameFormat::Format_NV12);
    return encoder.encode(test::RawPicture(scenery(size), format).frame(), kQuality).value();
}

/// Decoding as large as `target` needs, beside bare decoding at the same scale with libjpeg's
/// own choice of upsampling and DCT.
void benchDecode(const QByteArray &jpeg, QSize size, QSize target)
{
    JpegDecoder decoder;
    QImage image;
    const TurboHandle turbo(tjInitDecompress());
    const QSize scaled = JpegDecoder::decodedSize(size, target);
    QImage bare(scaled, QImage::Format_RGB32);
    const QByteArray name = QByteArray::number(size.height()) + "p to " +
                            QByteArray::number(scaled.width()) + "x" +
                            QByteArray::number(scaled.height());
    compare(
            name.constData(),
            [&] { image = decoder.decode(jpeg, target, std::move(image)).value(); },
            [&] {
                tjDecompress2(turbo.get(), reinterpret_cast<const uchar *>(jpeg.data()),
                              static_cast<unsigned long>(jpeg.size()), bare.bits(), scaled.width(),
                              int(bare.bytesPerLine()), scaled.height(), TJPF_BGRX, 0);
            });
}

/// Decoding to planes, at the eighth of the size that covers `target`; bare libjpeg-turbo at the
/// scale that it is fast at.
void benchPlanes(const QByteArray &jpeg, QSize size, QSize target)
{
    JpegDecoder decoder;
    YuvPicture picture = decoder.decodeYuv(jpeg, target).value();
    const TurboHandle turbo(tjInitDecompress());
    const QSize scaled = JpegDecoder::decodedSize(size, target);
    YuvPicture bare(scaled, YuvPicture::Subsampling::YCbCr420, {});
    const QByteArray name = QByteArray::number(size.height()) + "p to " +
                            QByteArray::number(picture.size().width()) + "x" +
                            QByteArray::number(picture.size().height()) + ", bare to " +
                            QByteArray::number(scaled.width()) + "x" +
                            QByteArray::number(scaled.height());
    compare(
            name.constData(),
            [&] { picture = decoder.decodeYuv(jpeg, target, std::move(picture)).value(); },
            [&] {
                auto planes = bare.planes();
                auto strides = bare.strides();
                tjDecompressToYUVPlanes(turbo.get(), reinterpret_cast<const uchar *>(jpeg.data()),
                                        static_cast<unsigned long>(jpeg.size()), planes.data(),
                                        scaled.width(), strides.data(), scaled.height(), 0);
            });
}

/// Beside decoding alone at the scale that covers the target, for raw frames beside turning the
/// whole picture to RGB.
void benchRender(const Frame &frame, const char *kind, QSize target)
{
    PictureRenderer renderer;
    PictureRenderer whole;
    JpegDecoder decoder;
    QImage image;
    QImage other;
    const QByteArray name = QByteArray(kind) + " " + QByteArray::number(frame.size().height()) +
                            "p to " + QByteArray::number(target.width()) + "x" +
                            QByteArray::number(target.height());
    compare(
            name.constData(),
            [&] { image = renderer.render(frame, target, std::move(image)).value(); },
            [&] {
                other = frame.isJpeg()
                                ? decoder.decode(frame.jpeg(), target, std::move(other)).value()
                                : whole.render(frame, {}, std::move(other)).value();
            });
}

} // namespace

int main()
{
    using Format = QVideoFrameFormat;
    constexpr QSize k720{1280, 720};
    constexpr QSize k1080{1920, 1080};
    constexpr auto kFull = Format::ColorRange_Full;
    constexpr auto kLimited = Format::ColorRange_Video;
    constexpr auto k601 = Format::ColorSpace_BT601;
    constexpr auto k709 = Format::ColorSpace_BT709;

    heading("encode, q80; bare: tjCompressFromYUVPlanes");
    benchEncode(k720, "720p I420 601 full", Format::Format_YUV420P, k601, kFull);
    benchEncode(k720, "720p I420 601 limited", Format::Format_YUV420P, k601, kLimited);
    benchEncode(k720, "720p NV12 601 full", Format::Format_NV12, k601, kFull);
    benchEncode(k720, "720p NV12 601 limited", Format::Format_NV12, k601, kLimited);
    benchEncode(k720, "720p NV12 709 limited", Format::Format_NV12, k709, kLimited);
    benchEncode(k720, "720p YUYV 601 full", Format::Format_YUYV, k601, kFull);
    benchEncode(k720, "720p YUYV 601 limited", Format::Format_YUYV, k601, kLimited);
    benchEncode(k720, "720p YUYV 709 limited", Format::Format_YUYV, k709, kLimited);
    benchEncode(k1080, "1080p NV12 709 limited", Format::Format_NV12, k709, kLimited);
    benchEncode(k1080, "1080p YUYV 601 limited", Format::Format_YUYV, k601, kLimited);

    for (const QSize size : {k720, k1080}) {
        const QByteArray jpeg = encoded(size);
        heading("decode; bare: tjDecompress2, no flags");
        for (const int divisor : {1, 2, 4, 8})
            benchDecode(jpeg, size, size / divisor);
        heading("decode to planes; bare: tjDecompressToYUVPlanes");
        for (const int eighths : {8, 6, 4, 3, 2, 1})
            benchPlanes(jpeg, size, size * eighths / 8);
        heading("show; bare: decoder alone, raw: all of it");
        const auto now = Clock::now();
        const auto raw = test::rawFormat(size, Format::Format_NV12, k709, kLimited);
        const Frame planes = Frame::fromRaw(test::RawPicture(scenery(size), raw).frame(), now, 0);
        for (const QSize target : {QSize(480, 270), QSize(960, 540)}) {
            benchRender(Frame::fromJpeg(jpeg, size, now, 0), "JPEG", target);
            benchRender(planes, "NV12 709 limited", target);
        }
    }
    return 0;
}
