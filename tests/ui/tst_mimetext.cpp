// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/addresstext.h"
#include "ui/mimetext.h"

#include <QMap>
#include <QMimeData>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

using Formats = QMap<QString, QByteArray>;

namespace {

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()),
            text.size() * qsizetype(sizeof(char16_t))};
}

} // namespace

/// What browsers and others put on the clipboard and drag.
class tst_MimeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAddressesAndNames_data();
    void holdsAddressesAndNames();
    void isNotSlowedByALongPage();
};

void tst_MimeText::holdsAddressesAndNames_data()
{
    QTest::addColumn<Formats>("formats");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("name"); // of the first
    const QString lobby = u"http://192.0.2.7/lobby"_s;
    QTest::newRow("a link of Firefox")
            << Formats{{u"text/x-moz-url"_s, utf16(lobby + u"\nLobby"_s)},
                       {u"text/uri-list"_s, lobby.toUtf8()},
                       {u"text/plain"_s, lobby.toUtf8()}}
            << QStringList{lobby} << u"Lobby"_s;
    QTest::newRow("a link of Chromium")
            << Formats{{u"text/uri-list"_s, "http://192.0.2.7/lobby\r\n"},
                       {u"text/html"_s, "<meta charset=utf-8><a "
                                        "href=\"http://192.0.2.7/lobby\">The <b>lobby</b></a>"},
                       {u"text/plain"_s, lobby.toUtf8()}}
            << QStringList{lobby} << u"The lobby"_s;
    QTest::newRow("a link whose words are its address")
            << Formats{{u"text/x-moz-url"_s, utf16(lobby + u'\n' + lobby)},
                       {u"text/uri-list"_s, lobby.toUtf8()}}
            << QStringList{lobby} << QString();
    QTest::newRow("a picture that is dragged")
            << Formats{{u"text/uri-list"_s, lobby.toUtf8()},
                       {u"text/html"_s,
                        "<img src=\"http://192.0.2.7/lobby\" alt=\"Tom &amp; co\">"}}
            << QStringList{lobby} << u"Tom & co"_s;
    QTest::newRow("a picture that is copied")
            << Formats{{u"image/png"_s, "PNG"},
                       {u"text/html"_s,
                        "<html><body><IMG width=3 SRC='http://192.0.2.7/v?a=1&amp;b=2'"
                        "></body></html>"}}
            << QStringList{u"http://192.0.2.7/v?a=1&b=2"_s} << QString();
    QTest::newRow("words with a picture between them")
            << Formats{{u"text/plain"_s, "Look:  there"},
                       {u"text/html"_s, "<p>Look: <img src=http://192.0.2.7/a><img src=/b> "
                                        "<a href=\"http://192.0.2.7/c\">there</a></p>"}}
            << QStringList{u"http://192.0.2.7/a"_s} << QString();
    QTest::newRow("a text with an address, and how it looks")
            << Formats{{u"text/plain"_s, "Gate http://192.0.2.7/gate"},
                       {u"text/html"_s, "<p>Gate <img src=http://192.0.2.7/icon></p>"}}
            << QStringList{u"http://192.0.2.7/gate"_s} << u"Gate"_s;
    QTest::newRow("files") << Formats{{u"text/uri-list"_s,
                                       "file:///a.mp4\r\nfile:///b%20c.mp4\r\n"}}
                           << QStringList{u"file:///a.mp4"_s, u"file:///b%20c.mp4"_s} << QString();
    QTest::newRow("words") << Formats{{u"text/plain"_s, "hello"}, {u"text/html"_s, "<b>hello</b>"}}
                           << QStringList() << QString();
}

void tst_MimeText::holdsAddressesAndNames()
{
    QFETCH(Formats, formats);
    QFETCH(QStringList, addresses);
    QMimeData data;
    for (auto each = formats.cbegin(); each != formats.cend(); ++each)
        data.setData(each.key(), each.value());
    QVERIFY(mayHoldAddresses(data));
    const QList<FoundCamera> cameras = findAddresses(addressTextOf(data)).cameras;
    QStringList found;
    for (const FoundCamera &camera : cameras)
        found += std::get<RemoteSpec>(camera.spec).url.toString(QUrl::FullyEncoded);
    QCOMPARE(found, addresses);
    if (!cameras.isEmpty())
        QTEST(cameras.first().name, "name");
}

void tst_MimeText::isNotSlowedByALongPage()
{
    QMimeData data;
    data.setData(u"text/html"_s, QByteArray("<img src=").repeated(1'000'000));
    QVERIFY(findAddresses(addressTextOf(data)).cameras.isEmpty());
    data.setData(u"text/uri-list"_s, "http://192.0.2.7/a");
    QCOMPARE(findAddresses(addressTextOf(data)).cameras.size(), 1);
}

QTEST_GUILESS_MAIN(tst_MimeText)
#include "tst_mimetext.moc"
