// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/colorconversion.h"
#include "core/codec/planekernels.h"
#include "tests/codec/testpicture.h"

#include <QTest>

#include <cmath>

using namespace vedette;

using Format = QVideoFrameFormat;

class TestColorConversion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatDecides_data();
    void formatDecides();
    void limitedRangeReachesBothEnds();
    void mixingIsRightForEveryColour_data();
    void mixingIsRightForEveryColour();
};

void TestColorConversion::formatDecides_data()
{
    QTest::addColumn<Format::PixelFormat>("pixels");
    QTest::addColumn<int>("height");
    QTest::addColumn<Format::ColorSpace>("space");
    QTest::addColumn<Format::ColorRange>("range");
    QTest::addColumn<ColorConversion::Kind>("kind");

    using Kind = ColorConversion::Kind;
    constexpr auto kUnknown = Format::ColorRange_Unknown;
    constexpr auto kUndefined = Format::ColorSpace_Undefined;
    QTest::newRow("601 full") << Format::Format_NV12 << 480 << Format::ColorSpace_BT601
                              << Format::ColorRange_Full << Kind::None;
    QTest::newRow("601 limited") << Format::Format_NV12 << 1080 << Format::ColorSpace_BT601
                                 << Format::ColorRange_Video << Kind::Stretch;
    QTest::newRow("709 full") << Format::Format_NV12 << 480 << Format::ColorSpace_BT709
                              << Format::ColorRange_Full << Kind::Mix;
    QTest::newRow("601 of unknown range")
            << Format::Format_YUYV << 480 << Format::ColorSpace_BT601 << kUnknown << Kind::Stretch;
    QTest::newRow("JPEG's colours") << Format::Format_YUV420P << 480 << Format::ColorSpace_AdobeRgb
                                    << kUnknown << Kind::None;
    QTest::newRow("webcam says nothing")
            << Format::Format_YUYV << 1080 << kUndefined << kUnknown << Kind::Stretch;
    QTest::newRow("small NV12 says nothing")
            << Format::Format_NV12 << 576 << kUndefined << kUnknown << Kind::Stretch;
    QTest::newRow("large NV12 says nothing")
            << Format::Format_NV12 << 720 << kUndefined << kUnknown << Kind::Mix;
    QTest::newRow("grey says nothing")
            << Format::Format_Y8 << 1080 << kUndefined << kUnknown << Kind::None;
    QTest::newRow("grey 709 limited") << Format::Format_Y8 << 1080 << Format::ColorSpace_BT709
                                      << Format::ColorRange_Video << Kind::Stretch;
}

void TestColorConversion::formatDecides()
{
    QFETCH(Format::PixelFormat, pixels);
    QFETCH(int, height);
    QFETCH(Format::ColorSpace, space);
    QFETCH(Format::ColorRange, range);
    const auto format = test::rawFormat({640, height}, pixels, space, range);
    QTEST(ColorConversion::of(format).kind, "kind");
}

void TestColorConversion::limitedRangeReachesBothEnds()
{
    const auto conversion = ColorConversion::of(test::rawFormat(
            {8, 8}, Format::Format_NV12, Format::ColorSpace_BT601, Format::ColorRange_Video));
    const std::array<uchar, 6> luma{0, 16, 126, 235, 240, 255};
    std::array<uchar, 6> out{};
    kernels::stretch(out.data(), luma.data(), int(luma.size()), conversion.luma);
    QCOMPARE(out, (std::array<uchar, 6>{0, 0, 128, 255, 255, 255}));
    const std::array<uchar, 6> chroma{0, 16, 128, 240, 250, 255};
    kernels::stretch(out.data(), chroma.data(), int(chroma.size()), conversion.chroma);
    QCOMPARE(out, (std::array<uchar, 6>{0, 0, 128, 255, 255, 255}));
}

void TestColorConversion::mixingIsRightForEveryColour_data()
{
    QTest::addColumn<double>("red");
    QTest::addColumn<double>("blue");
    QTest::addColumn<Format::ColorSpace>("space");
    QTest::addColumn<Format::ColorRange>("range");
    QTest::newRow("709 full") << 0.2126 << 0.0722 << Format::ColorSpace_BT709
                              << Format::ColorRange_Full;
    QTest::newRow("709 limited") << 0.2126 << 0.0722 << Format::ColorSpace_BT709
                                 << Format::ColorRange_Video;
    QTest::newRow("2020 limited") << 0.2627 << 0.0593 << Format::ColorSpace_BT2020
                                  << Format::ColorRange_Video;
}

void TestColorConversion::mixingIsRightForEveryColour()
{
    QFETCH(double, red);
    QFETCH(double, blue);
    QFETCH(Format::ColorSpace, space);
    QFETCH(Format::ColorRange, range);
    const ColorConversion conversion =
            ColorConversion::of(test::rawFormat({8, 8}, Format::Format_NV12, space, range));
    const bool full = range == Format::ColorRange_Full;
    const auto level = [](double v) {
        return std::clamp(int(std::lround(v)), 0, 255);
    };
    for (int r = 0; r <= 255; r += 17) {
        for (int g = 0; g <= 255; g += 17) {
            for (int b = 0; b <= 255; b += 17) {
                const double y = red * r + (1 - red - blue) * g + blue * b;
                const double cb = (b - y) / (2 * (1 - blue));
                const double cr = (r - y) / (2 * (1 - red));
                const std::array<uchar, 2> inY{uchar(level(full ? y : 16 + y * 219 / 255)), 0};
                const auto inCb = uchar(level(128 + (full ? cb : cb * 224 / 255)));
                const auto inCr = uchar(level(128 + (full ? cr : cr * 224 / 255)));
                std::array<qint16, 2> delta{};
                std::array<uchar, 2> outY{};
                uchar outCb = 0;
                uchar outCr = 0;
                kernels::mixedDelta(delta.data(), &inCb, &inCr, 1, conversion.mix);
                kernels::mixLuma(outY.data(), inY.data(), delta.data(), 2, conversion.mix);
                kernels::mixChroma(&outCb, &outCr, &inCb, &inCr, 1, conversion.mix);
                const double wantedY = 0.299 * r + 0.587 * g + 0.114 * b;
                const int wantedCb = level(128 + (b - wantedY) / 1.772);
                const int wantedCr = level(128 + (r - wantedY) / 1.402);
                // Rounded twice, and 8 bits of fraction.
                const QByteArray what = QByteArray::number(r) + ' ' + QByteArray::number(g) + ' ' +
                                        QByteArray::number(b);
                QVERIFY2(std::abs(outY[0] - level(wantedY)) <= 2, what.constData());
                QVERIFY2(std::abs(outCb - wantedCb) <= 2, what.constData());
                QVERIFY2(std::abs(outCr - wantedCr) <= 2, what.constData());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestColorConversion)
#include "tst_colorconversion.moc"
