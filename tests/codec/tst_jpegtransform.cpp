// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegdecoder.h"
#include "core/codec/jpegtransform.h"
#include "tests/codec/testjpeg.h"
#include "tests/codec/testpicture.h"

#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

QImage decoded(const QByteArray &jpeg)
{
    JpegDecoder decoder;
    auto image = decoder.decode(jpeg, {});
    return image ? *image : QImage();
}

QImage turnedImage(const QImage &image, const PictureTurn &turn)
{
    return image.mirrored(turn.mirrored, false)
            .transformed(QTransform().rotate(90 * turn.quarters));
}

bool isBlack(const QImage &image, const QRect &part)
{
    constexpr int most = 3; // rounding
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qRed(pixel) > most || qGreen(pixel) > most || qBlue(pixel) > most)
                return false;
        }
    return true;
}

} // namespace

class TestJpegTransform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderThatCannotBeReadHarmsNoOther()
    {
        const QByteArray jpeg = toJpeg(testPicture({64, 48}));
        const JpegChange turn{{}, {0, 0, 64, 48}, {false, 1}};
        JpegTransform transform;
        QVERIFY(!transform.change(withBadHuffmanTable(jpeg), turn));
        QVERIFY(transform.change(jpeg, turn));
    }

    void picturesAreTurned_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<int>("quarters");
        QTest::addColumn<int>("subsampling");
        for (const int subsampling : {TJSAMP_420, TJSAMP_422, TJSAMP_444, TJSAMP_GRAY})
            for (const bool mirrored : {false, true})
                for (int quarters = 0; quarters < 4; ++quarters)
                    QTest::addRow("%d %s %d", subsampling, mirrored ? "mirrored" : "plain",
                                  quarters)
                            << mirrored << quarters << subsampling;
    }
    void picturesAreTurned()
    {
        QFETCH(bool, mirrored);
        QFETCH(int, quarters);
        QFETCH(int, subsampling);
        const QByteArray jpeg = toJpeg(testPicture({160, 96}), subsampling);
        const PictureTurn turn{mirrored, quarters};
        JpegTransform transform;
        const auto changed = transform.change(jpeg, {{}, {0, 0, 160, 96}, turn});
        QVERIFY(changed);
        const QImage expected = turnedImage(decoded(jpeg), turn);
        const QImage made = decoded(changed->jpeg);
        QCOMPARE(changed->size, expected.size());
        QCOMPARE(made.size(), expected.size());
        QVERIFY2(meanError(made, expected) < 1.5,
                 qPrintable(QString::number(meanError(made, expected))));
    }

    void partsThatAreMaskedAreBlackHoweverThePictureIsTurned_data() { picturesAreTurned_data(); }
    void partsThatAreMaskedAreBlackHoweverThePictureIsTurned()
    {
        QFETCH(bool, mirrored);
        QFETCH(int, quarters);
        QFETCH(int, subsampling);
        const QSize size(160, 96);
        const QByteArray jpeg = toJpeg(testPicture(size), subsampling);
        const PictureTurn turn{mirrored, quarters};
        const QRect mask(19, 5, 43, 30);
        const QRect crop(16, 0, 112, 80);
        JpegTransform transform;
        const auto changed = transform.change(jpeg, {{mask}, crop, turn});
        QVERIFY(changed);
        const QImage made = decoded(changed->jpeg);
        QCOMPARE(made.size(), turned(crop.size(), turn));
        const QRect place = turned(mask.translated(-crop.topLeft()), crop.size(), turn);
        QVERIFY(isBlack(made, place));
        // What is far from it is as it was.
        const QRect far = turned(QRect(96, 40, 16, 16), crop.size(), turn);
        const QImage expected = turnedImage(decoded(jpeg).copy(crop), turn);
        QVERIFY(meanError(made.copy(far), expected.copy(far)) < 1.5);
    }

    void cropNeverShowsMoreThanAskedFor()
    {
        const QByteArray jpeg = toJpeg(testPicture({160, 96}));
        JpegTransform transform;
        const auto changed = transform.change(jpeg, {{}, {17, 3, 120, 77}, {}});
        QVERIFY(changed);
        QCOMPARE(changed->size, QSize(105, 64)); // from 32, 16 on
        QVERIFY(meanError(decoded(changed->jpeg), decoded(jpeg).copy(32, 16, 105, 64)) < 1.5);
    }

    void thumbnailDoesNotGoAlong()
    {
        const QByteArray thumbnail = toJpeg(testPicture({64, 32}));
        const QByteArray jpeg = withThumbnail(toJpeg(testPicture({160, 96})), thumbnail);
        QVERIFY(jpeg.contains(thumbnail));
        JpegTransform transform;
        const auto changed = transform.change(jpeg, {{QRect(0, 0, 32, 32)}, {0, 0, 160, 96}, {}});
        QVERIFY(changed);
        QVERIFY(!changed->jpeg.contains(thumbnail));
        QVERIFY(!changed->jpeg.contains("Exif"));
    }

    void whatCannotBeDoneExactlyIsLeftToOthers()
    {
        JpegTransform transform;
        const auto code = [&](const QByteArray &jpeg, QSize size, const PictureTurn &turn) {
            return transform.change(jpeg, {{}, QRect(QPoint(0, 0), size), turn}).error().code;
        };
        const QByteArray odd = toJpeg(testPicture({100, 60}));
        QCOMPARE(code(odd, {100, 60}, {true, 0}), ErrorCode::UnsupportedFormat);
        QCOMPARE(code(odd, {100, 60}, {false, 1}), ErrorCode::UnsupportedFormat);
        QCOMPARE(code(cmykJpeg(), {16, 8}, {}), ErrorCode::UnsupportedFormat);
        QCOMPARE(code("nothing", {16, 8}, {}), ErrorCode::BadData);
        const QByteArray whole = toJpeg(testPicture({160, 96}));
        QCOMPARE(code(whole.left(whole.size() / 2), {160, 96}, {}), ErrorCode::BadData);
        QCOMPARE(code(claiming(whole, 20000, 96), {160, 96}, {}), ErrorCode::FrameTooLarge);
    }

    void pictureWithoutTablesIsChanged()
    {
        const QByteArray jpeg = withoutHuffmanTables(toJpeg(testPicture({160, 96})));
        JpegTransform transform;
        const auto changed = transform.change(jpeg, {{QRect(0, 0, 32, 32)}, {0, 0, 160, 96}, {}});
        QVERIFY(changed);
        QVERIFY(isBlack(decoded(changed->jpeg), {0, 0, 31, 31})); // smooth chroma beyond
    }
};

QTEST_GUILESS_MAIN(TestJpegTransform)
#include "tst_jpegtransform.moc"
