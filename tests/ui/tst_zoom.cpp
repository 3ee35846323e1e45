// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zoom.h"

#include <QTest>

using namespace vedette;

namespace {

constexpr QRect area(0, 0, 200, 200);
constexpr QRect usual(0, 50, 200, 100); // margins above and below

} // namespace

class tst_Zoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffAtFirst();
    void whatIsUnderTheMouseStaysThere();
    void marginsGoBeforeThePictureMoves();
    void neverLeavesRoomFree();
    void isBounded();
    void goesBackToNone();
    void movesOnlyWhileZoomed();
    void fitsEveryScaleAlike();
};

void tst_Zoom::isOffAtFirst()
{
    const Zoom zoom;
    QVERIFY(!zoom.isOn());
    QCOMPARE(zoom.placed(usual, area), usual);
}

void tst_Zoom::whatIsUnderTheMouseStaysThere()
{
    Zoom zoom;
    zoom.zoomBy(4, {50, 75}, usual, area); // a quarter across, a quarter down
    QCOMPARE(zoom.factor(), 4.0);
    const QRect placed = zoom.placed(usual, area);
    QCOMPARE(placed.size(), QSize(800, 400));
    QCOMPARE(placed.topLeft() + QPoint(200, 100), QPoint(50, 75));
    zoom.zoomBy(0.5, {50, 75}, usual, area);
    QCOMPARE(zoom.placed(usual, area), QRect(-50, 0, 400, 200)); // no free room below
}

void tst_Zoom::marginsGoBeforeThePictureMoves()
{
    Zoom zoom;
    zoom.zoomBy(1.5, {100, 60}, usual, area);
    const QRect placed = zoom.placed(usual, area);
    QCOMPARE(placed.size(), QSize(300, 150));
    QCOMPARE(placed.top(), 25); // still in the middle
}

void tst_Zoom::neverLeavesRoomFree()
{
    Zoom zoom;
    zoom.zoomBy(4, {100, 100}, usual, area);
    zoom.moveBy({10000, 10000}, usual, area);
    QCOMPARE(zoom.placed(usual, area).topLeft(), QPoint(0, 0));
    zoom.moveBy({-20, -10}, usual, area); // the way back begins at once
    QCOMPARE(zoom.placed(usual, area).topLeft(), QPoint(-20, -10));
    zoom.moveBy({-10000, -10000}, usual, area);
    QCOMPARE(zoom.placed(usual, area), QRect(-600, -200, 800, 400));
}

void tst_Zoom::isBounded()
{
    Zoom zoom;
    for (int n = 0; n < 100; ++n)
        zoom.zoomBy(1.5, {13, 140}, usual, area);
    QCOMPARE(zoom.factor(), Zoom::most);
    const Zoom before = zoom;
    zoom.zoomBy(0, {0, 0}, usual, area);
    zoom.zoomBy(qQNaN(), {0, 0}, usual, area);
    zoom.zoomBy(2, {0, 0}, QRect(), area);
    QCOMPARE(zoom, before);
}

void tst_Zoom::goesBackToNone()
{
    Zoom zoom;
    zoom.zoomBy(3, {0, 50}, usual, area);
    zoom.zoomBy(1.0 / 3, {200, 150}, usual, area);
    QCOMPARE(zoom, Zoom());
    zoom.zoomBy(0.1, {200, 150}, usual, area);
    QCOMPARE(zoom, Zoom());
    zoom.zoomBy(5, {10, 60}, usual, area);
    zoom.reset();
    QCOMPARE(zoom, Zoom());
}

void tst_Zoom::movesOnlyWhileZoomed()
{
    Zoom zoom;
    zoom.moveBy({10, 10}, usual, area);
    QCOMPARE(zoom, Zoom());
}

void tst_Zoom::fitsEveryScaleAlike()
{
    Zoom zoom;
    zoom.zoomBy(4, {50, 75}, usual, area);
    const QRect twice(usual.topLeft() * 2, usual.size() * 2);
    QCOMPARE(zoom.placed(twice, QRect({}, area.size() * 2)),
             QRect(zoom.placed(usual, area).topLeft() * 2, QSize(1600, 800)));
}

QTEST_APPLESS_MAIN(tst_Zoom)
#include "tst_zoom.moc"
