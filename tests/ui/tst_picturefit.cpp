// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picturefit.h"

#include <QTest>

using namespace vedette;

class tst_PictureFit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheAspectInTheMiddle_data();
    void keepsTheAspectInTheMiddle();
    void fadedPicturesHaveNoColourAndAreDarker();
};

void tst_PictureFit::keepsTheAspectInTheMiddle_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QRect>("area");
    QTest::addColumn<QRect>("fitted");
    QTest::newRow("same") << QSize(640, 480) << QRect(0, 0, 640, 480) << QRect(0, 0, 640, 480);
    QTest::newRow("wide area") << QSize(640, 480) << QRect(0, 0, 1000, 480)
                               << QRect(180, 0, 640, 480);
    QTest::newRow("tall area") << QSize(1600, 900) << QRect(5, 5, 160, 190)
                               << QRect(5, 55, 160, 90);
    QTest::newRow("larger") << QSize(16, 9) << QRect(0, 0, 1600, 900) << QRect(0, 0, 1600, 900);
    QTest::newRow("a line") << QSize(10000, 1) << QRect(0, 0, 100, 11) << QRect(0, 5, 100, 1);
    QTest::newRow("no picture") << QSize() << QRect(0, 0, 100, 100) << QRect();
    QTest::newRow("no area") << QSize(16, 9) << QRect() << QRect();
}

void tst_PictureFit::keepsTheAspectInTheMiddle()
{
    QFETCH(QSize, picture);
    QFETCH(QRect, area);
    QFETCH(QRect, fitted);
    QCOMPARE(fittedRect(picture, area), fitted);
}

void tst_PictureFit::fadedPicturesHaveNoColourAndAreDarker()
{
    QImage red(8, 8, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QImage grey = faded(red);
    QCOMPARE(grey.size(), red.size());
    const QColor pixel = grey.pixelColor(4, 4);
    QCOMPARE(pixel.red(), pixel.green());
    QCOMPARE(pixel.green(), pixel.blue());
    QVERIFY(pixel.red() < qGray(red.pixel(4, 4)));
    QVERIFY(pixel.red() > 0);
}

QTEST_MAIN(tst_PictureFit)
#include "tst_picturefit.moc"
