// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegwalker.h"
#include "tests/support/samplejpeg.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace vedette;
using namespace vedette::test;
using Progress = JpegWalker::Progress;

namespace {

JpegShape shaped(const std::function<void(JpegShape &)> &change)
{
    JpegShape shape;
    change(shape);
    return shape;
}

} // namespace

class TestJpegWalker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEnd_data();
    void findsTheEnd();
    void stopsAtTheFirstScan();
    void tellsWhatIsBroken_data();
    void tellsWhatIsBroken();
    void cutPictureNeedsMore();
    void nextPictureInATornOneIsFound();
    void survivesAnyBytes();
};

void TestJpegWalker::findsTheEnd_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("tables");

    const QSize size(64, 48);
    QTest::newRow("baseline") << sampleJpeg() << size << true;
    QTest::newRow("thumbnail in APP1")
            << sampleJpeg(shaped([](auto &s) { s.thumbnail = true; })) << size << true;
    QTest::newRow("no Huffman tables")
            << sampleJpeg(shaped([](auto &s) { s.huffmanTables = false; })) << size << false;
    QTest::newRow("progressive") << sampleJpeg(shaped([](auto &s) { s.scans = 4; })) << size
                                 << true;
    QTest::newRow("restarts") << sampleJpeg(shaped([](auto &s) { s.restarts = true; })) << size
                              << true;
    QTest::newRow("fill bytes") << sampleJpeg(shaped([](auto &s) { s.fillBytes = true; })) << size
                                << true;
    QTest::newRow("largest size") << sampleJpeg(shaped([](auto &s) {
        s.size = {65535, 65535};
    })) << QSize(65535, 65535) << true;
    QTest::newRow("no height in the header") << sampleJpeg(shaped([](auto &s) {
        s.size = {64, 0};
    })) << QSize(64, 0) << true;
    QByteArray damaged = sampleJpeg();
    damaged.insert(damaged.size() - 100, "\xFF\x42\xFF\xC1\xFF\xF3");
    QTest::newRow("codes of no meaning in the scan") << damaged << size << true;
    QByteArray padded = sampleJpeg();
    padded.insert(2, QByteArrayLiteral("\0\xFF\0stray"));
    QTest::newRow("stray bytes between segments") << padded << size << true;
    QTest::newRow("made by libjpeg") << realJpeg({160, 120}, 3) << QSize(160, 120) << true;
}

void TestJpegWalker::findsTheEnd()
{
    QFETCH(QByteArray, jpeg);
    QFETCH(QSize, size);
    QFETCH(bool, tables);

    const QByteArray followed = jpeg + QByteArray(5, '\0') + jpeg;
    const auto check = [&](const JpegWalker &walker) {
        QCOMPARE(walker.offset(), jpeg.size());
        QCOMPARE(walker.size(), size);
        QCOMPARE(walker.hasHuffmanTables(), tables);
    };
    JpegWalker whole;
    QCOMPARE(whole.walk(followed), Progress::Ended);
    check(whole);

    JpegWalker grown;
    for (qsizetype i = 0; i < jpeg.size(); ++i)
        QCOMPARE(grown.walk(QByteArrayView(jpeg).first(i)), Progress::NeedsMore);
    QCOMPARE(grown.walk(jpeg), Progress::Ended);
    check(grown);

    for (qsizetype i = 0; i < jpeg.size(); ++i) {
        JpegWalker split;
        QCOMPARE(split.walk(QByteArrayView(jpeg).first(i)), Progress::NeedsMore);
        QCOMPARE(split.walk(followed), Progress::Ended);
        check(split);
    }
}

void TestJpegWalker::stopsAtTheFirstScan()
{
    const QByteArray jpeg = sampleJpeg(shaped([](auto &s) { s.thumbnail = true; }));
    const qsizetype scan = jpeg.lastIndexOf("\xFF\xDA");
    JpegWalker walker;
    QCOMPARE(walker.walkHeader(QByteArrayView(jpeg).first(scan)), Progress::NeedsMore);
    QCOMPARE(walker.walkHeader(jpeg), Progress::AtScan);
    QCOMPARE(walker.offset(), scan);
    QCOMPARE(walker.size(), QSize(64, 48));
    QCOMPARE(walker.walk(jpeg), Progress::Ended);
    QCOMPARE(walker.offset(), jpeg.size());
}

void TestJpegWalker::tellsWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("offset");
    const QByteArray soi = QByteArrayLiteral("\xFF\xD8");
    QTest::newRow("no picture at all") << QByteArrayLiteral("<html>") << qsizetype(0);
    QTest::newRow("half an SOI") << QByteArrayLiteral("\xFF\xD9\xFF\xE0") << qsizetype(0);
    QTest::newRow("SOI after stray bytes") << soi + "hello" + soi << qsizetype(7);
    QTest::newRow("SOI twice") << soi + soi << qsizetype(2);
    QTest::newRow("marker of no meaning")
            << soi + QByteArrayLiteral("\xFF\x0D\0\4xx\xFF\xD9") << qsizetype(2);
    QTest::newRow("segment of no length")
            << soi + QByteArrayLiteral("\xFF\xE0\0\0\xFF\xD9") << qsizetype(4);
    QTest::newRow("segment shorter than its length field")
            << soi + QByteArrayLiteral("\xFF\xE0\0\1\xFF\xD9") << qsizetype(4);
    QTest::newRow("frame header too short")
            << soi + QByteArrayLiteral("\xFF\xC0\0\7\xFF\xD9\0\0\0") << qsizetype(4);
    QTest::newRow("SOI after a segment that is longer than it says")
            << soi + QByteArrayLiteral("\xFF\xE0\0\4xxx\xFF\xD8") << qsizetype(9);
}

void TestJpegWalker::tellsWhatIsBroken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, offset);
    for (qsizetype i = 0; i <= bytes.size(); ++i) {
        JpegWalker walker;
        walker.walk(QByteArrayView(bytes).first(i));
        QCOMPARE(walker.walk(bytes), Progress::Broken);
        QCOMPARE(walker.offset(), offset);
        QCOMPARE(walker.walk(bytes + bytes), Progress::Broken);
    }
}

void TestJpegWalker::cutPictureNeedsMore()
{
    QByteArray bytes = QByteArrayLiteral("\xFF\xD8\xFF\xE1\xFF\xFFxx");
    JpegWalker walker;
    QCOMPARE(walker.walk(bytes), Progress::NeedsMore);
    bytes += QByteArray(65531, '\xD9');
    QCOMPARE(walker.walk(bytes + "\xFF\xD9"), Progress::Ended);
    QCOMPARE(walker.offset(), bytes.size() + 2);
}

void TestJpegWalker::nextPictureInATornOneIsFound()
{
    const QByteArray jpeg = sampleJpeg();
    const QByteArray torn = jpeg.chopped(50) + "\r\n--b\r\n\r\n";
    JpegWalker walker;
    QCOMPARE(walker.walk(torn), Progress::NeedsMore);
    QCOMPARE(walker.walk(torn + jpeg), Progress::Broken);
    QCOMPARE(walker.offset(), torn.size());
}

void TestJpegWalker::survivesAnyBytes()
{
    QRandomGenerator random(7);
    const QByteArray jpeg = sampleJpeg(shaped([](auto &s) { s.scans = 2; }));
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = jpeg;
        for (int i = random.bounded(1, 10); i > 0; --i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        // An exact copy, so that the sanitizer sees a step beyond it.
        const QByteArray exact(bytes.constData(), random.bounded(int(bytes.size()) + 1));
        JpegWalker once;
        const Progress progress = once.walk(exact);
        JpegWalker twice;
        twice.walk(QByteArrayView(exact).first(exact.size() / 2));
        QCOMPARE(twice.walk(exact), progress);
        QCOMPARE(twice.offset(), once.offset());
        if (progress == Progress::Ended || progress == Progress::Broken)
            QVERIFY(once.offset() <= exact.size());
    }
}

QTEST_GUILESS_MAIN(TestJpegWalker)
#include "tst_jpegwalker.moc"
