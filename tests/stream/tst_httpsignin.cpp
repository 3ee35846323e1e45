// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"
#include "core/stream/httpsignin.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

const QByteArray target = "/dir/index.html"_ba;

QByteArray answerTo(const QByteArrayList &challenges, const QString &user = u"Mufasa"_s,
                    const QString &password = u"Circle Of Life"_s)
{
    return HttpSignIn{user, password}.answer(challenges, target);
}

QByteArray basic(const QByteArray &pair)
{
    return "Basic " + pair.toBase64();
}

/// Of an answer by Digest.
DigestFields fieldsOf(const QByteArray &answer)
{
    if (!answer.startsWith("Digest "))
        return {};
    return parseDigestFields(answer.sliced(7)).value_or(DigestFields());
}

} // namespace

/// HttpSignIn
class TestHttpSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basicIsAnswered_data();
    void basicIsAnswered();
    void digestOfOldCamerasIsAnsweredAsInItsStandard();
    void digestProvesThePassword_data();
    void digestProvesThePassword();
    void theBestIsTaken_data();
    void theBestIsTaken();
    void whatCannotBeAnsweredIsNot_data();
    void whatCannotBeAnsweredIsNot();
    void quotesAreKept();
    void staleIsToldFromWrong();
};

void TestHttpSignIn::basicIsAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("pair");
    QTest::newRow("RFC 7617 2") << "Basic realm=\"WallyWorld\""_ba << u"Aladdin"_s
                                << u"open sesame"_s << "Aladdin:open sesame"_ba;
    QTest::newRow("no realm") << "basic"_ba << u"me"_s << u"x"_s << "me:x"_ba;
    QTest::newRow("no name") << "Basic realm=x"_ba << QString() << u"x"_s << ":x"_ba;
    QTest::newRow("UTF-8") << "Basic realm=\"foo\", charset=\"UTF-8\""_ba << u"test"_s << u"123£"_s
                           << "test:123\xc2\xa3"_ba;
    QTest::newRow("Latin-1") << "Basic realm=\"foo\""_ba << u"test"_s << u"123£"_s
                             << "test:123\xa3"_ba;
    QTest::newRow("neither") << "Basic realm=\"foo\""_ba << u"test"_s << u"€"_s
                             << "test:\xe2\x82\xac"_ba;
}

void TestHttpSignIn::basicIsAnswered()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QByteArray, pair);
    QCOMPARE(answerTo({challenge}, user, password), basic(pair));
}

void TestHttpSignIn::digestOfOldCamerasIsAnsweredAsInItsStandard()
{
    // RFC 2069 2.4, with the response of its errata.
    const auto fields = fieldsOf(answerTo(
            {"Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
             "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\""_ba},
            u"Mufasa"_s, u"CircleOfLife"_s));
    QCOMPARE(fields.value("response"), "1949323746fe6a43ef61f9606e7febea"_ba);
    QCOMPARE(fields.value("username"), "Mufasa"_ba);
    QCOMPARE(fields.value("uri"), target);
    QCOMPARE(fields.value("opaque"), "5ccc069c403ebaf9f0171e9517f40e41"_ba);
    QVERIFY(!fields.contains("qop") && !fields.contains("nc") && !fields.contains("algorithm"));
}

void TestHttpSignIn::digestProvesThePassword_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<bool>("sha256");
    QTest::newRow("MD5") << "MD5"_ba << false;
    QTest::newRow("SHA-256") << "SHA-256"_ba << true;
    QTest::newRow("quoted, small") << "\"md5\""_ba << false;
}

void TestHttpSignIn::digestProvesThePassword()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(bool, sha256);
    const QByteArray challenge =
            "Digest realm=\"r\", qop=\"auth-int, auth\", algorithm=" + algorithm + ", nonce=\"n\"";
    const auto fields = fieldsOf(answerTo({challenge}));
    QCOMPARE(fields.value("qop"), "auth"_ba);
    QCOMPARE(fields.value("nc"), "00000001"_ba);
    QVERIFY(!fields.value("cnonce").isEmpty());
    QCOMPARE(fields.value("response"),
             digestResponse(sha256 ? DigestAlgorithm::Sha256 : DigestAlgorithm::Md5, "Mufasa", "r",
                            "Circle Of Life", "GET", fields));
    QVERIFY(fieldsOf(answerTo({challenge})).value("cnonce") != fields.value("cnonce"));
}

void TestHttpSignIn::theBestIsTaken_data()
{
    QTest::addColumn<QByteArrayList>("challenges");
    QTest::addColumn<QByteArray>("algorithm");
    const QByteArray md5 = "Digest realm=\"a, b\", nonce=\"n\", algorithm=MD5, qop=\"auth\""_ba;
    const QByteArray sha256 = "Digest nonce=\"n\", realm=\"r\", algorithm=SHA-256, qop=\"auth\""_ba;
    const QByteArray basic = "Basic realm=\"r\""_ba;
    QTest::newRow("three headers") << QByteArrayList{basic, md5, sha256} << "SHA-256"_ba;
    QTest::newRow("one header") << QByteArrayList{md5 + ", " + basic + ",NTLM, " + sha256}
                                << "SHA-256"_ba;
    QTest::newRow("Basic first") << QByteArrayList{basic + "," + md5} << "MD5"_ba;
    QTest::newRow("the other is unknown")
            << QByteArrayList{"Digest realm=\"r\", nonce=\"n\", algorithm=SHA-512-256"_ba, md5}
            << "MD5"_ba;
    QTest::newRow("the last is unknown")
            << QByteArrayList{md5, "Digest realm=\"r\", nonce=\"n\", algorithm=MD5-sess"_ba, basic}
            << "MD5"_ba;
}

void TestHttpSignIn::theBestIsTaken()
{
    QFETCH(QByteArrayList, challenges);
    QFETCH(QByteArray, algorithm);
    QCOMPARE(fieldsOf(answerTo(challenges)).value("algorithm"), algorithm);
}

void TestHttpSignIn::whatCannotBeAnsweredIsNot_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("commas") << ",,,"_ba;
    QTest::newRow("unknown way") << "Negotiate YII=="_ba;
    QTest::newRow("no nonce") << "Digest realm=\"r\""_ba;
    QTest::newRow("for whole answers only")
            << "Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\""_ba;
    QTest::newRow("session") << "Digest realm=\"r\", nonce=\"n\", algorithm=MD5-sess"_ba;
    QTest::newRow("twice") << "Digest nonce=\"n\", nonce=\"m\""_ba;
    QTest::newRow("open quote") << "Digest nonce=\"n, Basic realm=\"x"_ba;
    QTest::newRow("fields of nothing") << "realm=\"r\", nonce=\"n\""_ba;
}

void TestHttpSignIn::whatCannotBeAnsweredIsNot()
{
    QFETCH(QByteArray, challenge);
    QCOMPARE(answerTo({challenge}), QByteArray());
}

void TestHttpSignIn::quotesAreKept()
{
    const auto fields =
            fieldsOf(answerTo({R"(Digest realm="a \"b\" \\", nonce="n")"_ba}, uR"(m"\e)"_s));
    QCOMPARE(fields.value("realm"), R"(a "b" \)"_ba);
    QCOMPARE(fields.value("username"), R"(m"\e)"_ba);
}

void TestHttpSignIn::staleIsToldFromWrong()
{
    QVERIFY(HttpSignIn::isStale({"Basic realm=x"_ba, "Digest nonce=\"n\", stale=TRUE"_ba}));
    QVERIFY(!HttpSignIn::isStale({"Digest nonce=\"n\", stale=false"_ba}));
    QVERIFY(!HttpSignIn::isStale({"Basic stale=true"_ba}));
    QVERIFY(!HttpSignIn::isStale({}));
}

QTEST_APPLESS_MAIN(TestHttpSignIn)
#include "tst_httpsignin.moc"
