// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/chunkedbody.h"

#include <QByteArray>
#include <QTest>

using namespace vedette;

class TestChunkedBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unwraps_data();
    void unwraps();
};

void TestChunkedBody::unwraps_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("over");
    const auto row = [](const char *name, const QByteArray &wire, const QByteArray &body,
                        bool over) {
        QTest::newRow(name) << wire << body << over;
    };
    const QByteArray sixteen(16, 'x');
    row("under way", "4\r\nWiki\r\n5\r\npedia\r\n", "Wikipedia", false);
    row("ended", "4\r\nWiki\r\n0\r\n\r\n", "Wiki", true);
    row("ended with a trailer", "4\r\nWiki\r\n0\r\nA: b\r\n\r\n", "Wiki", true);
    row("upper and lower case", "00A\r\n0123456789\r\na\r\n0123456789\r\n", "01234567890123456789",
        false);
    row("sixteen", "10\r\n" + sixteen + "\r\n", sixteen, false);
    row("extension", "4;name=\"value\"\r\nWiki\r\n", "Wiki", false);
    row("line feeds only", "4\nWiki\n5\npedia\n", "Wikipedia", false);
    row("blank behind the size", "4  \r\nWiki\r\n", "Wiki", false);
    row("no size", "\r\nWiki", "", true);
    row("a word for a size", "Wiki\r\nWiki", "", true);
    row("endless size", "00000000000000000004\r\nWiki", "", true);
    row("huge", "FFFFFFFFFFFFFF\r\nWiki", "Wiki", false);
    row("longer than it says", "2\r\nWiki\r\n", "Wi", true);
}

void TestChunkedBody::unwraps()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, body);
    QFETCH(bool, over);
    for (qsizetype step = 1; step <= wire.size(); ++step) {
        ChunkedBody chunked;
        QByteArray got;
        for (qsizetype at = 0; at < wire.size(); at += step) {
            QByteArray piece = wire.mid(at, step);
            got += piece.first(chunked.unwrap(piece.data(), piece.size()));
        }
        QCOMPARE(got, body);
        QCOMPARE(chunked.isOver(), over);
    }
}

QTEST_APPLESS_MAIN(TestChunkedBody)
#include "tst_chunkedbody.moc"
