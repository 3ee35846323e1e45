// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/contenttype.h"

#include <QTest>

using namespace vedette;

class TestContentType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCamerasWrite_data();
    void readsWhatCamerasWrite();
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

QTEST_GUILESS_MAIN(TestContentType)
#include "tst_contenttype.moc"
