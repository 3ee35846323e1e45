// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/servicerecord.h"
#include "core/discovery/servicetext.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

FoundService at(const QString &name, const QString &address)
{
    return {name, u"_vedette._tcp"_s, u"cupboard.local"_s, QHostAddress(address), 8080};
}

} // namespace

/// What the announcing and finding of services has in common on every system.
class TestServiceRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutBetweenCharacters()
    {
        QCOMPARE(shortened(u"abc"_s, 5), u"abc"_s);
        QCOMPARE(shortened(u"abcdef"_s, 5), u"abcde"_s);
        QCOMPARE(shortened(u"ääää"_s, 5), u"ää"_s);
        QCOMPARE(shortened(u"a😀😀"_s, 8), u"a😀"_s);
        QCOMPARE(shortened(u"😀"_s, 3), QString());
    }

    void aNameThatIsTakenHasRoomForItsNumber()
    {
        QCOMPARE(serviceName(u"Door"_s, 1), u"Door"_s);
        QCOMPARE(serviceName(u"Door"_s, 2), u"Door #2"_s);
        QCOMPARE(serviceName(u"門"_s.repeated(30), 1), u"門"_s.repeated(21));
        QCOMPARE(serviceName(u"門"_s.repeated(30), 12), u"門"_s.repeated(19) + u" #12"_s);
    }

    void itemsAreBounded()
    {
        QByteArrayList strings{"Path=/a=b", "path=/c", "bare", "=none", "empty="};
        QCOMPARE(txtItems(strings),
                 (QMap<QString, QString>{{u"path"_s, u"/a=b"_s}, {u"empty"_s, QString()}}));
        strings = {"long=" + QByteArray(1000, 'x')};
        QCOMPARE(txtItems(strings).value(u"long"_s).size(), 255);
        strings.clear();
        for (int i = 0; i < 1000; ++i)
            strings += QByteArray::number(i) + "=x";
        QCOMPARE(txtItems(strings).size(), 32);
    }

    void aRecordIsReadAsItWasWritten()
    {
        const QByteArrayList strings{"path=/", "", QByteArray(255, 'x')};
        const QByteArray record = txtRecord(strings);
        QCOMPARE(record.first(8), QByteArray("\6path=/\0", 8));
        QCOMPARE(txtStrings(record), strings);
        QCOMPARE(txtStrings(txtRecord({QByteArray(300, 'x')})),
                 QByteArrayList{QByteArray(255, 'x')});
    }

    void aDamagedRecordIsReadUpToThere()
    {
        const QByteArray record = txtRecord({"first=1", "second=2"});
        for (qsizetype size = 0; size < record.size(); ++size)
            QCOMPARE(txtStrings(record.first(size)),
                     size < 8 ? QByteArrayList() : QByteArrayList{"first=1"});
    }

    void oneOfSeveralAddressesIsTaken()
    {
        QCOMPARE(eachOnce({at(u"Door"_s, u"fd00::1"_s), at(u"Door"_s, u"10.77.0.1"_s),
                           at(u"Door"_s, u"fd00::2"_s)}),
                 QList{at(u"Door"_s, u"10.77.0.1"_s)});
        QCOMPARE(eachOnce({at(u"Door"_s, u"fd00::1"_s)}), QList{at(u"Door"_s, u"fd00::1"_s)});
        QCOMPARE(eachOnce({at(u"Door"_s, u"fd00::1"_s), at(u"Yard"_s, u"fd00::1"_s)}).size(), 2);
    }

    void whatCannotBeReachedIsLeftOut()
    {
        QVERIFY(isReachable(at(u"Door"_s, u"10.77.0.1"_s)));
        QVERIFY(!isReachable(at(u"Door"_s, u"fe80::1"_s)));
        QVERIFY(!isReachable(at(u"Door"_s, u"169.254.7.7"_s)));
        QVERIFY(!isReachable(at(u"Door"_s, QString())));
        FoundService nowhere = at(u"Door"_s, u"10.77.0.1"_s);
        nowhere.port = 0;
        QVERIFY(!isReachable(nowhere));
        QCOMPARE(eachOnce({nowhere, at(u"Yard"_s, u"fe80::1"_s)}), QList<FoundService>());
    }

    void ownAddressesAreKnown()
    {
        QVERIFY(isOwnAddress(QHostAddress::LocalHost));
        QVERIFY(isOwnAddress(QHostAddress(u"::ffff:127.0.0.1"_s)));
        QVERIFY(!isOwnAddress(QHostAddress(u"192.0.2.1"_s)));
    }
};

QTEST_APPLESS_MAIN(TestServiceRecord)

#include "tst_servicerecord.moc"
