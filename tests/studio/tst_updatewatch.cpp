// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/updatewatch.h"
#include "tests/support/rawserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const UpdateTimes quick{1ms, 20ms, 20ms, 2s};
const QVersionNumber own(0, 2, 0);

QByteArray okay(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray release(const char *version)
{
    return okay(R"({"version": ")" + QByteArray(version) +
                R"(", "page": "https://example.org/vedette"})");
}

} // namespace

/// The question for a newer version.
class tst_UpdateWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerOneIsToldOnce();
    void onlyANewerOneIsTold_data();
    void onlyANewerOneIsTold();
    void itIsAskedAgain();
    void noAddressNoQuestion();
    void whatIsNoAnswerIsLoggedAndAskedAgain_data();
    void whatIsNoAnswerIsLoggedAndAskedAgain();
    void aServerThatIsSilentIsGivenUp();
    void theQuestionTellsNothing();
    void aRedirectIsFollowed();
};

void tst_UpdateWatch::aNewerOneIsToldOnce()
{
    const RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(release("0.10.0"));
        socket.disconnectFromHost();
    });
    UpdateWatch watch(own, quick);
    QSignalSpy found(&watch, &UpdateWatch::found);
    watch.follow(server.url());
    QTRY_COMPARE(found.size(), 1);
    const auto told = found[0][0].value<Release>();
    QCOMPARE(told.version, QVersionNumber(0, 10, 0));
    QCOMPARE(told.page, QUrl(u"https://example.org/vedette"_s));
    QTRY_VERIFY(server.requests().size() >= 3);
    QCOMPARE(found.size(), 1);
}

void tst_UpdateWatch::onlyANewerOneIsTold_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("told");
    QTest::newRow("the same") << QByteArray("0.2.0") << false;
    QTest::newRow("older") << QByteArray("0.1.9") << false;
    QTest::newRow("newer") << QByteArray("0.2.1") << true;
    QTest::newRow("newer, shorter") << QByteArray("1") << true;
}

void tst_UpdateWatch::onlyANewerOneIsTold()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, told);
    const RawServer server([version](QTcpSocket &socket, const QByteArray &) {
        socket.write(release(version.constData()));
        socket.disconnectFromHost();
    });
    UpdateWatch watch(own, quick);
    QSignalSpy found(&watch, &UpdateWatch::found);
    watch.follow(server.url());
    QTRY_VERIFY(server.requests().size() >= 2); // the first answer was read
    QCOMPARE(!found.isEmpty(), told);
}

void tst_UpdateWatch::itIsAskedAgain()
{
    int asked = 0;
    const RawServer server([&asked](QTcpSocket &socket, const QByteArray &) {
        socket.write(release(++asked < 3 ? "0.2.0" : "0.3.0"));
        socket.disconnectFromHost();
    });
    UpdateWatch watch(own, quick);
    QSignalSpy found(&watch, &UpdateWatch::found);
    watch.follow(server.url());
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(asked >= 3);
}

void tst_UpdateWatch::noAddressNoQuestion()
{
    const RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(release("0.2.0"));
        socket.disconnectFromHost();
    });
    UpdateWatch watch(own, quick);
    watch.follow(server.url());
    QTRY_VERIFY(!server.requests().isEmpty());
    watch.follow({});
    const qsizetype asked = server.requests().size();
    QTest::qWait(100); // five times as long as it waits between two questions
    QVERIFY(server.requests().size() <= asked + 1); // one may have been on its way
}

void tst_UpdateWatch::whatIsNoAnswerIsLoggedAndAskedAgain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not there") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n"
                                             "Connection: close\r\n\r\n");
    QTest::newRow("no JSON") << okay("<html>0.3.0</html>");
    QTest::newRow("no version") << okay(R"({"page": "https://example.org/"})");
    QTest::newRow("a version of words")
            << okay(R"({"version": "0.3.0 <b>", "page": "https://example.org/"})");
    QTest::newRow("a page that runs") << okay(R"({"version": "0.3.0", "page": "file:///bin/sh"})");
    QTest::newRow("endless") << okay(
            R"({"version": "0.3.0", "page": "https://example.org/", "x": ")" +
            QByteArray(1000000, 'x') + R"("})");
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
}

void tst_UpdateWatch::whatIsNoAnswerIsLoggedAndAskedAgain()
{
    QFETCH(QByteArray, answer);
    bool wrong = true;
    const RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(wrong ? answer : release("0.3.0"));
        socket.disconnectFromHost();
    });
    UpdateWatch watch(own, quick);
    QSignalSpy found(&watch, &UpdateWatch::found);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^Whether there is a newer Vedette was not "
                                                       "to be learnt from 127.0.0.1: .+"_s));
    watch.follow(server.url());
    QTRY_VERIFY(server.requests().size() >= 2);
    QVERIFY(found.isEmpty());
    wrong = false;
    QTRY_COMPARE(found.size(), 1);
}

void tst_UpdateWatch::aServerThatIsSilentIsGivenUp()
{
    const RawServer server([](QTcpSocket &, const QByteArray &) {});
    UpdateTimes times = quick;
    times.answer = 50ms;
    UpdateWatch watch(own, times);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^Whether there is a newer Vedette"_s));
    watch.follow(server.url());
    QTRY_VERIFY(server.requests().size() >= 2);
}

void tst_UpdateWatch::theQuestionTellsNothing()
{
    const RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nSet-Cookie: id=1\r\nContent-Length: 0\r\n"
                     "Connection: close\r\n\r\n");
        socket.disconnectFromHost();
    });
    UpdateWatch watch(own, quick);
    watch.follow(server.url());
    QTRY_VERIFY(server.requests().size() >= 2);
    for (const QByteArray &request : server.requests()) {
        QVERIFY2(headerOf(request, "Cookie").isEmpty(), request.constData());
        QCOMPARE(headerOf(request, "User-Agent"), QByteArray("Vedette"));
    }
}

void tst_UpdateWatch::aRedirectIsFollowed()
{
    const RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (request.startsWith("GET /latest "))
            socket.write(release("0.3.0"));
        else
            socket.write("HTTP/1.1 302 Found\r\nLocation: /latest\r\nContent-Length: 0\r\n"
                         "Connection: close\r\n\r\n");
        socket.disconnectFromHost();
    });
    UpdateWatch watch(own, quick);
    QSignalSpy found(&watch, &UpdateWatch::found);
    watch.follow(server.url());
    QTRY_COMPARE(found.size(), 1);
}

QTEST_GUILESS_MAIN(tst_UpdateWatch)
#include "tst_updatewatch.moc"
