// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace vedette;
using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

    static QDateTime noon() { return {QDate(2026, 1, 2), QTime(12, 0), Qt::UTC}; }

private Q_SLOTS:
    void textNamesTimeAndLevel()
    {
        QCOMPARE(logLine(LogFormat::Text, QtWarningMsg, {}, u"Hall: lost"_s, noon()),
                 "2026-01-02T12:00:00.000Z warning Hall: lost");
        QCOMPARE(logLine(LogFormat::Text, QtDebugMsg, u"qt.network"_s, u"hm"_s, noon()),
                 "2026-01-02T12:00:00.000Z debug qt.network: hm");
    }

    void jsonIsOneObjectALine()
    {
        const QByteArray line = logLine(LogFormat::Json, QtCriticalMsg, u"a"_s,
                                        u"two\nlines, \"quoted\", Küche"_s, noon());
        QVERIFY(!line.contains('\n'));
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value(u"time"_s).toString(), u"2026-01-02T12:00:00.000Z"_s);
        QCOMPARE(object.value(u"level"_s).toString(), u"error"_s);
        QCOMPARE(object.value(u"category"_s).toString(), u"a"_s);
        QCOMPARE(object.value(u"message"_s).toString(), u"two\nlines, \"quoted\", Küche"_s);
    }

    void journalGetsAPriorityForEachLine()
    {
        QCOMPARE(logLine(LogFormat::Journal, QtInfoMsg, {}, u"one\ntwo"_s, noon()),
                 "<6>one\n<6>two");
    }

    void journalIsNotTakenForGranted()
    {
        qputenv("JOURNAL_STREAM", "1:2"); // inherited, and not this standard error
        QCOMPARE(int(usualLogFormat()), int(LogFormat::Text));
        qunsetenv("JOURNAL_STREAM");
        QCOMPARE(int(usualLogFormat()), int(LogFormat::Text));
    }

#ifdef Q_OS_UNIX
    void isWrittenAtOnceEvenWhereStandardErrorIsBuffered()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const int before = dup(STDERR_FILENO);
        QCOMPARE(dup2(file.handle(), STDERR_FILENO), STDERR_FILENO);
        std::setvbuf(stderr, nullptr, _IOFBF, BUFSIZ);
        installLog(u"info"_s, LogFormat::Text);
        qInfo("Hall: live");
        qInstallMessageHandler(nullptr);
        QVERIFY(file.seek(0));
        const QByteArray written = file.readAll();
        std::setvbuf(stderr, nullptr, _IONBF, 0);
        QCOMPARE(dup2(before, STDERR_FILENO), STDERR_FILENO);
        close(before);
        QVERIFY2(written.endsWith("info Hall: live\n"), written);
    }
#endif
};

QTEST_APPLESS_MAIN(TestLogging)
#include "tst_logging.moc"
