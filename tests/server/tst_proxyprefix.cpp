// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/proxied.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QStringList asBrowser{u"-i"_s, u"-H"_s, u"Accept: text/html"_s};
const QStringList signsIn{u"-i"_s, u"-d"_s, u"user=vedette&password=secret&next=/status"_s};

QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
{
    for (const QByteArray &line : answer.split('\n'))
        if (line.toLower().startsWith(name + ": "))
            return line.sliced(name.size() + 2).trimmed();
    return {};
}

} // namespace

/// As one folder of another site, behind the reverse proxies of others.
class TestProxyPrefix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFETCH(QString, proxy);
        if (Proxied::program(proxy).isEmpty())
            QSKIP("it is not installed");
    }

    void signingInStaysBelowIt_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::newRow("nginx") << u"nginx"_s;
        QTest::newRow("haproxy") << u"haproxy"_s;
    }

    void signingInStaysBelowIt()
    {
        QFETCH(QString, proxy);
        Proxied proxied({u"127.0.0.1"_s});
        QCOMPARE(proxied.start(proxy), QString());
        const QByteArray invited = proxied.get(u"/cams/"_s, asBrowser);
        QCOMPARE(headerOf(invited, "location"), QByteArray("/cams/sign-in?next=/"));
        const QByteArray page = proxied.get(u"/cams/sign-in"_s, asBrowser);
        for (const QByteArray &attribute : {"href"_ba, "src"_ba, "action"_ba}) {
            QVERIFY2(page.contains(attribute + "=\""), page);
            QVERIFY2(!page.contains(attribute + "=\"/"), page);
        }

        const QByteArray signedIn = proxied.get(u"/cams/sign-in"_s, signsIn);
        QCOMPARE(headerOf(signedIn, "location"), QByteArray("/cams/status"));
        const QByteArray cookie = headerOf(signedIn, "set-cookie");
        QVERIFY2(cookie.startsWith("__Secure-vedette") && cookie.contains("; Path=/cams/;") &&
                         cookie.contains("; Secure"),
                 cookie);
        const QStringList session{
                u"-H"_s, u"Cookie: "_s + QString::fromLatin1(cookie.first(cookie.indexOf(';')))};
        const QByteArray status = proxied.get(u"/cams/status"_s, session);
        const QString stream = QJsonDocument::fromJson(status)
                                       .object()
                                       .value(u"cameras"_s)
                                       .toArray()
                                       .first()
                                       .toObject()
                                       .value(u"stream"_s)
                                       .toString();
        QCOMPARE(stream, u"/cams/cameras/front/stream.mjpg"_s);
        QProcess viewer;
        viewer.start(u"curl"_s, proxied.request(stream, session));
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += viewer.readAllStandardOutput()).count("image/jpeg") > 3,
                                 10'000);
        viewer.kill();
        viewer.waitForFinished();

        const QByteArray out = proxied.get(u"/cams/sign-out"_s,
                                           session + QStringList{u"-i"_s, u"-d"_s, QString()});
        QCOMPARE(headerOf(out, "location"), QByteArray("/cams/sign-in"));
        QVERIFY(headerOf(out, "set-cookie").contains("; Path=/cams/;"));
    }

    void digestIsSignedWithIt_data() { signingInStaysBelowIt_data(); }

    void digestIsSignedWithIt()
    {
        QFETCH(QString, proxy);
        Proxied proxied({u"127.0.0.1"_s});
        QCOMPARE(proxied.start(proxy), QString());
        const QByteArray status =
                proxied.get(u"/cams/status"_s, {u"--digest"_s, u"-u"_s, u"vedette:secret"_s});
        QVERIFY2(status.contains("/cams/cameras/front"), status);
    }

    void itsWordCountsOnlyWhereItIsTrusted_data() { signingInStaysBelowIt_data(); }

    void itsWordCountsOnlyWhereItIsTrusted()
    {
        QFETCH(QString, proxy);
        Proxied proxied({});
        QCOMPARE(proxied.start(proxy), QString());
        const QByteArray invited = proxied.get(u"/cams/"_s, asBrowser);
        QCOMPARE(headerOf(invited, "location"), QByteArray("/sign-in?next=/"));
    }

    void aBrowserSignsInAndWatches_data() { signingInStaysBelowIt_data(); }

    void aBrowserSignsInAndWatches()
    {
        QFETCH(QString, proxy);
        const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
        if (chromium.isEmpty())
            QSKIP("chromium is not installed");
        Proxied proxied({u"127.0.0.1"_s});
        QCOMPARE(proxied.start(proxy), QString());
        proxied.share.server().updateStatus(u"front"_s, {u"live"_s, {64, 48}, 20, 1, 0});
        QTemporaryDir folder;
        QProcess browser;
        browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        browser.start(
                u"python3"_s,
                {QStringLiteral(VEDETTE_TEST_SUPPORT "/chromiumshots.py"), chromium,
                 proxied.url(u"/cams"_s), folder.path(), u"0"_s, u"--insecure"_s, u"--until"_s,
                 u"location.pathname == '/cams/sign-in' && document.getElementById('user') && "
                 "(document.getElementById('user').value = 'vedette', "
                 "document.getElementById('password').value = 'secret', "
                 "setTimeout(() => document.forms[0].requestSubmit()), true)"_s,
                 u"--then"_s,
                 u"location.pathname == '/cams/' && document.querySelector('.tile.live') && "
                 "document.getElementById('sign-out').hidden === false"_s,
                 u"--then"_s,
                 u"(setTimeout(() => document.querySelector('#sign-out button').click()), true)"_s,
                 u"--then"_s, u"location.pathname == '/cams/sign-in'"_s});
        QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(browser.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProxyPrefix)
#include "tst_proxyprefix.moc"
