// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/studio.h"
#include "tests/support/rawserver.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/updatenotice.h"
#include "ui/windows.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    Q_INVOKABLE void open(const QUrl &url) { opened += url; }

    QList<QUrl> opened;
};

} // namespace

/// The notice of a newer version.
class tst_UpdateNotice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnlyWhereItIsAskedFor();
};

void tst_UpdateNotice::isMadeOnlyWhereItIsAskedFor()
{
    const QByteArray body = R"({"version": "999.1", "page": "https://example.org/vedette"})";
    const RawServer server([&body](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                     "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    });
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    Studio studio;
    Configuration wanted = studio.configuration();
    wanted.update.address = server.url().toString();
    studio.apply(wanted);
    Windows windows(studio);
    windows.show();
    const UpdateNotice updates(studio, windows, {1ms, 20ms, 20ms, 2s});
    QTest::qWait(100); // a hundred times as long as it waits for its first question
    QVERIFY(server.requests().isEmpty());

    wanted.update.look = true;
    studio.apply(wanted);
    const auto notice = [&windows] {
        return windows.first().findChild<MessageBar *>();
    };
    QTRY_VERIFY(notice());
    QCOMPARE(notice()->text(), u"There is a newer Vedette: 999.1. This is 0.1.0."_s);
    Browser browser;
    for (auto *button : notice()->findChildren<QPushButton *>())
        button->click();
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://example.org/vedette"_s)});
}

QTEST_MAIN(tst_UpdateNotice)
#include "tst_updatenotice.moc"
