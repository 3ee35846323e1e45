// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishmodule.h"
#include "tests/e2e/program.h"
#include "tests/publish/mediaserver.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

/// The program without a window, and the real nginx with its RTMP module.
class TestPublished : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"vedette.toml"_s);
    const QString m_address = m_folder.filePath(u"address"_s);

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    // A configuration file with that in its camera's section.
    void configure(const QByteArray &published) const
    {
        write(m_path, "[share]\naddress = \"127.0.0.1\"\nport = 0\naccess = \"open\"\n"
                      "[log]\nlevel = \"debug\"\n"
                      "[[camera]]\nid = \"door\"\nsource = \"test:320x240@15\"\n" +
                              published);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Error problem = publishingProblem();
        if (problem.code == ErrorCode::PublishingAbsent && problem.detail.isEmpty())
            QSKIP("it was built without");
        if (!MediaServer::isInstalled())
            QSKIP("nginx or its RTMP module is not installed");
    }

    void configurationFilePublishesAndIsReadAgain()
    {
        MediaServer server;
        MediaServer other;
        QVERIFY(server.start() && other.start());
        write(m_address, server.url(u"/live/thekey"_s).toUtf8() + '\n');
        configure("publish-file = \"" + m_address.toUtf8() + "\"\npublish-bitrate = 600\n");
        Program program;
        QCOMPARE(program.run({u"--check-config"_s, u"--config"_s, m_path}), 0);
        program.start({u"--headless"_s, u"--config"_s, m_path});
        StreamWatcher watcher(server.url(u"/live/thekey"_s), 5, {u"-rw_timeout"_s, u"15000000"_s});
        QVERIFY2(watcher.gets({320, 240}), watcher.errors() + qPrintable(program.errors()));
        QTRY_VERIFY_WITH_TIMEOUT(program.errors().contains(u"is published"_s), 10'000);

        configure("publish = \"" + other.url().toUtf8() + "\"\n");
        ::kill(pid_t(program.process().processId()), SIGHUP);
        StreamWatcher there(other.url(), 5, {u"-rw_timeout"_s, u"15000000"_s});
        QVERIFY2(there.gets({320, 240}), there.errors() + qPrintable(program.errors()));
        QTRY_VERIFY_WITH_TIMEOUT(server.log().contains("disconnect"), 10'000);

        configure({});
        ::kill(pid_t(program.process().processId()), SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(other.log().contains("disconnect"), 10'000);
        QVERIFY(program.stop());
        QVERIFY2(!program.errors().contains(u"thekey"_s), qPrintable(program.errors()));
    }

    void commandLinePublishes()
    {
        MediaServer server;
        QVERIFY(server.start());
        Program program;
        QVERIFY(program.share({u"--camera"_s, u"test:320x240@15"_s, u"--open"_s, u"--publish"_s,
                               u"0="_s + server.url()})
                        .isValid());
        StreamWatcher watcher(server.url(), 5, {u"-rw_timeout"_s, u"15000000"_s});
        QVERIFY2(watcher.gets({320, 240}), watcher.errors() + qPrintable(program.errors()));
        QVERIFY(program.stop());
    }

    void whatCannotBeIsTold_data()
    {
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("told");
        QTest::newRow("address") << QByteArray("publish = \"http://host/x\"\n") << u":10: "_s
                                 << u"the address of a stream at a media server"_s;
        QTest::newRow("twice") << QByteArray("publish = \"rtmp://host/live/x\"\n"
                                             "publish-file = \"/nowhere\"\n")
                               << u":10: "_s << u"exclude each other"_s;
        QTest::newRow("file") << QByteArray("publish-file = \"/nowhere\"\n") << u":10: "_s
                              << u"/nowhere"_s;
        QTest::newRow("rate alone")
                << QByteArray("publish-rate = 10\n") << u":7: "_s << u"goes with publish"_s;
        QTest::newRow("rate") << QByteArray("publish = \"rtmp://host/live/x\"\n"
                                            "publish-rate = 0\n")
                              << u":11: "_s << u"a whole number from 1 to 120"_s;
    }
    void whatCannotBeIsTold()
    {
        QFETCH(QByteArray, published);
        QFETCH(QString, line);
        QFETCH(QString, told);
        configure(published);
        Program program;
        QCOMPARE(program.run({u"--check-config"_s, u"--config"_s, m_path}), 1);
        QVERIFY2(program.errors().contains(m_path + line), qPrintable(program.errors()));
        QVERIFY2(program.errors().contains(told), qPrintable(program.errors()));
    }

    void unknownCameraEndsIt()
    {
        Program program;
        QCOMPARE(program.run({u"--headless"_s, u"--new"_s, u"--camera"_s, u"test"_s, u"--publish"_s,
                              u"gate=rtmp://127.0.0.1/live/thekey"_s}),
                 1);
        QVERIFY2(program.errors().contains(u"test-pattern"_s), qPrintable(program.errors()));
        QVERIFY2(!program.errors().contains(u"thekey"_s), qPrintable(program.errors()));
    }

    void buildWithoutItSaysSo()
    {
        QTemporaryDir empty;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"VEDETTE_MODULES"_s, empty.path());
        Program program;
        program.setEnvironment(environment);
        configure("publish = \"rtmp://host/live/door\"\n");
        QCOMPARE(program.run({u"--check-config"_s, u"--config"_s, m_path}), 1);
        QVERIFY2(program.errors().contains(m_path + u":10: "_s), qPrintable(program.errors()));
        QVERIFY2(program.errors().contains(u"FFmpeg"_s), qPrintable(program.errors()));
        QCOMPARE(program.run({u"--headless"_s, u"--new"_s, u"--camera"_s, u"test"_s, u"--publish"_s,
                              u"0=rtmp://127.0.0.1/live/door"_s}),
                 1);
        QVERIFY2(program.errors().contains(u"FFmpeg"_s), qPrintable(program.errors()));
    }
};

QTEST_GUILESS_MAIN(TestPublished)
#include "tst_published.moc"
