// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/play/playererror.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class TestPlayerError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfThePlayerAreUnderstood_data();
    void wordsOfThePlayerAreUnderstood();
    void fileWithoutPicturesIsNoCamera();
    void detailHoldsNoAddress();
    void unreadableFileIsNamed();
};

void TestPlayerError::wordsOfThePlayerAreUnderstood_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<PlayerSigns>("signs");
    QTest::addColumn<ErrorCode>("code");
    const PlayerSigns none;
    const PlayerSigns seen{.hasVideo = true};
    const PlayerSigns heard{.hasAudio = true};
    const QString cannotOpen = u"Could not open resource for reading and writing."_s;
    QTest::newRow("wrong password") << u"Unauthorized"_s << none << ErrorCode::AuthenticationNeeded;
    QTest::newRow("no such stream") << u"Not found"_s << none << ErrorCode::HttpStatus;
    QTest::newRow("nobody there") << cannotOpen << none << ErrorCode::ConnectionRefused;
    QTest::newRow("lost") << cannotOpen << seen << ErrorCode::ConnectionLost;
    QTest::newRow("no decoder") << u"Your GStreamer installation is missing a plug-in."_s << none
                                << ErrorCode::PlayerIncomplete;
    QTest::newRow("no decoder, but sound")
            << u"Internal data stream error."_s << heard << ErrorCode::PlayerIncomplete;
    QTest::newRow("no handler") << u"No URI handler implemented for \"rtsp\"."_s << none
                                << ErrorCode::PlayerIncomplete;
    QTest::newRow("anything else")
            << u"Internal data stream error."_s << seen << ErrorCode::ConnectionLost;
}

void TestPlayerError::wordsOfThePlayerAreUnderstood()
{
    QFETCH(QString, words);
    QFETCH(PlayerSigns, signs);
    QTEST(playerError(words, signs, QUrl(u"rtsp://127.0.0.1/live"_s)).code, "code");
}

void TestPlayerError::fileWithoutPicturesIsNoCamera()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Nothing to see.\n");
    file.close();
    const Error error =
            playerError(u"This appears to be a text file"_s, {}, QUrl::fromLocalFile(path));
    QCOMPARE(error, (Error{ErrorCode::NotACamera, u"text/plain"_s}));
}

void TestPlayerError::detailHoldsNoAddress()
{
    const Error error = playerError(u"Cannot play rtsp://me:secret@host/"_s, {.hasVideo = true},
                                    QUrl(u"rtsp://me:secret@host/"_s));
    QVERIFY(error.detail.isEmpty());
}

void TestPlayerError::unreadableFileIsNamed()
{
    const QTemporaryDir folder;
    const QString absent = folder.filePath(u"absent.mp4"_s);
    QCOMPARE(fileError(absent).code, ErrorCode::FileUnreadable);
    QVERIFY(fileError(absent).detail.startsWith(absent));
    QCOMPARE(fileError(folder.path()).code, ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestPlayerError)
#include "tst_playererror.moc"
