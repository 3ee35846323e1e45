// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/remoteaddress.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class TestRemoteAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void userInfoIsMovedOutOfTheUrl();
    void onlyWhatHasPicturesIsValid_data();
    void onlyWhatHasPicturesIsValid();
    void shownAddressHidesSecrets();
};

void TestRemoteAddress::userInfoIsMovedOutOfTheUrl()
{
    const auto address = RemoteAddress::fromUrl(QUrl(u"http://me:p%40ss%3A@host:81/a?b=c"_s));
    QCOMPARE(address.url, QUrl(u"http://host:81/a?b=c"_s));
    QCOMPARE(address.user, u"me"_s);
    QCOMPARE(address.password, u"p@ss:"_s);
    const auto open = RemoteAddress::fromUrl(QUrl(u"http://host/"_s));
    QVERIFY(open.user.isEmpty() && open.password.isEmpty());
}

void TestRemoteAddress::onlyWhatHasPicturesIsValid_data()
{
    QTest::addColumn<bool>("valid");
    QTest::newRow("http://host/") << true;
    QTest::newRow("HTTPS://[::1]:8443/stream?x") << true;
    QTest::newRow("rtsp://host/") << true;
    QTest::newRow("rtsp:///path") << false;
    QTest::newRow("file:///films/a.mp4") << true;
    QTest::newRow("ftp://host/") << false;
    QTest::newRow("http:///path") << false;
    QTest::newRow("host") << false;
    QTest::newRow("") << false;
}

void TestRemoteAddress::onlyWhatHasPicturesIsValid()
{
    const QUrl url(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(RemoteAddress::fromUrl(url).isValid(), "valid");
}

void TestRemoteAddress::shownAddressHidesSecrets()
{
    QCOMPARE(shownAddress(QUrl(u"http://me:secret@host/cgi?user=me&pwd=secret#secret"_s)),
             u"http://host/cgi"_s);
}

QTEST_GUILESS_MAIN(TestRemoteAddress)
#include "tst_remoteaddress.moc"
