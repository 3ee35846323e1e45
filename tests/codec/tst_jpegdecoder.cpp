// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegdecoder.h"
#include "core/codec/jpeginfo.h"
#include "core/codec/yuvscaling.h"
#include "tests/codec/testjpeg.h"
#include "tests/codec/testpicture.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace vedette;

class TestJpegDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsDecoded_data();
    void everyKindIsDecoded();
    void smallestScaleThatCoversIsChosen_data();
    void smallestScaleThatCoversIsChosen();
    void scaledPictureKeepsItsColours();
    void hardEdgesStayClean();
    void cmykIsDecoded();
    void cmykWithoutAdobeMarkerIsNotInverted();
    void memoryIsUsedAgain();
    void memoryThatDoesNotFitIsLeftAlone();
    void truncatedAnywhereYieldsPictureOrError_data();
    void truncatedAnywhereYieldsPictureOrError();
    void damagedFilesYieldFreshPixelsOrError_data();
    void damagedFilesYieldFreshPixelsOrError();
    void garbageIsBadData();
    void planesShowTheSamePicture_data();
    void planesShowTheSamePicture();
    void damagedPlanesAreFreshOrAnError_data();
    void damagedPlanesAreFreshOrAnError();
    void hugeClaimsAreRefused_data();
    void hugeClaimsAreRefused();
    void endlessScansAreRefused();
};

namespace {

constexpr QRgb kStale = 0x00123456; // no decoded pixel is transparent

QImage staleImage(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::fill_n(row, size.width(), kStale);
    }
    return image;
}

bool hasStalePixels(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(row, row + image.width(), [](QRgb p) { return qAlpha(p) != 255; }))
            return true;
    }
    return false;
}

} // namespace

void TestJpegDecoder::everyKindIsDecoded_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    QTest::addColumn<QImage>("picture");
    const QImage picture = test::testPicture({191, 127});
    const QByteArray plain = test::toJpeg(picture);
    QTest::newRow("4:2:0") << plain << picture;
    QTest::newRow("4:4:4") << test::toJpeg(picture, TJSAMP_444) << picture;
    QTest::newRow("4:2:2") << test::toJpeg(picture, TJSAMP_422) << picture;
    QTest::newRow("4:4:0") << test::toJpeg(picture, TJSAMP_440) << picture;
    QTest::newRow("4:1:1") << test::toJpeg(picture, TJSAMP_411) << picture;
    QTest::newRow("grey") << test::toJpeg(picture, TJSAMP_GRAY) << test::greyOf(picture);
    QTest::newRow("progressive") << test::toJpeg(picture, TJSAMP_420, 90, TJFLAG_PROGRESSIVE)
                                 << picture;
    QTest::newRow("no Huffman tables") << test::withoutHuffmanTables(plain) << picture;
    QTest::newRow("bytes behind the end") << plain + QByteArray(5000, '\0') << picture;
    QTest::newRow("no end") << plain.chopped(2) << picture;
    QTest::newRow("thumbnail") << test::withThumbnail(plain, plain) << picture;
    qputenv("TJ_RESTART", "1");
    QTest::newRow("restart markers") << test::toJpeg(picture) << picture;
    qunsetenv("TJ_RESTART");
}

void TestJpegDecoder::everyKindIsDecoded()
{
    QFETCH(QByteArray, jpeg);
    QFETCH(QImage, picture);
    JpegDecoder decoder;
    const Result<QImage> image = decoder.decode(jpeg, {});
    QVERIFY(image);
    QCOMPARE(image->format(), QImage::Format_RGB32);
    const double error = test::meanError(*image, picture);
    QVERIFY2(error < 5, QByteArray::number(error).constData());
    QVERIFY(!hasStalePixels(*image));
}

void TestJpegDecoder::smallestScaleThatCoversIsChosen_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("within");
    QTest::addColumn<QSize>("decoded");
    QTest::newRow("no target") << QSize(640, 480) << QSize() << QSize(640, 480);
    QTest::newRow("same") << QSize(640, 480) << QSize(640, 480) << QSize(640, 480);
    QTest::newRow("larger") << QSize(640, 480) << QSize(6400, 4800) << QSize(640, 480);
    QTest::newRow("just above half") << QSize(640, 480) << QSize(321, 241) << QSize(640, 480);
    QTest::newRow("half") << QSize(640, 480) << QSize(320, 240) << QSize(320, 240);
    QTest::newRow("quarter") << QSize(640, 480) << QSize(160, 120) << QSize(160, 120);
    QTest::newRow("eighth") << QSize(640, 480) << QSize(80, 60) << QSize(80, 60);
    QTest::newRow("below an eighth") << QSize(640, 480) << QSize(8, 6) << QSize(80, 60);
    QTest::newRow("wide window") << QSize(640, 480) << QSize(4000, 120) << QSize(160, 120);
    QTest::newRow("tall window") << QSize(640, 480) << QSize(160, 4000) << QSize(160, 120);
    QTest::newRow("odd, rounded up") << QSize(641, 481) << QSize(321, 241) << QSize(321, 241);
}

void TestJpegDecoder::smallestScaleThatCoversIsChosen()
{
    QFETCH(QSize, picture);
    QFETCH(QSize, within);
    QFETCH(QSize, decoded);
    QCOMPARE(JpegDecoder::decodedSize(picture, within), decoded);
    JpegDecoder decoder;
    QCOMPARE(decoder.decode(test::toJpeg(test::testPicture(picture)), within)->size(), decoded);
}

void TestJpegDecoder::scaledPictureKeepsItsColours()
{
    const QImage picture = test::testPicture({640, 480});
    const QByteArray jpeg = test::toJpeg(picture);
    JpegDecoder decoder;
    for (const int divisor : {2, 4, 8}) {
        const QSize size = picture.size() / divisor;
        const QImage smaller =
                picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(test::meanError(*decoder.decode(jpeg, size), smaller) < 2);
    }
}

/// As a clock that is written into the picture: the fast DCT scattered black and white there.
void TestJpegDecoder::hardEdgesStayClean()
{
    constexpr int cell = 4;
    constexpr int most = 96; // what the quantization makes of such edges
    QRandomGenerator random(7);
    QImage drawn(256, 256, QImage::Format_RGB32);
    for (int y = 0; y < drawn.height(); y += cell) {
        for (int x = 0; x < drawn.width(); x += cell) {
            const QRgb colour = random.bounded(2) ? 0xFFFFFFFF : 0xFF101820;
            for (int i = 0; i < cell * cell; ++i)
                drawn.setPixel(x + i % cell, y + i / cell, colour);
        }
    }
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QVERIFY(drawn.save(&buffer, "JPEG", 80));
    const auto image = JpegDecoder().decode(jpeg, {});
    QVERIFY(image);
    int worst = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            worst = std::max(worst, std::abs(qGray(image->pixel(x, y)) - qGray(drawn.pixel(x, y))));
    }
    QVERIFY2(worst < most, qPrintable(QString::number(worst)));
}

void TestJpegDecoder::cmykIsDecoded()
{
    JpegDecoder decoder;
    const Result<QImage> image = decoder.decode(test::cmykJpeg(), {});
    QVERIFY(image);
    const QRgb cyan = image->pixel(2, 4);
    const QRgb white = image->pixel(13, 4);
    QVERIFY(qRed(cyan) < 8 && qGreen(cyan) > 247 && qBlue(cyan) > 247);
    QVERIFY(qRed(white) > 247 && qGreen(white) > 247 && qBlue(white) > 247);
    QCOMPARE(decoder.decode(test::cmykJpeg(), {2, 1})->size(), QSize(2, 1));
}

void TestJpegDecoder::cmykWithoutAdobeMarkerIsNotInverted()
{
    QByteArray jpeg = test::cmykJpeg();
    jpeg.replace("Adobe", "Other"); // 255 of black means black now
    JpegDecoder decoder;
    QVERIFY(qGray(decoder.decode(jpeg, {})->pixel(13, 4)) < 8);
}

void TestJpegDecoder::memoryIsUsedAgain()
{
    const QByteArray jpeg = test::toJpeg(test::testPicture({64, 48}));
    JpegDecoder decoder;
    QImage first = decoder.decode(jpeg, {}).value();
    const uchar *const pixels = first.constBits();
    const QImage second = decoder.decode(jpeg, {}, std::move(first)).value();
    QCOMPARE(second.constBits(), pixels);
}

void TestJpegDecoder::memoryThatDoesNotFitIsLeftAlone()
{
    const QImage picture = test::testPicture({64, 48});
    const QByteArray jpeg = test::toJpeg(picture);
    JpegDecoder decoder;
    QImage shared(64, 48, QImage::Format_RGB32);
    shared.fill(Qt::magenta);
    const QImage holder = shared;
    QVERIFY(decoder.decode(jpeg, {}, std::move(shared)));
    QCOMPARE(holder.pixel(1, 1), qRgb(255, 0, 255));
    QCOMPARE(decoder.decode(jpeg, {}, QImage(64, 47, QImage::Format_RGB32))->height(), 48);
    QCOMPARE(decoder.decode(jpeg, {}, QImage(64, 48, QImage::Format_RGB888))->format(),
             QImage::Format_RGB32);
}

void TestJpegDecoder::truncatedAnywhereYieldsPictureOrError_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    const QImage picture = test::testPicture({64, 48});
    QTest::newRow("baseline") << test::toJpeg(picture);
    QTest::newRow("progressive") << test::toJpeg(picture, TJSAMP_420, 90, TJFLAG_PROGRESSIVE);
    QTest::newRow("CMYK") << test::cmykJpeg();
}

void TestJpegDecoder::truncatedAnywhereYieldsPictureOrError()
{
    QFETCH(QByteArray, jpeg);
    JpegDecoder decoder;
    const QSize size = readJpegInfo(jpeg)->size;
    int pictures = 0;
    for (qsizetype length = 0; length < jpeg.size(); ++length) {
        const std::vector<char> cut(jpeg.begin(), jpeg.begin() + length);
        const Result<QImage> image =
                decoder.decode(QByteArrayView(cut.data(), length), {}, staleImage(size));
        if (!image)
            QCOMPARE(image.error().code, ErrorCode::BadData);
        else
            ++pictures;
        QVERIFY(!image || !hasStalePixels(*image));
    }
    QVERIFY(pictures > 0);
    // And the same decoder still works.
    QVERIFY(decoder.decode(jpeg, {}));
}

void TestJpegDecoder::damagedFilesYieldFreshPixelsOrError_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    const QImage picture = test::testPicture({96, 64});
    QTest::newRow("baseline") << test::toJpeg(picture, TJSAMP_420, 60);
    QTest::newRow("4:4:4") << test::toJpeg(picture, TJSAMP_444, 60);
    QTest::newRow("progressive") << test::toJpeg(picture, TJSAMP_420, 60, TJFLAG_PROGRESSIVE);
    QTest::newRow("CMYK") << test::cmykJpeg();
}

void TestJpegDecoder::damagedFilesYieldFreshPixelsOrError()
{
    QFETCH(QByteArray, jpeg);
    JpegDecoder decoder;
    QRandomGenerator random(42);
    int pictures = 0;
    int errors = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray damaged = jpeg;
        for (int n = 1 + random.bounded(4); n > 0; --n)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        const Result<JpegInfo> info = readJpegInfo(damaged);
        const QSize within = random.bounded(2) ? QSize() : QSize(24, 16);
        QImage stale;
        if (info && info->size.width() < 2000 && info->size.height() < 2000)
            stale = staleImage(JpegDecoder::decodedSize(info->size, within));
        else if (info)
            continue; // a large size that decodes is only slow
        const Result<QImage> image = decoder.decode(damaged, within, std::move(stale));
        ++(image ? pictures : errors);
        QVERIFY(!image || !hasStalePixels(*image));
    }
    QVERIFY(pictures > 100);
    QVERIFY(errors > 50);
}

void TestJpegDecoder::garbageIsBadData()
{
    JpegDecoder decoder;
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        QByteArray garbage(random.bounded(600), '\0');
        for (char &byte : garbage)
            byte = char(random.bounded(256));
        if (i % 2)
            garbage.prepend("\xFF\xD8\xFF");
        QCOMPARE(decoder.decode(garbage, {}).error().code, ErrorCode::BadData);
    }
}

void TestJpegDecoder::planesShowTheSamePicture_data()
{
    everyKindIsDecoded_data();
    QTest::newRow("CMYK") << test::cmykJpeg() << QImage();
    QTest::newRow("RGB") << test::namedRgb(test::toJpeg(test::testPicture({64, 48}))) << QImage();
}

void TestJpegDecoder::planesShowTheSamePicture()
{
    QFETCH(QByteArray, jpeg);
    QFETCH(QImage, picture);
    JpegDecoder decoder;
    // A header that cannot be read does no harm to the next one.
    QVERIFY(!decoder.decodeYuv(test::withBadHuffmanTable(test::toJpeg(test::testPicture({64, 48}))),
                               {}));
    static const QByteArrayList others{"4:4:4", "4:4:0", "4:1:1", "progressive", "CMYK", "RGB"};
    if (others.contains(QTest::currentDataTag())) {
        QCOMPARE(decoder.decodeYuv(jpeg, {}).error().code, ErrorCode::UnsupportedFormat);
        return;
    }
    for (const int divisor : {1, 2}) {
        const QSize within(picture.width() / divisor, picture.height() / divisor);
        const auto planes = decoder.decodeYuv(jpeg, within);
        QVERIFY(planes);
        QCOMPARE(planes->size(), JpegDecoder::decodedSize(picture.size(), within));
        const QImage wanted =
                picture.scaled(planes->size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const double error = test::meanError(imageOf(*planes), wanted);
        QVERIFY2(error < 7, QByteArray::number(error).constData());
    }
}

void TestJpegDecoder::damagedPlanesAreFreshOrAnError_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    const QImage picture = test::testPicture({96, 64});
    QTest::newRow("4:2:0") << test::toJpeg(picture, TJSAMP_420, 60);
    QTest::newRow("4:2:2") << test::toJpeg(picture, TJSAMP_422, 60);
    QTest::newRow("grey") << test::toJpeg(picture, TJSAMP_GRAY, 60);
}

/// Whatever the memory held before, the picture is the same.
void TestJpegDecoder::damagedPlanesAreFreshOrAnError()
{
    QFETCH(QByteArray, jpeg);
    const auto subsampling = QByteArrayView(QTest::currentDataTag()) == "4:2:2"
                                     ? YuvPicture::Subsampling::YCbCr422
                                     : YuvPicture::Subsampling::YCbCr420;
    JpegDecoder decoder;
    QRandomGenerator random(43);
    int pictures = 0;
    int errors = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray damaged = i % 3 ? jpeg : jpeg.left(random.bounded(jpeg.size()));
        for (int n = random.bounded(4); n > 0 && !damaged.isEmpty(); --n)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        const Result<JpegInfo> info = readJpegInfo(damaged);
        if (info && (info->size.width() > 2000 || info->size.height() > 2000))
            continue; // a large size that decodes is only slow
        const QSize within = random.bounded(2) ? QSize() : QSize(48, 32);
        QImage seen;
        for (const uchar before : {0, 255}) {
            YuvPicture stale;
            if (info) {
                stale = YuvPicture(JpegDecoder::decodedSize(info->size, within), subsampling, {});
                const auto planes = stale.planes();
                std::fill(planes[0], planes[2] + (planes[2] - planes[1]), before);
            }
            const auto picture = decoder.decodeYuv(damaged, within, std::move(stale));
            const QImage image = picture ? imageOf(*picture) : QImage();
            ++(picture ? pictures : errors);
            if (before == 0)
                seen = image;
            QCOMPARE(image, seen);
        }
    }
    QVERIFY(pictures > 100);
    QVERIFY(errors > 50);
}

void TestJpegDecoder::hugeClaimsAreRefused_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    QTest::addColumn<QString>("limit");
    const QImage picture = test::testPicture({64, 48});
    const QByteArray plain = test::toJpeg(picture);
    const QByteArray scans = test::toJpeg(picture, TJSAMP_420, 90, TJFLAG_PROGRESSIVE);
    QTest::newRow("65500x65500") << test::claiming(plain, 65500, 65500)
                                 << QStringLiteral("16384x16384");
    QTest::newRow("65535x8") << test::claiming(plain, 65535, 8) << QStringLiteral("16384x16384");
    QTest::newRow("16384x16384") << test::claiming(plain, 16384, 16384)
                                 << QStringLiteral("100 megapixels");
    QTest::newRow("progressive 10000x5000")
            << test::claiming(scans, 10000, 5000) << QStringLiteral("40 megapixels");
}

void TestJpegDecoder::hugeClaimsAreRefused()
{
    QFETCH(QByteArray, jpeg);
    JpegDecoder decoder;
    for (const QSize within : {QSize(), QSize(64, 48)}) {
        const Error error = decoder.decode(jpeg, within).error();
        QCOMPARE(error.code, ErrorCode::FrameTooLarge);
        QTEST(error.detail, "limit");
    }
}

void TestJpegDecoder::endlessScansAreRefused()
{
    const QByteArray jpeg =
            test::toJpeg(test::testPicture({64, 48}), TJSAMP_420, 90, TJFLAG_PROGRESSIVE);
    const qsizetype scan = readJpegInfo(jpeg)->scanOffset;
    const qsizetype next = jpeg.indexOf("\xFF\xDA", scan + 2);
    const QByteArray oneScan = jpeg.mid(scan, next - scan);
    JpegDecoder decoder;
    QByteArray endless = jpeg.left(scan);
    for (int i = 0; i < 5000; ++i)
        endless += oneScan;
    QCOMPARE(decoder.decode(endless, {}).error().code, ErrorCode::BadData);
    // Fewer scans of a larger picture take as long.
    endless = test::claiming(jpeg.left(scan) + oneScan.repeated(200), 3000, 2000);
    QCOMPARE(decoder.decode(endless, {}).error().code, ErrorCode::FrameTooLarge);
}

QTEST_GUILESS_MAIN(TestJpegDecoder)
#include "tst_jpegdecoder.moc"
