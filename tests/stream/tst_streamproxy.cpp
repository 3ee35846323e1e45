// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stream/readerrig.h"
#include "tests/stream/saying.h"
#include "tests/support/testcertificate.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

// Only a proxy can know it.
const QUrl camera(u"http://camera.invalid/stream"_s);

/// Connects whoever asks it to, always to the same port of this machine.
class Tunnel final : public QObject
{
public:
    explicit Tunnel(quint16 target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this, target] {
            QTcpSocket *front = m_server.nextPendingConnection();
            connect(front, &QTcpSocket::readyRead, front, [this, front, target] {
                asked += front->readAll();
                if (!asked.endsWith("\r\n\r\n"))
                    return;
                front->disconnect();
                join(*front, target);
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_server.serverPort(); }

    QByteArray asked;

private:
    static void join(QTcpSocket &front, quint16 target)
    {
        auto *back = new QTcpSocket(&front);
        connect(back, &QTcpSocket::connected, &front,
                [&front] { front.write("HTTP/1.1 200 Connected\r\n\r\n"); });
        connect(back, &QTcpSocket::readyRead, &front,
                [&front, back] { front.write(back->readAll()); });
        connect(&front, &QTcpSocket::readyRead, back,
                [&front, back] { back->write(front.readAll()); });
        back->connectToHost(QHostAddress::LocalHost, target);
    }

    QTcpServer m_server;
};

void useProxy(quint16 port, const QByteArray &signIn = {})
{
    qputenv("http_proxy", "http://" + signIn + "127.0.0.1:" + QByteArray::number(port));
}

} // namespace

/// StreamReader and the proxy that the environment names.
class TestStreamProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cameraIsReachedThroughTheProxy();
    void secureCameraIsReachedThroughTheProxy();
    void thisMachineNeedsNoProxy();
    void exceptionsAreRespected();
    void proxyPasswordIsGiven();
    void refusingProxyIsAskedOnceAndNamed_data();
    void refusingProxyIsAskedOnceAndNamed();
    void absentProxyIsNamed();
    void slowSystemHoldsNobodyUp();
    void cameraGoesWhileTheSystemIsAsked();
};

void TestStreamProxy::init()
{
    qunsetenv("http_proxy");
    qunsetenv("no_proxy");
}

void TestStreamProxy::cameraIsReachedThroughTheProxy()
{
    RawServer proxy(streaming());
    useProxy(proxy.port());
    ReaderRig rig(camera);
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    QVERIFY2(proxy.requests().value(0).startsWith("GET http://camera.invalid/stream HTTP/1.1\r\n"),
             proxy.requests().value(0).constData());
}

void TestStreamProxy::secureCameraIsReachedThroughTheProxy()
{
    const TestCertificate own = makeCertificate(u"camera.invalid"_s);
    RawServer server(streaming());
    server.useTls(own.certificate, own.key);
    QVERIFY(server.listen());
    Tunnel proxy(server.port());
    useProxy(proxy.port());
    RemoteAddress address = RemoteAddress::fromUrl(camera);
    address.url.setScheme(u"https"_s);
    address.trustedCertificate = own.fingerprint();
    ReaderRig rig(address);
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
    QVERIFY2(proxy.asked.startsWith("CONNECT camera.invalid:443 HTTP/1.1\r\n"),
             proxy.asked.constData());
}

void TestStreamProxy::thisMachineNeedsNoProxy()
{
    RawServer proxy(streaming());
    useProxy(proxy.port());
    RawServer server(streaming());
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QUrl url = server.url();
        url.setHost(host);
        ReaderRig rig(url);
        rig.start();
        QTRY_VERIFY(rig.log.count() > 3);
    }
    QCOMPARE(proxy.connections(), 0);
}

void TestStreamProxy::exceptionsAreRespected()
{
    RawServer proxy(streaming());
    useProxy(proxy.port());
    qputenv("no_proxy", "example.org,camera.invalid");
    ReaderRig rig(camera);
    rig.start();
    QTRY_VERIFY_WITH_TIMEOUT(rig.hasBeen(SourceState::Waiting), 15'000);
    QCOMPARE(proxy.connections(), 0);
}

void TestStreamProxy::proxyPasswordIsGiven()
{
    RawServer proxy([](QTcpSocket &socket, const QByteArray &request) {
        if (headerOf(request, "Proxy-Authorization") ==
            "Basic " + QByteArray("me:secret").toBase64())
            return streaming()(socket, request);
        socket.write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                     "Proxy-Authenticate: Basic realm=\"way out\"\r\nContent-Length: 0\r\n\r\n");
    });
    useProxy(proxy.port(), "me:secret@");
    ReaderRig rig(camera);
    rig.start();
    QTRY_VERIFY(rig.log.count() > 3);
}

void TestStreamProxy::refusingProxyIsAskedOnceAndNamed_data()
{
    QTest::addColumn<QByteArray>("signIn");
    QTest::addColumn<int>("requests");
    QTest::newRow("no password") << QByteArray() << 1;
    QTest::newRow("wrong password") << QByteArray("me:wrong@") << 2;
}

void TestStreamProxy::refusingProxyIsAskedOnceAndNamed()
{
    QFETCH(QByteArray, signIn);
    QFETCH(int, requests);
    RawServer proxy(saying("HTTP/1.1 407 Proxy Authentication Required\r\n"
                           "Proxy-Authenticate: Basic realm=\"way out\"\r\n"
                           "Content-Length: 0\r\n\r\n"));
    useProxy(proxy.port(), signIn);
    ReaderRig rig(withUser(camera)); // the camera's password is not the proxy's
    rig.start();
    QTRY_COMPARE(rig.state(), SourceState::Failed);
    QCOMPARE(rig.error().code, ErrorCode::ProxyRefused);
    QTest::qWait(100); // that nothing comes can only be waited for
    QVERIFY(proxy.requests().size() <= requests);
    for (const QByteArray &request : proxy.requests())
        QVERIFY(!request.contains(QByteArray("me:secret").toBase64()));
}

void TestStreamProxy::absentProxyIsNamed()
{
    RawServer proxy(streaming());
    proxy.shutDown();
    useProxy(proxy.port());
    ReaderRig rig(camera);
    rig.start();
    QTRY_VERIFY(rig.hasBeen(SourceState::Waiting));
    QVERIFY(rig.hasBeen(SourceState::Waiting, ErrorCode::ProxyFailed));
}

/// The system loads a script that says which proxy to take, and its server never answers.
void TestStreamProxy::slowSystemHoldsNobodyUp()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    qputenv("http_proxy", "pac+http://127.0.0.1:" + QByteArray::number(silent.serverPort()));
    ReaderRig waiting(camera);
    waiting.start();
    QTRY_VERIFY(silent.hasPendingConnections());

    // In the same thread another camera plays on meanwhile, and is told apart from the network.
    RawServer server(streaming());
    FrameLog log;
    StreamReader other(RemoteAddress::fromUrl(server.url()), waiting.net->thread(), connectTo,
                       fastTimes());
    QElapsedTimer time;
    time.start();
    other.start(log);
    QTRY_VERIFY(log.count() > 3);
    QVERIFY(time.elapsed() < 1000);

    // And the first one is reached directly in the end, which does not lead far here.
    QTRY_VERIFY_WITH_TIMEOUT(waiting.hasBeen(SourceState::Waiting, ErrorCode::HostNotFound),
                             15'000);
}

void TestStreamProxy::cameraGoesWhileTheSystemIsAsked()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    qputenv("http_proxy", "pac+http://127.0.0.1:" + QByteArray::number(silent.serverPort()));
    for (int i = 0; i < 3; ++i) {
        ReaderRig rig(camera);
        rig.start();
        QTest::qWait(10);
    }
}

QTEST_GUILESS_MAIN(TestStreamProxy)
#include "tst_streamproxy.moc"
