// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/viewconfig.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QStringList all{u"a"_s, u"b"_s, u"c"_s};

QStringList order(const ViewConfig &view)
{
    QStringList ids;
    for (const TilePlace &place : placesOf(view, all))
        ids += place.camera;
    return ids;
}

ViewConfig chosen(const QList<TilePlace> &tiles)
{
    ViewConfig view;
    view.shows = ViewConfig::Shows::Chosen;
    view.tiles = tiles;
    return view;
}

} // namespace

class tst_ViewConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryCameraInOrder() { QCOMPARE(order({}), all); }

    void showsWhatIsChosenAlone()
    {
        QCOMPARE(order(chosen({{u"c"_s}, {u"gone"_s}, {u"a"_s}})), QStringList({u"c"_s, u"a"_s}));
        QCOMPARE(order(chosen({})), QStringList());
    }

    void newCamerasFollowThoseWithAPlace()
    {
        ViewConfig view;
        view.tiles = {{u"c"_s}};
        QCOMPARE(order(view), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    }

    void camerasSwapAndPlacesKeepTheirSizes()
    {
        ViewConfig view;
        resizePlace(view, all, u"a"_s, 2, 3);
        swapCameras(view, all, u"a"_s, u"c"_s);
        QCOMPARE(order(view), QStringList({u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(placesOf(view, all)[0], (TilePlace{u"c"_s, 2, 3}));
        QCOMPARE(placesOf(view, all)[2], (TilePlace{u"a"_s}));
    }

    void whatIsNotThereChangesNothing()
    {
        ViewConfig view = chosen({{u"a"_s}});
        const ViewConfig before = view;
        swapCameras(view, all, u"a"_s, u"b"_s);
        resizePlace(view, all, u"b"_s, 2, 2);
        removePlace(view, u"c"_s);
        QCOMPARE(view, before);
        removePlace(view, u"a"_s);
        QVERIFY(view.tiles.isEmpty());
    }

    void sizesStayWithinTheirBounds()
    {
        ViewConfig view;
        resizePlace(view, all, u"a"_s, 1000, -3);
        QVERIFY(!validate(view));
        QCOMPARE(placesOf(view, all)[0], (TilePlace{u"a"_s, maxSpan, 1}));
    }

    void wrongValuesAreTold_data()
    {
        QTest::addColumn<ViewConfig>("view");
        ViewConfig view;
        view.name = QString(5000, u'x');
        QTest::newRow("name") << view;
        view = {};
        view.layout.columns = 0;
        QTest::newRow("columns") << view;
        view = {};
        view.layout.rows = maxGridSide + 1;
        QTest::newRow("rows") << view;
        view = {};
        view.dwell = 0;
        QTest::newRow("dwell") << view;
        QTest::newRow("span") << chosen({{u"a"_s, 0, 1}});
        QTest::newRow("twice") << chosen({{u"a"_s}, {u"a"_s}});
    }
    void wrongValuesAreTold()
    {
        QFETCH(ViewConfig, view);
        QCOMPARE(validate(view).code, ErrorCode::InvalidValue);
    }
};

QTEST_GUILESS_MAIN(tst_ViewConfig)
#include "tst_viewconfig.moc"
