// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/testpattern.h"
#include "core/codec/jpeginfo.h"
#include "core/config/configjson.h"
#include "core/config/configuration.h"
#include "core/config/snapshotname.h"
#include "core/studio/camera.h"
#include "core/studio/snapshotround.h"
#include "tests/support/samplejpeg.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Frame jpegFrame(const QByteArray &jpeg)
{
    return Frame::fromJpeg(jpeg, {64, 48}, Clock::now(), 1);
}

/// A source that gives nothing by itself.
class SilentSource final : public Source
{
protected:
    void beginWork() override {}
    void endWork() override {}
};

} // namespace

/// Pictures that a person saves: what their files are called, and what is in them.
class tst_Snapshots final : public QObject
{
    Q_OBJECT

    SavedSnapshots save(const QList<Snapshot> &snapshots, const SnapshotConfig &config);

    QThreadPool m_pool;

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<SavedSnapshots>(); }
    void namesAreFilledIn_data();
    void namesAreFilledIn();
    void namesAreSafeEverywhere_data();
    void namesAreSafeEverywhere();
    void longNamesAreCutBetweenCharacters();
    void wrongSettingsAreRefused();
    void settingsComeBack();
    void aCamerasOwnBytesAreSaved();
    void missingHuffmanTablesAreAdded();
    void rawPicturesAreEncoded();
    void nothingIsOverwritten();
    void numbersGoOn();
    void aSlashMakesFolders();
    void whatCannotBeWrittenIsTold();
    void whatWasTakenOnIsSavedAtTheEnd();
    void aPictureIsMadeReadyForTheClipboard();
    void aRoundTakesWhatIsShownAndWaitsForTheRest();
    void aRoundEndsWithoutThoseThatGiveNone();
    void aCameraMayGoDuringARound();
};

SavedSnapshots tst_Snapshots::save(const QList<Snapshot> &snapshots, const SnapshotConfig &config)
{
    SnapshotSaver saver;
    QSignalSpy saved(&saver, &SnapshotSaver::saved);
    if (!saver.save(snapshots, config) || !saved.wait())
        return {};
    return saved[0][0].value<SavedSnapshots>();
}

void tst_Snapshots::namesAreFilledIn_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("default") << SnapshotConfig::defaultPattern() << 1
                             << u"Door 2026-11-26 21-30-05"_s;
    QTest::newRow("taken") << SnapshotConfig::defaultPattern() << 3
                           << u"Door 2026-11-26 21-30-05 (3)"_s;
    QTest::newRow("number") << u"{camera}-{number}"_s << 12 << u"Door-0012"_s;
    QTest::newRow("folders") << u"{camera}/{date}/{time}"_s << 2
                             << u"Door/2026-11-26/21-30-05 (2)"_s;
    QTest::newRow("twice") << u"{camera}{camera}"_s << 1 << u"DoorDoor"_s;
    QTest::newRow("no placeholder") << u"picture"_s << 1 << u"picture"_s;
    QTest::newRow("out of the folder") << u"../../{camera}"_s << 1 << u"_/_/Door"_s;
    QTest::newRow("absolute") << u"/etc/{camera}"_s << 1 << u"etc/Door"_s;
    QTest::newRow("only slashes") << u"//"_s << 1 << u"_"_s;
}

void tst_Snapshots::namesAreFilledIn()
{
    QFETCH(QString, pattern);
    QFETCH(int, number);
    const QDateTime taken(QDate(2026, 11, 26), QTime(21, 30, 5));
    QTEST(snapshotName(pattern, {u"Door"_s, taken}, number), "name");
}

void tst_Snapshots::namesAreSafeEverywhere_data()
{
    QTest::addColumn<QString>("camera");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Front door"_s << u"Front door"_s;
    QTest::newRow("other letters") << u"Tür 前门"_s << u"Tür 前门"_s;
    QTest::newRow("slashes") << u"a/b\\c"_s << u"a_b_c"_s;
    QTest::newRow("refused by Windows") << u"a<b>c:d\"e|f?g*h"_s << u"a_b_c_d_e_f_g_h"_s;
    QTest::newRow("control") << u"a\nb\tc\u0001"_s << u"a_b_c_"_s;
    QTest::newRow("device") << u"con"_s << u"_con"_s;
    QTest::newRow("device with ending") << u"LPT1.garage"_s << u"_LPT1.garage"_s;
    QTest::newRow("no device") << u"console"_s << u"console"_s;
    QTest::newRow("hidden") << u".door"_s << u"_door"_s;
    QTest::newRow("parent") << u".."_s << u"_"_s;
    QTest::newRow("end") << u"door. . "_s << u"door"_s;
    QTest::newRow("empty") << u"  "_s << u"_"_s;
    QTest::newRow("a placeholder") << u"{date}"_s << u"{date}"_s;
}

void tst_Snapshots::namesAreSafeEverywhere()
{
    QFETCH(QString, camera);
    QTEST(snapshotName(u"{camera}"_s, {camera, QDateTime::currentDateTime()}, 1), "name");
}

void tst_Snapshots::longNamesAreCutBetweenCharacters()
{
    const QString name = safeFileName(u"x"_s + u"\U0001F697"_s.repeated(100));
    QVERIFY(name.toUtf8().size() <= 200);
    QVERIFY(!name.back().isHighSurrogate());
    QVERIFY(name.size() > 80);
}

void tst_Snapshots::wrongSettingsAreRefused()
{
    QVERIFY(!validate(SnapshotConfig()));
    QVERIFY(validate(SnapshotConfig{u"pictures"_s}));
    QVERIFY(validate(SnapshotConfig{{}, u" "_s}));
    QVERIFY(validate(SnapshotConfig{{}, u"x"_s.repeated(201)}));
    const Error error = validate(SnapshotConfig{{}, u"{name}"_s});
    QCOMPARE(error.code, ErrorCode::InvalidValue);
    QVERIFY2(error.detail.contains(u"{name}"_s), qPrintable(error.detail));
    QVERIFY(snapshotFolder({}).endsWith(u"/Vedette"_s));
}

void tst_Snapshots::settingsComeBack()
{
    Configuration configuration;
    configuration.snapshots = {u"/srv/pictures"_s, u"{camera}/{number}"_s};
    QList<Error> problems;
    const QJsonObject json = configurationToJson(configuration);
    QCOMPARE(configurationFromJson(json, {}, problems).snapshots, configuration.snapshots);
    QVERIFY(problems.isEmpty());
}

void tst_Snapshots::aCamerasOwnBytesAreSaved()
{
    const QTemporaryDir folder;
    const QByteArray jpeg = test::sampleJpeg();
    const SavedSnapshots saved = save(
            {{u"Door"_s, jpegFrame(jpeg)}, {u"Yard"_s, jpegFrame(test::sampleJpeg({.seed = 2}))}},
            {folder.path(), u"{camera}"_s});
    QCOMPARE(saved.files,
             QStringList({folder.filePath(u"Door.jpg"_s), folder.filePath(u"Yard.jpg"_s)}));
    QVERIFY(saved.errors.isEmpty());
    QCOMPARE(contents(saved.files[0]), jpeg);
}

void tst_Snapshots::missingHuffmanTablesAreAdded()
{
    const QTemporaryDir folder;
    const QByteArray jpeg = test::sampleJpeg({.huffmanTables = false});
    const SavedSnapshots saved =
            save({{u"Door"_s, jpegFrame(jpeg)}}, {folder.path(), u"{camera}"_s});
    QCOMPARE(saved.files.size(), 1);
    QCOMPARE(contents(saved.files[0]), *withHuffmanTables(jpeg));
    QVERIFY(readJpegInfo(contents(saved.files[0]))->hasHuffmanTables);
}

void tst_Snapshots::rawPicturesAreEncoded()
{
    const QTemporaryDir folder;
    QVideoFrame raw(QVideoFrameFormat({64, 48}, QVideoFrameFormat::Format_BGRX8888));
    QVERIFY(raw.map(QVideoFrame::WriteOnly));
    std::fill_n(raw.bits(0), raw.mappedBytes(0), uchar(0x80));
    raw.unmap();
    const SavedSnapshots saved = save({{u"Door"_s, Frame::fromRaw(raw, Clock::now(), 1)}},
                                      {folder.path(), u"{camera}"_s});
    QCOMPARE(saved.files.size(), 1);
    QCOMPARE(readJpegInfo(contents(saved.files[0]))->size, QSize(64, 48));
}

void tst_Snapshots::nothingIsOverwritten()
{
    const QTemporaryDir folder;
    const SnapshotConfig config{folder.path(), u"{camera}"_s};
    const QByteArray first = test::sampleJpeg();
    const QByteArray second = test::sampleJpeg({.seed = 2});
    save({{u"Door"_s, jpegFrame(first)}}, config);
    const SavedSnapshots saved = save({{u"Door"_s, jpegFrame(second)}}, config);
    QCOMPARE(saved.files, QStringList(folder.filePath(u"Door (2).jpg"_s)));
    QCOMPARE(contents(folder.filePath(u"Door.jpg"_s)), first);
    QCOMPARE(contents(folder.filePath(u"Door (2).jpg"_s)), second);
}

void tst_Snapshots::numbersGoOn()
{
    const QTemporaryDir folder;
    const SnapshotConfig config{folder.path(), u"{number}"_s};
    const Frame frame = jpegFrame(test::sampleJpeg());
    const SavedSnapshots saved = save({{u"a"_s, frame}, {u"b"_s, frame}}, config);
    QCOMPARE(saved.files,
             QStringList({folder.filePath(u"0001.jpg"_s), folder.filePath(u"0002.jpg"_s)}));
}

void tst_Snapshots::aSlashMakesFolders()
{
    const QTemporaryDir folder;
    const SavedSnapshots saved = save({{u"Door"_s, jpegFrame(test::sampleJpeg())}},
                                      {folder.path(), u"{camera}/picture"_s});
    QCOMPARE(saved.files, QStringList(folder.filePath(u"Door/picture.jpg"_s)));
}

void tst_Snapshots::whatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Frame frame = jpegFrame(test::sampleJpeg());
    // A file is where the folder should be.
    const SavedSnapshots saved =
            save({{u"a"_s, frame}, {u"b"_s, frame}}, {file.fileName(), u"{camera}"_s});
    QVERIFY(saved.files.isEmpty());
    QCOMPARE(saved.errors.size(), 1);
    QCOMPARE(saved.errors[0].code, ErrorCode::FileUnwritable);
    QVERIFY(saved.errors[0].detail.contains(u"file"_s));

    const SavedSnapshots broken =
            save({{u"a"_s, jpegFrame("no picture")}}, {folder.path(), u"a"_s});
    QCOMPARE(broken.errors.size(), 1);
    QCOMPARE(broken.errors[0].code, ErrorCode::BadData);
    QVERIFY(!QFile::exists(folder.filePath(u"a.jpg"_s)));

    QCOMPARE(save({{u"None"_s, {}}}, {folder.path(), u"a"_s}).missing, QStringList(u"None"_s));
}

void tst_Snapshots::whatWasTakenOnIsSavedAtTheEnd()
{
    const QTemporaryDir folder;
    {
        SnapshotSaver saver;
        QVERIFY(saver.save({{u"Door"_s, jpegFrame(test::sampleJpeg())}},
                           {folder.path(), u"{camera}"_s}));
    }
    QVERIFY(QFile::exists(folder.filePath(u"Door.jpg"_s)));
}

void tst_Snapshots::aPictureIsMadeReadyForTheClipboard()
{
    SnapshotSaver saver;
    QSignalSpy prepared(&saver, &SnapshotSaver::prepared);
    QSignalSpy failed(&saver, &SnapshotSaver::failed);
    const QByteArray jpeg = test::realJpeg({320, 240}, 1);
    QVERIFY(saver.prepare(Frame::fromJpeg(jpeg, {320, 240}, Clock::now(), 1)));
    QVERIFY(prepared.wait());
    QCOMPARE(prepared[0][0].value<QImage>().size(), QSize(320, 240));
    QCOMPARE(prepared[0][1].toByteArray(), jpeg);
    QVERIFY(saver.prepare(jpegFrame("no picture")));
    QVERIFY(failed.wait());
}

void tst_Snapshots::aRoundTakesWhatIsShownAndWaitsForTheRest()
{
    Camera hidden({u"hidden"_s, u"Hidden"_s, TestPatternSpec{}},
                  std::make_unique<TestPattern>(TestPatternOptions{{160, 120}, 60}), m_pool);
    SnapshotRound round;
    QSignalSpy finished(&round, &SnapshotRound::finished);
    round.add({u"Shown"_s, jpegFrame(test::sampleJpeg())});
    round.addNext(hidden);
    round.start(10s);
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait());
    const auto taken = finished[0][0].value<QList<Snapshot>>();
    QCOMPARE(taken.size(), 2);
    QCOMPARE(taken[0].camera, u"Shown"_s);
    QVERIFY(taken[0].frame.isJpeg());
    QCOMPARE(taken[1].frame.size(), QSize(160, 120));
    QCOMPARE(hidden.status().state, SourceState::Stopped);
}

void tst_Snapshots::aRoundEndsWithoutThoseThatGiveNone()
{
    Camera silent({u"a"_s, u"Silent"_s, TestPatternSpec{}}, std::make_unique<SilentSource>(),
                  m_pool);
    SnapshotRound round;
    QSignalSpy finished(&round, &SnapshotRound::finished);
    round.addNext(silent);
    round.start(1ms);
    QVERIFY(finished.wait());
    const auto taken = finished[0][0].value<QList<Snapshot>>();
    QCOMPARE(taken.size(), 1);
    QVERIFY(taken[0].frame.isNull());
}

void tst_Snapshots::aCameraMayGoDuringARound()
{
    auto silent = std::make_unique<Camera>(CameraConfig{u"a"_s, u"Silent"_s, TestPatternSpec{}},
                                           std::make_unique<SilentSource>(), m_pool);
    SnapshotRound round;
    QSignalSpy finished(&round, &SnapshotRound::finished);
    round.addNext(*silent);
    round.start(20ms);
    silent.reset();
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Snapshots)
#include "tst_snapshots.moc"
