// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/startmarks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class TestStartMarks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;

    void write(const QByteArray &lines)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
    }
    QSet<QString> suspects() { return StartMarks(m_path).suspects(); }

private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(
                u"%1/starting"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    }

    void nothingThereSuspectsNobody()
    {
        QVERIFY(suspects().isEmpty());
        QVERIFY(!QFile::exists(m_path));
    }

    void whatWasStartingIsSuspected()
    {
        StartMarks marks(m_path); // still there, as if the program had been killed
        marks.noteStarting(u"a"_s);
        marks.noteStarting(u"b"_s);
        marks.noteStarting(u"c"_s);
        marks.noteSettled(u"b"_s);
        QCOMPARE(suspects(), (QSet<QString>{u"a"_s, u"c"_s}));
    }

    void whatHasSettledIsNot()
    {
        StartMarks marks(m_path);
        marks.noteStarting(u"a"_s);
        marks.noteStarting(u"b"_s);
        marks.noteSettled(u"b"_s);
        marks.noteSettled(u"a"_s);
        QVERIFY(!QFile::exists(m_path));
        marks.noteSettled(u"never"_s);
        QVERIFY(!QFile::exists(m_path));
    }

    void suspectsStaySoUntilTheyHaveSettled()
    {
        {
            StartMarks marks(m_path);
            marks.noteStarting(u"a"_s);
            marks.noteStarting(u"b"_s);
        }
        QCOMPARE(suspects().size(), 2);
        StartMarks marks(m_path);
        QCOMPARE(marks.suspects().size(), 2);
        marks.noteStarting(u"c"_s);
        marks.noteSettled(u"c"_s);
        marks.noteStarting(u"a"_s);
        marks.noteSettled(u"a"_s);
        QCOMPARE(suspects(), QSet<QString>{u"b"_s});
    }

    void tornAndStrangeLinesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QSet<QString>>("ids");
        const QSet<QString> a{u"a"_s};
        QTest::newRow("empty") << QByteArray() << QSet<QString>();
        QTest::newRow("torn") << QByteArray("starting a\nstarting b") << a;
        QTest::newRow("strange") << QByteArray("\n \nfoo b\nstarting\nstarting a\nsettled x\n")
                                 << a;
        QTest::newRow("zeros") << QByteArray(100, '\0') + "\nstarting a\n" << a;
        QTest::newRow("long") << QByteArray(3'000'000, 'x') << QSet<QString>();
    }
    void tornAndStrangeLinesDoNoHarm()
    {
        QFETCH(QByteArray, lines);
        write(lines);
        QTEST(suspects(), "ids");
    }

    void whatCannotBeWrittenDoesNoHarm()
    {
        write("a file, not a folder");
        StartMarks marks(m_path + u"/starting"_s);
        marks.noteStarting(u"a"_s);
        marks.noteSettled(u"a"_s);
        QVERIFY(marks.suspects().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStartMarks)
#include "tst_startmarks.moc"
