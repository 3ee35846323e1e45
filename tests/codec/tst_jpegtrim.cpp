// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegtrim.h"
#include "tests/codec/testjpeg.h"
#include "tests/codec/testpicture.h"

#include <QTest>

#include <vector>

using namespace vedette;

class TestJpegTrim final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesBehindTheEndAreCut_data();
    void bytesBehindTheEndAreCut();
    void missingEndIsBadDataAtEveryByte();
    void noJpegIsBadData();
};

void TestJpegTrim::bytesBehindTheEndAreCut_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    const QImage picture = test::testPicture({97, 63});
    const QByteArray plain = test::toJpeg(picture);
    QTest::newRow("plain") << plain;
    QTest::newRow("progressive") << test::toJpeg(picture, TJSAMP_420, 90, TJFLAG_PROGRESSIVE);
    QTest::newRow("thumbnail") << test::withThumbnail(plain, test::toJpeg(picture));
    qputenv("TJ_RESTART", "1");
    QTest::newRow("restart markers") << test::toJpeg(picture);
    qunsetenv("TJ_RESTART");
}

void TestJpegTrim::bytesBehindTheEndAreCut()
{
    QFETCH(QByteArray, jpeg);
    QCOMPARE(*trimmedJpeg(jpeg), jpeg);
    QCOMPARE(*trimmedJpeg(jpeg + QByteArray(1000, '\0')), jpeg);
    QCOMPARE(*trimmedJpeg(jpeg + "rubbish\xFF\xD9" + jpeg), jpeg);
}

void TestJpegTrim::missingEndIsBadDataAtEveryByte()
{
    const QImage picture = test::testPicture({64, 48});
    const QByteArray jpeg = test::withThumbnail(test::toJpeg(picture), test::toJpeg(picture));
    for (qsizetype size = 0; size < jpeg.size(); ++size) {
        const std::vector<char> cut(jpeg.begin(), jpeg.begin() + size);
        QCOMPARE(trimmedJpeg(QByteArrayView(cut.data(), size)).error().code, ErrorCode::BadData);
    }
}

void TestJpegTrim::noJpegIsBadData()
{
    QCOMPARE(trimmedJpeg("no picture \xFF\xD9").error().code, ErrorCode::BadData);
}

QTEST_GUILESS_MAIN(TestJpegTrim)
#include "tst_jpegtrim.moc"
