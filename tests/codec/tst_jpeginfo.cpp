// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpeginfo.h"
#include "tests/codec/testjpeg.h"
#include "tests/codec/testpicture.h"

#include <QTest>

#include <vector>

using namespace vedette;

class TestJpegInfo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerIsRead_data();
    void headerIsRead();
    void thumbnailIsNotMistakenForThePicture();
    void cutHeaderIsBadDataAndNotReadPastItsEnd();
    void noJpegIsBadData_data();
    void noJpegIsBadData();
    void presentTablesAreLeftAlone();
    void missingTablesAreInsertedBeforeTheScan();
    void tablesAreNotInsertedIntoNonsense();
};

void TestJpegInfo::headerIsRead_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    QTest::addColumn<bool>("tables");
    QTest::addColumn<bool>("progressive");
    QTest::addColumn<int>("components");

    const QImage picture = test::testPicture({97, 63});
    const QByteArray plain = test::toJpeg(picture);
    QTest::newRow("4:2:0") << plain << true << false << 3;
    QTest::newRow("grey") << test::toJpeg(picture, TJSAMP_GRAY) << true << false << 1;
    QTest::newRow("progressive") << test::toJpeg(picture, TJSAMP_420, 90, TJFLAG_PROGRESSIVE)
                                 << true << true << 3;
    QTest::newRow("no tables") << test::withoutHuffmanTables(plain) << false << false << 3;
    QByteArray filled = plain;
    filled.insert(2, "\xFF\xFF\xFF");
    QTest::newRow("fill bytes") << filled << true << false << 3;
}

void TestJpegInfo::headerIsRead()
{
    QFETCH(QByteArray, jpeg);
    const Result<JpegInfo> info = readJpegInfo(jpeg);
    QVERIFY(info);
    QCOMPARE(info->size, QSize(97, 63));
    QTEST(info->hasHuffmanTables, "tables");
    QTEST(info->progressive, "progressive");
    QTEST(info->components, "components");
    QCOMPARE(info->singleScan, !info->progressive);
    QCOMPARE(jpeg.mid(info->scanOffset, 2), QByteArray("\xFF\xDA"));
}

void TestJpegInfo::thumbnailIsNotMistakenForThePicture()
{
    const QByteArray small = test::toJpeg(test::testPicture({16, 16}));
    const QByteArray jpeg = test::withThumbnail(test::toJpeg(test::testPicture({64, 48})), small);
    QCOMPARE(readJpegInfo(jpeg)->size, QSize(64, 48));
}

void TestJpegInfo::cutHeaderIsBadDataAndNotReadPastItsEnd()
{
    const QByteArray jpeg = test::toJpeg(test::testPicture({64, 48}));
    const qsizetype scan = readJpegInfo(jpeg)->scanOffset;
    const qsizetype headerEnd = scan + 2 + 12; // SOS of three components
    for (qsizetype size = 0; size < jpeg.size(); ++size) {
        // Memory of just this size, so that the address sanitizer sees a read past it.
        const std::vector<char> cut(jpeg.begin(), jpeg.begin() + size);
        const Result<JpegInfo> info = readJpegInfo(QByteArrayView(cut.data(), size));
        QCOMPARE(info.ok(), size >= headerEnd);
        if (!info)
            QCOMPARE(info.error().code, ErrorCode::BadData);
    }
}

void TestJpegInfo::noJpegIsBadData_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("HTTP/1.0 404 Not Found");
    QTest::newRow("SOI and EOI only") << QByteArray("\xFF\xD8\xFF\xD9");
    QTest::newRow("scan without frame") << QByteArray("\xFF\xD8\xFF\xDA\0\x04\x01\x01", 8);
    QTest::newRow("length of 1") << QByteArray("\xFF\xD8\xFF\xE0\0\x01\0\0", 8);
    QTest::newRow("short frame header") << QByteArray("\xFF\xD8\xFF\xC0\0\x04\x08\0", 8);
    QTest::newRow("no height") << test::claiming(test::toJpeg(test::testPicture({16, 16})), 16, 0);
    QTest::newRow("no width") << test::claiming(test::toJpeg(test::testPicture({16, 16})), 0, 16);
}

void TestJpegInfo::noJpegIsBadData()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readJpegInfo(bytes).error().code, ErrorCode::BadData);
}

void TestJpegInfo::presentTablesAreLeftAlone()
{
    const QByteArray jpeg = test::toJpeg(test::testPicture({64, 48}));
    const Result<QByteArray> same = withHuffmanTables(jpeg);
    QVERIFY(same);
    QCOMPARE(same->constData(), jpeg.constData()); // not even copied
}

void TestJpegInfo::missingTablesAreInsertedBeforeTheScan()
{
    const QByteArray original = test::toJpeg(test::testPicture({64, 48}));
    const QByteArray bare = test::withoutHuffmanTables(original);
    QVERIFY(!readJpegInfo(bare)->hasHuffmanTables);
    const Result<QByteArray> complete = withHuffmanTables(bare);
    QVERIFY(complete);
    const qsizetype scan = readJpegInfo(bare)->scanOffset;
    const qsizetype added = complete->size() - bare.size();
    QCOMPARE(added, 420);
    QCOMPARE(complete->left(scan), bare.left(scan));
    QCOMPARE(complete->mid(scan + added), bare.mid(scan));
    QVERIFY(readJpegInfo(*complete)->hasHuffmanTables);
    // Qt's own decoder as the witness.
    QCOMPARE(QImage::fromData(*complete, "JPEG"), QImage::fromData(original, "JPEG"));
}

void TestJpegInfo::tablesAreNotInsertedIntoNonsense()
{
    QCOMPARE(withHuffmanTables("nonsense").error().code, ErrorCode::BadData);
}

QTEST_GUILESS_MAIN(TestJpegInfo)
#include "tst_jpeginfo.moc"
