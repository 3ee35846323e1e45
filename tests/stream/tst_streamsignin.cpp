// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stream/readerrig.h"
#include "tests/stream/saying.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

/// StreamReader and cameras that want a password.
class TestStreamSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basicPasswordIsGivenWhenAsked();
    void digestPasswordIsGivenWhenAsked();
    void wrongPasswordIsTriedOnce();
    void absentPasswordIsNotTried();
    void passwordIsNotTakenToAnotherHost();
};

void TestStreamSignIn::basicPasswordIsGivenWhenAsked()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (request.contains("\r\nAuthorization: Basic " + QByteArray("me:secret").toBase64()))
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
}

void TestStreamSignIn::digestPasswordIsGivenWhenAsked()
{
    const auto md5 = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    };
    const auto field = [](const QByteArray &request, const QByteArray &name) {
        const qsizetype from = request.indexOf(name + "=") + name.size() + 1;
        const QByteArray rest = request.sliced(from);
        return rest.first(rest.indexOf(rest.startsWith('"') ? '"' : ',', 1)).replace("\"", "");
    };
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray expected =
                md5(md5("me:cam:secret") + ":77aa:" + field(request, "nc") + ":" +
                    field(request, "cnonce") + ":auth:" + md5("GET:/stream"));
        if (signedIn(request) && field(request, " response") == expected)
            return streaming()(socket, request);
        socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"cam\", "
                     "nonce=\"77aa\", qop=\"auth\", algorithm=MD5\r\nContent-Length: 0\r\n\r\n");
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
    QCOMPARE(rig.error(), (Error{ErrorCode::AuthenticationNeeded, {}}));
    QVERIFY(!rig.hasBeen(SourceState::Waiting));
    QTest::qWait(200); // that nothing comes can only be waited for
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!signedIn(server.requests()[0]));
    QVERIFY(signedIn(server.requests()[1]));

    rig.reader->retryNow();
    QTRY_COMPARE(server.requests().size(), 4);
    QTRY_COMPARE(rig.state(), SourceState::Failed);
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
