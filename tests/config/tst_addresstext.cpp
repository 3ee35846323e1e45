// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/addresstext.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class tst_AddressText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheAddressesInAText_data();
    void findsTheAddressesInAText();
    void takesNamesAndSignIn();
    void takesPathsOfFilesThatAreThere();
    void tellsOfWrongAddressesWithoutTheirPasswords();
    void manyProblemsAreBounded();
};

void tst_AddressText::findsTheAddressesInAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    const auto row = [](const char *name, const QString &text, const QStringList &addresses) {
        QTest::newRow(name) << text << addresses;
    };
    row("nothing", {}, {});
    row("words", u"hello world\nhello\n3.5 apples"_s, {});
    row("one", u"  http://cam/stream \n"_s, {u"http://cam/stream"_s});
    row("several", u"http://a/\r\n\r\nhttps://b:8443/x?y=1&z=2\nhttp://c/"_s,
        {u"http://a/"_s, u"https://b:8443/x?y=1&z=2"_s, u"http://c/"_s});
    row("twice the same", u"http://a/\nhttp://a/"_s, {u"http://a/"_s});
    row("host", u"192.0.2.7\ncam.local:8081/video\n[2001:db8::1]:81\nesp32:81"_s,
        {u"http://192.0.2.7/"_s, u"http://cam.local:8081/video"_s, u"http://[2001:db8::1]:81/"_s,
         u"http://esp32:81/"_s});
    row("in quotes and brackets", u"\"http://a/\"\n<http://b/>\n(http://c/),"_s,
        {u"http://a/"_s, u"http://b/"_s, u"http://c/"_s});
    row("picture of a page", u"<p>x</p><img src=\"http://a/s.mjpg\" alt='y'>"_s,
        {u"http://a/s.mjpg"_s});
    row("two on a line", u"http://a/ http://b/"_s, {u"http://a/"_s, u"http://b/"_s});
    row("long", QString(3000, u' ') + u"http://late/"_s, {});
}

void tst_AddressText::findsTheAddressesInAText()
{
    QFETCH(QString, text);
    QStringList addresses;
    for (const FoundCamera &camera : findAddresses(text, 2000).cameras)
        addresses += std::get<RemoteSpec>(camera.spec).url.toString();
    QTEST(addresses, "addresses");
}

void tst_AddressText::takesNamesAndSignIn()
{
    const AddressText found =
            findAddresses(u"Gate: http://me:s3cret@gate/\nYard, back - http://yard/"_s);
    QCOMPARE(found.cameras.size(), 2);
    QCOMPARE(found.cameras[0].name, u"Gate"_s);
    QCOMPARE(found.cameras[1].name, u"Yard, back"_s);
    const auto &gate = std::get<RemoteSpec>(found.cameras[0].spec);
    QCOMPARE(gate.url.toString(), u"http://gate/"_s);
    QCOMPARE(gate.password, u"s3cret"_s);
}

void tst_AddressText::takesPathsOfFilesThatAreThere()
{
    QTemporaryFile film;
    QVERIFY(film.open());
    const AddressText found =
            findAddresses(u"%1\n/nowhere/film.mp4\n%2\n"_s.arg(film.fileName(), QDir::tempPath()));
    QVERIFY(found.problems.isEmpty());
    QCOMPARE(found.cameras.size(), 1);
    QCOMPARE(std::get<RemoteSpec>(found.cameras[0].spec).url.toLocalFile(), film.fileName());
}

void tst_AddressText::tellsOfWrongAddressesWithoutTheirPasswords()
{
    const AddressText found = findAddresses(u"ftp://me:s3cret@host/x\nhttp://good/"_s);
    QCOMPARE(found.cameras.size(), 1);
    QCOMPARE(found.problems.size(), 1);
    QVERIFY(!found.problems[0].detail.contains(u"s3cret"_s));
}

void tst_AddressText::manyProblemsAreBounded()
{
    const AddressText found = findAddresses(u"ftp://host/x\n"_s.repeated(5000));
    QVERIFY(found.problems.size() <= 20);
}

QTEST_GUILESS_MAIN(tst_AddressText)
#include "tst_addresstext.moc"
