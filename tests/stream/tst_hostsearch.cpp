// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/hostsearch.h"
#include "tests/stream/saying.h"

#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray notFound = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
const QByteArray wantsSignIn = "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic "
                               "realm=\"cam\"\r\nContent-Length: 0\r\n\r\n";

QByteArray pathOf(const QByteArray &request)
{
    return request.split(' ').value(1);
}

// Each path's answer; 404 for others.
RawServer::Handler site(const QHash<QByteArray, QByteArray> &answers)
{
    return [answers](QTcpSocket &socket, const QByteArray &request) {
        socket.write(answers.value(pathOf(request), notFound));
    };
}

} // namespace

class tst_HostSearch final : public QObject
{
    Q_OBJECT

    void search(const QUrl &url, const QString &user = {}, const QString &password = {});
    QStringList found() const;

    std::unique_ptr<HostSearch> m_search;
    SearchTimes m_times;

private Q_SLOTS:
    void init();
    void cleanup() { m_search.reset(); }
    void aStreamIsTakenAtOnce();
    void aSnapshotAddressIsTakenAtOnce();
    void findsTheStreamAtACommonPath();
    void findsTheStreamInAPage();
    void leavesOrnamentsOfAPageOut();
    void picksBetweenSeveralInAPage();
    void aSnapshotBesideAStreamIsLeftOut();
    void findsASnapshotWhereThereIsNoStream();
    void findsHls();
    void findsTheNamesOfGo2rtc();
    void asksOneAtATimeAndEachOnce();
    void tellsThatASignInIsNeeded();
    void signsIn();
    void aWrongPasswordIsSentOnce();
    void noPasswordGoesToAnotherHost();
    void saysWhenNothingAnswers();
    void aServerThatSaysNothingEndsSoon();
    void anEndlessPageIsCut();
    void endsInTime();
    void canBeDroppedAtAnyTime();
};

void tst_HostSearch::init()
{
    m_times = {};
}

void tst_HostSearch::search(const QUrl &url, const QString &user, const QString &password)
{
    m_search = std::make_unique<HostSearch>(RemoteAddress{url, user, password}, m_times);
    QSignalSpy finished(m_search.get(), &HostSearch::finished);
    m_search->start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
}

QStringList tst_HostSearch::found() const
{
    QStringList paths;
    for (const FoundAddress &each : m_search->found())
        paths += each.url.path();
    return paths;
}

void tst_HostSearch::aStreamIsTakenAtOnce()
{
    RawServer server(streaming());
    search(server.url(u"/any"_s));
    QCOMPARE(found(), QStringList{u"/any"_s});
    QCOMPARE(m_search->found()[0].kind, ProbeAnswer::Kind::Stream);
    QVERIFY(!m_search->found()[0].size.isEmpty());
    QCOMPARE(server.connections(), 1);
    QVERIFY(!m_search->error());
}

void tst_HostSearch::aSnapshotAddressIsTakenAtOnce()
{
    RawServer server(saying(answer("image/jpeg", jpeg)));
    search(server.url(u"/snap"_s));
    QCOMPARE(found(), QStringList{u"/snap"_s});
    QCOMPARE(m_search->found()[0].kind, ProbeAnswer::Kind::Snapshot);
    QCOMPARE(server.requests().size(), 1);
}

void tst_HostSearch::findsTheStreamAtACommonPath()
{
    RawServer server(site({{"/mjpg/video.mjpg", streamHead + part()}}));
    search(server.url());
    QCOMPARE(found(), QStringList{u"/mjpg/video.mjpg"_s});
}

void tst_HostSearch::findsTheStreamInAPage()
{
    RawServer server(site({{"/cam/", answer("text/html; charset=utf-8", "<img src='live?x=1'>")},
                           {"/cam/live?x=1", streamHead + part()}}));
    search(server.url(u"/cam/"_s));
    QCOMPARE(found(), QStringList{u"/cam/live"_s});
}

void tst_HostSearch::leavesOrnamentsOfAPageOut()
{
    RawServer server(site({{"/", answer("text/html", "<img src='/logo.jpg'><img src='/v'>")},
                           {"/logo.jpg", answer("image/jpeg", sampleJpeg({.size = {64, 32}}))},
                           {"/v", streamHead + part()}}));
    search(server.url());
    QCOMPARE(found(), QStringList{u"/v"_s});
}

void tst_HostSearch::picksBetweenSeveralInAPage()
{
    RawServer server(site({{"/", answer("text/html", "<img src=/still><img src=/a><img src=/b>")},
                           {"/still", answer("image/jpeg", sampleJpeg({.size = {320, 240}}))},
                           {"/a", streamHead + part()},
                           {"/b", streamHead + part()}}));
    search(server.url());
    QCOMPARE(found(), (QStringList{u"/a"_s, u"/b"_s, u"/still"_s}));
}

void tst_HostSearch::aSnapshotBesideAStreamIsLeftOut()
{
    RawServer server(site(
            {{"/stream", streamHead + part()}, {"/snapshot.jpg", answer("image/jpeg", jpeg)}}));
    search(server.url());
    QCOMPARE(found(), QStringList{u"/stream"_s});
}

void tst_HostSearch::findsASnapshotWhereThereIsNoStream()
{
    RawServer server(site({{"/capture", answer("image/jpeg", jpeg)}}));
    search(server.url());
    QCOMPARE(found(), QStringList{u"/capture"_s});
}

void tst_HostSearch::findsHls()
{
    RawServer server(saying(answer("application/vnd.apple.mpegurl", "#EXTM3U\n")));
    search(server.url(u"/live.m3u8"_s));
    QCOMPARE(m_search->found().size(), 1);
    QCOMPARE(m_search->found()[0].kind, ProbeAnswer::Kind::Film);
}

void tst_HostSearch::findsTheNamesOfGo2rtc()
{
    RawServer server(site({{"/api/streams", answer("application/json", "{\"a\":{},\"b c\":{}}")},
                           {"/api/stream.mjpeg?src=a", streamHead + part()},
                           {"/api/stream.mjpeg?src=b%20c", streamHead + part()}}));
    search(server.url());
    QCOMPARE(m_search->found().size(), 2);
    QCOMPARE(m_search->found()[1].url.query(QUrl::FullyEncoded), u"src=b%20c"_s);
}

void tst_HostSearch::asksOneAtATimeAndEachOnce()
{
    int open = 0;
    int most = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        most = std::max(most, ++open);
        QTimer::singleShot(1ms, &socket, [&] {
            --open;
            socket.write(notFound);
        });
    });
    search(server.url());
    QCOMPARE(most, 1);
    QByteArrayList paths;
    for (const QByteArray &request : server.requests())
        paths += pathOf(request);
    QCOMPARE(QSet<QByteArray>(paths.begin(), paths.end()).size(), paths.size());
    QCOMPARE(m_search->tried(), paths.size());
    QCOMPARE(m_search->planned(), m_search->tried());
    QVERIFY(m_search->tried() > 15 && m_search->tried() < 40);
    QCOMPARE(m_search->error().code, ErrorCode::NotACamera);
}

void tst_HostSearch::tellsThatASignInIsNeeded()
{
    RawServer server(saying(wantsSignIn));
    search(server.url());
    QVERIFY(found().isEmpty());
    QCOMPARE(m_search->error().code, ErrorCode::AuthenticationNeeded);
}

void tst_HostSearch::signsIn()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (!signedIn(request))
            socket.write(wantsSignIn);
        else
            socket.write(pathOf(request) == "/video" ? streamHead + part() : notFound);
    });
    search(server.url(), u"me"_s, u"secret"_s);
    QCOMPARE(found(), QStringList{u"/video"_s});
}

void tst_HostSearch::aWrongPasswordIsSentOnce()
{
    RawServer server(saying(wantsSignIn));
    search(server.url(), u"me"_s, u"wrong"_s);
    QCOMPARE(m_search->error().code, ErrorCode::AuthenticationRefused);
    const auto &requests = server.requests();
    QCOMPARE(std::count_if(requests.begin(), requests.end(), signedIn), 1);
}

void tst_HostSearch::noPasswordGoesToAnotherHost()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (pathOf(request) == "/page" && !signedIn(request))
            socket.write(wantsSignIn);
        else if (pathOf(request) == "/page")
            socket.write(answer("text/html", "<img src='http://localhost:" +
                                                     QByteArray::number(socket.localPort()) +
                                                     "/other'>"));
        else
            socket.write(pathOf(request) == "/other" ? wantsSignIn : notFound);
    });
    search(server.url(u"/page"_s), u"me"_s, u"secret"_s);
    bool asked = false;
    for (const QByteArray &request : server.requests()) {
        if (pathOf(request) == "/other") {
            asked = true;
            QVERIFY(!signedIn(request));
        }
    }
    QVERIFY(asked);
}

void tst_HostSearch::saysWhenNothingAnswers()
{
    RawServer server(saying(notFound));
    const QUrl url = server.url();
    server.shutDown();
    search(url);
    QCOMPARE(m_search->error().code, ErrorCode::ConnectionRefused);
    QCOMPARE(m_search->tried(), 1);
}

void tst_HostSearch::aServerThatSaysNothingEndsSoon()
{
    m_times.probe = 100ms;
    RawServer server(saying({}));
    search(server.url());
    QCOMPARE(m_search->error().code, ErrorCode::TimedOut);
    QCOMPARE(m_search->tried(), 1);
}

void tst_HostSearch::anEndlessPageIsCut()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (pathOf(request) != "/") {
            socket.write(pathOf(request) == "/a" ? streamHead + part() : notFound);
            return;
        }
        socket.write("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<img src=/a>");
        repeat(socket, 1ms, QByteArray(60'000, 'x'));
    });
    search(server.url());
    QCOMPARE(found(), QStringList{u"/a"_s});
}

void tst_HostSearch::endsInTime()
{
    m_times.all = 100ms;
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (pathOf(request) == "/")
            socket.write(notFound); // and nothing for what comes after
    });
    search(server.url());
    QVERIFY(found().isEmpty());
}

void tst_HostSearch::canBeDroppedAtAnyTime()
{
    RawServer server(saying(notFound));
    for (int answers = 0; answers < 4; ++answers) {
        m_search = std::make_unique<HostSearch>(RemoteAddress{server.url(), {}, {}}, m_times);
        m_search->start();
        QTRY_VERIFY(m_search->tried() >= answers);
        m_search.reset();
    }
}

QTEST_GUILESS_MAIN(tst_HostSearch)
#include "tst_hostsearch.moc"
