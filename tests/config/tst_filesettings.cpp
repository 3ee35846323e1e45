// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/file/filesettings.h"

#include <QRegularExpression>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

QList<int> linesOf(const QList<Mistake> &mistakes)
{
    QList<int> lines;
    for (const Mistake &mistake : mistakes)
        lines += mistake.line;
    return lines;
}

} // namespace

class TestFileSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingIsRead()
    {
        const ReadSettings read = readSettings(R"(
[share]
address = "::1"
port = 0
announce = false
access = "open"
https = "only"
certificate = "/a.pem"
key = "/b.pem"
hosts = ["Cam.example.org"]
origins = ["https://example.org/"]
trusted-proxies = ["127.0.0.1", "10.0.0.0/8"]
[limits]
connections = 5
connections-per-address = 4
connects = 7
connects-per-second = 6
requests = 3
requests-per-second = 2
renditions = 1
[log]
level = "info"
format = "json"
[webhook]
url = "https://example.org/hook?key=1"
token-file = "/token"
certificate-authority = "/ca.pem"
events = ["camera_lost", "sign_in_refused"]
[mqtt]
broker = "mqtts://mqtt.example.org:8884"
user = "me"
password = "secret"
certificate-authority = "/broker.pem"
topic = "home/vedette"
discovery-prefix = "ha"
[[user]]
name = "anna"
role = "control"
password = "secret"
digest = true
[[camera]]
source = "https://192.0.2.7/a"
id = "door"
name = "Front door"
shared = false
user = "me"
password-file = "/door"
trusted-certificate = "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF"
snapshot-interval = 2.5
masks = [[0, 0, 10, 20.5]]
crop = [10, 10, 80, 80]
mirrored = true
turn = "upside-down"
text = "Door"
stamp = "date-time"
text-corner = "bottom-right"
text-height = 7
quality = 60
publish = "srt://192.0.2.9:8890?streamid=publish:door"
publish-bitrate = 900
publish-rate = 12
publish-encoder = "software"
[[camera]]
source = "0:640x480@10"
publish-file = "/publish"
controls = { brightness = 10, auto = true }
)");
        QVERIFY2(read.mistakes.isEmpty(), qPrintable(read.mistakes.value(0).text));
        const FileSettings &settings = read.settings;
        QCOMPARE(settings.share.address, u"::1"_s);
        QCOMPARE(settings.share.port, 0);
        QVERIFY(!settings.share.announce);
        QCOMPARE(settings.share.access, ShareConfig::Access::Open);
        QCOMPARE(settings.share.https, Https::Only);
        QCOMPARE(settings.share.certificateFile, u"/a.pem"_s);
        QCOMPARE(settings.share.keyFile, u"/b.pem"_s);
        QCOMPARE(settings.share.hosts, QStringList{u"cam.example.org"_s});
        QCOMPARE(settings.share.origins, QStringList{u"https://example.org"_s});
        QCOMPARE(settings.share.proxies, QStringList({u"127.0.0.1"_s, u"10.0.0.0/8"_s}));
        ShareLimits limits;
        limits.connections = 5;
        limits.connectionsPerAddress = 4;
        limits.connects = 7;
        limits.connectsPerSecond = 6;
        limits.requests = 3;
        limits.requestsPerSecond = 2;
        limits.renditions = 1;
        QCOMPARE(settings.share.limits, limits);
        QCOMPARE(settings.logLevel, u"info"_s);
        QCOMPARE(settings.logFormat, u"json"_s);
        EventsConfig events;
        events.webhook = {u"https://example.org/hook?key=1"_s,
                          {},
                          u"/ca.pem"_s,
                          {u"camera_lost"_s, u"sign_in_refused"_s}};
        events.mqtt = {u"mqtts://mqtt.example.org:8884"_s,
                       u"me"_s,
                       u"secret"_s,
                       u"/broker.pem"_s,
                       u"home/vedette"_s,
                       u"ha"_s};
        QCOMPARE(settings.events, events);
        QCOMPARE(settings.webhookTokenFile, u"/token"_s);
        QCOMPARE(settings.users.size(), 1);
        QCOMPARE(settings.users[0].name, u"anna"_s);
        QCOMPARE(settings.users[0].role, Role::Control);
        QCOMPARE(settings.users[0].password, u"secret"_s);
        QVERIFY(settings.users[0].digest);
        QCOMPARE(settings.cameras.size(), 2);
        const FileCamera &door = settings.cameras[0];
        QCOMPARE(door.config.id, u"door"_s);
        QCOMPARE(door.config.name, u"Front door"_s);
        QVERIFY(!door.isShared);
        QCOMPARE(door.passwordFile, u"/door"_s);
        const PublishConfig publish{{},   u"srt://192.0.2.9:8890?streamid=publish:door"_s,
                                    true, 900,
                                    12,   EncoderKind::Software};
        QCOMPARE(door.publish, publish);
        QCOMPARE(settings.cameras[1].publishFile, u"/publish"_s);
        const auto remote = std::get<RemoteSpec>(door.config.spec);
        QCOMPARE(remote.url, QUrl(u"https://192.0.2.7/a"_s));
        QCOMPARE(remote.user, u"me"_s);
        QCOMPARE(remote.trustedCertificate.size(), 32);
        QCOMPARE(remote.snapshotInterval, std::chrono::milliseconds(2500));
        ProcessingConfig processing;
        processing.masks = {QRectF(0, 0, 10, 20.5)};
        processing.crop = QRectF(10, 10, 80, 80);
        processing.mirrored = true;
        processing.turn = PictureConfig::Turn::UpsideDown;
        processing.overlay = {u"Door"_s, OverlayConfig::Stamp::DateTime,
                              OverlayConfig::Corner::BottomRight, 7};
        processing.quality = 60;
        QCOMPARE(door.config.processing, processing);
        const FileCamera &local = settings.cameras[1];
        QCOMPARE(local.config.id, u"0"_s);
        QCOMPARE(std::get<LocalSpec>(local.config.spec).size, QSize(640, 480));
        QCOMPARE(local.config.controls, (ControlValues{{u"brightness"_s, 10.0}, {u"auto"_s, 1.0}}));
    }

    void everyLineWithAMistakeIsTold()
    {
        const QByteArrayList lines{
                "port = 8080",
                "[share",
                "address = \"nowhere\"",
                "prot = 8080",
                "port = 99999",
                "https = on",
                "certificate = \"here.pem\"",
                "hosts = [\"not a host\"]",
                "hosts = []",
                "key 5",
                "[[limits]]",
                "connections = \"many\"",
                "level = \"info\"",
                "[log]]",
                "format = \"xml\"",
                "[camera]",
                "source = \"htp://\"",
                "masks = [[1, 2, 3]]",
                "crop = [0, 0,",
                "turn = \"sideways\"",
                "user = 7",
                "quality = 0.5",
                "text = \"",
                "name = '''",
        };
        const ReadSettings read = readSettings(lines.join('\n'));
        QList<int> expected;
        for (int line = 1; line <= lines.size(); ++line)
            expected += line;
        QCOMPARE(linesOf(read.mistakes), expected);
    }

    void whatWasMeantIsTold()
    {
        const auto told = [](const QByteArray &text) {
            return readSettings(text).mistakes.value(0).text;
        };
        QCOMPARE(told("[share]\nprot = 1"), u"prot is not known in [share]. Did you mean port?"_s);
        QCOMPARE(told("[kamera]\nsource = \"test\""),
                 u"kamera is not known. Did you mean [[camera]]?"_s);
        QCOMPARE(told("port = 1"), u"port stands outside of any section. Put it below [share]."_s);
        QCOMPARE(told("[share]\nlevel = \"info\""),
                 u"level is not known in [share]. Put it below [log]."_s);
    }

    void whatDoesNotGoTogetherIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("lines");
        const QByteArray camera = "[[camera]]\nsource = \"test\"\n";
        QTest::newRow("no source") << QByteArray("[[camera]]\nname = \"a\"") << QList{1};
        QTest::newRow("same id") << camera + "id = \"a\"\n" + camera + "id = \"a\"" << QList{6};
        QTest::newRow("user of a test pattern") << camera + "user = \"a\"" << QList{3};
        QTest::newRow("user without a password")
                << QByteArray("[[user]]\nname = \"a\"") << QList{1};
        QTest::newRow("user without a name")
                << QByteArray("[[user]]\npassword = \"a\"") << QList{1};
        QTest::newRow("same user") << QByteArray("[[user]]\nname = \"a\"\npassword = \"b\"\n"
                                                 "[[user]]\nname = \"a\"\npassword = \"b\"")
                                   << QList{5};
        QTest::newRow("no webhook")
                << QByteArray("[webhook]\nurl = \"ftp://example.org/\"") << QList{2};
        QTest::newRow("sign-in in the webhook's address")
                << QByteArray("[webhook]\nurl = \"https://a:b@example.org/\"") << QList{2};
        QTest::newRow("no event") << QByteArray("[webhook]\nurl = \"http://a/\"\n"
                                                "events = [\"camera_stolen\"]")
                                  << QList{3};
        QTest::newRow("two tokens") << QByteArray("[webhook]\nurl = \"http://a/\"\ntoken = \"a\"\n"
                                                  "token-file = \"/a\"")
                                    << QList{3};
        QTest::newRow("webhook without address")
                << QByteArray("[webhook]\ntoken = \"a\"") << QList{2};
        QTest::newRow("no broker's address")
                << QByteArray("[mqtt]\nbroker = \"mqtt.example.org\"") << QList{2};
        QTest::newRow("wildcard") << QByteArray("[mqtt]\nbroker = \"mqtt://a\"\ntopic = \"a/#\"")
                                  << QList{3};
        QTest::newRow("password without a user")
                << QByteArray("[mqtt]\nbroker = \"mqtt://a\"\npassword = \"a\"") << QList{2};
        QTest::newRow("broker missing") << QByteArray("[mqtt]\nuser = \"a\"") << QList{2};
        QTest::newRow("key alone") << QByteArray("[share]\nkey = \"/a\"") << QList{2};
        QTest::newRow("certificate without HTTPS")
                << QByteArray("[share]\ncertificate = \"/a\"") << QList{2};
        QTest::newRow("too large") << QByteArray(maxTomlSize + 1, '\n') << QList{0};
    }
    void whatDoesNotGoTogetherIsTold()
    {
        QFETCH(QByteArray, text);
        QTEST(linesOf(readSettings(text).mistakes), "lines");
    }

    void mistakesAreBounded()
    {
        const ReadSettings read = readSettings(QByteArray("= 1\n").repeated(10'000));
        QCOMPARE(read.mistakes.size(), maxMistakes);
    }

    void theExampleHasNoMistake()
    {
        const ReadSettings read = readSettings(exampleSettings().toUtf8());
        QVERIFY2(read.mistakes.isEmpty(), qPrintable(read.mistakes.value(0).text));
        QCOMPARE(read.settings.cameras.size(), 1);
    }

    // What the example shows behind # are values that the settings can have.
    void everySettingOfTheExampleCanBe()
    {
        QString text = exampleSettings();
        static const QRegularExpression shown(u"^#(?=\\[\\[|[a-z-]+ = )"_s,
                                              QRegularExpression::MultilineOption);
        text.remove(shown);
        text.replace(u"test:1280x720@30"_s, u"http://192.0.2.7/a"_s);
        // Examples that name no real hash or fingerprint, and what excludes one another.
        static const QRegularExpression notTogether(
                u"^(?:password|token|password-hash|publish|trusted-certificate) = .*$"_s,
                QRegularExpression::MultilineOption);
        text.remove(notTogether);
        const ReadSettings read = readSettings(text.toUtf8());
        QStringList told;
        for (const Mistake &mistake : read.mistakes)
            told += mistake.text;
        QCOMPARE(told, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFileSettings)
#include "tst_filesettings.moc"
