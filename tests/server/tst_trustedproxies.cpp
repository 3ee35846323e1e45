// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configuration.h"
#include "core/server/trustedproxies.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

HttpRequest with(QByteArrayView header, const QByteArrayList &values)
{
    HttpRequest request;
    for (const QByteArray &value : values)
        request.headers.append({header.toByteArray(), value});
    return request;
}

TrustedProxies trusting(const QStringList &proxies)
{
    TrustedProxies trusted;
    trusted.set(proxies);
    return trusted;
}

} // namespace

class TestTrustedProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefixIsAPathOrNothing_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("none") << QByteArrayList{} << QByteArray();
        QTest::newRow("one") << QByteArrayList{"/cams"} << QByteArray("/cams");
        QTest::newRow("slash at the end") << QByteArrayList{"/a/cams/"} << QByteArray("/a/cams");
        QTest::newRow("the root") << QByteArrayList{"/"} << QByteArray();
        QTest::newRow("the nearest one's")
                << QByteArrayList{"/made-up, /cams"} << QByteArray("/cams");
        QTest::newRow("another server") << QByteArrayList{"//evil.example.org"} << QByteArray();
        QTest::newRow("two slashes") << QByteArrayList{"/a//b"} << QByteArray();
        QTest::newRow("upwards") << QByteArrayList{"/a/../b"} << QByteArray();
        QTest::newRow("no slash") << QByteArrayList{"cams"} << QByteArray();
        QTest::newRow("of a cookie's end") << QByteArrayList{"/a; Domain=x"} << QByteArray();
        QTest::newRow("backslash") << QByteArrayList{"/\\evil.example.org"} << QByteArray();
        QTest::newRow("too long") << QByteArrayList{'/' + QByteArray(300, 'a')} << QByteArray();
    }

    void prefixIsAPathOrNothing()
    {
        QFETCH(QByteArrayList, headers);
        QFETCH(QByteArray, prefix);
        const HttpRequest request = with("x-forwarded-prefix", headers);
        const TrustedProxies proxies = trusting({u"10.0.0.1"_s});
        QCOMPARE(proxies.prefix(request, QHostAddress(u"10.0.0.1"_s)), prefix);
        QCOMPARE(proxies.prefix(request, QHostAddress(u"10.0.0.2"_s)), QByteArray());
    }

    void clientIsTheLastWhoIsNoProxy_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<QString>("client");
        const QString proxy = u"10.0.0.1"_s;
        QTest::newRow("no header") << proxy << QByteArrayList{} << proxy;
        QTest::newRow("one") << proxy << QByteArrayList{"192.0.2.7"} << u"192.0.2.7"_s;
        QTest::newRow("made up") << proxy << QByteArrayList{"203.0.113.9, 192.0.2.7"}
                                 << u"192.0.2.7"_s;
        QTest::newRow("made up, two headers")
                << proxy << QByteArrayList{"203.0.113.9", "192.0.2.7"} << u"192.0.2.7"_s;
        QTest::newRow("two proxies")
                << proxy << QByteArrayList{"203.0.113.9, 192.0.2.7, 10.9.9.9"} << u"192.0.2.7"_s;
        QTest::newRow("proxies alone") << proxy << QByteArrayList{"10.0.0.3"} << u"10.0.0.3"_s;
        QTest::newRow("IPv6") << proxy << QByteArrayList{"2001:db8::7"} << u"2001:db8::7"_s;
        QTest::newRow("IPv6 with a port")
                << proxy << QByteArrayList{"[2001:db8::7]:123"} << u"2001:db8::7"_s;
        QTest::newRow("IPv4 with a port")
                << proxy << QByteArrayList{"192.0.2.7:123"} << u"192.0.2.7"_s;
        QTest::newRow("IPv4 as IPv6")
                << proxy << QByteArrayList{"::ffff:192.0.2.7"} << u"192.0.2.7"_s;
        QTest::newRow("no address") << proxy << QByteArrayList{"unknown"} << proxy;
        QTest::newRow("no address behind a proxy")
                << proxy << QByteArrayList{"192.0.2.7, [, 10.0.0.2"} << u"10.0.0.2"_s;
        QTest::newRow("empty") << proxy << QByteArrayList{" , ,"} << proxy;
        QTest::newRow("IPv6 proxy")
                << u"fd00::5"_s << QByteArrayList{"192.0.2.7"} << u"192.0.2.7"_s;
        QTest::newRow("stranger") << u"192.0.2.1"_s << QByteArrayList{"10.0.0.1"} << u"192.0.2.1"_s;
    }
    void clientIsTheLastWhoIsNoProxy()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArrayList, headers);
        const TrustedProxies trusted = trusting({u"10.0.0.0/8"_s, u"fd00::/8"_s});
        const QHostAddress client =
                trusted.client(with("x-forwarded-for", headers), QHostAddress(peer));
        QTEST(client.toString(), "client");
    }

    void protocolIsTheNearestProxys_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<bool>("bySocket");
        QTest::addColumn<bool>("isSecure");
        QTest::newRow("https") << u"10.0.0.1"_s << QByteArrayList{"HTTPS"} << false << true;
        QTest::newRow("http") << u"10.0.0.1"_s << QByteArrayList{"http"} << true << false;
        QTest::newRow("nothing said") << u"10.0.0.1"_s << QByteArrayList{} << true << true;
        QTest::newRow("made up") << u"10.0.0.1"_s << QByteArrayList{"https, http"} << false
                                 << false;
        QTest::newRow("stranger") << u"10.0.0.2"_s << QByteArrayList{"https"} << false << false;
    }
    void protocolIsTheNearestProxys()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArrayList, headers);
        QFETCH(bool, bySocket);
        const TrustedProxies trusted = trusting({u"10.0.0.1"_s});
        QTEST(trusted.isSecure(with("x-forwarded-proto", headers), QHostAddress(peer), bySocket),
              "isSecure");
    }

    void networksHaveOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("network");
        QTest::newRow("address") << u" 192.0.2.7 "_s << u"192.0.2.7"_s;
        QTest::newRow("network") << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s;
        QTest::newRow("mask") << u"10.0.0.0/255.0.0.0"_s << u"10.0.0.0/8"_s;
        QTest::newRow("all bits") << u"::1/128"_s << u"::1"_s;
        QTest::newRow("everybody") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s;
        QTest::newRow("a part") << u"10"_s << QString();
        QTest::newRow("name") << u"proxy.example.org"_s << QString();
        QTest::newRow("too many bits") << u"10.0.0.0/33"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void networksHaveOneForm()
    {
        QFETCH(QString, text);
        QTEST(normalNetwork(text), "network");
    }
};

QTEST_GUILESS_MAIN(TestTrustedProxies)
#include "tst_trustedproxies.moc"
