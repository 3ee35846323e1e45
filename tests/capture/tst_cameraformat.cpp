// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/cameraformat.h"

#include <QTest>

using namespace vedette;

using Formats = QList<CameraFormat>;
Q_DECLARE_METATYPE(vedette::WantedFormat)
Q_DECLARE_METATYPE(vedette::JpegHandling)

class TestCameraFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestFormatIsChosen_data();
    void bestFormatIsChosen();
    void namesOfFormatsAreRead();
    void nothingIsChosenWhereNothingIsUsable();
};

void TestCameraFormat::bestFormatIsChosen_data()
{
    QTest::addColumn<Formats>("formats");
    QTest::addColumn<WantedFormat>("wanted");
    QTest::addColumn<JpegHandling>("jpeg");
    QTest::addColumn<int>("chosen");

    constexpr auto yuyv = QVideoFrameFormat::Format_YUYV;
    constexpr auto nv12 = QVideoFrameFormat::Format_NV12;
    constexpr auto jpg = QVideoFrameFormat::Format_Jpeg;
    constexpr auto bgra = QVideoFrameFormat::Format_BGRA8888;
    constexpr auto invalid = QVideoFrameFormat::Format_Invalid;
    constexpr auto decoded = JpegHandling::Decoded;
    constexpr auto passedOn = JpegHandling::PassedOn;
    const Formats webcam{
            {{640, 480}, 30, yuyv}, {{1280, 720}, 10, yuyv}, {{1920, 1080}, 5, yuyv},
            {{640, 480}, 30, jpg},  {{1280, 720}, 30, jpg},  {{1920, 1080}, 30, jpg},
            {{160, 120}, 30, yuyv}, {{2560, 1440}, 15, jpg},
    };
    const WantedFormat any;

    QTest::newRow("default of a webcam") << webcam << any << decoded << 4;
    QTest::newRow("default of a webcam, JPEG passed on") << webcam << any << passedOn << 4;
    QTest::newRow("size asked for") << webcam << WantedFormat{{640, 480}, 0} << decoded << 0;
    QTest::newRow("small raw before JPEG that is passed on")
            << webcam << WantedFormat{{640, 480}, 0} << passedOn << 0;
    QTest::newRow("size with a rate that only JPEG has")
            << webcam << WantedFormat{{1920, 1080}, 30} << decoded << 5;
    QTest::newRow("raw suffices for a low rate")
            << webcam << WantedFormat{{1280, 720}, 10} << decoded << 1;
    QTest::newRow("nearest size") << webcam << WantedFormat{{700, 500}, 0} << decoded << 0;
    QTest::newRow("larger than any") << webcam << WantedFormat{{7680, 4320}, 0} << decoded << 7;
    QTest::newRow("rate beyond any takes the fastest")
            << webcam << WantedFormat{{1280, 720}, 120} << decoded << 4;
    QTest::newRow("default without JPEG prefers the rate")
            << Formats{{{640, 480}, 30, yuyv}, {{1280, 720}, 10, yuyv}} << any << decoded << 0;
    QTest::newRow("29.97 is 30") << Formats{{{1280, 720}, 29.97, yuyv}, {{1280, 720}, 30, jpg}}
                                 << any << passedOn << 0;
    QTest::newRow("raw at 25 spares the decoding")
            << Formats{{{1280, 720}, 30, jpg}, {{1280, 720}, 25, nv12}} << any << decoded << 1;
    QTest::newRow("JPEG at 30 before raw at 25 where it is passed on")
            << Formats{{{1280, 720}, 25, nv12}, {{1280, 720}, 30, jpg}} << any << passedOn << 1;
    QTest::newRow("no rate faster than needed")
            << Formats{{{1280, 720}, 120, nv12}, {{1280, 720}, 30, nv12}} << any << decoded << 1;
    QTest::newRow("unknown rate is good enough")
            << Formats{{{1280, 720}, 0, nv12}, {{640, 480}, 30, nv12}} << any << decoded << 0;
    QTest::newRow("all too large takes the smallest")
            << Formats{{{3840, 2160}, 30, jpg}, {{1920, 1080}, 30, jpg}} << any << decoded << 1;
    QTest::newRow("invalid ones are passed over")
            << Formats{{{1280, 720}, 30, invalid}, {{}, 30, nv12}, {{320, 240}, 5, nv12}} << any
            << decoded << 2;
    const WantedFormat wantsJpeg{{}, 0, jpg};
    QTest::newRow("layout that is asked for")
            << Formats{{{1280, 720}, 30, yuyv}, {{640, 480}, 15, jpg}} << wantsJpeg << decoded << 1;
    QTest::newRow("layout that is not there")
            << Formats{{{1280, 720}, 30, yuyv}, {{640, 480}, 15, nv12}} << wantsJpeg << decoded
            << 0;
    QTest::newRow("YUV before RGB")
            << Formats{{{1280, 720}, 30, bgra}, {{1280, 720}, 30, yuyv}} << any << decoded << 1;
}

void TestCameraFormat::bestFormatIsChosen()
{
    QFETCH(const Formats, formats);
    QFETCH(const WantedFormat, wanted);
    QFETCH(const JpegHandling, jpeg);
    QTEST(int(chooseFormat(formats, wanted, jpeg).value_or(-1)), "chosen");
}

void TestCameraFormat::namesOfFormatsAreRead()
{
    for (const auto pixels : {QVideoFrameFormat::Format_Jpeg, QVideoFrameFormat::Format_YUYV,
                              QVideoFrameFormat::Format_NV12})
        QCOMPARE(pixelFormatNamed(pixelFormatName(pixels)), pixels);
    QCOMPARE(pixelFormatNamed(QString()), QVideoFrameFormat::Format_Invalid);
    QCOMPARE(pixelFormatNamed(QStringLiteral("Invalid")), QVideoFrameFormat::Format_Invalid);
}

void TestCameraFormat::nothingIsChosenWhereNothingIsUsable()
{
    QVERIFY(!chooseFormat({}, {}, JpegHandling::Decoded));
    QVERIFY(!chooseFormat({{{640, 480}, 30, QVideoFrameFormat::Format_Invalid}}, {},
                          JpegHandling::Decoded));
}

QTEST_GUILESS_MAIN(TestCameraFormat)
#include "tst_cameraformat.moc"
