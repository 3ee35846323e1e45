// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

/// HTTP Digest
class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesOfTheStandardGiveTheirResponse_data();
    void examplesOfTheStandardGiveTheirResponse();
    void fieldsAreParsed_data();
    void fieldsAreParsed();
};

void TestDigest::examplesOfTheStandardGiveTheirResponse_data()
{
    QTest::addColumn<bool>("sha256");
    QTest::addColumn<QByteArray>("realm");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("cnonce");
    QTest::addColumn<QByteArray>("response");

    const QByteArray nonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"_ba;
    const QByteArray cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"_ba;
    QTest::newRow("RFC 7616 3.9.1 SHA-256")
            << true << "http-auth@example.org"_ba
            << "Circle of Life"_ba << nonce << cnonce
            << "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"_ba;
    QTest::newRow("RFC 7616 3.9.1 MD5")
            << false << "http-auth@example.org"_ba
            << "Circle of Life"_ba << nonce << cnonce << "8ca523f5e9506fed4657c9700eebdbec"_ba;
    QTest::newRow("RFC 2617 3.5") << false << "testrealm@host.com"_ba
                                  << "Circle Of Life"_ba
                                  << "dcd98b7102dd2f0e8b11d0f600bfb0c093"_ba
                                  << "0a4f113b"_ba
                                  << "6629fae49393a05397450978507c4ef1"_ba;
}

void TestDigest::examplesOfTheStandardGiveTheirResponse()
{
    QFETCH(bool, sha256);
    QFETCH(QByteArray, realm);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, cnonce);
    const DigestFields fields{{"uri", "/dir/index.html"},
                              {"nonce", nonce},
                              {"nc", "00000001"},
                              {"cnonce", cnonce},
                              {"qop", "auth"}};
    QTEST(digestResponse(sha256 ? DigestAlgorithm::Sha256 : DigestAlgorithm::Md5, "Mufasa", realm,
                         password, "GET", fields),
          "response");
}

void TestDigest::fieldsAreParsed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("a");
    QTest::newRow("bare") << "a=b, c=d"_ba << true << "b"_ba;
    QTest::newRow("quoted") << "A = \"b, c\" ,d=e"_ba << true << "b, c"_ba;
    QTest::newRow("escaped") << R"(a="b\"c\\")"_ba << true << R"(b"c\)"_ba;
    QTest::newRow("empty") << "a=\"\""_ba << true << ""_ba;
    QTest::newRow("twice") << "a=b, a=c"_ba << false << QByteArray();
    QTest::newRow("open quote") << "a=\"b"_ba << false << QByteArray();
    QTest::newRow("open escape") << "a=\"b\\"_ba << false << QByteArray();
    QTest::newRow("no value") << "a"_ba << false << QByteArray();
    QTest::newRow("no name") << "=b"_ba << false << QByteArray();
    QTest::newRow("no comma") << "a=\"b\" c=d"_ba << false << QByteArray();
}

void TestDigest::fieldsAreParsed()
{
    QFETCH(QByteArray, text);
    const auto fields = parseDigestFields(text);
    QTEST(fields.has_value(), "good");
    if (fields)
        QTEST(fields->value("a"), "a");
}

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
