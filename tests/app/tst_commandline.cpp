// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/hidepasswords.h"
#include "app/launch.h"
#include "app/options.h"
#include "app/useradmin.h"
#include "core/publish/publishmodule.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

Result<CommandLine> parse(const QString &arguments)
{
    return parseCommandLine(u"vedette "_s.append(arguments).split(u' ', Qt::SkipEmptyParts));
}

const QList<KnownDevice> twoDevices{{u"/dev/video0"_s, u"Front"_s}, {u"/dev/video2"_s, u"Back"_s}};

Configuration remembered()
{
    Configuration configuration;
    configuration.cameras += newCamera(*parseCameraSpec(u"http://cam/a"_s), {});
    return configuration;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsRead()
    {
        const auto line =
                parse(u"--headless --camera test:64x48@5 --camera Front --share "
                      "--listen [::1]:9000 --open --profile /tmp/x --new "
                      "--geometry 640x480-10+20 --full-screen --language zh_CN --log-level debug "
                      "http://cam/a http://cam/b"_s);
        QVERIFY2(line, qPrintable(line.error().detail));
        QVERIFY(line->headless && line->share && line->open && !line->remember && line->fullScreen);
        QCOMPARE(line->cameras.size(), 4);
        QCOMPARE(line->listen->address, u"::1"_s);
        QCOMPARE(line->listen->port, 9000);
        QCOMPARE(line->profile, u"/tmp/x"_s);
        QCOMPARE(line->place->size, QSize(640, 480));
        QCOMPARE(*line->place->position, QPoint(-10, 20));
        QCOMPARE(line->language, u"zh_CN"_s);
        QCOMPARE(line->logLevel, u"debug"_s);
    }

    void listenTakesTheUsualForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        QTest::newRow("IPv4") << u"127.0.0.1:8080"_s << u"127.0.0.1"_s << 8080;
        QTest::newRow("IPv6") << u"[::]:80"_s << u"::"_s << 80;
        QTest::newRow("all") << u":0"_s << QString() << 0;
        QTest::newRow("star") << u"*:81"_s << QString() << 81;
        QTest::newRow("port alone") << u"8081"_s << QString() << 8081;
        QTest::newRow("localhost") << u"localhost:1"_s << u"127.0.0.1"_s << 1;
    }
    void listenTakesTheUsualForms()
    {
        QFETCH(QString, text);
        const auto line = parse(u"--listen "_s + text);
        QVERIFY(line);
        QTEST(line->listen->address, "address");
        QTEST(int(line->listen->port), "port");
        QVERIFY(line->share);
    }

    void errorNamesTheOption_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << u"--bogus"_s << u"bogus"_s;
        QTest::newRow("value missing") << u"--camera"_s << u"camera"_s;
        QTest::newRow("camera") << u"--camera test:1x1"_s << u"--camera"_s;
        QTest::newRow("address") << u"gopher://x/"_s << u"gopher://x/"_s;
        QTest::newRow("listen") << u"--listen here"_s << u"--listen here"_s;
        QTest::newRow("port") << u"--listen 127.0.0.1:70000"_s << u"--listen"_s;
        QTest::newRow("host name") << u"--listen example.org:80"_s << u"--listen"_s;
        QTest::newRow("configuration file with a window") << u"--config a.toml"_s << u"--config"_s;
        QTest::newRow("geometry") << u"--geometry big"_s << u"--geometry big"_s;
        QTest::newRow("language") << u"--language klingonese"_s << u"--language klingonese"_s;
        QTest::newRow("level") << u"--log-level loud"_s << u"--log-level loud"_s;
        QTest::newRow("format") << u"--log-format xml"_s << u"text, json or journal"_s;
        QTest::newRow("json") << u"--json"_s << u"--json"_s;
        QTest::newRow("both") << u"--open --password-file x"_s << u"--open"_s;
    }
    void errorNamesTheOption()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, named);
        const auto line = parse(arguments);
        QVERIFY(!line);
        QVERIFY2(line.error().detail.contains(named), qPrintable(line.error().detail));
        QVERIFY(line.error().detail.endsWith(u'.'));
    }

    void qtsOwnOptionsGoToQt()
    {
        const auto line = parse(u"-platform offscreen --new -style=fusion --geometry 10x10"_s);
        QVERIFY(line);
        QCOMPARE(line->qtArguments,
                 QStringList({u"vedette"_s, u"-platform"_s, u"offscreen"_s, u"-style=fusion"_s}));
        QVERIFY(line->place && !line->remember);
    }

    void helpNamesEveryOption()
    {
        const QString help = helpText();
        for (const QString &option :
             {u"headless"_s, u"camera SPEC"_s, u"list-cameras"_s, u"json"_s, u"share"_s,
              u"listen ADDRESS:PORT"_s, u"open"_s, u"password-file FILE"_s, u"config FILE"_s,
              u"profile DIR"_s, u"new"_s, u"geometry WxH+X+Y"_s, u"full-screen"_s,
              u"language LANGUAGE"_s, u"log-level LEVEL"_s, u"log-format FORMAT"_s, u"help"_s,
              u"version"_s})
            QVERIFY2(help.contains(u"--"_s + option), qPrintable(option));
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }

    void passwordsAreTakenOutOfTheArguments()
    {
        char program[] = "vedette";
        char plain[] = "http://cam/s?x=a@b";
        char secret[] = "http://me:pass@word@cam:81/s?a=1";
        char spec[] = "--camera=https://me:x@cam|http://a:bc@cam";
        char *arguments[] = {program, plain, secret, spec, nullptr};
        hidePasswords(4, arguments);
        QCOMPARE(plain, "http://cam/s?x=a@b");
        QCOMPARE(secret, "http://me:*********@cam:81/s?a=1");
        QCOMPARE(spec, "--camera=https://me:*@cam|http://a:**@cam");
    }

    void mediaServersKeysAreTakenOutOfTheArguments()
    {
        char program[] = "vedette";
        char option[] = "--publish";
        char apart[] = "door=rtmp://me:pw@host:1936/live/key?a=b";
        char joined[] = "-publish=yard=srt://host:8890?streamid=x";
        char other[] = "rtsp://host/live";
        char *arguments[] = {program, option, apart, joined, other, nullptr};
        hidePasswords(5, arguments);
        QCOMPARE(apart, "door=rtmp://me:**@host:1936*************");
        QCOMPARE(joined, "-publish=yard=srt://host:8890***********");
        QCOMPARE(other, "rtsp://host/live");
    }

    void camerasArePublished()
    {
        const auto line = parse(u"--headless --camera test --camera test:64x48 "
                                "--publish 1=rtmp://host/live/a=b --publish test-pattern="
                                "srt://host:1?streamid=x"_s);
        QVERIFY2(line, qPrintable(line.error().detail));
        QCOMPARE(line->published.size(), 2);
        QCOMPARE(line->published[0].url, u"rtmp://host/live/a=b"_s);
        if (publishingProblem())
            QSKIP("it was built without");
        Configuration before;
        before.cameras += newCamera(TestPatternSpec{}, {});
        before.published += PublishConfig{before.cameras[0].id, u"rtmp://host/live/old"_s};
        const auto launch = prepareLaunch(*line, before, false, {});
        QVERIFY2(launch, qPrintable(launch.error().detail));
        const auto &published = launch->configuration.published;
        QCOMPARE(published.size(), 2);
        QCOMPARE(published[0].camera, launch->configuration.cameras[1].id);
        QCOMPARE(published[1].camera, launch->configuration.cameras[0].id);
        QCOMPARE(published[1].url, u"srt://host:1?streamid=x"_s);
    }

    void whatCannotBePublishedIsTold_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::newRow("no camera") << u"rtmp://host/live/thekey"_s;
        QTest::newRow("empty camera") << u"=rtmp://host/live/thekey"_s;
        QTest::newRow("no address") << u"0="_s;
        QTest::newRow("scheme") << u"0=ftp://host/thekey"_s;
    }
    void whatCannotBePublishedIsTold()
    {
        QFETCH(QString, argument);
        const auto line = parse(u"--publish "_s + argument);
        QVERIFY(!line);
        QVERIFY(line.error().detail.startsWith(u"--publish"_s));
        QVERIFY(line.error().detail.contains(u"as in"_s));
        QVERIFY(!line.error().detail.contains(u"thekey"_s));
    }

    void deviceIsFoundByIdNameAndNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("id") << u"/dev/video2"_s;
        QTest::newRow("name") << u"back"_s;
        QTest::newRow("number") << u"1"_s;
    }
    void deviceIsFoundByIdNameAndNumber()
    {
        QFETCH(QString, text);
        const auto launch =
                prepareLaunch(*parse(u"--headless --camera "_s + text), {}, true, twoDevices);
        QVERIFY(launch);
        QCOMPARE(std::get<LocalSpec>(launch->configuration.cameras[0].spec).id, u"/dev/video2"_s);
    }

    void absentDeviceIsAnError()
    {
        const auto launch = prepareLaunch(*parse(u"--camera 2"_s), {}, true, twoDevices);
        QCOMPARE(launch.error(), (Error{ErrorCode::DeviceAbsent, u"2"_s}));
    }

    void addressesStandBesidesTheRememberedAndAreNotRemembered()
    {
        const auto launch = prepareLaunch(*parse(u"http://cam/a http://cam/b http://cam/b"_s),
                                          remembered(), false, {});
        QVERIFY(launch);
        const QList<CameraConfig> &cameras = launch->configuration.cameras;
        QCOMPARE(cameras.size(), 2);
        QCOMPARE(launch->passing, QSet<QString>{cameras[1].id});
        QVERIFY(!launch->configuration.share.enabled);
    }

    void theTestPatternNeedsNoOption()
    {
        const auto line = parse(u"test:320x240 test:8080"_s);
        QVERIFY(line);
        QCOMPARE(line->cameras.size(), 2);
        const auto *pattern = std::get_if<TestPatternSpec>(&line->cameras[0]);
        QVERIFY(pattern);
        QCOMPARE(pattern->size, QSize(320, 240));
        const auto *host = std::get_if<RemoteSpec>(&line->cameras[1]); // and its port
        QVERIFY(host);
        QCOMPARE(host->url, QUrl(u"http://test:8080/"_s));
    }

    void headlessCamerasStandAlone()
    {
        const auto launch =
                prepareLaunch(*parse(u"--headless --camera test"_s), remembered(), false, {});
        QVERIFY(launch);
        QCOMPARE(launch->configuration.cameras.size(), 1);
        QVERIFY(launch->configuration.share.enabled);
        QVERIFY(!launch->testPatternStandsIn);
    }

    void masksOfARememberedCameraCountForItOnTheCommandLineToo_data()
    {
        QTest::addColumn<LocalSpec>("known");
        QTest::addColumn<bool>("masked");
        QTest::newRow("same") << LocalSpec{u"/dev/a"_s, u"Webcam"_s} << true;
        QTest::newRow("other size") << LocalSpec{u"/dev/a"_s, u"Webcam"_s, {640, 480}} << true;
        QTest::newRow("plugged in anew") << LocalSpec{u"/dev/z"_s, u"Webcam"_s} << true;
        QTest::newRow("another one") << LocalSpec{u"/dev/z"_s, u"Microscope"_s} << false;
    }
    void masksOfARememberedCameraCountForItOnTheCommandLineToo()
    {
        QFETCH(LocalSpec, known);
        QFETCH(bool, masked);
        Configuration configuration;
        configuration.cameras += newCamera(known, {});
        configuration.cameras[0].processing.masks = {QRectF(0, 0, 50, 50)};
        const auto launch =
                prepareLaunch(*parse(u"--headless --camera /dev/a:320x240@5"_s), configuration,
                              false, {{u"/dev/a"_s, u"Webcam"_s}, {u"/dev/b"_s, u"Other"_s}});
        QVERIFY(launch);
        const QList<CameraConfig> &cameras = launch->configuration.cameras;
        QCOMPARE(cameras.size(), 1);
        QCOMPARE(std::get<LocalSpec>(cameras[0].spec),
                 (LocalSpec{u"/dev/a"_s, u"Webcam"_s, {320, 240}, 5}));
        QCOMPARE(!cameras[0].processing.masks.isEmpty(), masked);
    }

    void testPatternStandsInWhereThereIsNoCamera()
    {
        for (const QString &arguments : {u""_s, u"--headless"_s, u"--share"_s}) {
            const auto launch = prepareLaunch(*parse(arguments), {}, true, {});
            QVERIFY(launch && launch->testPatternStandsIn);
            QCOMPARE(launch->configuration.cameras.size(), 1);
        }
    }

    void windowSwitchesNoCameraOnUnasked()
    {
        const auto shown = prepareLaunch(*parse(u""_s), {}, true, twoDevices);
        QVERIFY(shown && shown->configuration.cameras.isEmpty());
        const auto shared = prepareLaunch(*parse(u"--share"_s), {}, true, twoDevices);
        QVERIFY(shared && shared->configuration.cameras.size() == 1);
    }

    void emptyWallStaysEmpty()
    {
        const auto later = prepareLaunch(*parse(u""_s), {}, false, {});
        QVERIFY(later && later->configuration.cameras.isEmpty());
        const auto asked = prepareLaunch(*parse(u"--new"_s), {}, true, {});
        QVERIFY(asked && asked->configuration.cameras.isEmpty());
    }

    void usersAreSetAndRemoved()
    {
        ShareConfig share;
        const auto first = changeUsers(*parse(u"--set-user anna --digest"_s), share);
        QVERIFY(first && first->contains(u"Digest"_s));
        QVERIFY(changeUsers(*parse(u"--set-user otto"_s), share));
        QCOMPARE(share.users.size(), 2);
        QVERIFY(!share.users[0].digest.isEmpty());
        QVERIFY(share.users[1].digest.isEmpty());
        const auto again = changeUsers(*parse(u"--set-user anna"_s), share);
        QVERIFY(again);
        QCOMPARE(share.users.size(), 2);
        QVERIFY(passwordMatches(share.users[0].passwordHash, again->section(u' ', 3, 3).toUtf8()));
        QVERIFY(changeUsers(*parse(u"--remove-user anna"_s), share));
        QCOMPARE(share.users.size(), 1);
        QCOMPARE(changeUsers(*parse(u"--remove-user anna"_s), share).error().code,
                 ErrorCode::InvalidValue);
        QCOMPARE(share.users[0].role, Role::View);
        QVERIFY(changeUsers(*parse(u"--set-user otto --role control"_s), share));
        QCOMPARE(share.users[0].role, Role::Control);
        QVERIFY(changeUsers(*parse(u"--set-user otto"_s), share));
        QCOMPARE(share.users[0].role, Role::Control);
        QCOMPARE(changeUsers(*parse(u"--set-user a:b"_s), share).error().code,
                 ErrorCode::InvalidValue);
        QVERIFY(!parse(u"--digest"_s));
        QVERIFY(!parse(u"--set-user a --role boss"_s));
        QVERIFY(!parse(u"--role view"_s));
        QVERIFY(!parse(u"--set-user a --remove-user b"_s));
    }

    void linksAreSigned()
    {
        ShareConfig share;
        const auto link = changeUsers(
                *parse(u"--sign-link http://192.0.2.1:8080/stream?fps=5 --valid-for 2h"_s), share);
        QVERIFY(link);
        QVERIFY(link->startsWith(u"http://192.0.2.1:8080/stream?fps=5&expires="_s));
        QVERIFY(link->contains(u"&signature="_s));
        QCOMPARE(share.linkKey.size(), 32);
        const QByteArray key = share.linkKey;
        QVERIFY(changeUsers(*parse(u"--sign-link /snapshot"_s), share));
        QCOMPARE(share.linkKey, key);
        QCOMPARE(changeUsers(*parse(u"--sign-link /status"_s), share).error().code,
                 ErrorCode::InvalidValue);
        for (const char16_t *wrong :
             {u"--valid-for 2h", u"--sign-link /stream --valid-for 0s",
              u"--sign-link /stream --valid-for soon", u"--sign-link /stream --valid-for 2"})
            QVERIFY(!parse(QString::fromUtf16(wrong)));
    }

    void announcingIsSwitchedOffForTheRun()
    {
        QVERIFY(prepareLaunch(*parse(u"--share"_s), {}, true, {})->configuration.share.announce);
        const auto launch = prepareLaunch(*parse(u"--share --no-announce"_s), {}, true, {});
        QVERIFY(!launch->configuration.share.announce);
    }

    void httpsAndNamesAreRead()
    {
        const auto line = parse(u"--https only --allow-host Cam.Example.org "
                                "--allow-origin https://Example.org:443/ "
                                "--trust-proxy 127.0.0.1 --trust-proxy 10.0.0.0/255.0.0.0"_s);
        QVERIFY(line);
        QCOMPARE(line->https.value(), Https::Only);
        QCOMPARE(line->hosts, QStringList(u"cam.example.org"_s));
        QCOMPARE(line->origins, QStringList(u"https://example.org"_s));
        QCOMPARE(line->proxies, QStringList({u"127.0.0.1"_s, u"10.0.0.0/8"_s}));
        QCOMPARE(parse(u"--certificate c.pem"_s)->https.value(), Https::On);
        for (const char16_t *wrong :
             {u"--https yes", u"--key k.pem", u"--allow-host a/b", u"--allow-host a:80",
              u"--allow-origin example.org", u"--allow-origin https://example.org/x",
              u"--trust-proxy proxy.example.org", u"--trust-proxy 10.0.0.0/33"})
            QVERIFY(!parse(QString::fromUtf16(wrong)));
    }

    void passwordComesFromTheFilesFirstLine()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"p"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("  s3cret\r\nnot this\n");
        file.close();
        const auto line = parse(u"--share --password-file "_s + file.fileName());
        const auto launch = prepareLaunch(*line, {}, true, {});
        QVERIFY(launch);
        QCOMPARE(launch->configuration.share.password, u"s3cret"_s);
        QVERIFY(passwordMatches(launch->configuration.share.users.value(0).passwordHash, "s3cret"));

        const auto missing = parse(u"--password-file /nowhere/p"_s);
        QCOMPARE(prepareLaunch(*missing, {}, true, {}).error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
