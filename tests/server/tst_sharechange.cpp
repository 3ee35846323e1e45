// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/selfsigned.h"
#include "core/server/signedlink.h"
#include "tests/server/shareharness.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QByteArray linkKey(32, 'k');

ShareOptions withUsers()
{
    static const QList<Account> accounts{testAccount(u"anna"_s, u"a"_s),
                                         testAccount(u"otto"_s, u"o"_s)};
    ShareOptions options;
    options.accounts = accounts;
    options.linkKey = linkKey;
    return options;
}

Identity makeIdentity()
{
    const auto made = makeSelfSigned({u"cam"_s}, {QHostAddress(u"127.0.0.1"_s)});
    return made ? *made : Identity();
}

/// What somebody comes with, as header lines.
QByteArray passwordOf(const QByteArray &userAndPassword)
{
    return "\r\nAuthorization: Basic " + userAndPassword.toBase64();
}

QByteArray sessionOf(const ShareHarness &share, const QByteArray &user, const QByteArray &password)
{
    PlainClient client(share.port());
    const QByteArray form = "next=/&user=" + user + "&password=" + password;
    client.send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
                QByteArray::number(form.size()) + "\r\n\r\n" + form);
    (void)QTest::qWaitFor([&] { return parseAnswer(client.received()).status != 0; });
    const QByteArray cookie = parseAnswer(client.received()).header("Set-Cookie");
    return "\r\nCookie: " + cookie.first(cookie.indexOf(';'));
}

QByteArray link()
{
    return signedLink(QUrl(u"/stream"_s), linkKey, QDateTime::currentDateTimeUtc().addSecs(60))
            .toEncoded();
}

/// One who watches the first camera.
class Watcher final
{
public:
    explicit Watcher(const ShareHarness &share, const QByteArray &headers = {},
                     const QByteArray &path = "/stream",
                     const QHostAddress &address = QHostAddress::LocalHost)
        : m_client(share.port(), address)
    {
        m_client.request("GET " + path + " HTTP/1.1" + headers);
    }

    bool hasPicture(const QByteArray &picture) { return m_client.received().contains(picture); }
    bool isGone() const { return m_client.isClosed(); }

private:
    PlainClient m_client;
};

/// The certificate that a client is shown by TLS; null where none is spoken.
QSslCertificate shownCertificate(quint16 port)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    (void)QTest::qWaitFor([&] {
        return socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState;
    });
    return socket.isEncrypted() ? socket.peerCertificate() : QSslCertificate();
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(vedette::ShareOptions &)>)

/// What becomes of those who watch when the way of sharing changes.
class TestShareChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayStillWatchNoticesNothing_data();
    void whoMayStillWatchNoticesNothing();
    void changesCountForWhatIsAskedThen();
    void renewedCertificateIsShownToNewcomers();
    void whoMayWatchNoMoreIsSentAway_data();
    void whoMayWatchNoMoreIsSentAway();
    void signingOutEndsTheSessionsStreams();
    void streamsWithoutTlsEndWhereItIsAMust();
    void waitingSnapshotIsNotForWhoIsRemoved();
    void anotherPortIsMovedTo();
    void anotherAddressKeepsThoseWhoStillReachIt();
    void portThatCannotBeHadEndsAll();
};

using Change = std::function<void(ShareOptions &)>;

void TestShareChange::whoMayStillWatchNoticesNothing_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("nothing") << Change([](ShareOptions &) {});
    QTest::newRow("another user") << Change([](ShareOptions &options) {
        options.accounts->append(testAccount(u"berta"_s, u"b"_s));
    });
    QTest::newRow("a user less") << Change(
            [](ShareOptions &options) { options.accounts->removeLast(); });
    QTest::newRow("names") << Change(
            [](ShareOptions &options) { options.hosts = {u"cam.example.org"_s}; });
    QTest::newRow("web sites") << Change(
            [](ShareOptions &options) { options.origins = {u"https://example.org"_s}; });
    QTest::newRow("https") << Change([](ShareOptions &options) {
        options.https = Https::On;
        options.identity = makeIdentity();
    });
    QTest::newRow("limits") << Change([](ShareOptions &options) {
        options.limits.connections = 1;
        options.limits.requestsPerSecond = 1;
        options.limits.renditions = 0;
    });
    QTest::newRow("everybody is let in")
            << Change([](ShareOptions &options) { options.accounts.reset(); });
}

void TestShareChange::whoMayStillWatchNoticesNothing()
{
    QFETCH(Change, change);
    ShareHarness share(withUsers());
    Watcher byPassword(share, passwordOf("anna:a"));
    Watcher bySession(share, sessionOf(share, "anna", "a"));
    Watcher byLink(share, {}, link());
    QTRY_COMPARE(share.server().viewers().size(), 3);
    const quint16 port = share.port();
    QVERIFY(share.change(change).ok());
    QCOMPARE(share.port(), port);
    share.feed("after the change");
    for (Watcher *one : {&byPassword, &bySession, &byLink})
        QTRY_VERIFY(one->hasPicture("after the change"));
    QCOMPARE(share.server().viewers().size(), 3);
}

void TestShareChange::changesCountForWhatIsAskedThen()
{
    ShareHarness share;
    const auto statusFor = [&share](const QByteArray &headers) {
        PlainClient client(share.port());
        client.send("GET /status HTTP/1.1\r\n" + headers + "\r\n\r\n");
        (void)QTest::qWaitFor([&] { return parseAnswer(client.received()).status != 0; });
        return parseAnswer(client.received()).status;
    };
    const QByteArray byName = "Host: cam.example.org";
    const QByteArray bySite = "Host: localhost\r\nOrigin: https://example.org";
    QCOMPARE(statusFor(byName), 421);
    QCOMPARE(statusFor(bySite), 403);
    QVERIFY(share.change([](ShareOptions &options) {
        options.hosts = {u"cam.example.org"_s};
        options.origins = {u"https://example.org"_s};
    }));
    QCOMPARE(statusFor(byName), 200);
    QCOMPARE(statusFor(bySite), 200);
    QVERIFY(share.change([](ShareOptions &options) { options.limits.connections = 0; }));
    QCOMPARE(statusFor(byName), 503);
    QVERIFY(share.change([](ShareOptions &options) {
        options.limits = {};
        options.accounts = QList<Account>{};
    }));
    QCOMPARE(statusFor(byName), 401);
}

void TestShareChange::renewedCertificateIsShownToNewcomers()
{
    ShareHarness share;
    for (int i = 0; i < 2; ++i) {
        const Identity identity = makeIdentity();
        QVERIFY(share.change([&](ShareOptions &options) {
            options.https = Https::On;
            options.identity = identity;
        }));
        QCOMPARE(shownCertificate(share.port()), QSslCertificate(identity.certificates));
    }
    // One who has connected, but says only afterwards that it wants TLS.
    QSslSocket late;
    late.connectToHost(u"127.0.0.1"_s, share.port());
    QTRY_COMPARE(late.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(share.get("/healthz").status, 200); // so it has been accepted
    QVERIFY(share.change([](ShareOptions &options) { options.https = Https::Off; }));
    late.startClientEncryption();
    QTRY_COMPARE(late.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!late.isEncrypted());
}

void TestShareChange::whoMayWatchNoMoreIsSentAway_data()
{
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<Change>("change");
    const Change newPassword([](ShareOptions &options) {
        options.accounts->first() = testAccount(u"anna"_s, u"another"_s);
    });
    const Change otherRole(
            [](ShareOptions &options) { options.accounts->first().role = Role::Control; });
    const Change removed([](ShareOptions &options) { options.accounts->removeFirst(); });
    for (const char *by : {"password", "session"}) {
        QTest::addRow("%s, another password", by) << QByteArray(by) << newPassword;
        QTest::addRow("%s, another role", by) << QByteArray(by) << otherRole;
        QTest::addRow("%s, removed", by) << QByteArray(by) << removed;
    }
    QTest::newRow("link, another key")
            << "link"_ba
            << Change([](ShareOptions &options) { options.linkKey = QByteArray(32, 'l'); });
}

void TestShareChange::whoMayWatchNoMoreIsSentAway()
{
    QFETCH(QByteArray, by);
    QFETCH(Change, change);
    ShareHarness share(withUsers());
    Watcher other(share, passwordOf("otto:o"));
    Watcher watcher(share,
                    by == "password" ? passwordOf("anna:a")
                    : by == "link"   ? ""_ba
                                     : sessionOf(share, "anna", "a"),
                    by == "link" ? link() : "/stream"_ba);
    QTRY_COMPARE(share.server().viewers().size(), 2);
    QVERIFY(share.change(change).ok());
    QTRY_VERIFY(watcher.isGone());
    share.feed("for those who stay");
    QTRY_VERIFY(other.hasPicture("for those who stay"));
    QVERIFY(!watcher.hasPicture("for those who stay"));
    QCOMPARE(share.server().viewers().size(), 1);
    QCOMPARE(share.server().viewers().constFirst().user, u"otto"_s);
}

void TestShareChange::signingOutEndsTheSessionsStreams()
{
    ShareHarness share(withUsers());
    const QByteArray session = sessionOf(share, "anna", "a");
    Watcher stream(share, session);
    Watcher wall(share, session, "/wall");
    Watcher elsewhere(share, sessionOf(share, "anna", "a"));
    QTRY_COMPARE(share.server().viewers().size(), 3);
    PlainClient page(share.port());
    page.request("POST /sign-out HTTP/1.1" + session);
    QTRY_COMPARE(parseAnswer(page.received()).status, 303);
    QTRY_VERIFY(stream.isGone());
    QTRY_VERIFY(wall.isGone());
    share.feed("for those who stay");
    QTRY_VERIFY(elsewhere.hasPicture("for those who stay"));
    QCOMPARE(share.server().viewers().size(), 1);
}

void TestShareChange::streamsWithoutTlsEndWhereItIsAMust()
{
    ShareOptions options;
    options.https = Https::On;
    options.identity = makeIdentity();
    ShareHarness share(options);
    Watcher plain(share);
    QSslSocket secure;
    secure.setPeerVerifyMode(QSslSocket::VerifyNone);
    secure.connectToHostEncrypted(u"127.0.0.1"_s, share.port());
    QTRY_VERIFY(secure.isEncrypted());
    secure.write("GET /stream HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    QVERIFY(share.change([](ShareOptions &changed) { changed.https = Https::Only; }));
    QTRY_VERIFY(plain.isGone());
    share.feed("in secret");
    QByteArray received;
    QTRY_VERIFY((received += secure.readAll()).contains("in secret"));
}

void TestShareChange::waitingSnapshotIsNotForWhoIsRemoved()
{
    ShareHarness share(withUsers());
    Watcher waiting(share, passwordOf("anna:a"), "/snapshot");
    QSignalSpy demand(&share.server(), &ShareServer::demandChanged);
    QTRY_COMPARE(demand.size(), 1);
    QVERIFY(share.change([](ShareOptions &options) { options.accounts->removeFirst(); }));
    QTRY_VERIFY(waiting.isGone());
    share.feed("too late");
    QVERIFY(!waiting.hasPicture("too late"));
}

void TestShareChange::anotherPortIsMovedTo()
{
    ShareHarness share;
    Watcher watcher(share);
    QTRY_COMPARE(share.server().viewers().size(), 1);
    const quint16 before = share.port();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 other = free.serverPort();
    free.close();
    QVERIFY(share.change([other](ShareOptions &options) { options.port = other; }).ok());
    QCOMPARE(share.port(), other);
    QTRY_VERIFY(watcher.isGone());
    QCOMPARE(share.get("/healthz").status, 200);
    QTcpSocket late;
    late.connectToHost(u"127.0.0.1"_s, before);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestShareChange::anotherAddressKeepsThoseWhoStillReachIt()
{
    ShareHarness share;
    Watcher watcher(share);
    QTRY_COMPARE(share.server().viewers().size(), 1);
    const quint16 port = share.port();
    const auto listenOn = [&share](const QHostAddress &address) {
        return share.change([&](ShareOptions &options) { options.address = address; });
    };
    QVERIFY(share.change([port](ShareOptions &options) {
        options.address = QHostAddress::Any;
        options.port = port;
    }));
    Watcher byIpv6(share, {}, "/stream", QHostAddress::LocalHostIPv6);
    QTRY_COMPARE(share.server().viewers().size(), 2);
    QVERIFY(listenOn(QHostAddress::LocalHost));
    QTRY_VERIFY(byIpv6.isGone());
    share.feed("still here");
    QTRY_VERIFY(watcher.hasPicture("still here"));
    QCOMPARE(share.get("/healthz").status, 200);
    QVERIFY(listenOn(QHostAddress::LocalHostIPv6));
    QTRY_VERIFY(watcher.isGone());
}

void TestShareChange::portThatCannotBeHadEndsAll()
{
    ShareHarness share;
    const ShareHarness other;
    Watcher watcher(share);
    QTRY_COMPARE(share.server().viewers().size(), 1);
    const auto port =
            share.change([&other](ShareOptions &options) { options.port = other.port(); });
    QCOMPARE(port.error().code, ErrorCode::PortInUse);
    QVERIFY(!share.server().isListening());
    QTRY_VERIFY(watcher.isGone());
    QVERIFY(share.change([](ShareOptions &options) { options.port = 0; }).ok());
    QCOMPARE(share.get("/healthz").status, 200);
}

QTEST_GUILESS_MAIN(TestShareChange)
#include "tst_sharechange.moc"
