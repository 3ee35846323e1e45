// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class TestPublishConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressIsOfAMediaServer_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("rtmp") << u"rtmp://host/live/door"_s << true;
        QTest::newRow("port") << u"rtmp://192.0.2.9:1936/live/door"_s << true;
        QTest::newRow("IPv6") << u"rtmp://[2001:db8::1]/live/door"_s << true;
        QTest::newRow("key") << u"rtmps://host/app/abcd-1234?user=me&pass=x"_s << true;
        QTest::newRow("rtsp") << u"rtsp://me:secret@host:8554/door"_s << true;
        QTest::newRow("rtsps") << u"rtsps://host/door"_s << true;
        QTest::newRow("srt") << u"srt://host:8890?streamid=publish:door&passphrase=secret-words"_s
                             << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no host") << u"rtmp:///live"_s << false;
        QTest::newRow("no path") << u"rtmp://host"_s << false;
        QTest::newRow("nothing in the path") << u"rtsp://host/"_s << false;
        QTest::newRow("srt without a port") << u"srt://host"_s << false;
        QTest::newRow("port 0") << u"srt://host:0"_s << false;
        QTest::newRow("http") << u"http://host/live"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("capitals") << u"RTMP://host/live/door"_s << false;
        QTest::newRow("space") << u"rtmp://host/live/the door"_s << false;
        QTest::newRow("line") << u"rtmp://host/live/door\n"_s << false;
        QTest::newRow("word") << u"door"_s << false;
        QTest::newRow("long") << u"rtmp://host/"_s + QString(5000, u'a') << false;
    }
    void addressIsOfAMediaServer()
    {
        QFETCH(QString, url);
        QFETCH(bool, isGood);
        QCOMPARE(isPublishUrl(url), isGood);
    }

    void valuesHaveLimits()
    {
        PublishConfig publish{u"door"_s, u"rtmp://host/live/door"_s};
        QVERIFY(!validate(publish));
        for (int kilobits : {99, 100'001}) {
            PublishConfig wrong = publish;
            wrong.kilobits = kilobits;
            QVERIFY(validate(wrong));
        }
        for (int fps : {0, 121}) {
            PublishConfig wrong = publish;
            wrong.fps = fps;
            QVERIFY(validate(wrong));
        }
    }

    void itIsKeptWithTheAddressApart()
    {
        QTemporaryDir folder;
        Configuration kept;
        kept.cameras += newCamera(TestPatternSpec{}, {}, u"Door"_s);
        PublishConfig publish{u"door"_s, u"rtmp://host/live/the-key"_s, false, 900,
                              12,        EncoderKind::Software};
        kept.published += publish;
        QVERIFY(!ConfigStore(folder.path()).save(kept));
        const auto loaded = ConfigStore(folder.path()).load();
        QVERIFY(loaded.problems.isEmpty());
        QCOMPARE(loaded.configuration.published, kept.published);
        QFile settings(folder.filePath(u"vedette.json"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("the-key"));
        // Without the secrets nothing can be published, and nothing is wrong.
        QVERIFY(QFile::remove(folder.filePath(u"secrets.json"_s)));
        const auto bare = ConfigStore(folder.path()).load();
        QVERIFY(bare.problems.isEmpty());
        QVERIFY(bare.configuration.published.isEmpty());
    }

    void aCameraIsPublishedOnce()
    {
        Configuration configuration;
        const PublishConfig publish{u"door"_s, u"rtmp://host/live/door"_s};
        configuration.published = {publish, publish};
        QCOMPARE(validate(configuration).code, ErrorCode::InvalidValue);
    }
};

QTEST_GUILESS_MAIN(TestPublishConfig)
#include "tst_publishconfig.moc"
