// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/neighbour.h"

#include <QTest>

using namespace vedette;

class tst_Neighbour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheNearestThatWay_data();
    void leadsToTheNearestThatWay();
    void nothingThereLeadsNowhere();
};

void tst_Neighbour::leadsToTheNearestThatWay_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<int>("to");
    // 0 is large, 1 and 2 stand beside it, 3 to 5 below.
    QTest::newRow("right of the large one") << 0 << Direction::Right << 1;
    QTest::newRow("left to the large one") << 2 << Direction::Left << 0;
    QTest::newRow("down beside it") << 1 << Direction::Down << 2;
    QTest::newRow("down from the large one") << 0 << Direction::Down << 3;
    QTest::newRow("up to the large one") << 4 << Direction::Up << 0;
    QTest::newRow("up beside it") << 5 << Direction::Up << 2;
    QTest::newRow("at the right end") << 5 << Direction::Right << -1;
    QTest::newRow("at the left end") << 3 << Direction::Left << -1;
    QTest::newRow("at the top") << 0 << Direction::Up << -1;
    QTest::newRow("at the bottom") << 5 << Direction::Down << -1;
}

void tst_Neighbour::leadsToTheNearestThatWay()
{
    QFETCH(int, from);
    QFETCH(Direction, direction);
    const QList<QRect> rects{{0, 0, 197, 197}, {200, 0, 97, 97},   {200, 100, 97, 97},
                             {0, 200, 97, 97}, {100, 200, 97, 97}, {200, 200, 97, 97}};
    QTEST(neighbour(rects, from, direction), "to");
}

void tst_Neighbour::nothingThereLeadsNowhere()
{
    QCOMPARE(neighbour({}, 0, Direction::Left), -1);
    QCOMPARE(neighbour({{0, 0, 9, 9}}, -1, Direction::Left), -1);
    QCOMPARE(neighbour({{0, 0, 9, 9}}, 0, Direction::Down), -1);
}

QTEST_GUILESS_MAIN(tst_Neighbour)
#include "tst_neighbour.moc"
