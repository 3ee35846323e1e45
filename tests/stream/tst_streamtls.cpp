// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stream/readerrig.h"
#include "tests/stream/saying.h"
#include "tests/support/testcertificate.h"

#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

/// StreamReader over TLS, and whom it trusts there.
class TestStreamTls : public QObject
{
    Q_OBJECT

    RemoteAddress trusting(const QUrl &url, const TestCertificate &trusted) const
    {
        RemoteAddress address = RemoteAddress::fromUrl(withUser(url));
        address.trustedCertificate = trusted.fingerprint();
        return address;
    }

    TestCertificate m_own;
    TestCertificate m_other;

private Q_SLOTS:
    void initTestCase();
    void untrustedCertificateIsShown();
    void trustedCertificatePlays();
    void trustedSnapshotsPlay();
    void changedCertificateIsNotTrusted();
    void certificateThatChangesWhilePlayingStops();
    void trustIsNotTakenToAnotherHost();
    void peerWithoutTlsFails();
    void cameraThatLosesItsTlsIsTriedAgain();
};

void TestStreamTls::initTestCase()
{
    m_own = makeCertificate();
    m_other = makeCertificate();
    QVERIFY(!m_own.certificate.isNull());
    QVERIFY(m_own.fingerprint() != m_other.fingerprint());
}

void TestStreamTls::untrustedCertificateIsShown()
{
    RawServer server(streaming());
    server.useTls(m_own.certificate, m_own.key);
    QVERIFY(server.listen());
    ReaderRig rig(withUser(server.url()));
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::CertificateUntrusted);
    QVERIFY(!rig.error().detail.isEmpty());
    QCOMPARE(rig.reader->status().certificate, m_own.certificate.toDer());
    QCOMPARE(server.requests().size(), 0); // it was told nothing
    QCOMPARE(rig.log.count(), 0);
    QVERIFY(!rig.hasBeen(SourceState::Waiting));
}

void TestStreamTls::trustedCertificatePlays()
{
    RawServer server(streaming());
    server.useTls(m_own.certificate, m_own.key);
    QVERIFY(server.listen());
    ReaderRig rig(trusting(server.url(), m_own));
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    QCOMPARE(rig.state(), SourceState::Live);
    QVERIFY(rig.reader->status().certificate.isEmpty());
}

void TestStreamTls::trustedSnapshotsPlay()
{
    // A connection for each, so that each shows the certificate again.
    RawServer server(sayingOnce(answer("image/jpeg", jpeg, "Connection: close\r\n")));
    server.useTls(m_own.certificate, m_own.key);
    QVERIFY(server.listen());
    ReaderRig rig(trusting(server.url(), m_own));
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    QCOMPARE(rig.statuses.size(), 2);
    QVERIFY(server.connections() > 3);
}

void TestStreamTls::changedCertificateIsNotTrusted()
{
    RawServer server(streaming());
    server.useTls(m_own.certificate, m_own.key);
    QVERIFY(server.listen());
    ReaderRig rig(trusting(server.url(), m_other));
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::CertificateChanged);
    QCOMPARE(rig.reader->status().certificate, m_own.certificate.toDer());
    QCOMPARE(server.requests().size(), 0);
}

void TestStreamTls::certificateThatChangesWhilePlayingStops()
{
    auto server = std::make_unique<RawServer>(streaming());
    const quint16 port = server->port();
    server->useTls(m_own.certificate, m_own.key);
    server->shutDown();
    QVERIFY(server->listen(port));
    ReaderRig rig(trusting(server->url(), m_own));
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);

    server->shutDown();
    server->useTls(m_other.certificate, m_other.key);
    QVERIFY(server->listen(port));
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::CertificateChanged);
    const auto before = server->connections();
    rig.reader->networkChanged(); // no reason to try that one again
    QTest::qWait(100);            // that nothing comes can only be waited for
    QCOMPARE(server->connections(), before);
    QCOMPARE(server->requests().size(), 1);
}

void TestStreamTls::trustIsNotTakenToAnotherHost()
{
    RawServer stranger(streaming());
    stranger.useTls(m_own.certificate, m_own.key);
    QVERIFY(stranger.listen());
    QUrl elsewhere = stranger.url();
    elsewhere.setHost(u"localhost"_s);
    RawServer server(saying("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " +
                            elsewhere.toEncoded() + "\r\n\r\n"));
    ReaderRig rig(trusting(server.url(), m_own));
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::TlsFailed);
    QVERIFY(!rig.error().detail.isEmpty());
    QCOMPARE(stranger.requests().size(), 0);
}

void TestStreamTls::peerWithoutTlsFails()
{
    RawServer server([](QTcpSocket &, const QByteArray &) {});
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    connect(&server, &RawServer::connected, this,
            [](QTcpSocket &socket) { socket.write("220 mail.example ESMTP\r\n"); });
    ReaderRig rig(url);
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::TlsFailed);
}

void TestStreamTls::cameraThatLosesItsTlsIsTriedAgain()
{
    RawServer server(streaming());
    const quint16 port = server.port();
    server.useTls(m_own.certificate, m_own.key);
    server.shutDown();
    QVERIFY(server.listen(port));
    ReaderRig rig(trusting(server.url(), m_own));
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    server.shutDown();

    auto starting = std::make_unique<QTcpServer>(); // what is not ready yet answers nonsense
    connect(starting.get(), &QTcpServer::newConnection, this, [server = starting.get()] {
        QTcpSocket *socket = server->nextPendingConnection();
        socket->write("not yet\r\n");
        socket->disconnectFromHost();
    });
    QVERIFY(starting->listen(QHostAddress::LocalHost, port));
    QTRY_VERIFY(rig.hasBeen(SourceState::Waiting, ErrorCode::TlsFailed));
    starting.reset();
    QVERIFY(server.listen(port));
    QTRY_COMPARE(rig.state(), SourceState::Live);
}

QTEST_GUILESS_MAIN(TestStreamTls)
#include "tst_streamtls.moc"
