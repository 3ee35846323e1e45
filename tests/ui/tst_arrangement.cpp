// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/arrangement.h"

#include <QTest>

#include <algorithm>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

constexpr double wide = 16.0 / 9;
constexpr QSize screen(1600, 900);

QList<TilePlace> places(int count)
{
    QList<TilePlace> places;
    for (int n = 0; n < count; ++n)
        places += TilePlace{QString::number(n)};
    return places;
}

bool overlap(const QList<QRect> &rects)
{
    for (qsizetype a = 0; a < rects.size(); ++a)
        for (qsizetype b = a + 1; b < rects.size(); ++b)
            if (rects[a].intersects(rects[b]))
                return true;
    return false;
}

} // namespace

class tst_Arrangement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsWhereThereIsRoomFirst();
    void aTileWiderThanTheGridIsMadeNarrower();
    void oneLargeFillsTheScreenWhereItCan_data();
    void oneLargeFillsTheScreenWhereItCan();
    void oneLargeStandsAboveTheOthersOnATallScreen();
    void aGridHasItsColumnsAndGrowsDownwards();
    void automaticGivesALargerTileMoreRoom();
    void nothingOverlapsOrLeavesTheArea_data();
    void nothingOverlapsOrLeavesTheArea();
};

void tst_Arrangement::packsWhereThereIsRoomFirst()
{
    const Arrangement arrangement = packed({{1, 1}, {2, 2}, {1, 1}, {3, 1}, {1, 1}}, 3);
    const QList<QRect> expected{
            {0, 0, 1, 1}, {1, 0, 2, 2}, {0, 1, 1, 1}, {0, 2, 3, 1}, {0, 3, 1, 1}};
    QCOMPARE(arrangement.cells, expected);
    QCOMPARE(arrangement.grid, (Grid{3, 4}));
}

void tst_Arrangement::aTileWiderThanTheGridIsMadeNarrower()
{
    const Arrangement arrangement = packed({{6, 1}}, 2, 5);
    QCOMPARE(arrangement.cells[0], QRect(0, 0, 2, 1));
    QCOMPARE(arrangement.grid, (Grid{2, 5}));
}

void tst_Arrangement::oneLargeFillsTheScreenWhereItCan_data()
{
    QTest::addColumn<int>("tiles");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("large");
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("one and five") << 6 << 3 << 2;
    QTest::newRow("one and seven") << 8 << 4 << 3;
    QTest::newRow("one and nine") << 10 << 5 << 4;
    QTest::newRow("one and twelve") << 13 << 4 << 2;
}

void tst_Arrangement::oneLargeFillsTheScreenWhereItCan()
{
    QFETCH(int, tiles);
    QFETCH(int, side);
    QFETCH(int, large);
    const Arrangement arrangement = oneLarge(tiles, screen, wide);
    QCOMPARE(arrangement.grid, (Grid{side, side}));
    QCOMPARE(arrangement.cells[0], QRect(0, 0, large, large));
    int covered = 0;
    for (const QRect &cells : arrangement.cells)
        covered += cells.width() * cells.height();
    QCOMPARE(covered, side * side);
}

void tst_Arrangement::oneLargeStandsAboveTheOthersOnATallScreen()
{
    const Arrangement arrangement = oneLarge(5, {900, 1600}, wide);
    QCOMPARE(arrangement.cells[0].width(), arrangement.grid.columns);
    QVERIFY(arrangement.cells[1].top() >= arrangement.cells[0].height());
}

void tst_Arrangement::aGridHasItsColumnsAndGrowsDownwards()
{
    const LayoutConfig grid{LayoutConfig::Kind::Grid, 3, 2};
    QList<QRect> rects = layOutTiles(grid, places(2), QRect({}, screen), 0, wide);
    QCOMPARE(rects[1].size(), QSize(533, 450));
    rects = layOutTiles(grid, places(7), QRect({}, screen), 0, wide);
    QCOMPARE(rects[6], QRect(0, 600, 533, 300));
}

void tst_Arrangement::automaticGivesALargerTileMoreRoom()
{
    QList<TilePlace> six = places(6);
    six[0].columns = six[0].rows = 2;
    const QList<QRect> rects = layOutTiles({}, six, QRect(0, 0, 900, 900), 0, 1);
    QCOMPARE(rects[0], QRect(0, 0, 600, 600));
    QCOMPARE(rects[5], QRect(600, 600, 300, 300));
}

void tst_Arrangement::nothingOverlapsOrLeavesTheArea_data()
{
    QTest::addColumn<LayoutConfig>("layout");
    QTest::newRow("automatic") << LayoutConfig{};
    QTest::newRow("grid") << LayoutConfig{LayoutConfig::Kind::Grid, 4, 3};
    QTest::newRow("narrow grid") << LayoutConfig{LayoutConfig::Kind::Grid, 1, 1};
    QTest::newRow("one large") << LayoutConfig{LayoutConfig::Kind::OneLarge, 2, 2};
}

void tst_Arrangement::nothingOverlapsOrLeavesTheArea()
{
    QFETCH(LayoutConfig, layout);
    for (const QSize &size : {QSize(1280, 720), QSize(500, 1700), QSize(3840, 300)}) {
        for (const int count : {0, 1, 2, 3, 7, 16, 50, 64}) {
            for (const int larger : {-1, 0, 5}) {
                QList<TilePlace> all = places(count);
                if (larger >= 0 && larger < count)
                    all[larger] = {all[larger].camera, 3, 2};
                const QRect area({7, 9}, size);
                const QList<QRect> rects = layOutTiles(layout, all, area, 3, wide);
                QCOMPARE(rects.size(), count);
                QVERIFY(!overlap(rects));
                QVERIFY(std::all_of(rects.begin(), rects.end(),
                                    [&](const QRect &rect) { return area.contains(rect); }));
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Arrangement)
#include "tst_arrangement.moc"
