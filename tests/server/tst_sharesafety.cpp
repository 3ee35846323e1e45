// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/handshakelimiter.h"
#include "core/server/selfsigned.h"
#include "core/server/sessions.h"
#include "core/server/signedlink.h"
#include "core/server/signinguard.h"
#include "core/server/tlsidentity.h"
#include "tests/server/shareharness.h"

#include <QSslSocket>
#include <QSysInfo>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vedette::Identity)

/// What the server lets web sites, strangers and those who have signed in do.
class TestShareSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersToItsOwnNamesOnly_data();
    void answersToItsOwnNamesOnly();
    void wholeAddressAsTargetIsWhatCounts();
    void healthIsToldUnderAnyName();
    void otherSitesMayNotAsk_data();
    void otherSitesMayNotAsk();
    void listedSiteMayRead();
    void pagesAreLockedIn();

    void onePortSpeaksHttpAndHttps();
    void streamGoesByTls();
    void slowTlsViewerIsBoundedAndClosed();
    void httpIsSentOnWhereOnlyHttpsIsWanted();
    void madeCertificateNamesTheMachine();
    void certificateThatCannotServeIsRefused_data();
    void certificateThatCannotServeIsRefused();
    void badHandshakesDisturbNobody();
    void handshakesAreBounded();

    void browserIsShownThePage();
    void programIsChallenged();
    void signingInGivesASession();
    void signingOutEndsIt();
    void sessionCookieIsSecureByTls();
    void wrongPasswordIsToldOnThePage();
    void guessingOnThePageIsLockedOut();
    void signingInElsewhereIsRefused_data();
    void signingInElsewhereIsRefused();
    void pageSendsBackOnlyToThisServer_data();
    void pageSendsBackOnlyToThisServer();
    void linkFromAnotherSiteKeepsTheSession();
    void sessionsEndWithTheirAccount();
    void sessionsAreFewAndEnd();

    void signedLinkOpensWhatItSays();
    void changedLinkOpensNothing_data();
    void changedLinkOpensNothing();
    void expiredLinkSaysSo();
    void streamEndsWithItsLink();

    void controlSeesWhoWatches();

    void trustedProxySpeaksForItsClients();
    void strangerSpeaksForNobody();
};

namespace {

PlainAnswer answerTo(const ShareHarness &share, const QByteArray &request)
{
    PlainClient client(share.port());
    client.send(request + "\r\n\r\n");
    (void)QTest::qWaitFor([&] { return parseAnswer(client.received()).status != 0; });
    return parseAnswer(client.received());
}

ShareOptions withNames()
{
    ShareOptions options;
    options.hosts = {u"cam.example.org"_s};
    options.origins = {u"https://home.example.org:8123"_s};
    return options;
}

Identity identity()
{
    static const auto made = makeSelfSigned({u"cam"_s, u"cam.local"_s},
                                            {QHostAddress(u"127.0.0.1"_s), QHostAddress(u"::1"_s)});
    return made ? *made : Identity();
}

ShareOptions withHttps(Https https = Https::On)
{
    ShareOptions options;
    options.https = https;
    options.identity = identity();
    return options;
}

/// A client that trusts the test's certificate alone.
class TlsClient final
{
public:
    explicit TlsClient(quint16 port)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(identity().certificates));
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
        (void)QTest::qWaitFor([this] { return m_socket.isEncrypted(); });
    }

    void request(const QByteArray &lines) { m_socket.write(lines + "\r\nHost: localhost\r\n\r\n"); }
    const QByteArray &received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }
    PlainAnswer answer()
    {
        (void)QTest::qWaitFor([this] { return parseAnswer(received()).status != 0; });
        return parseAnswer(received());
    }
    QSslSocket &socket() { return m_socket; }

private:
    QSslSocket m_socket;
    QByteArray m_received;
};

const QByteArray linkKey(32, 'k');

ShareOptions withUsers()
{
    static const Account anna = testAccount(u"anna"_s, u"right & proper"_s);
    ShareOptions options;
    options.accounts = {anna};
    options.linkKey = linkKey;
    return options;
}

QByteArray signInRequest(const QByteArray &password, const QByteArray &headers = {},
                         const QByteArray &next = "/")
{
    const QByteArray body = "next=" + next.toPercentEncoding() +
                            "&user=anna&password=" + password.toPercentEncoding();
    return "POST /sign-in HTTP/1.1\r\nHost: localhost:80\r\nContent-Length: " +
           QByteArray::number(body.size()) + headers + "\r\n\r\n" + body;
}

/// The body that follows the empty line stands in `request`.
PlainAnswer answerToForm(const ShareHarness &share, const QByteArray &request)
{
    PlainClient client(share.port());
    client.send(request);
    (void)QTest::qWaitFor([&] { return parseAnswer(client.received()).status != 0; });
    return parseAnswer(client.received());
}

/// The cookie as a browser sends it back.
QByteArray cookieOf(const PlainAnswer &answer)
{
    const QByteArray cookie = answer.header("Set-Cookie");
    return "\r\nCookie: theme=dark; " + cookie.first(cookie.indexOf(';'));
}

const QByteArray page = "GET / HTTP/1.1\r\nHost: localhost:80\r\nAccept: text/html,*/*;q=0.8"_ba;
const QByteArray status = "GET /status HTTP/1.1\r\nHost: localhost:80"_ba;

QByteArray linkTo(const char *path, int seconds = 60)
{
    return signedLink(QUrl(QString::fromLatin1(path)), linkKey,
                      QDateTime::currentDateTimeUtc().addSecs(seconds))
            .toEncoded();
}

} // namespace

void TestShareSafety::answersToItsOwnNamesOnly_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    const auto row = [](const QByteArray &host, int status = 200) {
        QTest::addRow("%s", host.constData()) << host << status;
    };
    const QByteArray own = QSysInfo::machineHostName().toLower().toLatin1().split('.').constFirst();
    for (const QByteArray &host :
         {"localhost"_ba, "LOCALHOST:8080"_ba, "localhost."_ba, "cam.localhost"_ba,
          "192.168.1.20"_ba, "192.168.1.20:8080"_ba, "[::1]"_ba, "[fe80::1]:8080"_ba,
          "cam.example.org"_ba, "Cam.Example.ORG:443"_ba, own, own + ".local:80", own + ".lan"})
        row(host);
    for (const QByteArray &host :
         {"evil.example"_ba, "evil.example:8080"_ba, "localhost.evil.example"_ba,
          "cam.example.org.evil.example"_ba, own + ".evil.example", "192.168.1.20.evil.example"_ba,
          "[::1]evil"_ba, "a@localhost"_ba, "localhost:80:80"_ba, "127.1"_ba, "\"><script>"_ba})
        row(host, 421);
}

void TestShareSafety::answersToItsOwnNamesOnly()
{
    QFETCH(QByteArray, host);
    const ShareHarness share(withNames()); // open: no password stands in the way of a web site
    const PlainAnswer answer = answerTo(share, "GET /status HTTP/1.1\r\nHost: " + host);
    QTEST(answer.status, "status");
    if (answer.status == 421) {
        QVERIFY(answer.body.contains("--allow-host"));
        QVERIFY(answer.header("Content-Type").startsWith("text/plain"));
        QVERIFY(!answer.body.contains("\"\""));
    }
}

void TestShareSafety::wholeAddressAsTargetIsWhatCounts()
{
    const ShareHarness share;
    QCOMPARE(answerTo(share, "GET http://evil.example/status HTTP/1.1\r\nHost: localhost").status,
             421);
    QCOMPARE(answerTo(share, "GET http://localhost/status HTTP/1.1\r\nHost: evil.example").status,
             200);
    QCOMPARE(answerTo(share, "GET /status HTTP/1.0").status, 200); // no browser
}

void TestShareSafety::healthIsToldUnderAnyName()
{
    const ShareHarness share;
    QCOMPARE(answerTo(share, "GET /healthz HTTP/1.1\r\nHost: balancer.example").status, 200);
}

void TestShareSafety::otherSitesMayNotAsk_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("own") << "http://localhost:8080"_ba << 200;
    QTest::newRow("own through a proxy") << "https://localhost:8080"_ba << 200;
    QTest::newRow("listed") << "https://home.example.org:8123"_ba << 200;
    QTest::newRow("other port") << "http://localhost:8081"_ba << 403;
    QTest::newRow("other site") << "https://evil.example"_ba << 403;
    QTest::newRow("none at all") << "null"_ba << 403;
    QTest::newRow("listed, other scheme") << "http://home.example.org:8123"_ba << 403;
}

void TestShareSafety::otherSitesMayNotAsk()
{
    QFETCH(QByteArray, origin);
    const ShareHarness share(withNames());
    const PlainAnswer answer =
            answerTo(share, "GET /status HTTP/1.1\r\nHost: localhost:8080\r\nOrigin: " + origin);
    QTEST(answer.status, "status");
    if (answer.status == 403)
        QVERIFY(answer.body.contains("--allow-origin"));
}

void TestShareSafety::listedSiteMayRead()
{
    ShareHarness share(withNames());
    share.feedSteadily({makeJpeg({64, 48}, Qt::red)}, 50);
    const QByteArray from = "\r\nOrigin: https://home.example.org:8123"_ba;
    for (const QByteArray &path : {"/status"_ba, "/snapshot"_ba, "/stream"_ba, "/"_ba}) {
        const PlainAnswer answer = share.get(path, from);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Access-Control-Allow-Origin"), "https://home.example.org:8123"_ba);
        QCOMPARE(answer.header("Vary"), "Origin"_ba);
        QVERIFY(share.get(path).header("Access-Control-Allow-Origin").isEmpty());
    }
    const QByteArray preflight = "OPTIONS /status HTTP/1.1\r\nHost: localhost"
                                 "\r\nAccess-Control-Request-Method: GET";
    const PlainAnswer asked = answerTo(share, preflight + from);
    QCOMPARE(asked.status, 200);
    QVERIFY(asked.header("Access-Control-Allow-Headers").contains("Authorization"));
    QCOMPARE(answerTo(share, preflight + "\r\nOrigin: https://evil.example").status, 403);
    QVERIFY(answerTo(share, preflight).header("Access-Control-Allow-Origin").isEmpty());
}

void TestShareSafety::pagesAreLockedIn()
{
    ShareHarness share(withNames());
    const PlainAnswer page = share.get("/");
    const QByteArray policy = page.header("Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("frame-ancestors 'self' https://home.example.org:8123"));
    QCOMPARE(page.header("X-Content-Type-Options"), "nosniff"_ba);
    QCOMPARE(page.header("Referrer-Policy"), "same-origin"_ba);
    QCOMPARE(page.header("Cross-Origin-Resource-Policy"), "same-origin"_ba);
    QCOMPARE(share.get("/status").header("Cross-Origin-Resource-Policy"), "same-origin"_ba);
}

void TestShareSafety::onePortSpeaksHttpAndHttps()
{
    ShareHarness share(withHttps());
    QCOMPARE(share.get("/status").status, 200);
    TlsClient client(share.port());
    QVERIFY(client.socket().isEncrypted());
    QVERIFY(client.socket().sessionProtocol() >= QSsl::TlsV1_2);
    client.request("GET /status HTTP/1.1");
    QCOMPARE(client.answer().status, 200);
    client.request("GET /healthz HTTP/1.1\r\nConnection: close");
    QTRY_VERIFY(client.received().endsWith("\r\n\r\nok\n"));
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
    TlsClient last(share.port());
    last.request("GET / HTTP/1.1\r\nConnection: close"); // the page, larger than one packet
    QTRY_COMPARE(last.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(parseAnswer(last.received()).status, 200);
}

void TestShareSafety::streamGoesByTls()
{
    ShareHarness share(withHttps());
    const QByteArray jpeg = makeJpeg({640, 480}, Qt::red, Texture::Noise); // many TLS records
    share.feedSteadily({jpeg}, 50);
    TlsClient client(share.port());
    client.request("GET /stream HTTP/1.1");
    QTRY_VERIFY(client.received().count(jpeg) >= 5);
    QCOMPARE(share.server().viewers().size(), 1);
    client.socket().abort();
    QTRY_COMPARE(share.server().viewers().size(), 0);
}

void TestShareSafety::slowTlsViewerIsBoundedAndClosed()
{
    ShareOptions options = withHttps();
    options.timings.stall = 1s; // on a busy machine the good one may be slow, too
    ShareHarness share(options);
    TlsClient stalled(share.port());
    TlsClient good(share.port());
    stalled.socket().setReadBufferSize(1024);
    for (TlsClient *one : {&stalled, &good})
        one->request("GET /stream HTTP/1.1");
    QTRY_COMPARE(share.server().viewers().size(), 2);
    // Each is more than the system takes for a client; while one waits no other is kept for it.
    const QByteArray frame(8'000'000, 'x');
    for (int i = 0; i < 5 && share.server().viewers().size() == 2; ++i) {
        share.feed(frame + QByteArray::number(i));
        QTRY_VERIFY(good.received().endsWith(QByteArray::number(i) + "\r\n--vedetteframe\r\n"));
        for (const ViewerInfo &viewer : share.server().viewers())
            QVERIFY(viewer.port == good.socket().localPort() || viewer.sent <= 1);
    }
    QTRY_COMPARE(share.server().viewers().size(), 1);
    QCOMPARE(share.server().viewers().constFirst().port, good.socket().localPort());
}

void TestShareSafety::httpIsSentOnWhereOnlyHttpsIsWanted()
{
    ShareHarness share(withHttps(Https::Only));
    const PlainAnswer answer = answerTo(
            share, "GET /cameras/front/stream.mjpg?fps=5 HTTP/1.1\r\nHost: localhost:8080");
    QCOMPARE(answer.status, 308);
    QCOMPARE(answer.header("Location"),
             "https://localhost:8080/cameras/front/stream.mjpg?fps=5"_ba);
    QCOMPARE(answerTo(share, "GET http://localhost:8080/status HTTP/1.1\r\nHost: a")
                     .header("Location"),
             "https://localhost:8080/status"_ba);
    QCOMPARE(answerTo(share, "GET /status HTTP/1.0").status, 426);
    QCOMPARE(answerTo(share, "GET / HTTP/1.1\r\nHost: evil.example").status, 421);
    QCOMPARE(share.get("/healthz").status, 200);
    TlsClient client(share.port());
    client.request("GET /status HTTP/1.1");
    QCOMPARE(client.answer().status, 200);
}

void TestShareSafety::madeCertificateNamesTheMachine()
{
    const QSslCertificate certificate = QSslCertificate::fromData(identity().certificates).value(0);
    const auto names = certificate.subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::DnsEntry).size(), 2);
    QVERIFY(names.values(QSsl::DnsEntry).contains(u"cam.local"_s));
    QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 2);
    QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addDays(800));
    QVERIFY(makeSelfSigned({}, {})->certificates != identity().certificates);
    QCOMPARE(fingerprint(identity()).size(), 32 * 3 - 1);
    QVERIFY(fingerprint({}).isEmpty());
}

void TestShareSafety::certificateThatCannotServeIsRefused_data()
{
    QTest::addColumn<Identity>("wrong");
    const Identity right = identity();
    QTest::newRow("nothing") << Identity();
    QTest::newRow("no key") << Identity{right.certificates, {}};
    QTest::newRow("no certificate") << Identity{right.key, right.key};
    QTest::newRow("another's key") << Identity{right.certificates, makeSelfSigned({}, {})->key};
    QTest::newRow("nonsense") << Identity{"nonsense", "nonsense"};
}

void TestShareSafety::certificateThatCannotServeIsRefused()
{
    QFETCH(Identity, wrong);
    ShareHarness share;
    ShareOptions options = withHttps();
    options.address = QHostAddress::LocalHost;
    options.port = 0;
    options.identity = wrong;
    const auto port = share.server().listen(options);
    QCOMPARE(port.error().code, ErrorCode::CertificateUnusable);
    QVERIFY(!port.error().detail.isEmpty());
    QVERIFY(!share.server().isListening());
}

void TestShareSafety::badHandshakesDisturbNobody()
{
    ShareHarness share(withHttps());
    share.feedSteadily({makeJpeg({64, 48}, Qt::red)}, 50);
    TlsClient viewer(share.port());
    viewer.request("GET /stream HTTP/1.1");
    QTRY_VERIFY(viewer.received().count("--vedetteframe") >= 2);
    const QByteArray hello = "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"_ba;
    for (const QByteArray &garbage :
         {"\x16"_ba + QByteArray(5000, '\xff'), hello, hello + QByteArray(600, '\0'),
          "\x16GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba}) {
        PlainClient client(share.port());
        client.send(garbage);
        client.socket().disconnectFromHost();
        QTRY_VERIFY(client.isClosed());
    }
    const auto before = viewer.received().count("--vedetteframe");
    QTRY_VERIFY(viewer.received().count("--vedetteframe") > before + 2);
    QCOMPARE(share.get("/healthz").status, 200);
}

void TestShareSafety::handshakesAreBounded()
{
    ShareOptions options = withHttps();
    options.timings.header = 400ms;
    ShareHarness share(options);
    std::vector<std::unique_ptr<PlainClient>> idlers;
    for (int i = 0; i < HandshakeLimiter::underWayOfAddress + 10; ++i) {
        idlers.push_back(std::make_unique<PlainClient>(share.port()));
        idlers.back()->send("\x16\x03\x01");
    }
    // The last ones are over the limit, which bothers no plain request; the others' time runs out.
    QTRY_VERIFY(idlers.back()->isClosed());
    QCOMPARE(share.get("/healthz").status, 200);
    for (const auto &idler : idlers)
        QTRY_VERIFY(idler->isClosed());
    TlsClient client(share.port());
    client.request("GET /healthz HTTP/1.1");
    QCOMPARE(client.answer().status, 200);
}

void TestShareSafety::browserIsShownThePage()
{
    const ShareHarness share(withUsers());
    const PlainAnswer asked = answerTo(share, page);
    QCOMPARE(asked.status, 303);
    QCOMPARE(asked.header("Location"), "/sign-in?next=/"_ba);
    QVERIFY(asked.header("WWW-Authenticate").isEmpty());
    const PlainAnswer shown = answerTo(share, "GET /sign-in?next=/ HTTP/1.1\r\nHost: localhost:80");
    QCOMPARE(shown.status, 200);
    QVERIFY(shown.body.contains("action=\"sign-in\""));
    QVERIFY(!shown.body.contains('{'));
    QVERIFY(shown.header("Content-Security-Policy").contains("form-action 'self'"));
    QVERIFY(shown.header("Cache-Control").contains("no-store"));
    for (const QByteArray &path : {"/signin.css"_ba, "/icon.svg"_ba})
        QCOMPARE(answerTo(share, "GET " + path + " HTTP/1.1\r\nHost: localhost:80").status, 200);
    const ShareHarness open;
    QCOMPARE(answerTo(open, "GET /sign-in HTTP/1.1\r\nHost: localhost:80").status, 303);
}

void TestShareSafety::programIsChallenged()
{
    const ShareHarness share(withUsers());
    const PlainAnswer answer = answerTo(share, status);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.head.contains("WWW-Authenticate: Basic "));
    // A wrong password is no reason to show the page.
    QCOMPARE(answerTo(share, page + "\r\nAuthorization: Basic " + "anna:x"_ba.toBase64()).status,
             401);
}

void TestShareSafety::signingInGivesASession()
{
    const ShareHarness share(withUsers());
    const PlainAnswer answer =
            answerToForm(share, signInRequest("right & proper", "\r\nOrigin: http://localhost:80",
                                              "/cameras/front/snapshot.jpg?width=64"));
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.header("Location"), "/cameras/front/snapshot.jpg?width=64"_ba);
    const QByteArray cookie = answer.header("Set-Cookie");
    QVERIFY(cookie.startsWith("vedette-80="));
    for (const char *attribute : {"; Path=/", "; HttpOnly", "; SameSite=Strict", "; Max-Age="})
        QVERIFY(cookie.contains(attribute));
    QVERIFY(!cookie.contains("; Secure"));
    const PlainAnswer told = answerTo(share, status + cookieOf(answer));
    QCOMPARE(told.status, 200);
    QVERIFY(told.body.contains("\"session\":true"));
    QCOMPARE(answerTo(share, page + cookieOf(answer)).status, 200);
    QCOMPARE(answerTo(share, status + cookieOf(answer) + 'x').status, 401);
    // Another server on this machine has a cookie of another name.
    QCOMPARE(
            answerTo(share, "GET /status HTTP/1.1\r\nHost: localhost:81" + cookieOf(answer)).status,
            401);
}

void TestShareSafety::signingOutEndsIt()
{
    const ShareHarness share(withUsers());
    const QByteArray cookie = cookieOf(answerToForm(share, signInRequest("right & proper")));
    const PlainAnswer out =
            answerTo(share, "POST /sign-out HTTP/1.1\r\nHost: localhost:80" + cookie);
    QCOMPARE(out.status, 303);
    QCOMPARE(out.header("Location"), "/sign-in"_ba);
    QVERIFY(out.header("Set-Cookie").contains("Max-Age=0"));
    const PlainAnswer after = answerTo(share, status + cookie);
    QCOMPARE(after.status, 401);
    // The browser is not to ask for a password by itself.
    QVERIFY(after.header("WWW-Authenticate").startsWith("Session "));
    QCOMPARE(answerTo(share, "GET /sign-out HTTP/1.1\r\nHost: localhost:80").status, 405);
}

void TestShareSafety::sessionCookieIsSecureByTls()
{
    ShareOptions options = withUsers();
    options.https = Https::Only;
    options.identity = identity();
    const ShareHarness share(options);
    TlsClient client(share.port());
    client.socket().write(signInRequest("right & proper"));
    const QByteArray cookie = client.answer().header("Set-Cookie");
    QVERIFY(cookie.startsWith("__Host-vedette-80="));
    QVERIFY(cookie.contains("; Secure"));
}

void TestShareSafety::wrongPasswordIsToldOnThePage()
{
    const ShareHarness share(withUsers());
    const PlainAnswer answer = answerToForm(share, signInRequest("wrong", {}, "/x\"><b>"));
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.body.contains("do not belong together"));
    QVERIFY(answer.header("Set-Cookie").isEmpty());
    QVERIFY(!answer.body.contains("<b>"));
    const PlainAnswer large = answerToForm(share, "POST /sign-in HTTP/1.1\r\nHost: localhost:80"
                                                  "\r\nContent-Length: 5000\r\n\r\n");
    QCOMPARE(large.status, 413);
}

void TestShareSafety::guessingOnThePageIsLockedOut()
{
    const ShareHarness share(withUsers());
    for (int i = 0; i < SignInGuard::freeOfAddress; ++i)
        QCOMPARE(answerToForm(share, signInRequest("guess" + QByteArray::number(i))).status, 403);
    const PlainAnswer answer = answerToForm(share, signInRequest("right & proper"));
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.body.contains("Too many wrong passwords"));
    QVERIFY(answer.header("Retry-After").toInt() > 0);
}

void TestShareSafety::signingInElsewhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("other site") << "\r\nOrigin: https://evil.example"_ba;
    QTest::newRow("no site") << "\r\nOrigin: null"_ba;
    QTest::newRow("listed site") << "\r\nOrigin: https://home.example.org:8123"_ba;
    QTest::newRow("other site without origin") << "\r\nSec-Fetch-Site: cross-site"_ba;
    QTest::newRow("other port") << "\r\nSec-Fetch-Site: same-site"_ba;
}

void TestShareSafety::signingInElsewhereIsRefused()
{
    QFETCH(QByteArray, headers);
    ShareOptions options = withUsers();
    options.origins = withNames().origins;
    const ShareHarness share(options);
    const PlainAnswer answer = answerToForm(share, signInRequest("right & proper", headers));
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.header("Set-Cookie").isEmpty());
}

void TestShareSafety::pageSendsBackOnlyToThisServer_data()
{
    QTest::addColumn<QByteArray>("next");
    for (const char *next : {"//evil.example", "/\\evil.example", "https://evil.example", "evil",
                             "/\r\nSet-Cookie: a=b", "/sign-out", ""})
        QTest::addRow("%s", QByteArray(next).toPercentEncoding().constData()) << QByteArray(next);
}

void TestShareSafety::pageSendsBackOnlyToThisServer()
{
    QFETCH(QByteArray, next);
    const ShareHarness share(withUsers());
    const PlainAnswer answer = answerToForm(share, signInRequest("right & proper", {}, next));
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.header("Location"), "/"_ba);
}

void TestShareSafety::linkFromAnotherSiteKeepsTheSession()
{
    const ShareHarness share(withUsers());
    // Without its cookie, as SameSite=Strict has it; the page makes the browser ask again.
    const PlainAnswer bounced = answerTo(share, page + "\r\nSec-Fetch-Site: cross-site");
    QCOMPARE(bounced.status, 200);
    QVERIFY(bounced.body.contains("http-equiv=\"refresh\" content=\"0;url=/\""));
    QCOMPARE(answerTo(share, page + "\r\nSec-Fetch-Site: same-origin").status, 303);
}

void TestShareSafety::sessionsEndWithTheirAccount()
{
    ShareHarness share(withUsers());
    const QByteArray cookie = cookieOf(answerToForm(share, signInRequest("right & proper")));
    QVERIFY(share.change([](ShareOptions &options) {
        options.accounts->append(testAccount(u"otto"_s, u"x"_s));
    }));
    QCOMPARE(answerTo(share, status + cookie).status, 200);
    QVERIFY(share.change([](ShareOptions &options) {
        options.accounts = {testAccount(u"anna"_s, u"another"_s)};
    }));
    QCOMPARE(answerTo(share, status + cookie).status, 401);
}

void TestShareSafety::sessionsAreFewAndEnd()
{
    Sessions sessions;
    const Clock::time_point start{};
    const QByteArray first = sessions.begin(u"anna"_s, start);
    QVERIFY(sessions.use(first, start + Sessions::idle));
    QVERIFY(!sessions.use(first, start + 2 * Sessions::idle + 1s));
    const QByteArray used = sessions.begin(u"anna"_s, start);
    for (auto now = start; now < start + Sessions::longest; now += Sessions::idle)
        QVERIFY(sessions.use(used, now));
    QVERIFY(!sessions.use(used, start + Sessions::longest));
    // One who signs in again and again puts nobody else out.
    const QByteArray other = sessions.begin(u"otto"_s, start);
    const QByteArray oldest = sessions.begin(u"anna"_s, start);
    for (int i = 0; i < Sessions::maxSessions; ++i)
        sessions.begin(u"anna"_s, start + 1s + i * 1ms);
    QVERIFY(sessions.use(other, start + 1s));
    QVERIFY(!sessions.use(oldest, start + 1s));
    for (int i = 0; i < Sessions::maxSessions; ++i)
        sessions.begin(QString::number(i), start + 2s);
    QVERIFY(!sessions.use(other, start + 2s));
}

void TestShareSafety::signedLinkOpensWhatItSays()
{
    ShareHarness share(withUsers());
    share.feedSteadily({makeJpeg({64, 48}, Qt::red)}, 50);
    for (const char *path : {"/cameras/front/snapshot.jpg?width=32", "/snapshot",
                             "/?action=snapshot", "/stream?fps=5"})
        QCOMPARE(share.get(linkTo(path)).status, 200);
    const QByteArray other = linkTo("/snapshot");
    QCOMPARE(share.get("/shot.jpg" + other.sliced(other.indexOf('?'))).status, 200); // the same
    QVERIFY(signedLink(QUrl(u"http://192.0.2.1:8080/stream"_s), linkKey, QDateTime()).host() ==
            u"192.0.2.1"_s);
    for (const char *path : {"/", "/status", "/sign-in", "/nothing"})
        QVERIFY(linkTo(path).isEmpty());
}

void TestShareSafety::changedLinkOpensNothing_data()
{
    QTest::addColumn<QByteArray>("link");
    const QByteArray link = linkTo("/cameras/front/stream.mjpg");
    const QByteArray query = link.sliced(link.indexOf('?'));
    QTest::newRow("other camera") << "/cameras/yard/stream.mjpg" + query;
    QTest::newRow("first camera") << "/stream" + query;
    QTest::newRow("snapshot") << "/cameras/front/snapshot.jpg" + query;
    QTest::newRow("status") << "/status" + query;
    QTest::newRow("page") << "/" + query;
    QTest::newRow("later") << QByteArray(link).replace("expires=", "expires=9");
    QTest::newRow("same number, written otherwise")
            << QByteArray(link).replace("expires=", "expires=0");
    QTest::newRow("no signature") << link.first(link.indexOf("&signature"));
    QTest::newRow("half a signature") << link.chopped(1);
    QTest::newRow("another's key")
            << signedLink(QUrl(u"/cameras/front/stream.mjpg"_s), QByteArray(32, 'x'),
                          QDateTime::currentDateTimeUtc().addDays(1))
                       .toEncoded();
}

void TestShareSafety::changedLinkOpensNothing()
{
    QFETCH(QByteArray, link);
    ShareHarness share(withUsers());
    QCOMPARE(share.get(link).status, 401);
}

void TestShareSafety::expiredLinkSaysSo()
{
    ShareHarness share(withUsers());
    const PlainAnswer answer = share.get(linkTo("/stream", -1));
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.body.contains("expired"));
}

void TestShareSafety::streamEndsWithItsLink()
{
    ShareHarness share(withUsers());
    share.feedSteadily({makeJpeg({64, 48}, Qt::red)}, 50);
    PlainClient viewer(share.port());
    viewer.request("GET " + linkTo("/stream", 2) + " HTTP/1.1");
    QTRY_VERIFY(viewer.received().contains("image/jpeg"));
    QTRY_VERIFY(viewer.isClosed());
}

void TestShareSafety::controlSeesWhoWatches()
{
    ShareOptions options = withUsers();
    options.accounts->append(testAccount(u"otto"_s, u"x"_s));
    options.accounts->last().role = Role::Control;
    ShareHarness share(options);
    share.feedSteadily({makeJpeg({64, 48}, Qt::red)}, 50);
    PlainClient viewer(share.port());
    viewer.request("GET " + linkTo("/stream") + " HTTP/1.1");
    QTRY_VERIFY(viewer.received().contains("image/jpeg"));
    const auto told = [&share](const QByteArray &who) {
        return share.get("/status", "\r\nAuthorization: Basic " + who.toBase64()).body;
    };
    const QByteArray toViewer = told("anna:right & proper");
    QVERIFY(toViewer.contains("\"role\":\"view\""));
    QVERIFY(!toViewer.contains("127.0.0.1"));
    const QByteArray toController = told("otto:x");
    QVERIFY(toController.contains("\"role\":\"control\""));
    QVERIFY(toController.contains("\"address\":\"127.0.0.1\",\"cameras\":[\"front\"]"));
}

namespace {

// Another guess each time: the same one again does not count.
QByteArray wrongSignIn(int number)
{
    return "\r\nAuthorization: Basic " + ("anna:guess" + QByteArray::number(number)).toBase64();
}

} // namespace

void TestShareSafety::trustedProxySpeaksForItsClients()
{
    ShareOptions options = withUsers();
    options.proxies = {u"127.0.0.1"_s};
    options.https = Https::Only;
    options.identity = identity();
    ShareHarness share(options);
    const QByteArray proto = "\r\nX-Forwarded-Proto: https";
    QCOMPARE(share.get("/").status, 308);
    QCOMPARE(share.get("/", proto + "\r\nX-Forwarded-For: 192.0.2.1").status, 401);

    // Guessing locks out the client, and not the proxy with everybody behind it.
    int tries = 0;
    const auto guess = [&](const QByteArray &client) {
        return share.get("/status", proto + "\r\nX-Forwarded-For: " + client + wrongSignIn(++tries))
                .status;
    };
    for (int i = 0; i < SignInGuard::freeOfAddress; ++i)
        QCOMPARE(guess("192.0.2.1"), 401);
    QCOMPARE(guess("192.0.2.1"), 429);
    QCOMPARE(guess("192.0.2.2"), 401);

    // From now on it is a stranger.
    QVERIFY(share.change([](ShareOptions &changed) { changed.proxies.clear(); }));
    QCOMPARE(share.get("/", proto).status, 308);
}

void TestShareSafety::strangerSpeaksForNobody()
{
    ShareOptions options = withUsers();
    options.proxies = {u"192.0.2.0/24"_s};
    ShareHarness share(options);
    const auto guess = [&share](int n) {
        return share
                .get("/status",
                     "\r\nX-Forwarded-For: 198.51.100." + QByteArray::number(n) + wrongSignIn(n))
                .status;
    };
    for (int i = 0; i < SignInGuard::freeOfAddress; ++i)
        QCOMPARE(guess(i), 401);
    QCOMPARE(guess(SignInGuard::freeOfAddress), 429);
}

QTEST_GUILESS_MAIN(TestShareSafety)
#include "tst_sharesafety.moc"
