// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/commonpaths.h"
#include "core/stream/pagepictures.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class tst_PagePictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAPageShows_data();
    void findsWhatAPageShows();
    void isBoundedInNumber();
    void namesTheStreamsOfAList();
    void commonAddressesKeepATypedPort();
    void commonAddressesTryTheMakersPorts();
};

void tst_PagePictures::findsWhatAPageShows_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QStringList>("addresses");
    const auto row = [](const char *name, const QByteArray &page, const QStringList &addresses) {
        QTest::newRow(name) << page << addresses;
    };
    row("nothing", "", {});
    row("quotes", "<img src=\"/a\"><IMG alt='x' SRC='b.mjpg'><img width=1 src=c>",
        {u"http://cam/a"_s, u"http://cam/dir/b.mjpg"_s, u"http://cam/dir/c"_s});
    row("other port", "<img src='http://cam:81/stream'>", {u"http://cam:81/stream"_s});
    row("without scheme", "<img src='//cam:81/s'>", {u"http://cam:81/s"_s});
    row("query", "<img src='/v?a=1&amp;b=2#x'>", {u"http://cam/v?a=1&b=2"_s});
    row("twice", "<img src='/a'><img src='/a'>", {u"http://cam/a"_s});
    row("frames and films", "<iframe src=/f></iframe><video src=/v></video>",
        {u"http://cam/f"_s, u"http://cam/v"_s});
    row("ornaments", "<img src=logo.gif><img src=x.PNG><img src='data:image/jpeg;base64,AA'>", {});
    row("another attribute", "<img data-src='/a' alt='src=/b'>", {});
    row("itself", "<img src='/dir/'><img src=''>", {});
    row("torn", "<img src=\"/a", {});
    row("other schemes", "<img src='javascript:x'><img src='file:///etc/passwd'>", {});
}

void tst_PagePictures::findsWhatAPageShows()
{
    QFETCH(QByteArray, page);
    QStringList addresses;
    for (const QUrl &url : picturesOfPage(page, QUrl(u"http://cam/dir/"_s)))
        addresses += url.toString();
    QTEST(addresses, "addresses");
}

void tst_PagePictures::isBoundedInNumber()
{
    QByteArray page;
    QByteArray json = "{";
    for (int n = 0; n < 1000; ++n) {
        page += "<img src=/" + QByteArray::number(n) + ">";
        json += "\"" + QByteArray::number(n) + "\":1,";
    }
    json += "\"x\":1}";
    QCOMPARE(picturesOfPage(page, QUrl(u"http://cam/"_s), 5).size(), 5);
    QCOMPARE(streamsOfList(json, QUrl(u"http://cam/"_s), 5).size(), 5);
    QVERIFY(commonAddresses(QUrl(u"http://cam/"_s)).size() < 40);
}

void tst_PagePictures::namesTheStreamsOfAList()
{
    const QUrl base(u"http://cam:1984/api/streams"_s);
    QCOMPARE(streamsOfList("{\"front door\":{},\"yard\":null}", base),
             (QList{QUrl(u"http://cam:1984/api/stream.mjpeg?src=front%20door"_s),
                    QUrl(u"http://cam:1984/api/stream.mjpeg?src=yard"_s)}));
    QVERIFY(streamsOfList("nonsense", base).isEmpty());
}

void tst_PagePictures::commonAddressesKeepATypedPort()
{
    const auto addresses = commonAddresses(QUrl(u"https://cam:8443/x"_s));
    for (const QUrl &url : addresses) {
        QCOMPARE(url.port(), 8443);
        QCOMPARE(url.scheme(), u"https"_s);
        QCOMPARE(url.host(), u"cam"_s);
    }
    QVERIFY(addresses.contains(QUrl(u"https://cam:8443/?action=stream"_s)));
    QVERIFY(addresses.contains(QUrl(u"https://cam:8443/1/mjpg/stream"_s)));
}

void tst_PagePictures::commonAddressesTryTheMakersPorts()
{
    const auto addresses = commonAddresses(QUrl(u"http://[2001:db8::1]/"_s));
    QVERIFY(addresses.contains(QUrl(u"http://[2001:db8::1]:81/stream"_s)));
    QVERIFY(addresses.contains(QUrl(u"http://[2001:db8::1]/mjpg/video.mjpg"_s)));
    QVERIFY(addresses.contains(QUrl(u"http://[2001:db8::1]:8081/"_s)));
    QCOMPARE(QSet<QUrl>(addresses.begin(), addresses.end()).size(), addresses.size());
}

QTEST_GUILESS_MAIN(tst_PagePictures)
#include "tst_pagepictures.moc"
