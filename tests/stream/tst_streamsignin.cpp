// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stream/readerrig.h"
#include "tests/stream/saying.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

QByteArray field(const QByteArray &request, const QByteArray &name)
{
    const qsizetype from = request.indexOf(name + "=") + name.size() + 1;
    const QByteArray rest = request.sliced(from);
    return rest.first(rest.indexOf(rest.startsWith('"') ? '"' : ',', 1)).replace("\"", "");
}

QByteArray digestChallenge(const QByteArray &nonce, const QByteArray &more = {})
{
    return "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"cam\", nonce=\"" + nonce +
           "\", qop=\"auth\", algorithm=MD5" + more + "\r\nContent-Length: 0\r\n\r\n";
}

/// Of the address /stream.
bool isDigestRight(const QByteArray &request, const QByteArray &nonce)
{
    const QByteArray expected =
            md5(md5("me:cam:secret") + ":" + nonce + ":" + field(request, "nc") + ":" +
                field(request, "cnonce") + ":auth:" + md5("GET:/stream"));
    return signedIn(request) && field(request, " nonce") == nonce &&
           field(request, " response") == expected;
}

} // namespace

/// StreamReader and cameras that want a password.
class TestStreamSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basicPasswordIsGivenWhenAsked();
    void digestPasswordIsGivenWhenAsked();
    void wrongPasswordIsTriedOnce();
    void wrongPasswordIsNotTriedAgainAfterAStop();
    void oldNonceIsNotAWrongPassword_data();
    void oldNonceIsNotAWrongPassword();
    void nonceThatIsAlwaysOldIsNotAnsweredWithoutEnd();
    void redirectAfterTheSignInIsFollowed();
    void absentPasswordIsNotTried();
    void passwordIsNotTakenToAnotherHost();
};

void TestStreamSignIn::basicPasswordIsGivenWhenAsked()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (headerOf(request, "Authorization") == "Basic " + QByteArray("me:secret").toBase64())
            return streaming()(socket, request);
        socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"cam\"\r\n"
                     "Content-Length: 4\r\n\r\nsorry");
        socket.disconnectFromHost();
    });
    ReaderRig rig(withUser(server.url()));
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!signedIn(server.requests()[0]));
    QVERIFY(server.requests()[1].contains("\r\nConnection: close")); // so asked by DirectExchange
}

void TestStreamSignIn::digestPasswordIsGivenWhenAsked()
{
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        if (isDigestRight(request, "77aa"))
            return streaming()(socket, request);
        socket.write(digestChallenge("77aa"));
    });
    ReaderRig rig(withUser(server.url(u"/stream"_s)));
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    QCOMPARE(server.requests().size(), 2);
}

void TestStreamSignIn::wrongPasswordIsTriedOnce()
{
    RawServer server(saying("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"cam\"\r\n"
                            "Content-Length: 0\r\n\r\n"));
    ReaderRig rig(withUser(server.url()));
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error(), (Error{ErrorCode::AuthenticationRefused, {}}));
    QVERIFY(!rig.hasBeen(SourceState::Waiting));
    QTest::qWait(200); // that nothing comes can only be waited for
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!signedIn(server.requests()[0]));
    QVERIFY(signedIn(server.requests()[1]));

    rig.reader->retryNow();
    QTRY_COMPARE(server.requests().size(), 4);
    QTRY_COMPARE(rig.state(), SourceState::Failed);
}

void TestStreamSignIn::wrongPasswordIsNotTriedAgainAfterAStop()
{
    RawServer server(saying("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"cam\"\r\n"
                            "Content-Length: 0\r\n\r\n"));
    ReaderRig rig(withUser(server.url()));
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    for (int round = 0; round < 5; ++round) { // as a tile that is hidden and shown again
        rig.reader->stop();
        rig.start();
        QCOMPARE(rig.state(), SourceState::Failed);
        QCOMPARE(rig.error().code, ErrorCode::AuthenticationRefused);
        rig.reader->networkChanged();
    }
    QTest::qWait(100); // that nothing comes can only be waited for
    QCOMPARE(server.requests().size(), 2);
    rig.reader->retryNow();
    QTRY_COMPARE(server.requests().size(), 4);
    QTRY_COMPARE(rig.state(), SourceState::Failed);
}

void TestStreamSignIn::oldNonceIsNotAWrongPassword_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("as the standard says") << QByteArray(", stale=true");
    QTest::newRow("without a word") << QByteArray();
}

void TestStreamSignIn::oldNonceIsNotAWrongPassword()
{
    QFETCH(QByteArray, word);
    int pictures = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        // Each nonce is good for two pictures.
        const QByteArray nonce = QByteArray::number(1000 + pictures / 2);
        if (isDigestRight(request, nonce)) {
            ++pictures;
            socket.write(answer("image/jpeg", jpeg));
        } else {
            socket.write(digestChallenge(nonce, signedIn(request) ? word : QByteArray()));
        }
    });
    ReaderRig rig(withUser(server.url(u"/stream"_s)));
    rig.start();
    QTRY_VERIFY(rig.log.count() > 8);
    QCOMPARE(rig.statuses.size(), 2);
    QCOMPARE(rig.state(), SourceState::Live);
}

void TestStreamSignIn::nonceThatIsAlwaysOldIsNotAnsweredWithoutEnd()
{
    int number = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(digestChallenge(QByteArray::number(++number), ", stale=true"));
    });
    ReaderRig rig(withUser(server.url(u"/stream"_s)));
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::AuthenticationRefused);
    QVERIFY2(server.requests().size() < 25, qPrintable(QString::number(server.requests().size())));
}

void TestStreamSignIn::redirectAfterTheSignInIsFollowed()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (!signedIn(request))
            socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"cam\"\r\n"
                         "Content-Length: 0\r\n\r\n");
        else if (request.startsWith("GET /there "))
            streaming()(socket, request);
        else
            socket.write("HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n");
    });
    ReaderRig rig(withUser(server.url()));
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
}

void TestStreamSignIn::absentPasswordIsNotTried()
{
    RawServer server(saying("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"cam\"\r\n"
                            "Content-Length: 0\r\n\r\n"));
    ReaderRig rig(server.url());
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::AuthenticationNeeded);
    QCOMPARE(server.requests().size(), 1);
}

void TestStreamSignIn::passwordIsNotTakenToAnotherHost()
{
    RawServer stranger(saying("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                              "Content-Length: 0\r\n\r\n"));
    QUrl elsewhere = stranger.url();
    elsewhere.setHost(u"localhost"_s);
    RawServer server(saying("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " +
                            elsewhere.toEncoded() + "\r\n\r\n"));
    ReaderRig rig(withUser(server.url()));
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::AuthenticationNeeded);
    QVERIFY(!stranger.requests().isEmpty());
    for (const QByteArray &request : stranger.requests())
        QVERIFY(!signedIn(request));
}

QTEST_GUILESS_MAIN(TestStreamSignIn)
#include "tst_streamsignin.moc"
