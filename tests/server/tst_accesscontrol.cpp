// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"
#include "core/server/accesscontrol.h"
#include "core/server/trylimiter.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace vedette;
using namespace Qt::StringLiterals;

using Verdict = AccessControl::Verdict;

namespace {

const QHostAddress peer(u"192.0.2.7"_s);

HttpRequest requestWith(const QByteArray &authorization, const QByteArray &target = "/stream"_ba)
{
    HttpRequest request;
    request.method = "GET"_ba;
    request.target = target;
    request.path = target;
    if (!authorization.isNull())
        request.headers.append({"authorization"_ba, authorization});
    return request;
}

QByteArray basic(const QByteArray &pair)
{
    return "Basic " + pair.toBase64();
}

/// What a client would make of a challenge.
struct DigestClient
{
    QByteArray algorithm = "SHA-256"_ba;
    QByteArray user = "anna"_ba;
    QByteArray password = "s\xc3\xa9same"_ba;
    QByteArray uri = "/stream"_ba;
    quint32 count = 1;
    QByteArray extra;

    QByteArray authorization(const QByteArray &nonce) const
    {
        const QByteArray nc = QByteArray::number(count, 16).rightJustified(8, '0');
        const DigestFields fields{
                {"uri", uri}, {"nonce", nonce}, {"nc", nc}, {"cnonce", "abc"}, {"qop", "auth"}};
        const QByteArray response =
                digestResponse(algorithm == "MD5" ? DigestAlgorithm::Md5 : DigestAlgorithm::Sha256,
                               user, "Vedette", password, "GET", fields);
        return "Digest username=\"" + user + "\", realm=\"Vedette\", nonce=\"" + nonce +
               "\", uri=\"" + uri + "\", algorithm=" + algorithm + ", qop=auth, nc=" + nc +
               ", cnonce=\"abc\", response=\"" + response + '"' + extra;
    }
};

/// Somebody at the door, whose password costs little to check.
class Door final
{
public:
    explicit Door(DigestSignIn digest = DigestSignIn::On)
    {
        m_access.open(QList<Account>{makeAccount(u"anna"_s, u"sésame"_s, digest, {1, 8}),
                                     makeAccount(u"otto"_s, u"door"_s, DigestSignIn::Off, {1, 8})});
    }

    AccessControl &access() { return m_access; }
    QList<QByteArray> challenges(Verdict verdict, Clock::time_point now) const
    {
        return m_access.challenges(verdict, now);
    }

    AccessControl::Decision check(const HttpRequest &request, const QHostAddress &from,
                                  Clock::time_point now)
    {
        std::optional<AccessControl::Decision> made;
        m_access.check(request, from, now, &m_access,
                       [&made](const AccessControl::Decision &decision) { made = decision; });
        (void)QTest::qWaitFor([&made] { return made.has_value(); });
        return made.value_or(AccessControl::Decision{Verdict::Busy});
    }

private:
    AccessControl m_access;
};

QByteArray nonceOf(const QByteArray &challenge)
{
    const auto fields = parseDigestFields(QByteArrayView(challenge).sliced(qstrlen("Digest ")));
    return fields ? fields->value("nonce") : QByteArray();
}

} // namespace

class TestAccessControl : public QObject
{
    Q_OBJECT

    const Clock::time_point m_now = Clock::now();
    Door m_access;

    QByteArray nonce(Clock::time_point when) const
    {
        return nonceOf(m_access.challenges(Verdict::Denied, when).constFirst());
    }

private Q_SLOTS:
    void everybodyIsLetInWithoutCredentials();
    void eachUserHasAPassword();
    void digestIsOfferedOnlyWhereItIsSwitchedOn();
    void passwordIsCheckedInTheBackgroundAndRemembered();
    void whoSignsInWhileTheAccountsChangeIsTold();
    void othersWaitingAreBounded();
    void basicIsChecked_data();
    void basicIsChecked();
    void challengesAreOffered();
    void digestIsGranted_data();
    void digestIsGranted();
    void digestIsDenied_data();
    void digestIsDenied();
    void nonceThatIsTooOldIsStale();
    void nonceOfAnotherStartIsStale();
    void staleIsSaidOnlyToWhoKnowsThePassword();
    void playedBackRequestIsStale();
    void severalConnectionsMayShareANonce();
    void usedNoncesAreBounded();
    void guessingIsSlowed();
    void sameWrongPasswordIsOneGuess();
    void othersAreNotSlowed();
    void manyGuessersLockOutOnlyStrangers();
    void failuresKeptAreBounded();
    void triedAddressesAreBounded();
    void addressesCountAsOne_data();
    void addressesCountAsOne();
};

void TestAccessControl::everybodyIsLetInWithoutCredentials()
{
    Door door;
    door.access().open(std::nullopt);
    QCOMPARE(door.check(requestWith({}), peer, m_now).verdict, Verdict::Granted);
    QCOMPARE(door.check(requestWith("Basic nonsense"), peer, m_now).verdict, Verdict::Granted);
    // Nobody, where there are no users yet.
    door.access().open(QList<Account>());
    QCOMPARE(door.check(requestWith({}), peer, m_now).verdict, Verdict::Denied);
    QCOMPARE(door.check(requestWith(basic(":")), peer, m_now).verdict, Verdict::Denied);
}

void TestAccessControl::eachUserHasAPassword()
{
    Door door;
    const auto anna = door.check(requestWith(basic("anna:s\xc3\xa9same")), peer, m_now);
    QCOMPARE(anna.user, u"anna"_s);
    const auto otto = door.check(requestWith(basic("otto:door")), peer, m_now);
    QCOMPARE(otto.user, u"otto"_s);
    QCOMPARE(door.check(requestWith(basic("otto:s\xc3\xa9same")), peer, m_now).verdict,
             Verdict::Denied);
}

void TestAccessControl::digestIsOfferedOnlyWhereItIsSwitchedOn()
{
    Door door(DigestSignIn::Off);
    QCOMPARE(door.challenges(Verdict::Denied, m_now),
             QList{"Basic realm=\"Vedette\", charset=\"UTF-8\""_ba});
    const QByteArray nonce = nonceOf(m_access.challenges(Verdict::Denied, m_now).constFirst());
    QCOMPARE(door.check(requestWith(DigestClient().authorization(nonce)), peer, m_now).verdict,
             Verdict::Denied);
    // Nor for one user because another has it.
    DigestClient otto;
    otto.user = "otto";
    otto.password = "door";
    QCOMPARE(m_access.check(requestWith(otto.authorization(nonce)), peer, m_now).verdict,
             Verdict::Denied);
}

void TestAccessControl::passwordIsCheckedInTheBackgroundAndRemembered()
{
    Door door;
    int answers = 0;
    const auto ask = [&](QObject *context) {
        door.access().check(requestWith(basic("anna:s\xc3\xa9same")), peer, m_now, context,
                            [&answers](const AccessControl::Decision &decision) {
                                QCOMPARE(decision.verdict, Verdict::Granted);
                                ++answers;
                            });
    };
    {
        QObject gone;
        ask(&gone);
        ask(&door.access());
        ask(&door.access());
        QCOMPARE(answers, 0); // nobody waits for it here
    }
    QTRY_COMPARE(answers, 2);
    ask(&door.access());
    QCOMPARE(answers, 3); // at once
}

void TestAccessControl::whoSignsInWhileTheAccountsChangeIsTold()
{
    Door door;
    std::vector<Verdict> verdicts;
    for (const char *password : {"anna:s\xc3\xa9same", "anna:wrong"})
        door.access().check(requestWith(basic(password)), peer, m_now, &door.access(),
                            [&verdicts](const AccessControl::Decision &decision) {
                                verdicts.push_back(decision.verdict);
                            });
    QVERIFY(verdicts.empty());
    door.access().change(QList<Account>{}, {});
    QCOMPARE(verdicts, (std::vector{Verdict::Busy, Verdict::Busy}));
}

void TestAccessControl::othersWaitingAreBounded()
{
    Door door;
    std::vector<Verdict> verdicts;
    constexpr int strangers = int(PasswordChecker::maxWaiting) + 20;
    for (int i = 0; i < strangers; ++i)
        door.access().check(requestWith(basic("anna:" + QByteArray::number(i))),
                            QHostAddress(quint32(1000 + i)), m_now, &door.access(),
                            [&verdicts](const AccessControl::Decision &decision) {
                                verdicts.push_back(decision.verdict);
                            });
    QTRY_COMPARE(int(verdicts.size()), strangers);
    const auto busy = std::count(verdicts.begin(), verdicts.end(), Verdict::Busy);
    QVERIFY(busy >= 19 && busy <= 20); // one or two were being checked
}

void TestAccessControl::basicIsChecked_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<bool>("granted");
    QTest::newRow("right") << basic("anna:s\xc3\xa9same") << true;
    QTest::newRow("latin-1") << basic("anna:s\xe9same") << true;
    QTest::newRow("scheme in other case") << "bAsIc " + "anna:s\xc3\xa9same"_ba.toBase64() << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("empty") << ""_ba << false;
    QTest::newRow("wrong password") << basic("anna:other") << false;
    QTest::newRow("longer password") << basic("anna:s\xc3\xa9same2") << false;
    QTest::newRow("empty password") << basic("anna:") << false;
    QTest::newRow("wrong user") << basic("otto:s\xc3\xa9same") << false;
    QTest::newRow("no colon") << basic("anna") << false;
    QTest::newRow("not base64") << "Basic $$$$"_ba << false;
    QTest::newRow("no scheme") << "anna:s\xc3\xa9same"_ba.toBase64() << false;
    QTest::newRow("other scheme") << "Bearer " + "anna:s\xc3\xa9same"_ba.toBase64() << false;
    QTest::newRow("scheme only") << "Basic"_ba << false;
}

void TestAccessControl::basicIsChecked()
{
    QFETCH(QByteArray, authorization);
    QFETCH(bool, granted);
    Door access;
    QCOMPARE(access.check(requestWith(authorization), peer, m_now).verdict,
             granted ? Verdict::Granted : Verdict::Denied);
}

void TestAccessControl::challengesAreOffered()
{
    const auto denied = m_access.challenges(Verdict::Denied, m_now);
    QCOMPARE(denied.size(), 3);
    QVERIFY(denied[0].startsWith("Digest realm=\"Vedette\", qop=\"auth\", nonce=\""));
    QVERIFY(denied[0].endsWith("algorithm=SHA-256"));
    QVERIFY(denied[1].endsWith("algorithm=MD5"));
    QCOMPARE(denied[2], "Basic realm=\"Vedette\", charset=\"UTF-8\""_ba);
    QVERIFY(!denied[0].contains("stale"));
    QVERIFY(m_access.challenges(Verdict::Stale, m_now).at(0).contains("stale=true"));
    QVERIFY(nonce(m_now) != nonce(m_now)); // two clients of the same moment
}

void TestAccessControl::digestIsGranted_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::newRow("sha-256") << "SHA-256"_ba;
    QTest::newRow("md5") << "MD5"_ba;
}

void TestAccessControl::digestIsGranted()
{
    DigestClient client;
    QFETCH(QByteArray, algorithm);
    client.algorithm = algorithm;
    QCOMPARE(m_access.check(requestWith(client.authorization(nonce(m_now))), peer, m_now).verdict,
             Verdict::Granted);
    // From a client that does not know UTF-8.
    DigestClient latin1 = client;
    latin1.password = "s\xe9same"_ba;
    QCOMPARE(m_access.check(requestWith(latin1.authorization(nonce(m_now))), peer, m_now).verdict,
             Verdict::Granted);
    // Through a proxy that asks for the whole address.
    QCOMPARE(m_access.check(requestWith(client.authorization(nonce(m_now)), "http://cam/stream"),
                            peer, m_now)
                     .verdict,
             Verdict::Granted);
}

void TestAccessControl::digestIsDenied_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("other response") << "response=\""_ba
                                    << "response=\"0"_ba;
    QTest::newRow("other uri") << "uri=\"/stream\""_ba
                               << "uri=\"/status\""_ba;
    QTest::newRow("other realm") << "realm=\"Vedette\""_ba
                                 << "realm=\"Other\""_ba;
    QTest::newRow("other user") << "username=\"anna\""_ba
                                << "username=\"otto\""_ba;
    QTest::newRow("other count") << "nc=00000001"_ba
                                 << "nc=00000002"_ba;
    QTest::newRow("short count") << "nc=00000001"_ba
                                 << "nc=1"_ba;
    QTest::newRow("no qop") << "qop=auth, "_ba
                            << ""_ba;
    QTest::newRow("other qop") << "qop=auth,"_ba
                               << "qop=auth-int,"_ba;
    QTest::newRow("other algorithm") << "SHA-256"_ba
                                     << "SHA-512-256"_ba;
    QTest::newRow("session algorithm") << "SHA-256"_ba
                                       << "SHA-256-sess"_ba;
    QTest::newRow("field twice") << "qop=auth,"_ba
                                 << "qop=auth, qop=auth,"_ba;
    QTest::newRow("no fields") << "username"_ba
                               << "\""_ba;
}

void TestAccessControl::digestIsDenied()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    Door access;
    const QByteArray nonce = nonceOf(access.challenges(Verdict::Denied, m_now).constFirst());
    QByteArray authorization = DigestClient().authorization(nonce);
    QVERIFY(authorization.contains(from));
    authorization.replace(from, to);
    QCOMPARE(access.check(requestWith(authorization), peer, m_now).verdict, Verdict::Denied);
}

void TestAccessControl::nonceThatIsTooOldIsStale()
{
    const DigestClient client;
    const QByteArray old = nonce(m_now);
    const auto last = m_now + NonceKeeper::lifetime;
    QCOMPARE(m_access.check(requestWith(client.authorization(old)), peer, last + 1s).verdict,
             Verdict::Stale);
    QCOMPARE(m_access.check(requestWith(client.authorization(old)), peer, last).verdict,
             Verdict::Granted);
}

void TestAccessControl::nonceOfAnotherStartIsStale()
{
    const Door before;
    const QByteArray nonce = nonceOf(before.challenges(Verdict::Denied, m_now).constFirst());
    QCOMPARE(m_access.check(requestWith(DigestClient().authorization(nonce)), peer, m_now).verdict,
             Verdict::Stale);
    QCOMPARE(m_access.check(requestWith(DigestClient().authorization("made-up")), peer, m_now)
                     .verdict,
             Verdict::Stale);
}

void TestAccessControl::staleIsSaidOnlyToWhoKnowsThePassword()
{
    DigestClient client;
    client.password = "other"_ba;
    Door access;
    QCOMPARE(access.check(requestWith(client.authorization("made-up")), peer, m_now).verdict,
             Verdict::Denied);
}

void TestAccessControl::playedBackRequestIsStale()
{
    const QByteArray authorization = DigestClient().authorization(nonce(m_now));
    QCOMPARE(m_access.check(requestWith(authorization), peer, m_now).verdict, Verdict::Granted);
    QCOMPARE(m_access.check(requestWith(authorization), peer, m_now).verdict, Verdict::Stale);
}

void TestAccessControl::severalConnectionsMayShareANonce()
{
    NonceKeeper keeper;
    const QByteArray nonce = keeper.make(m_now);
    QVERIFY(!keeper.use(nonce, 0, m_now));
    QVERIFY(keeper.use(nonce, 3, m_now));
    QVERIFY(keeper.use(nonce, 1, m_now)); // overtaken on another connection
    QVERIFY(keeper.use(nonce, 2, m_now));
    QVERIFY(!keeper.use(nonce, 1, m_now));
    QVERIFY(!keeper.use(nonce, 3, m_now));
    QVERIFY(keeper.use(nonce, 66, m_now));
    QVERIFY(!keeper.use(nonce, 3, m_now));
    QVERIFY(keeper.use(nonce, 4, m_now));
    QVERIFY(keeper.use(nonce, 1'000'000, m_now));
    QVERIFY(!keeper.use(nonce, 66, m_now));
    QVERIFY(!keeper.use(nonce, 1'000'000 - 64, m_now));
    QVERIFY(keeper.use(nonce, 1'000'000 - 63, m_now));
}

void TestAccessControl::usedNoncesAreBounded()
{
    NonceKeeper keeper;
    const QByteArray first = keeper.make(m_now);
    QVERIFY(keeper.use(first, 1, m_now));
    for (size_t i = 1; i <= NonceKeeper::maxUsed; ++i)
        QVERIFY(keeper.use(keeper.make(m_now + i * 1us), 1, m_now));
    // The first one was forgotten: it must not be usable again.
    QVERIFY(!keeper.use(first, 1, m_now));
    QVERIFY(!keeper.use(first, 2, m_now));
}

void TestAccessControl::guessingIsSlowed()
{
    Door door;
    const auto attempt = [&](const QByteArray &password, Clock::time_point when) {
        return door.check(requestWith(basic("anna:" + password)), peer, when);
    };
    for (int i = 0; i < SignInGuard::freeOfAddress; ++i)
        QCOMPARE(attempt("wrong" + QByteArray::number(i), m_now).verdict, Verdict::Denied);
    const auto over = attempt("wrong", m_now);
    QCOMPARE(over.verdict, Verdict::TooManyTries);
    QCOMPARE(over.wait, std::chrono::seconds(SignInGuard::firstWait));
    // The right one does not show either.
    QCOMPARE(attempt("s\xc3\xa9same", m_now).verdict, Verdict::TooManyTries);
    // Asking without a password is no try, and is told what is needed.
    QCOMPARE(door.check(requestWith({}), peer, m_now).verdict, Verdict::Denied);
    // Each further one makes the wait longer.
    const auto later = m_now + SignInGuard::firstWait;
    QCOMPARE(attempt("wrong", later).verdict, Verdict::Denied);
    QCOMPARE(attempt("s\xc3\xa9same", later + SignInGuard::firstWait).verdict,
             Verdict::TooManyTries);
    QCOMPARE(attempt("s\xc3\xa9same", later + 2 * SignInGuard::firstWait).verdict,
             Verdict::Granted);
}

void TestAccessControl::sameWrongPasswordIsOneGuess()
{
    // A client that was not told of a new password must not lock its address out.
    Door door;
    for (int i = 0; i < 3 * SignInGuard::freeOfAddress; ++i)
        QCOMPARE(door.check(requestWith(basic("anna:old")), peer, m_now).verdict, Verdict::Denied);
    QCOMPARE(door.check(requestWith(basic("anna:s\xc3\xa9same")), peer, m_now).verdict,
             Verdict::Granted);
}

void TestAccessControl::othersAreNotSlowed()
{
    Door door;
    for (int i = 0; i <= SignInGuard::freeOfAddress; ++i)
        door.check(requestWith(basic("anna:" + QByteArray::number(i))), peer, m_now);
    QCOMPARE(door.check(requestWith(basic("anna:s\xc3\xa9same")), QHostAddress(u"192.0.2.8"_s),
                        m_now)
                     .verdict,
             Verdict::Granted);
}

void TestAccessControl::manyGuessersLockOutOnlyStrangers()
{
    SignInGuard guard;
    const SignInGuard::Attempt home{"anna", QHostAddress(u"192.0.2.8"_s)};
    guard.count(home, m_now);
    guard.succeeded(home);
    const auto stranger = [](int i) {
        return SignInGuard::Attempt{"anna", QHostAddress(quint32(1000 + i))};
    };
    for (int i = 0; i < SignInGuard::freeOfUser; ++i) {
        QCOMPARE(guard.wait(stranger(i), m_now), 0s);
        guard.count(stranger(i), m_now);
    }
    QVERIFY(guard.wait(stranger(-1), m_now) > 0s);
    QCOMPARE(guard.wait(home, m_now), 0s);
    QCOMPARE(guard.wait({"otto", QHostAddress(quint32(7))}, m_now), 0s);
    // Who is known may not guess without end either, but never waits long.
    for (int i = 0; i < 10 * SignInGuard::freeOfAddress; ++i)
        guard.count(home, m_now);
    QCOMPARE(guard.wait(home, m_now), std::chrono::seconds(SignInGuard::firstWait));
    // And a stranger never longer than this.
    for (int i = 0; i < 1000; ++i)
        guard.count(stranger(0), m_now);
    QCOMPARE(guard.wait(stranger(0), m_now), std::chrono::seconds(SignInGuard::longestWait));
    QCOMPARE(guard.wait(stranger(0), m_now + Backoff::memory), 0s);
}

void TestAccessControl::failuresKeptAreBounded()
{
    Backoff backoff(1, 1s, 1h);
    for (int i = 0; i < 5; ++i)
        backoff.failed("guesser", m_now);
    for (int i = 0; i < 2 * Backoff::maxNames; ++i)
        backoff.failed(QByteArray::number(i), m_now);
    // One that failed often is not pushed out by many that failed once.
    QVERIFY(backoff.wait("guesser", m_now) > 10s);
    qsizetype kept = 0;
    for (int i = 0; i < 2 * Backoff::maxNames; ++i)
        kept += backoff.wait(QByteArray::number(i), m_now) > 0s ? 1 : 0;
    QCOMPARE(kept, Backoff::maxNames - 1);
}

void TestAccessControl::triedAddressesAreBounded()
{
    TryLimiter limiter;
    const QHostAddress guesser(quint32(1));
    for (int i = 0; i < 2 * TryLimiter::burst; ++i)
        limiter.count(guesser, m_now);
    for (int i = 0; i < 2 * TryLimiter::maxAddresses; ++i)
        limiter.count(QHostAddress(quint32(1000 + i)), m_now);
    // One that failed often is not pushed out by many that failed once.
    QVERIFY(limiter.wait(guesser, m_now) > 0s);
}

void TestAccessControl::addressesCountAsOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("ipv4") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
    QTest::newRow("ipv4 through ipv6") << u"192.0.2.1"_s << u"::ffff:192.0.2.1"_s << true;
    QTest::newRow("one ipv6 network") << u"2001:db8::1"_s << u"2001:db8::ffff:1"_s << true;
    QTest::newRow("two ipv6 networks") << u"2001:db8::1"_s << u"2001:db8:0:1::1"_s << false;
    QTest::newRow("loopback") << u"::1"_s << u"127.0.0.1"_s << false;
}

void TestAccessControl::addressesCountAsOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(limitedAddress(QHostAddress(one)) == limitedAddress(QHostAddress(other)), "same");
}

QTEST_GUILESS_MAIN(TestAccessControl)
#include "tst_accesscontrol.moc"
