// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picturefit.h"

#include <QPainter>
#include <QTest>

using namespace vedette;

class tst_PictureFit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheAspectInTheMiddle_data();
    void keepsTheAspectInTheMiddle();
    void fadedPicturesHaveNoColourAndAreDarker();
    void fillsAndStretches();
    void staysInItsOwnPixelsWhereItNearlyFits();
    void asksForAsMuchAsAZoomNeeds();
    void drawsTurnedAndMirrored_data();
    void drawsTurnedAndMirrored();
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

void tst_PictureFit::fillsAndStretches()
{
    using Fit = PictureConfig::Fit;
    const QRect area(10, 20, 200, 200);
    QCOMPARE(placedRect({400, 200}, area, Fit::Whole), QRect(10, 70, 200, 100));
    QCOMPARE(placedRect({400, 200}, area, Fit::Fill), QRect(-90, 20, 400, 200));
    QCOMPARE(placedRect({400, 200}, area, Fit::Stretch), area);
    QCOMPARE(placedRect({}, area, Fit::Fill), QRect());
    QCOMPARE(wantedSize({400, 200}, {100, 100}, {Fit::Whole}), QSize(100, 100));
    QCOMPARE(wantedSize({400, 200}, {100, 100}, {Fit::Fill}), QSize(200, 100));
    QCOMPARE(wantedSize({400, 200}, {100, 50}, {Fit::Whole, PictureConfig::Turn::Left}),
             QSize(50, 100));
    QCOMPARE(wantedSize({}, {100, 50}, {Fit::Fill}), QSize(100, 50));
}

void tst_PictureFit::staysInItsOwnPixelsWhereItNearlyFits()
{
    const QRect place(10, 20, 636, 358);
    QCOMPARE(unscaledRect({636, 358}, place), place);
    QCOMPARE(unscaledRect({640, 360}, place), QRect(8, 19, 640, 360));
    QCOMPARE(unscaledRect({635, 358}, place), QRect(10, 20, 635, 358));
    QCOMPARE(unscaledRect({641, 358}, place), place);
    QCOMPARE(unscaledRect({636, 363}, place), place);
    QCOMPARE(unscaledRect({634, 358}, place), place);
    QCOMPARE(unscaledRect({}, place), place);
    QCOMPARE(unscaledRect({}, {}), QRect());
}

void tst_PictureFit::asksForAsMuchAsAZoomNeeds()
{
    using Fit = PictureConfig::Fit;
    QCOMPARE(wantedSize({400, 200}, {100, 100}, {Fit::Whole}, 1), QSize(100, 100));
    QCOMPARE(wantedSize({400, 200}, {100, 100}, {Fit::Whole}, 2), QSize(200, 100));
    QCOMPARE(wantedSize({400, 200}, {100, 100}, {Fit::Fill}, 1.5), QSize(300, 150));
    QCOMPARE(wantedSize({400, 200}, {100, 100}, {Fit::Whole}, 16), QSize(400, 200));
    QCOMPARE(wantedSize({400, 200}, {50, 100}, {Fit::Whole, PictureConfig::Turn::Right}, 2),
             QSize(200, 100));
    QCOMPARE(wantedSize({}, {100, 50}, {Fit::Whole}, 4), QSize(100, 50));
    const QSize huge = wantedSize({16000, 8000}, {1920, 1080}, {Fit::Whole}, 16);
    QVERIFY(qint64(huge.width()) * huge.height() <= 32'100'000);
    QVERIFY(huge.width() > 7000);
}

void tst_PictureFit::drawsTurnedAndMirrored_data()
{
    QTest::addColumn<PictureConfig>("look");
    QTest::addColumn<QPoint>("red"); // where the upper left corner of the picture comes to
    using Turn = PictureConfig::Turn;
    QTest::newRow("as it is") << PictureConfig{} << QPoint(0, 0);
    QTest::newRow("right") << PictureConfig{{}, Turn::Right, false} << QPoint(1, 0);
    QTest::newRow("upside down") << PictureConfig{{}, Turn::UpsideDown, false} << QPoint(1, 1);
    QTest::newRow("left") << PictureConfig{{}, Turn::Left, false} << QPoint(0, 1);
    QTest::newRow("mirrored") << PictureConfig{{}, Turn::None, true} << QPoint(1, 0);
    QTest::newRow("mirrored, then right") << PictureConfig{{}, Turn::Right, true} << QPoint(1, 1);
}

void tst_PictureFit::drawsTurnedAndMirrored()
{
    QFETCH(PictureConfig, look);
    QFETCH(QPoint, red);
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QPainter(&picture).fillRect(0, 0, 20, 10, Qt::red);
    QImage tile(turned(picture.size(), look.turn), QImage::Format_RGB32);
    tile.fill(Qt::black);
    QPainter painter(&tile);
    drawPlaced(painter, picture, tile.rect(), look);
    painter.end();
    for (const QPoint corner : {QPoint(0, 0), QPoint(1, 0), QPoint(0, 1), QPoint(1, 1)}) {
        const QPoint pixel(corner.x() ? tile.width() - 3 : 2, corner.y() ? tile.height() - 3 : 2);
        QCOMPARE(tile.pixelColor(pixel), QColor(corner == red ? Qt::red : Qt::blue));
    }
}

QTEST_MAIN(tst_PictureFit)
#include "tst_picturefit.moc"
