// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/httphead.h"
#include "core/server/httprequestparser.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

using State = HttpRequestParser::State;

class TestHttpRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodRequestIsRead_data();
    void goodRequestIsRead();
    void badRequestIsRefused_data();
    void badRequestIsRefused();
    void splitAtEveryByteGivesTheSame();
    void requestsThatFollowEachOtherAreCutApart();
    void whatIsTooLongIsRefusedBeforeItsEnd();
    void nothingIsKeptAfterAnError();
};

void TestHttpRequestParser::goodRequestIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query"); // name=value joined by '|'
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<bool>("hasBody");

    const auto row = [](const char *name, const QByteArray &text, const QByteArray &method,
                        const QByteArray &path, const QByteArray &query = {}, bool keep = true,
                        bool body = false) {
        QTest::newRow(name) << text << method << path << query << keep << body;
    };
    const QByteArray host = " HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    row("plain", "GET /stream" + host, "GET", "/stream");
    row("head", "HEAD /" + host, "HEAD", "/");
    row("other method", "PROPFIND /x" + host, "PROPFIND", "/x");
    row("asterisk", "OPTIONS *" + host, "OPTIONS", "*");
    row("connect", "CONNECT a:443" + host, "CONNECT", "a:443");
    row("line feeds only", "GET / HTTP/1.1\nHost: a\n\n", "GET", "/");
    row("empty lines before", "\r\n\r\nGET /" + host, "GET", "/");
    row("http 1.0", "GET / HTTP/1.0\r\n\r\n", "GET", "/", {}, false);
    row("http 1.0 keep-alive", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", "GET", "/");
    row("close", "GET / HTTP/1.1\r\nHost: a\r\nConnection: te, Close\r\n\r\n", "GET", "/", {},
        false);
    row("query", "GET /?action=stream&t=1" + host, "GET", "/", "action=stream|t=1");
    row("query without values", "GET /a?x&&y=" + host, "GET", "/a", "x=|y=");
    row("query decoded", "GET /a?a%3Db=c+d%26" + host, "GET", "/a", "a=b=c d&");
    row("path decoded", "GET /caf%C3%A9%20x" + host, "GET", "/caf\xc3\xa9 x");
    row("dots stay", "GET /../etc/passwd" + host, "GET", "/../etc/passwd");
    row("absolute", "GET http://cam.example:8080/video?x=1" + host, "GET", "/video", "x=1");
    row("absolute without path", "GET HTTP://cam" + host, "GET", "/");
    row("absolute with query only", "GET http://cam?x=1" + host, "GET", "/", "x=1");
    row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", "GET", "/");
    row("no body", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", "GET", "/");
    row("body",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4096\r\n\r\n" + QByteArray(4096, 'x'),
        "POST", "/");
    row("large body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4097\r\n\r\n", "POST", "/", {},
        false, true);
    row("endless body",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", "POST", "/",
        {}, false, true);
    row("chunks", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", "POST", "/",
        {}, false, true);
}

void TestHttpRequestParser::goodRequestIsRead()
{
    QFETCH(QByteArray, text);
    HttpRequestParser parser;
    parser.append(text);
    QCOMPARE(parser.next(), State::Complete);
    const HttpRequest &request = parser.request();
    QTEST(request.method, "method");
    QTEST(request.path, "path");
    QTEST(request.keepAlive, "keepAlive");
    QTEST(request.hasBody, "hasBody");
    QByteArrayList items;
    for (const auto &[name, value] : request.query)
        items += name + '=' + value;
    QTEST(items.join('|'), "query");
    QVERIFY(!parser.hasBegun());
    QCOMPARE(parser.next(), State::Incomplete);
}

void TestHttpRequestParser::badRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &text, int status = 400) {
        QTest::newRow(name) << text << status;
    };
    const QByteArray host = " HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    row("one word", "GET\r\n\r\n");
    row("no version", "GET /\r\n\r\n");
    row("no target", "GET HTTP/1.1\r\nHost: a\r\n\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("space in target", "GET /a b" + host);
    row("relative target", "GET stream" + host);
    row("other scheme", "GET ftp://a/" + host);
    row("absolute without host", "GET http:///x" + host);
    row("fragment", "GET /#x" + host);
    row("odd method", "G(T /" + host);
    row("http 2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("http 0.9", "GET / HTTP/0.9\r\nHost: a\r\n\r\n", 505);
    row("odd version", "GET / HTTP/1.x\r\nHost: a\r\n\r\n");
    row("long version", "GET / HTTP/1.10\r\nHost: a\r\n\r\n");
    row("not http", "GET / RTSP/1.0\r\n\r\n");
    row("tls", QByteArray::fromHex("16030100c8010000c40303") + "\r\n\r\n");
    row("no host", "GET / HTTP/1.1\r\n\r\n");
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    row("header without colon", "GET / HTTP/1.0\r\nHost\r\n\r\n");
    row("header without name", "GET / HTTP/1.0\r\n: a\r\n\r\n");
    row("space before colon", "GET / HTTP/1.0\r\nHost : a\r\n\r\n");
    row("folded header", "GET / HTTP/1.0\r\nX: a\r\n b\r\n\r\n");
    row("zero in header", "GET / HTTP/1.0\r\nX: a\0b\r\n\r\n"_ba);
    row("lone return in header", "GET / HTTP/1.0\r\nX: a\rb\r\n\r\n");
    row("zero in path", "GET /%00" + host);
    row("line end in path", "GET /%0d%0aX" + host);
    row("broken percent", "GET /%4" + host);
    row("odd percent", "GET /%zz" + host);
    row("broken percent in query", "GET /?a=%4" + host);
    row("overlong utf-8", "GET /%C0%AF" + host);
    row("broken utf-8", "GET /%C3" + host);
    row("odd length", "GET / HTTP/1.0\r\nContent-Length: x\r\n\r\n");
    row("negative length", "GET / HTTP/1.0\r\nContent-Length: -1\r\n\r\n");
    row("two lengths", "GET / HTTP/1.0\r\nContent-Length: 0\r\nContent-Length: 1\r\n\r\n");
    row("many headers",
        "GET / HTTP/1.0\r\n" + QByteArray("X: y\r\n").repeated(maxHeaderLines + 1) + "\r\n", 431);
    row("long target", "GET /" + QByteArray(9000, 'a') + host, 431);
}

void TestHttpRequestParser::badRequestIsRefused()
{
    QFETCH(QByteArray, text);
    HttpRequestParser parser;
    parser.append(text);
    QCOMPARE(parser.next(), State::Bad);
    QTEST(parser.errorStatus(), "status");
    parser.append("GET / HTTP/1.0\r\n\r\n");
    QCOMPARE(parser.next(), State::Bad);
}

void TestHttpRequestParser::splitAtEveryByteGivesTheSame()
{
    const QByteArray text = "\r\nGET /a%20b?x=1 HTTP/1.1\r\nHost: cam\r\nX-Odd:  v \r\n\r\n"
                            "POST /d HTTP/1.1\r\nHost: cam\r\nContent-Length: 7\r\n\r\na=\r\n\r\nb"
                            "HEAD http://other:81/c HTTP/1.0\n\n"_ba;
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        HttpRequestParser parser;
        QList<HttpRequest> requests;
        for (const QByteArray &piece : {text.first(cut), text.sliced(cut)}) {
            parser.append(piece);
            while (parser.next() == State::Complete)
                requests += parser.request();
        }
        QCOMPARE(requests.size(), 3);
        QCOMPARE(requests[0].path, "/a b"_ba);
        QCOMPARE(requests[0].target, "/a%20b?x=1"_ba);
        QCOMPARE(requests[0].queryItem("x"), "1"_ba);
        QCOMPARE(requests[0].header("x-odd"), "v"_ba);
        QCOMPARE(requests[0].host, "cam"_ba);
        QCOMPARE(requests[1].path, "/d"_ba);
        QCOMPARE(requests[1].body, "a=\r\n\r\nb"_ba);
        QVERIFY(requests[1].keepAlive);
        QCOMPARE(requests[2].method, "HEAD"_ba);
        QCOMPARE(requests[2].path, "/c"_ba);
        QCOMPARE(requests[2].host, "other:81"_ba);
        QVERIFY(requests[2].body.isEmpty());
    }
    HttpRequestParser parser;
    int complete = 0;
    for (const char byte : text) {
        parser.append(QByteArrayView(&byte, 1));
        if (parser.next() == State::Complete)
            ++complete;
    }
    QCOMPARE(complete, 3);
}

void TestHttpRequestParser::requestsThatFollowEachOtherAreCutApart()
{
    HttpRequestParser parser;
    parser.append("GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\nGET /3");
    QCOMPARE(parser.next(), State::Complete);
    QCOMPARE(parser.request().path, "/1"_ba);
    QCOMPARE(parser.next(), State::Complete);
    QCOMPARE(parser.request().path, "/2"_ba);
    QCOMPARE(parser.next(), State::Incomplete);
    QVERIFY(parser.hasBegun());
    parser.append(" HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(parser.next(), State::Complete);
    QCOMPARE(parser.request().path, "/3"_ba);
}

void TestHttpRequestParser::whatIsTooLongIsRefusedBeforeItsEnd()
{
    const QByteArray start = "GET / HTTP/1.0\r\nX: "_ba;
    const QByteArray end = "\r\n\r\n"_ba;
    const qsizetype limit = 100;
    {
        HttpRequestParser parser(limit);
        parser.append(start + QByteArray(limit - start.size() - end.size(), 'x') + end);
        QCOMPARE(parser.next(), State::Complete);
    }
    {
        HttpRequestParser parser(limit);
        parser.append(start + QByteArray(limit - start.size() - end.size() + 1, 'x') + end);
        QCOMPARE(parser.next(), State::Bad);
        QCOMPARE(parser.errorStatus(), 431);
    }
    HttpRequestParser parser(limit);
    parser.append(start);
    qsizetype sent = start.size();
    while (parser.next() == State::Incomplete) {
        parser.append("x");
        ++sent;
    }
    QCOMPARE(sent, limit + 1);
    QCOMPARE(parser.errorStatus(), 431);
}

void TestHttpRequestParser::nothingIsKeptAfterAnError()
{
    HttpRequestParser parser;
    parser.append("nonsense\r\n\r\n");
    QCOMPARE(parser.next(), State::Bad);
    parser.append(QByteArray(100'000, 'x'));
    QVERIFY(!parser.hasBegun());
}

QTEST_GUILESS_MAIN(TestHttpRequestParser)
#include "tst_httprequestparser.moc"
