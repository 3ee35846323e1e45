// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/cameraspec.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class TestCameraSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testPatternIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("fps");
        QTest::newRow("bare") << u"test"_s << QSize(1280, 720) << 30.0;
        QTest::newRow("size") << u"test:640x360"_s << QSize(640, 360) << 30.0;
        QTest::newRow("rate") << u"test:1920x1080@12.5"_s << QSize(1920, 1080) << 12.5;
        QTest::newRow("capitals") << u" TEST:64x48@5 "_s << QSize(64, 48) << 5.0;
    }
    void testPatternIsRead()
    {
        QFETCH(QString, text);
        const auto spec = parseCameraSpec(text);
        QVERIFY(spec);
        const auto *test = std::get_if<TestPatternSpec>(&*spec);
        QVERIFY(test);
        QTEST(test->size, "size");
        QTEST(test->fps, "fps");
    }

    void wrongSpecIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const int value = int(ErrorCode::InvalidValue);
        const int address = int(ErrorCode::InvalidAddress);
        QTest::newRow("empty") << u" "_s << value;
        QTest::newRow("no size") << u"test:"_s << value;
        QTest::newRow("half a size") << u"test:640"_s << value;
        QTest::newRow("too small") << u"test:8x8"_s << value;
        QTest::newRow("too large") << u"test:99999x10"_s << value;
        QTest::newRow("too fast") << u"test:640x480@500"_s << value;
        QTest::newRow("rate 0") << u"test:640x480@0"_s << value;
        QTest::newRow("other scheme") << u"ftp://host/"_s << address;
        QTest::newRow("no host") << u"http:///stream"_s << address;
        QTest::newRow("space") << u"http://host/a b"_s << address;
        QTest::newRow("RTSP without a host") << u"rtsp:///live"_s << address;
    }
    void wrongSpecIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QCOMPARE(int(parseCameraSpec(text).error().code), code);
    }

    void addressIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::newRow("whole") << u"http://cam:8080/stream?a=b"_s << u"http://cam:8080/stream?a=b"_s
                               << QString() << QString();
        QTest::newRow("bare host")
                << u" 192.0.2.7 "_s << u"http://192.0.2.7/"_s << QString() << QString();
        QTest::newRow("host and port")
                << u"cam.local:8081"_s << u"http://cam.local:8081/"_s << QString() << QString();
        QTest::newRow("with password")
                << u"https://me:p%40ss@cam/s"_s << u"https://cam/s"_s << u"me"_s << u"p@ss"_s;
        QTest::newRow("RTSP") << u"rtsp://me:p%40ss@cam:8554/live?ch=1"_s
                              << u"rtsp://cam:8554/live?ch=1"_s << u"me"_s << u"p@ss"_s;
        QTest::newRow("file") << u"/films/front door #1.mp4"_s
                              << u"file:///films/front door %231.mp4"_s << QString() << QString();
        QTest::newRow("IPv6") << u"http://[2001:db8::1]:81/s"_s << u"http://[2001:db8::1]:81/s"_s
                              << QString() << QString();
    }
    void addressIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, text);
        const auto spec = parseRemoteSpec(text);
        QVERIFY(spec);
        QTEST(spec->url.toString(), "url");
        QTEST(spec->user, "user");
        QTEST(spec->password, "password");
    }

    void twoAddressesAreAMainAndASmallOne()
    {
        const auto spec = parseCameraSpec(u"rtsp://me:pw@cam/main|rtsp://me:pw@cam/sub?a=1"_s);
        QVERIFY(spec);
        RemoteSpec wanted{QUrl(u"rtsp://cam/main"_s), u"me"_s, u"pw"_s};
        wanted.smallUrl = QUrl(u"rtsp://cam/sub?a=1"_s);
        QCOMPARE(std::get<RemoteSpec>(*spec), wanted);
        const auto small = smallSpec(*spec);
        QVERIFY(small);
        QCOMPARE(*small, (RemoteSpec{QUrl(u"rtsp://cam/sub?a=1"_s), u"me"_s, u"pw"_s}));
        QVERIFY(!smallSpec(*small));
        for (const QString &wrong : {u"http://a/|ftp://me:secret@b/"_s, u"http://a/|http:///b"_s,
                                     u"http://a/|http://b/|http://c/"_s}) {
            const Error error = parseCameraSpec(wrong).error();
            QVERIFY(error);
            QVERIFY(!error.detail.contains("secret"_L1));
        }
    }

    void errorHoldsNoPassword()
    {
        for (const QString &text : {u"ftp://me:secret@host/"_s, u"me:secret@"_s,
                                    u"http://me:secret@ host/"_s, u"http://me:sec@ret@:x"_s}) {
            const Error error = parseRemoteSpec(text).error();
            QVERIFY(error);
            QVERIFY2(!error.detail.contains("sec"_L1), qPrintable(error.detail));
        }
    }

    void deviceIsAnythingElse()
    {
        const auto spec = parseCameraSpec(u"/dev/video0"_s);
        QVERIFY(spec);
        QCOMPARE(std::get<LocalSpec>(*spec).id, u"/dev/video0"_s);
    }

    void deviceMayBeAskedForASizeAndARate()
    {
        const auto read = [](const QString &text) {
            return std::get<LocalSpec>(*parseCameraSpec(text));
        };
        QCOMPARE(read(u"0:1920x1080@25"_s), (LocalSpec{u"0"_s, {}, {1920, 1080}, 25}));
        QCOMPARE(read(u"HD Cam: front:640x480"_s), (LocalSpec{u"HD Cam: front"_s, {}, {640, 480}}));
        QCOMPARE(read(u"Cam 1x2"_s), (LocalSpec{u"Cam 1x2"_s, {}}));
        for (const QString &text : {u"0:8x8"_s, u"0:640x480@0"_s, u"0:99999x480"_s})
            QCOMPARE(parseCameraSpec(text).error().code, ErrorCode::InvalidValue);
        QVERIFY(validate(LocalSpec{u"0"_s, {}, {}, 500}));
        QVERIFY(!validate(LocalSpec{u"0"_s, {}, {}, 0, u"Jpeg"_s}));
    }

    void pathIsAFile()
    {
        for (const QString &text : {u"/films/door.mp4"_s, u"file:///films/door.mp4"_s}) {
            const auto spec = parseCameraSpec(text);
            QVERIFY(spec);
            QCOMPARE(std::get<RemoteSpec>(*spec).url, QUrl(u"file:///films/door.mp4"_s));
            QCOMPARE(suggestedName(*spec), u"door.mp4"_s);
            QVERIFY(!validate(*spec));
        }
    }

    void suggestedNameHoldsNoPassword()
    {
        const auto spec = parseCameraSpec(u"http://me:secret@cam:81/stream?token=1"_s);
        QCOMPARE(suggestedName(*spec), u"cam:81/stream"_s);
    }
};

QTEST_GUILESS_MAIN(TestCameraSpec)
#include "tst_cameraspec.moc"
