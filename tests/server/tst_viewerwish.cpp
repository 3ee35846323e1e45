// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/viewerwish.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class TestViewerWish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedIsTheOriginal();
    void everythingAskedIsRead();
    void nonsenseIsExplained_data();
    void nonsenseIsExplained();
};

void TestViewerWish::nothingAskedIsTheOriginal()
{
    HttpRequest request;
    request.query = {{"action", "stream"}, {"1732500000", ""}};
    const auto [wish, problem] = parseViewerWish(request);
    QCOMPARE(problem, QByteArray());
    QVERIFY(wish.picture.isOriginal());
    QVERIFY(wish.period == 0s);
    QVERIFY(!wish.maxAge);
}

void TestViewerWish::everythingAskedIsRead()
{
    HttpRequest request;
    request.query = {{"width", "640"},
                     {"height", "480"},
                     {"quality", "50"},
                     {"fps", "2.5"},
                     {"max_age", "0"}};
    const auto [wish, problem] = parseViewerWish(request);
    QCOMPARE(problem, QByteArray());
    QCOMPARE(wish.picture, (PictureWish{{640, 480}, 50}));
    QCOMPARE(wish.picture.query(), "width=640&height=480&quality=50"_ba);
    QVERIFY(wish.period == 400ms);
    QVERIFY(wish.maxAge == Clock::duration(0));
}

void TestViewerWish::nonsenseIsExplained_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QByteArrayList names{"width", "height", "quality", "fps", "max_age"};
    const QByteArrayList values{"",
                                "-1",
                                "x",
                                "1e2",
                                "0x10",
                                " 5",
                                "nan",
                                "inf",
                                "999999",
                                "5.5.5",
                                "+7",
                                "1,5",
                                "12345678901234567890"};
    for (const QByteArray &name : names) {
        for (const QByteArray &value : values)
            QTest::addRow("%s=%s", name.constData(), value.constData()) << name << value;
    }
    for (const QByteArray &name : {"width"_ba, "height"_ba, "quality"_ba, "fps"_ba})
        QTest::addRow("%s=0", name.constData()) << name << "0"_ba;
    for (const QByteArray &name : {"width"_ba, "height"_ba, "quality"_ba})
        QTest::addRow("%s=50.5", name.constData()) << name << "50.5"_ba;
    QTest::newRow("too narrow") << "width"_ba
                                << "15"_ba;
}

void TestViewerWish::nonsenseIsExplained()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    HttpRequest request;
    request.query = {{name, value}};
    const QByteArray problem = parseViewerWish(request).problem;
    QVERIFY2(problem.startsWith(name + " has to be a "), problem.constData());
}

QTEST_APPLESS_MAIN(TestViewerWish)
#include "tst_viewerwish.moc"
