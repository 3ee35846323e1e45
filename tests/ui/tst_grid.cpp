// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grid.h"

#include <QTest>

#include <limits>

using namespace vedette;

Q_DECLARE_METATYPE(vedette::Grid)

class tst_Grid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPicturesTheLargest_data();
    void showsPicturesTheLargest();
    void holdsEveryTile();
    void tilesFillTheAreaWithGapsBetween();
    void centresALastRowThatIsNotFull();
    void aTinyAreaGivesNoNegativeSizes();
};

void tst_Grid::showsPicturesTheLargest_data()
{
    QTest::addColumn<int>("tiles");
    QTest::addColumn<QSize>("area");
    QTest::addColumn<double>("aspect");
    QTest::addColumn<Grid>("grid");
    const double wide = 16.0 / 9;
    QTest::newRow("none") << 0 << QSize(1600, 900) << wide << Grid{0, 0};
    QTest::newRow("one") << 1 << QSize(1600, 900) << wide << Grid{1, 1};
    QTest::newRow("two on a wide screen") << 2 << QSize(1600, 900) << wide << Grid{2, 1};
    QTest::newRow("two on a tall screen") << 2 << QSize(900, 1600) << wide << Grid{1, 2};
    QTest::newRow("two of portrait") << 2 << QSize(1600, 900) << 9.0 / 16 << Grid{2, 1};
    QTest::newRow("three") << 3 << QSize(1600, 900) << wide << Grid{2, 2};
    QTest::newRow("three in a strip") << 3 << QSize(1600, 300) << wide << Grid{3, 1};
    QTest::newRow("four") << 4 << QSize(1600, 900) << wide << Grid{2, 2};
    QTest::newRow("five") << 5 << QSize(1600, 900) << wide << Grid{3, 2};
    QTest::newRow("six of portrait") << 6 << QSize(1600, 900) << 9.0 / 16 << Grid{6, 1};
    QTest::newRow("nine") << 9 << QSize(1600, 900) << wide << Grid{3, 3};
    QTest::newRow("sixteen") << 16 << QSize(1600, 900) << wide << Grid{4, 4};
    QTest::newRow("sixty-four on a square") << 64 << QSize(900, 900) << 1.0 << Grid{8, 8};
    QTest::newRow("equally large, side by side") << 2 << QSize(100, 100) << 1.0 << Grid{2, 1};
}

void tst_Grid::showsPicturesTheLargest()
{
    QFETCH(int, tiles);
    QFETCH(QSize, area);
    QFETCH(double, aspect);
    QFETCH(Grid, grid);
    const Grid best = bestGrid(tiles, area, aspect);
    QCOMPARE(best.columns, grid.columns);
    QCOMPARE(best.rows, grid.rows);
}

void tst_Grid::holdsEveryTile()
{
    for (int tiles = 1; tiles <= 100; ++tiles) {
        const Grid grid = bestGrid(tiles, {1280, 720}, 4.0 / 3);
        QVERIFY(grid.columns * grid.rows >= tiles);
        QVERIFY(grid.columns * (grid.rows - 1) < tiles);
    }
}

void tst_Grid::tilesFillTheAreaWithGapsBetween()
{
    const QRect area(10, 20, 1003, 501);
    const QList<QRect> rects = tileRects({3, 2}, 6, area, 4);
    QCOMPARE(rects.size(), 6);
    QRect all;
    for (const QRect &rect : rects)
        all |= rect;
    QCOMPARE(all, area);
    QCOMPARE(rects[1].left() - rects[0].right() - 1, 4);
    QCOMPARE(rects[2].left() - rects[1].right() - 1, 4);
    QCOMPARE(rects[3].top() - rects[0].bottom() - 1, 4);
}

void tst_Grid::centresALastRowThatIsNotFull()
{
    const QList<QRect> rects = tileRects({3, 2}, 5, {0, 0, 900, 600}, 0);
    QCOMPARE(rects[3], QRect(150, 300, 300, 300));
    QCOMPARE(rects[4], QRect(450, 300, 300, 300));
}

void tst_Grid::aTinyAreaGivesNoNegativeSizes()
{
    for (const QRect &rect : tileRects({10, 10}, 100, {0, 0, 5, 5}, 3)) {
        QVERIFY(rect.width() >= 0);
        QVERIFY(rect.height() >= 0);
    }
    for (const QRect &rect : tileRects(bestGrid(7, {}, 1.5), 7, {}, 3))
        QVERIFY(rect.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Grid)
#include "tst_grid.moc"
