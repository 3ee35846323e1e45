// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/baselinedecoder.h"
#include "core/codec/processor.h"
#include "core/codec/turbohandle.h"
#include "tests/codec/testjpeg.h"
#include "tests/codec/testpicture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>
#include <vector>

using namespace vedette;

/// What libjpeg-turbo makes of the same file is what is right.
class TestBaselineDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pictureIsThatOfLibjpeg_data();
    void pictureIsThatOfLibjpeg();
    void anyEighthIsThePictureScaled_data();
    void anyEighthIsThePictureScaled();
    void whatIsOddIsDeclined_data();
    void whatIsOddIsDeclined();
    void tablesOfThePictureBeforeAreForgotten();
    void memoryIsUsedAgain();
    void truncatedIsDeclined();
    void damageIsDeclinedOrHarmless_data();
    void damageIsDeclinedOrHarmless();
};

namespace {

/// What compresses badly: long codes, and coefficients of every number.
QImage noise(QSize size, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xFF000000);
    }
    return image;
}

QByteArray withEnvironment(const char *name, const std::function<QByteArray()> &make)
{
    qputenv(name, "1");
    QByteArray made = make();
    qunsetenv(name);
    return made;
}

/// By libjpeg-turbo; null where it refuses.
YuvPicture decodedByTurbo(const QByteArray &jpeg, QSize size, YuvPicture::Subsampling subsampling)
{
    const TurboHandle turbo(tjInitDecompress()); // it would keep the tables for the next one
    YuvPicture picture(size, subsampling, {});
    auto planes = picture.planes();
    auto strides = picture.strides();
    const int failed =
            tjDecompressToYUVPlanes(turbo.get(), reinterpret_cast<const uchar *>(jpeg.constData()),
                                    static_cast<unsigned long>(jpeg.size()), planes.data(),
                                    size.width(), strides.data(), size.height(), 0);
    if (failed && tjGetErrorCode(turbo.get()) != TJERR_WARNING)
        return {};
    return picture;
}

struct Difference
{
    int worst = 0;
    double mean = 0;
};

/// Of what is seen: luma without padding, and `planes` in all.
Difference differenceOf(const YuvPicture &a, const YuvPicture &b, size_t planes = 3)
{
    Difference difference;
    qint64 sum = 0;
    qint64 count = 0;
    for (size_t i = 0; i < planes; ++i) {
        const QSize size = i == 0 ? a.size() : a.chromaSize();
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const qsizetype at = qsizetype(y) * a.strides()[i] + x;
                const int one = std::abs(a.planes()[i][at] - b.planes()[i][at]);
                difference.worst = std::max(difference.worst, one);
                sum += one;
                ++count;
            }
        }
    }
    difference.mean = double(sum) / double(count);
    return difference;
}

/// In luma.
int blocksThatDiffer(const YuvPicture &a, const YuvPicture &b)
{
    constexpr int side = 8;
    const int columns = (a.size().width() + side - 1) / side;
    const int rows = (a.size().height() + side - 1) / side;
    std::vector<bool> differs(size_t(columns) * size_t(rows));
    for (int y = 0; y < a.size().height(); ++y) {
        for (int x = 0; x < a.size().width(); ++x) {
            const qsizetype at = qsizetype(y) * a.strides()[0] + x;
            if (std::abs(a.planes()[0][at] - b.planes()[0][at]) > 1)
                differs[size_t(y / side) * size_t(columns) + size_t(x / side)] = true;
        }
    }
    return int(std::count(differs.begin(), differs.end(), true));
}

} // namespace

void TestBaselineDecoder::initTestCase()
{
    if (!hasAvx2())
        QSKIP("this processor has no AVX2");
}

void TestBaselineDecoder::pictureIsThatOfLibjpeg_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<YuvPicture::Subsampling>("subsampling");
    QTest::addColumn<bool>("grey");
    const auto add = [](const QByteArray &name, const QByteArray &jpeg, QSize size,
                        int turbo = TJSAMP_420) {
        QTest::newRow(name.constData()) << jpeg << size
                                        << (turbo == TJSAMP_422 ? YuvPicture::Subsampling::YCbCr422
                                                                : YuvPicture::Subsampling::YCbCr420)
                                        << (turbo == TJSAMP_GRAY);
    };
    const std::vector<std::pair<QByteArray, int>> kinds{
            {"4:2:0", TJSAMP_420}, {"4:2:2", TJSAMP_422}, {"grey", TJSAMP_GRAY}};
    for (const auto &[kind, turbo] : kinds) {
        for (const QSize size : {QSize(320, 240), QSize(1, 1), QSize(17, 9), QSize(15, 33),
                                 QSize(321, 2), QSize(7, 200)}) {
            const QByteArray name = kind + ' ' + QByteArray::number(size.width()) + 'x' +
                                    QByteArray::number(size.height());
            add(name, test::toJpeg(test::testPicture(size), turbo), size, turbo);
            add(name + " noise", test::toJpeg(noise(size), turbo, 75), size, turbo);
        }
        for (const int quality : {1, 20, 50, 95, 100}) {
            const QByteArray name = kind + " noise, quality " + QByteArray::number(quality);
            add(name, test::toJpeg(noise({200, 120}), turbo, quality), {200, 120}, turbo);
        }
        const auto make = [turbo = turbo] {
            return test::toJpeg(noise({200, 120}), turbo);
        };
        add(kind + " restarts in each row", withEnvironment("TJ_RESTART", make), {200, 120}, turbo);
        add(kind + " tables of its own", withEnvironment("TJ_OPTIMIZE", make), {200, 120}, turbo);
        add(kind + " no tables", test::withoutHuffmanTables(make()), {200, 120}, turbo);
        add(kind + " no end", make().chopped(2), {200, 120}, turbo);
        add(kind + " bytes behind the end", make() + QByteArray(5000, '\xFF'), {200, 120}, turbo);
        add(kind + " Adobe's", test::withAdobeSegment(make(), 1), {200, 120}, turbo);
        add(kind + " thumbnail", test::withThumbnail(make(), make()), {200, 120}, turbo);
    }
    qputenv("TJ_RESTART", "1B");
    add("a restart in each block", test::toJpeg(noise({200, 120}), TJSAMP_420), {200, 120});
    qunsetenv("TJ_RESTART");
}

void TestBaselineDecoder::pictureIsThatOfLibjpeg()
{
    QFETCH(QByteArray, jpeg);
    QFETCH(QSize, size);
    QFETCH(YuvPicture::Subsampling, subsampling);
    QFETCH(bool, grey);
    BaselineDecoder decoder;
    YuvPicture reuse;
    const auto picture = decoder.decode(jpeg, BaselineDecoder::whole, reuse);
    QVERIFY(picture);
    QCOMPARE(picture->size(), size);
    QCOMPARE(picture->subsampling(), subsampling);
    const YuvPicture reference = decodedByTurbo(jpeg, size, subsampling);
    const Difference difference = differenceOf(*picture, reference, grey ? 1 : 3);
    QVERIFY2(difference.worst <= 1 && difference.mean < 0.15,
             qPrintable(QStringLiteral("%1 %2").arg(difference.worst).arg(difference.mean)));
}

void TestBaselineDecoder::anyEighthIsThePictureScaled_data()
{
    QTest::addColumn<int>("eighths");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("turbo");
    for (int eighths = 1; eighths <= BaselineDecoder::whole; ++eighths) {
        for (const QSize size : {QSize(640, 480), QSize(333, 201)}) {
            for (const int turbo : {TJSAMP_420, TJSAMP_422})
                QTest::addRow("%d/8 of %d, %d", eighths, size.width(), turbo)
                        << eighths << size << turbo;
        }
    }
}

void TestBaselineDecoder::anyEighthIsThePictureScaled()
{
    QFETCH(int, eighths);
    QFETCH(QSize, size);
    QFETCH(int, turbo);
    BaselineDecoder decoder;
    YuvPicture reuse;
    const QByteArray jpeg = test::toJpeg(test::testPicture(size), turbo);
    const auto picture = decoder.decode(jpeg, eighths, reuse);
    QVERIFY(picture);
    QCOMPARE(picture->size(), BaselineDecoder::scaledSize(size, eighths));
    const YuvPicture reference = decodedByTurbo(jpeg, picture->size(), picture->subsampling());
    const Difference difference = differenceOf(*picture, reference);
    // At a half and a quarter libjpeg-turbo takes means in place of a smaller transform.
    const bool same = eighths != 2 && eighths != 4;
    QVERIFY2(difference.worst <= (same ? 1 : 255) && difference.mean < (same ? 0.15 : 1.5),
             qPrintable(QStringLiteral("%1 %2").arg(difference.worst).arg(difference.mean)));
}

void TestBaselineDecoder::whatIsOddIsDeclined_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    const QImage picture = test::testPicture({64, 48});
    const QByteArray plain = test::toJpeg(picture);
    QTest::newRow("4:4:4") << test::toJpeg(picture, TJSAMP_444);
    QTest::newRow("4:4:0") << test::toJpeg(picture, TJSAMP_440);
    QTest::newRow("4:1:1") << test::toJpeg(picture, TJSAMP_411);
    QTest::newRow("progressive") << test::toJpeg(picture, TJSAMP_420, 90, TJFLAG_PROGRESSIVE);
    QTest::newRow("CMYK") << test::cmykJpeg();
    QTest::newRow("RGB by Adobe's segment") << test::withAdobeSegment(plain, 0);
    QTest::newRow("RGB by name") << test::namedRgb(plain);
    QTest::newRow("bad table") << test::withBadHuffmanTable(plain);
    QTest::newRow("no scan") << plain.left(plain.indexOf("\xFF\xDA"));
    QTest::newRow("nothing") << QByteArray("\xFF\xD8");
    QTest::newRow("taller than its scan") << test::claiming(plain, 64, 480);
    QByteArray noQuantization = plain;
    noQuantization.replace("\xFF\xDB", "\xFF\xEF");
    QTest::newRow("no quantization") << noQuantization;
    QByteArray twelveBits = plain;
    twelveBits[twelveBits.indexOf("\xFF\xC0") + 4] = 12;
    QTest::newRow("12 bits") << twelveBits;
    qputenv("TJ_RESTART", "1");
    QByteArray restarts = test::toJpeg(noise({64, 64}));
    qunsetenv("TJ_RESTART");
    QTest::newRow("restart out of order") << QByteArray(restarts).replace("\xFF\xD1", "\xFF\xD2");
    QTest::newRow("restart missing") << QByteArray(restarts).replace("\xFF\xD1", "");
}

void TestBaselineDecoder::whatIsOddIsDeclined()
{
    QFETCH(QByteArray, jpeg);
    BaselineDecoder decoder;
    YuvPicture reuse;
    QVERIFY(!decoder.decode(jpeg, BaselineDecoder::whole, reuse));
    // And it does no harm to the next one.
    const QImage picture = test::testPicture({64, 48});
    QVERIFY(decoder.decode(test::toJpeg(picture), BaselineDecoder::whole, reuse));
}

void TestBaselineDecoder::tablesOfThePictureBeforeAreForgotten()
{
    const QByteArray standard = test::toJpeg(noise({64, 48}));
    const QByteArray own = withEnvironment("TJ_OPTIMIZE", [] {
        return test::toJpeg(noise({64, 48}, 2));
    });
    BaselineDecoder decoder;
    YuvPicture reuse;
    const auto wanted = decoder.decode(standard, BaselineDecoder::whole, reuse);
    QVERIFY(decoder.decode(own, BaselineDecoder::whole, reuse));
    const auto again =
            decoder.decode(test::withoutHuffmanTables(standard), BaselineDecoder::whole, reuse);
    QVERIFY(wanted && again);
    QCOMPARE(differenceOf(*wanted, *again).worst, 0);
}

void TestBaselineDecoder::memoryIsUsedAgain()
{
    BaselineDecoder decoder;
    YuvPicture reuse;
    reuse = decoder.decode(test::toJpeg(noise({64, 48})), BaselineDecoder::whole, reuse).value();
    const uchar *samples = std::as_const(reuse).planes()[0];
    // One that is declined half way gives it back.
    const QByteArray other = test::toJpeg(noise({64, 48}, 2));
    QVERIFY(!decoder.decode(other.first(other.size() / 2), BaselineDecoder::whole, reuse));
    const auto second = decoder.decode(other, BaselineDecoder::whole, reuse);
    QVERIFY(second);
    QCOMPARE(second->planes()[0], samples);
}

void TestBaselineDecoder::truncatedIsDeclined()
{
    const QByteArray jpeg = test::toJpeg(noise({64, 48}));
    BaselineDecoder decoder;
    YuvPicture reuse;
    // Not even one byte of the scan may be missing, nor may any be read that is not there.
    constexpr qsizetype endMarker = 2;
    for (qsizetype length = 2; length < jpeg.size() - endMarker; ++length) {
        const std::vector<char> cut(jpeg.begin(), jpeg.begin() + length);
        const QByteArrayView bytes(cut.data(), length);
        QVERIFY2(!decoder.decode(bytes, BaselineDecoder::whole, reuse),
                 qPrintable(QString::number(jpeg.size() - length)));
    }
}

void TestBaselineDecoder::damageIsDeclinedOrHarmless_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    const QSize size(96, 64);
    QTest::newRow("picture") << test::toJpeg(test::testPicture(size), TJSAMP_420, 60);
    QTest::newRow("noise") << test::toJpeg(noise(size), TJSAMP_420, 60);
    QTest::newRow("own tables") << withEnvironment(
            "TJ_OPTIMIZE", [&] { return test::toJpeg(noise(size), TJSAMP_420, 60); });
    QTest::newRow("restarts") << withEnvironment(
            "TJ_RESTART", [&] { return test::toJpeg(noise(size), TJSAMP_420, 60); });
}

/// What it accepts although bytes of it are wrong looks as libjpeg-turbo shows it.
void TestBaselineDecoder::damageIsDeclinedOrHarmless()
{
    QFETCH(QByteArray, jpeg);
    const QSize size(96, 64);
    constexpr qsizetype endMarker = 2;
    const qsizetype scan = jpeg.indexOf("\xFF\xDA") + 14;
    BaselineDecoder decoder;
    YuvPicture reuse;
    QRandomGenerator random(5);
    int accepted = 0;
    int declined = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = jpeg;
        const int damages = 1 + random.bounded(3);
        for (int n = 0; n < damages; ++n)
            damaged[random.bounded(scan, damaged.size() - endMarker)] = char(random.bounded(256));
        const auto picture = decoder.decode(damaged, BaselineDecoder::whole, reuse);
        ++(picture ? accepted : declined);
        if (!picture)
            continue;
        const YuvPicture reference = decodedByTurbo(damaged, size, picture->subsampling());
        QVERIFY(!reference.isNull());
        // Coefficients that no encoder writes are cut off differently, in single blocks.
        const int blocks = blocksThatDiffer(*picture, reference);
        QVERIFY2(blocks <= 2 * damages, qPrintable(QString::number(blocks)));
    }
    QVERIFY(accepted > 20);
    QVERIFY(declined > 20);
}

QTEST_GUILESS_MAIN(TestBaselineDecoder)
#include "tst_baselinedecoder.moc"
