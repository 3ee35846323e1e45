// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/videoplanes.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

Frame jpegOf(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg", 95);
    return Frame::fromJpeg(buffer.data(), size, Clock::now(), 1);
}

} // namespace

class TestVideoPlanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangeIsLimited_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QList<int>>("wanted"); // ITU-R BT.601
        QTest::newRow("black") << QColor(0, 0, 0) << QList<int>{16, 128, 128};
        QTest::newRow("white") << QColor(255, 255, 255) << QList<int>{235, 128, 128};
        QTest::newRow("grey") << QColor(128, 128, 128) << QList<int>{126, 128, 128};
        QTest::newRow("red") << QColor(255, 0, 0) << QList<int>{81, 90, 240};
        QTest::newRow("green") << QColor(0, 255, 0) << QList<int>{145, 54, 34};
        QTest::newRow("blue") << QColor(0, 0, 255) << QList<int>{41, 240, 110};
    }
    void rangeIsLimited()
    {
        QFETCH(QColor, colour);
        QFETCH(QList<int>, wanted);
        VideoPlanes planes;
        const auto view = planes.read(jpegOf({64, 48}, colour));
        QVERIFY(view);
        for (size_t i = 0; i < 3; ++i) {
            const int seen = *view->planes[i];
            QVERIFY2(std::abs(seen - wanted[qsizetype(i)]) <= 1,
                     qPrintable(u"plane %1: %2"_s.arg(i).arg(seen)));
        }
    }

    void oddSizesAreCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("cut");
        QTest::newRow("even") << QSize(64, 48) << QSize(64, 48);
        QTest::newRow("odd") << QSize(65, 49) << QSize(64, 48);
        QTest::newRow("small") << QSize(2, 3) << QSize(2, 2);
    }
    void oddSizesAreCut()
    {
        QFETCH(QSize, size);
        QFETCH(QSize, cut);
        VideoPlanes planes;
        const auto view = planes.read(jpegOf(size, Qt::white));
        QVERIFY(view);
        QCOMPARE(view->size, cut);
        QCOMPARE(view->strides[0], cut.width());
        QCOMPARE(int(view->planes[0][cut.width() * cut.height() - 1]), 235);
    }

    void whatIsNoPictureIsAnError()
    {
        VideoPlanes planes;
        QVERIFY(!planes.read({}));
        QVERIFY(!planes.read(Frame::fromJpeg("no picture", {64, 48}, Clock::now(), 1)));
        QCOMPARE(planes.read(jpegOf({1, 48}, Qt::white)).error().code, ErrorCode::BadData);
    }
};

QTEST_GUILESS_MAIN(TestVideoPlanes)
#include "tst_videoplanes.moc"
