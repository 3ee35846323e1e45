// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

Configuration sample()
{
    Configuration configuration;
    QList<CameraConfig> &cameras = configuration.cameras;
    cameras += newCamera(LocalSpec{u"3"_s, u"Webcam"_s}, cameras);
    cameras[0].spec = LocalSpec{u"3"_s, u"Webcam"_s, {1920, 1080}, 12.5, u"Jpeg"_s};
    cameras[0].controls = {{u"v4l2-980900"_s, -3}, {u"qt-zoom"_s, 1.5}};
    cameras += newCamera(RemoteSpec{QUrl(u"http://cam/s?a=%20b"_s), u"me"_s, u"topsecret"_s},
                         cameras, u"Türe hinten"_s);
    RemoteSpec trusting{QUrl(u"https://cam/snap.jpg"_s), {}, {}};
    trusting.trustedCertificate = QByteArray(32, '\x7f');
    trusting.smallUrl = QUrl(u"https://cam/small.jpg?a=%20b"_s);
    trusting.snapshotInterval = std::chrono::seconds(20);
    cameras += newCamera(trusting, cameras);
    cameras += newCamera(TestPatternSpec{{320, 240}, 12.5}, cameras);
    static const Account you = makeAccount(u"you"_s, u"alsosecret"_s, DigestSignIn::On, {1, 8});
    static const Account guest = makeAccount(u"Gäste"_s, u"x"_s, {}, {1, 8});
    configuration.share = {
            true,        false, u"::1"_s, 9000, {u"10.0.0.0/8"_s}, ShareConfig::Access::Open,
            {you, guest}};
    cameras[1].picture = {PictureConfig::Fit::Fill, PictureConfig::Turn::Left, true};
    configuration.withheld = {cameras[1].id};
    ProcessingConfig &processing = cameras[0].processing;
    processing.masks = {QRectF(0, 12.5, 50, 87.5), QRectF(99, 0, 1, 1)};
    processing.crop = QRectF(10, 20, 30, 40);
    processing.mirrored = true;
    processing.turn = PictureConfig::Turn::UpsideDown;
    processing.overlay = {u"Höfe"_s, OverlayConfig::Stamp::Time, OverlayConfig::Corner::BottomRight,
                          8};
    processing.quality = 55;
    ViewConfig yard;
    yard.id = 7;
    yard.name = u"Höfe"_s;
    yard.shows = ViewConfig::Shows::Chosen;
    yard.tiles = {{cameras[1].id, 2, 2}, {cameras[0].id}};
    yard.layout = {LayoutConfig::Kind::Grid, 5, 3};
    yard.dwell = 25;
    configuration.views += yard;
    configuration.windows = {{1, QByteArray("\x01\x00\xff", 3), "\xfe", yard.id, true},
                             {4, "\x02", "", 1, false}};
    configuration.window.showStatistics = true;
    configuration.window.locked = true;
    configuration.window.keepAwake = false;
    configuration.window.trayIcon = true;
    configuration.window.closeToTray = true;
    configuration.window.whenHidden = WhenHidden::Slow;
    configuration.look = {Theme::Dark, u"zh_CN"_s};
    configuration.snapshots = {u"/srv/pictures"_s, u"{camera}/{number}"_s};
    configuration.events.webhook = {
            u"https://example.org/secret"_s, u"secrettoken"_s, u"/ca.pem"_s, {u"camera_lost"_s}};
    configuration.events.mqtt = {u"mqtt://broker"_s, u"me"_s,   u"brokersecret"_s,
                                 u"/ca.pem"_s,       u"home"_s, {}};
    return configuration;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestConfigStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = m_dir.filePath(
                u"%1/settings"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    }

    void everythingComesBack()
    {
        ConfigStore store(m_folder);
        QVERIFY(!store.save(sample()));
        const auto loaded = ConfigStore(m_folder).load();
        QVERIFY(loaded.problems.isEmpty());
        QCOMPARE(loaded.configuration, sample());
    }

    void nothingThereGivesDefaults()
    {
        const auto loaded = ConfigStore(m_folder).load();
        QVERIFY(loaded.problems.isEmpty());
        QCOMPARE(loaded.configuration, Configuration());
    }

    void passwordsAreInTheOwnersFileAlone()
    {
        QVERIFY(!ConfigStore(m_folder).save(sample()));
        QVERIFY(!readFile(m_folder + u"/vedette.json"_s).contains("secret"));
        QVERIFY(readFile(m_folder + u"/secrets.json"_s).contains("topsecret"));
        QVERIFY(!readFile(m_folder + u"/secrets.json"_s).contains("alsosecret"));
        const auto others =
                QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_folder + u"/secrets.json"_s) & others));
    }

    void passwordOfAnOlderFileIsHashedAndGoesOnWorking()
    {
        QVERIFY(QDir().mkpath(m_folder));
        writeFile(m_folder + u"/vedette.json"_s,
                  R"({"version": 1, "share": {"user": "guard", "port": 9000}})");
        writeFile(m_folder + u"/secrets.json"_s, R"({"version": 1, "share": "sesame"})");
        ConfigStore store(m_folder);
        const auto loaded = store.load();
        QVERIFY(loaded.problems.isEmpty());
        QVERIFY(loaded.isOlder);
        const ShareConfig &share = loaded.configuration.share;
        QCOMPARE(share.users.size(), 1);
        QCOMPARE(share.users[0].name, u"guard"_s);
        QCOMPARE(share.users[0].digest.size(), 1); // its clients may use it
        QVERIFY(passwordMatches(share.users[0].passwordHash, "sesame"));
        QVERIFY(!store.save(loaded.configuration));
        QVERIFY(!readFile(m_folder + u"/secrets.json"_s).contains("sesame"));
        const auto again = ConfigStore(m_folder).load();
        QVERIFY(!again.isOlder);
        QCOMPARE(again.configuration.share.users, share.users);
        QCOMPARE(again.configuration.share.password, QString());
    }

    void usersThatCannotBeAreNotTaken()
    {
        Configuration configuration = sample();
        configuration.share.users[1].name = u"you"_s;
        QCOMPARE(validate(configuration).code, ErrorCode::InvalidValue);
        configuration.share.users[1].name = u"a:b"_s;
        QCOMPARE(validate(configuration).code, ErrorCode::InvalidValue);
        configuration.share.users[1].name = u"a"_s;
        QVERIFY(!validate(configuration));
        for (const QByteArray &hash :
             {""_ba, "secret"_ba, "$argon2id$v=19$m=99999999,t=2,p=1$c2FsdA$aGFzaA"_ba}) {
            configuration.share.users[1].passwordHash = hash;
            QCOMPARE(validate(configuration).code, ErrorCode::InvalidValue);
        }
    }

    void unreadableFileIsKeptAndTold()
    {
        QVERIFY(!ConfigStore(m_folder).save(sample()));
        const QByteArray broken = "{ \"cameras\": [ oops";
        writeFile(m_folder + u"/vedette.json"_s, broken);
        ConfigStore store(m_folder);
        const auto loaded = store.load();
        QCOMPARE(loaded.problems.size(), 1);
        QCOMPARE(loaded.problems[0].code, ErrorCode::FileUnreadable);
        QCOMPARE(loaded.configuration.cameras.size(), 0);
        QVERIFY(!store.save(loaded.configuration));
        const QStringList kept = QDir(m_folder).entryList({u"vedette.json.unreadable-*"_s});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(readFile(m_folder + u'/' + kept[0]), broken);
        QVERIFY(loaded.problems[0].detail.contains(kept[0]));
    }

    void passwordsAreKeptBesideSettingsThatCannotBeRead()
    {
        QVERIFY(!ConfigStore(m_folder).save(sample()));
        const QByteArray secrets = readFile(m_folder + u"/secrets.json"_s);
        writeFile(m_folder + u"/vedette.json"_s, "{");
        ConfigStore store(m_folder);
        const auto loaded = store.load();
        QCOMPARE(loaded.configuration.share.users, sample().share.users);
        QVERIFY(!store.save(loaded.configuration));
        const QStringList kept = QDir(m_folder).entryList({u"secrets.json.unreadable-*"_s});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(readFile(m_folder + u'/' + kept[0]), secrets);
        QVERIFY(loaded.problems[0].detail.contains(kept[0]));
    }

    void unreadablePasswordsCostNoCamera()
    {
        QVERIFY(!ConfigStore(m_folder).save(sample()));
        writeFile(m_folder + u"/secrets.json"_s, QByteArray(10, '\0'));
        const auto loaded = ConfigStore(m_folder).load();
        QCOMPARE(loaded.problems.size(), 1);
        QCOMPARE(loaded.configuration.cameras.size(), sample().cameras.size());
        QCOMPARE(QDir(m_folder).entryList({u"secrets.json.unreadable-*"_s}).size(), 1);
        QCOMPARE(QDir(m_folder).entryList({u"vedette.json.unreadable-*"_s}).size(), 0);
    }

    void whatIsUnreadableIsKeptOnceHoweverOftenItIsRead()
    {
        QVERIFY(QDir().mkpath(m_folder));
        writeFile(m_folder + u"/vedette.json"_s, "{ oops");
        const QString first = ConfigStore(m_folder).load().problems.value(0).detail;
        for (int n = 0; n < 3; ++n)
            QCOMPARE(ConfigStore(m_folder).load().problems.value(0).detail, first);
        QCOMPARE(QDir(m_folder).entryList({u"vedette.json.unreadable-*"_s}).size(), 1);
    }

    void invalidCameraIsLeftOutAndTheRestKept()
    {
        QVERIFY(!ConfigStore(m_folder).save(sample()));
        QByteArray json = readFile(m_folder + u"/vedette.json"_s);
        json.replace("\"width\": 320", "\"width\": -1");
        writeFile(m_folder + u"/vedette.json"_s, json);
        const auto loaded = ConfigStore(m_folder).load();
        QCOMPARE(loaded.problems.size(), 1);
        QCOMPARE(loaded.configuration.cameras.size(), 3);
        QCOMPARE(loaded.configuration.share, sample().share);
        QCOMPARE(QDir(m_folder).entryList({u"vedette.json.unreadable-*"_s}).size(), 1);
    }

    void cameraWhoseMasksAreDamagedIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("processing");
        QTest::newRow("no object") << QByteArray("3");
        QTest::newRow("no list") << QByteArray(R"({"masks": {"left": 1}})");
        QTest::newRow("null") << QByteArray(R"({"masks": null})");
        QTest::newRow("no number")
                << QByteArray(R"({"masks": [{"left": "0", "top": 0, "width": 9, "height": 9}]})");
        QTest::newRow("incomplete") << QByteArray(R"({"masks": [{"left": 0, "top": 0}]})");
        QTest::newRow("empty") << QByteArray(
                R"({"masks": [{"left": 0, "top": 0, "width": 0, "height": 9}]})");
        QTest::newRow("outside") << QByteArray(
                R"({"masks": [{"left": 60, "top": 0, "width": 60, "height": 9}]})");
        QTest::newRow("a number") << QByteArray(R"({"masks": [7]})");
        QTest::newRow("crop") << QByteArray(R"({"crop": [7]})");
        QTest::newRow("quality") << QByteArray(R"({"quality": 0})");
        QTest::newRow("lines") << QByteArray(R"({"overlay": {"text": "a\nb"}})");
        QTest::newRow("overlay height") << QByteArray(R"({"overlay": {"height": 90}})");
    }
    void cameraWhoseMasksAreDamagedIsLeftOut()
    {
        QFETCH(QByteArray, processing);
        QVERIFY(QDir().mkpath(m_folder));
        writeFile(m_folder + u"/vedette.json"_s,
                  R"({"version": 2, "cameras": [{"id": "gate", "name": "Gate",
                      "source": {"kind": "local", "id": "1", "name": "Webcam"},
                      "processing": )" +
                          processing + "}]}");
        const auto loaded = ConfigStore(m_folder).load();
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY(loaded.problems[0].detail.contains(u"camera Gate, "_s));
        QVERIFY(loaded.configuration.cameras.isEmpty());
        QVERIFY(!QDir(m_folder).entryList({u"vedette.json.unreadable-*"_s}).isEmpty()); // kept
    }

    void fileFromBeforeViewsShowsEveryCamera()
    {
        QVERIFY(QDir().mkpath(m_folder));
        writeFile(m_folder + u"/vedette.json"_s,
                  R"({"version": 1, "cameras": [{"id": "gate", "name": "Gate",
                      "source": {"kind": "local", "id": "1", "name": "Webcam"}}],
                      "window": {"geometry": "", "showStatistics": true}})");
        const auto loaded = ConfigStore(m_folder).load();
        QVERIFY(loaded.problems.isEmpty());
        QCOMPARE(loaded.configuration.views, QList<ViewConfig>{ViewConfig()});
        QCOMPARE(loaded.configuration.cameras[0].picture, PictureConfig());
        QVERIFY(loaded.configuration.window.showStatistics);
    }

    void fileFromBeforeThereWereSeveralWindows()
    {
        QVERIFY(QDir().mkpath(m_folder));
        writeFile(m_folder + u"/vedette.json"_s,
                  R"({"version": 2, "views": [{"name": "One"}, {"name": "Two"}],
                      "window": {"geometry": "AQ==", "panels": "Ag==", "view": 1, "patrol": true,
                                 "locked": true}})");
        const auto loaded = ConfigStore(m_folder).load();
        QVERIFY(loaded.problems.isEmpty());
        const Configuration &configuration = loaded.configuration;
        QCOMPARE(configuration.views[0].id, 1);
        QCOMPARE(configuration.views[1].id, 2);
        QCOMPARE(configuration.windows, (QList<OpenWindow>{{1, "\x01", "\x02", 2, true}}));
        QVERIFY(configuration.window.locked);
    }

    void idsOfViewsThatCannotBeAreMadeAnew()
    {
        QVERIFY(QDir().mkpath(m_folder));
        writeFile(m_folder + u"/vedette.json"_s,
                  R"({"views": [{"id": 1}, {"id": 1}, {"id": -4}, {"id": 4000000000}]})");
        QSet<int> ids;
        for (const ViewConfig &view : ConfigStore(m_folder).load().configuration.views)
            ids.insert(view.id);
        QCOMPARE(ids, QSet<int>({1, 2, 3, 4}));
    }

    void invalidViewIsLeftOutAndTold()
    {
        QVERIFY(!ConfigStore(m_folder).save(sample()));
        QByteArray json = readFile(m_folder + u"/vedette.json"_s);
        json.replace("\"dwell\": 25", "\"dwell\": -25");
        writeFile(m_folder + u"/vedette.json"_s, json);
        const auto loaded = ConfigStore(m_folder).load();
        QCOMPARE(loaded.problems.size(), 1);
        QCOMPARE(loaded.configuration.views.size(), 1);
        QCOMPARE(shownView(loaded.configuration, 1), 0);
        QCOMPARE(loaded.configuration.cameras, sample().cameras);
    }

    void damagedSettingIsTold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("told");
        QTest::newRow("updates")
                << QByteArray(R"({"update": {"look": true, "address": "example.org"}})")
                << u"updates: an http or https address"_s;
        QTest::newRow("folder of the snapshots")
                << QByteArray(R"({"snapshots": {"folder": "pictures"}})")
                << u"pictures, folder: a whole path"_s;
        QTest::newRow("names of the snapshots")
                << QByteArray(R"({"snapshots": {"pattern": "{nonsense}"}})")
                << u"pictures, name: "_s;
        QTest::newRow("share") << QByteArray(R"({"share": {"port": 70000}})") << u"share, port: "_s;
        QTest::newRow("events") << QByteArray(R"({"events": {"mqtt": {"broker": "example.org"}}})")
                                << u"events, mqtt"_s;
    }
    void damagedSettingIsTold()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, told);
        QVERIFY(QDir().mkpath(m_folder));
        writeFile(m_folder + u"/vedette.json"_s, json);
        const auto loaded = ConfigStore(m_folder).load();
        QCOMPARE(loaded.problems.size(), 1);
        QCOMPARE(loaded.problems[0].code, ErrorCode::InvalidValue);
        QVERIFY2(loaded.problems[0].detail.contains(told), qPrintable(loaded.problems[0].detail));
        QCOMPARE(loaded.configuration, Configuration());
    }

    void wrongTypesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("cameras no list")
                << QByteArray("{\"cameras\": 7, \"share\": [], \"window\": null}");
        QTest::newRow("cameras of numbers") << QByteArray("{\"cameras\": [1, null, []]}");
        QTest::newRow("port") << QByteArray("{\"share\": {\"port\": 700000}}");
        QTest::newRow("twice the same id") << QByteArray(
                "{\"cameras\": [{\"id\":\"a\",\"source\":{\"kind\":\"local\",\"id\":\"1\"}},"
                "{\"id\":\"a\",\"source\":{\"kind\":\"local\",\"id\":\"2\"}}]}");
        QTest::newRow("views of numbers") << QByteArray("{\"views\": [1, null, []]}");
        QTest::newRow("no such view") << QByteArray("{\"views\": [], \"window\": {\"view\": 7}}");
        QTest::newRow("negative view") << QByteArray("{\"window\": {\"view\": -1}}");
        QTest::newRow("windows that cannot be")
                << QByteArray("{\"windows\": [7, {\"id\": -1}, {\"id\": 1e9, \"view\": 1e300}]}");
        QTest::newRow("too many windows")
                << "{\"windows\": [" + QByteArray("{\"id\": 1},").repeated(200) + "{\"id\": 2}]}";
        QTest::newRow("too many views")
                << "{\"views\": [" + QByteArray("{},").repeated(200) + "{}]}";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(1000, '\0');
    }
    void wrongTypesDoNoHarm()
    {
        QFETCH(QByteArray, json);
        QVERIFY(QDir().mkpath(m_folder));
        writeFile(m_folder + u"/vedette.json"_s, json);
        const auto loaded = ConfigStore(m_folder).load();
        QVERIFY(!validate(loaded.configuration));
    }

    void folderThatCannotBeMadeIsTold()
    {
        writeFile(m_dir.filePath(u"file"_s), "x");
        const Error error = ConfigStore(m_dir.filePath(u"file/settings"_s)).save({});
        QCOMPARE(error.code, ErrorCode::FileUnwritable);
    }

    void secondUserOfAFolderIsTold()
    {
        ConfigStore first(m_folder);
        ConfigStore second(m_folder);
        QVERIFY(first.lock());
        QVERIFY(first.lock());
        QVERIFY(!second.lock());
    }

    void idsAreFreeAndFitForAnAddress()
    {
        QList<CameraConfig> cameras;
        cameras += newCamera(TestPatternSpec{}, cameras, u"Türe hinten!"_s);
        cameras += newCamera(TestPatternSpec{}, cameras, u"Türe hinten"_s);
        cameras += newCamera(TestPatternSpec{}, cameras, u"門"_s);
        QCOMPARE(cameras[0].id, u"ture-hinten"_s);
        QCOMPARE(cameras[1].id, u"ture-hinten-2"_s);
        QCOMPARE(cameras[2].id, u"camera"_s);
    }

    void madeUpPasswordsDiffer()
    {
        const QString password = madeUpPassword();
        QCOMPARE(password.size(), 14);
        QVERIFY(password != madeUpPassword());
    }
};

QTEST_GUILESS_MAIN(TestConfigStore)
#include "tst_configstore.moc"
