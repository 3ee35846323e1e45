// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to change a camera's pictures at 1280x720: CPU milliseconds a picture, medians.

#include "core/codec/jpegencoder.h"
#include "core/studio/pictureprocessor.h"
#include "tests/codec/testpicture.h"

#include <QGuiApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace vedette;

namespace {

constexpr int rounds = 150;
constexpr QSize size(1280, 720);

double median(const std::function<void()> &work)
{
    std::vector<double> values;
    work();
    for (int n = 0; n < rounds; ++n) {
        const std::clock_t start = std::clock();
        work();
        values.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
    return values[rounds / 2];
}

/// About 85 kB as JPEG of quality 80.
QImage scenery()
{
    QRandomGenerator random(1);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const double wave = 60 * std::sin(x / 37.0) * std::cos(y / 23.0);
            const int level = std::clamp(120 + int(wave) + random.bounded(24), 0, 255);
            image.setPixel(x, y, qRgb(level, level * 3 / 4 + x * 40 / size.width(), level / 2));
        }
    }
    return image;
}

void bench(const char *source, const char *what, const Frame &frame,
           const ProcessingConfig &processing)
{
    PictureProcessor processor;
    JpegEncoder encoder;
    const double changing = median([&] { std::ignore = processor.process(frame, processing); });
    const auto changed = processor.process(frame, processing);
    const double encoding =
            changed && changed->isRaw()
                    ? median([&] { std::ignore = encoder.encode(changed->raw(), usualQuality); })
                    : 0;
    std::printf("%-10s %-22s %8.3f %8.3f  %s\n", source, what, changing, encoding,
                changed && changed->isJpeg() ? "JPEG" : "planes");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv); // for the fonts
    const auto now = Clock::now();
    const auto raw = [&](QVideoFrameFormat::PixelFormat pixels) {
        return Frame::fromRaw(test::RawPicture(scenery(), test::rawFormat(size, pixels)).frame(),
                              now, 0);
    };
    const Frame yuv = raw(QVideoFrameFormat::Format_YUV420P);
    JpegEncoder encoder;
    const Frame jpeg = yuv.encoded(*encoder.encode(yuv.raw(), usualQuality));
    const std::vector<std::pair<const char *, Frame>> sources{
            {"I420", yuv},
            {"NV12", raw(QVideoFrameFormat::Format_NV12)},
            {"YUYV", raw(QVideoFrameFormat::Format_YUYV)},
            {"JPEG", jpeg}};
    std::printf("%-10s %-22s %8s %8s\n", "source", "", "ms", "+ encode");
    for (const auto &[name, frame] : sources) {
        ProcessingConfig processing;
        bench(name, "nothing set", frame, processing);
        processing.mirrored = true;
        bench(name, "mirror", frame, processing);
        processing = {};
        processing.turn = PictureConfig::Turn::Right;
        bench(name, "turn right", frame, processing);
        processing = {};
        processing.masks = {QRectF(10, 10, 30, 30)};
        bench(name, "mask", frame, processing);
        processing = {};
        processing.overlay = {QStringLiteral("Front door"), OverlayConfig::Stamp::DateTime,
                              OverlayConfig::Corner::TopLeft, 5};
        bench(name, "overlay", frame, processing);
    }
    return 0;
}
