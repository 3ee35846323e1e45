// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics.h"

#include <QLocale>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class tst_Statistics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void nothingBeforeTheFirstFrame() { QVERIFY(statisticsText({}, {}, 0).isEmpty()); }
    void tellsAllThatIsKnown();
    void rawPicturesHaveNoBitRate();
    void longAgesAreInSeconds();
};

namespace {

FrameStats stats()
{
    return {29.97, 20.64e6, 300, {1280, 720}, {}};
}

} // namespace

void tst_Statistics::tellsAllThatIsKnown()
{
    QCOMPARE(statisticsText(stats(), 21ms, 3),
             u"1280 × 720\n30.0 fps\n20.6 Mbit/s\n21 ms old\n3 dropped"_s);
    QCOMPARE(statisticsText(stats(), {}, 0), u"1280 × 720\n30.0 fps\n20.6 Mbit/s\n0 dropped"_s);
}

void tst_Statistics::rawPicturesHaveNoBitRate()
{
    FrameStats raw = stats();
    raw.bitsPerSecond = 0;
    QVERIFY(!statisticsText(raw, 21ms, 0).contains(u"bit"_s));
}

void tst_Statistics::longAgesAreInSeconds()
{
    QVERIFY(statisticsText(stats(), 12s, 0).contains(u"12 s old"_s));
}

QTEST_GUILESS_MAIN(tst_Statistics)
#include "tst_statistics.moc"
