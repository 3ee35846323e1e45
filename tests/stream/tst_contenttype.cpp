// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/contenttype.h"

#include <QTest>
#include <QUrl>

using namespace vedette;

class TestContentType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCamerasWrite_data();
    void readsWhatCamerasWrite();
    void tellsWhatThePlayerPlays_data();
    void tellsWhatThePlayerPlays();
};

void TestContentType::readsWhatCamerasWrite_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("boundary");
    const QByteArray mixed = "multipart/x-mixed-replace";
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &type,
                        const QByteArray &boundary) {
        QTest::newRow(name) << value << type << boundary;
    };
    row("plain", mixed + ";boundary=token", mixed, "token");
    row("dashes", mixed + "; boundary=--token", mixed, "--token");
    row("quoted", mixed + "; boundary=\"a token;b\"", mixed, "a token;b");
    row("quote not closed", mixed + "; boundary=\"token", mixed, "token");
    row("spaces", mixed + " ;  Boundary = token ; x=y", mixed, "token");
    row("further parameters before", mixed + ";charset=\"boundary=no\";boundary=yes", mixed, "yes");
    row("capitals", "Multipart/X-Mixed-Replace;BOUNDARY=Token", mixed, "Token");
    row("no boundary", mixed, mixed, "");
    row("empty boundary", mixed + ";boundary=", mixed, "");
    row("no value", mixed + ";boundary", mixed, "");
    row("equals in the boundary", mixed + ";boundary=a=b", mixed, "a=b");
    row("not multipart", " image/jpeg ", "image/jpeg", "");
    row("nothing", "", "", "");
    row("only semicolons", ";;;", "", "");
}

void TestContentType::readsWhatCamerasWrite()
{
    QFETCH(QByteArray, value);
    const ContentType read = parseContentType(value);
    QTEST(read.type, "type");
    QTEST(read.boundary, "boundary");
}

void TestContentType::tellsWhatThePlayerPlays_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("film");
    const QUrl plain(QStringLiteral("http://camera/live"));
    const auto row = [](const QByteArray &type, const QUrl &url, bool film) {
        QTest::addRow("%s from %s", type.data(), qPrintable(url.path())) << type << url << film;
    };
    row("application/vnd.apple.mpegurl", plain, true);
    row("audio/x-mpegurl", plain, true);
    row("video/mp4", plain, true);
    row("video/webm", plain, true);
    row("text/plain", QUrl(QStringLiteral("http://camera/live.M3U8?token=1")), true);
    row("video/x-motion-jpeg", plain, false);
    row("video/x-mjpeg", plain, false);
    row("multipart/x-mixed-replace", plain, false);
    row("image/jpeg", plain, false);
    row("text/html", plain, false);
    row("", plain, false);
}

void TestContentType::tellsWhatThePlayerPlays()
{
    QFETCH(QByteArray, type);
    QFETCH(QUrl, url);
    QTEST(isFilm(type, url), "film");
}

QTEST_GUILESS_MAIN(TestContentType)
#include "tst_contenttype.moc"
