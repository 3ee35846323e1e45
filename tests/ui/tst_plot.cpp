// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "ui/plot.h"
#include "ui/statisticspanel.h"

#include <QImage>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class tst_Plot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesDropTheOldest();
    void theEdgeIsARoundNumber_data();
    void theEdgeIsARoundNumber();
    void aLineIsPaintedOnlyWhereThereAreValues();
    void thePanelTakesSamplesOnlyWhileItIsShown();
};

void tst_Plot::samplesDropTheOldest()
{
    Samples samples;
    QVERIFY(std::isnan(samples.newest()));
    for (int n = 0; n < Samples::capacity + 5; ++n)
        samples.add(n);
    QCOMPARE(samples.size(), Samples::capacity);
    QCOMPARE(samples.at(0), 5.0);
    QCOMPARE(samples.newest(), Samples::capacity + 4.0);
    QCOMPARE(samples.largest(), samples.newest());
    samples.add(Samples::gap);
    QVERIFY(std::isnan(samples.newest()));
    QCOMPARE(samples.largest(), Samples::capacity + 4.0);
}

void tst_Plot::theEdgeIsARoundNumber_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("edge");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("one") << 1.0 << 1.0;
    QTest::newRow("more") << 1.1 << 2.0;
    QTest::newRow("thirty") << 30.0 << 50.0;
    QTest::newRow("hundred") << 100.0 << 100.0;
    QTest::newRow("large") << 123456.0 << 200000.0;
}

void tst_Plot::theEdgeIsARoundNumber()
{
    QFETCH(double, value);
    QTEST(roundedUp(value), "edge");
}

void tst_Plot::aLineIsPaintedOnlyWhereThereAreValues()
{
    Plot plot(u"x"_s, u"y"_s, 10);
    plot.resize(200, 80);
    QPalette palette;
    palette.setColor(QPalette::Highlight, Qt::red);
    palette.setColor(QPalette::Base, Qt::white);
    plot.setPalette(palette);
    const auto reds = [&](int from, int to) {
        const QImage image = plot.grab().toImage();
        int count = 0;
        for (int x = from; x < to; ++x)
            for (int y = 0; y < image.height(); ++y) {
                const QColor color = image.pixelColor(x, y);
                count += color.red() > 200 && color.green() < 100 ? 1 : 0;
            }
        return count;
    };
    QCOMPARE(reds(0, 200), 0);
    for (int n = 0; n < Samples::capacity / 2; ++n)
        plot.add(n % 10);
    QCOMPARE(reds(0, 90), 0);
    QVERIFY(reds(110, 200) > 50);
}

void tst_Plot::thePanelTakesSamplesOnlyWhileItIsShown()
{
    Studio studio;
    Configuration wanted;
    wanted.cameras += newCamera(TestPatternSpec{}, {});
    studio.apply(wanted);
    StatisticsPanel panel(studio);
    QVERIFY(panel.findChildren<Plot *>().isEmpty());
    panel.show();
    QCOMPARE(panel.findChildren<Plot *>().size(), 4);
    const Plot *plot = panel.findChildren<Plot *>().constFirst();
    QTRY_VERIFY(plot->samples().size() >= 2);
    panel.hide();
    QVERIFY(std::isnan(plot->samples().newest()));
    QTRY_VERIFY(panel.findChildren<QTimer *>().isEmpty() ||
                !panel.findChildren<QTimer *>().constFirst()->isActive());
    studio.apply({});
    panel.show();
    QTRY_VERIFY(panel.findChildren<Plot *>().isEmpty());
}

QTEST_MAIN(tst_Plot)
#include "tst_plot.moc"
