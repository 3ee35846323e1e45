// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/proxied.h"

#include <QProcess>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QString forged = u"X-Forwarded-For: 203.0.113.66"_s;
const QStringList signedIn{u"-u"_s, u"vedette:secret"_s};

} // namespace

/// Behind the reverse proxies of others.
class TestProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewersAreKnownBehindIt_data();
    void viewersAreKnownBehindIt();
    void wordOfStrangerDoesNotCount_data() { viewersAreKnownBehindIt_data(); }
    void wordOfStrangerDoesNotCount();
    void sessionIsSecureByItsTls_data() { viewersAreKnownBehindIt_data(); }
    void sessionIsSecureByItsTls();
};

void TestProxies::viewersAreKnownBehindIt_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::newRow("nginx") << u"nginx"_s;
    QTest::newRow("haproxy") << u"haproxy"_s;
}

void TestProxies::viewersAreKnownBehindIt()
{
    QFETCH(QString, proxy);
    if (Proxied::program(proxy).isEmpty())
        QSKIP("it is not installed");
    Proxied proxied({u"127.0.0.1"_s});
    QCOMPARE(proxied.start(proxy), QString());

    QProcess viewer;
    viewer.start(u"curl"_s, proxied.request(u"/stream"_s, signedIn + QStringList{u"-H"_s, forged}));
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen += viewer.readAllStandardOutput()).count("image/jpeg") > 3,
                             10'000);
    const QByteArray status = proxied.get(u"/status"_s, signedIn);
    QVERIFY2(status.contains("\"address\":\"127.0.0.2\""), status);
    QVERIFY2(!status.contains("203.0.113.66"), status);

    // Whoever leaves the proxy has left the camera too.
    viewer.kill();
    viewer.waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(!proxied.get(u"/status"_s, signedIn).contains("127.0.0.2"), 10'000);
}

void TestProxies::wordOfStrangerDoesNotCount()
{
    QFETCH(QString, proxy);
    if (Proxied::program(proxy).isEmpty())
        QSKIP("it is not installed");
    Proxied proxied({});
    QCOMPARE(proxied.start(proxy), QString());
    QProcess viewer;
    viewer.start(u"curl"_s, proxied.request(u"/stream"_s, signedIn + QStringList{u"-H"_s, forged}));
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen += viewer.readAllStandardOutput()).contains("image/jpeg"),
                             10'000);
    const QByteArray status = proxied.get(u"/status"_s, signedIn);
    QVERIFY2(status.contains("\"address\":\"127.0.0.1\""), status);
    QVERIFY2(!status.contains("203.0.113.66") && !status.contains("127.0.0.2"), status);
    viewer.kill();
    viewer.waitForFinished();
}

void TestProxies::sessionIsSecureByItsTls()
{
    QFETCH(QString, proxy);
    if (Proxied::program(proxy).isEmpty())
        QSKIP("it is not installed");
    Proxied proxied({u"127.0.0.1"_s});
    QCOMPARE(proxied.start(proxy), QString());
    const QByteArray answer =
            proxied.get(u"/sign-in"_s, {u"-i"_s, u"-d"_s, u"user=vedette&password=secret"_s});
    QVERIFY2(answer.contains("__Host-vedette") && answer.contains("; Secure"), answer);
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
