// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/program.h"
#include "tests/support/mediabackend.h"
#include "tests/support/rtspserver.h"

#include <QCoreApplication>
#include <QImage>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QString signedIn(QUrl url)
{
    url.setUserName(u"guard"_s);
    url.setPassword(u"s3cret"_s);
    return url.toString();
}

} // namespace

class TestPlayedCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rtspIsSharedAsJpegAndItsPasswordStaysHidden()
    {
        RtspServer camera;
        QVERIFY(camera.start(u"guard"_s, u"s3cret"_s));
        Program program;
        const QUrl address = program.share({u"--camera"_s, signedIn(camera.url())});
        QVERIFY2(address.isValid(), qPrintable(program.errors()));

        QProcess curl;
        curl.start(u"curl"_s, {u"-s"_s, u"--max-time"_s, u"25"_s,
                               address.resolved(QUrl(u"snapshot"_s)).toString()});
        QVERIFY(curl.waitForFinished(patience));
        const auto picture = QImage::fromData(curl.readAllStandardOutput(), "JPEG");
        QCOMPARE(picture.size(), QSize(320, 240));

        QProcess ffmpeg; // another maker's program reads the stream
        ffmpeg.start(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-f"_s, u"mpjpeg"_s, u"-i"_s,
                                   address.resolved(QUrl(u"stream"_s)).toString(), u"-frames:v"_s,
                                   u"5"_s, u"-f"_s, u"null"_s, u"-"_s});
        QVERIFY(ffmpeg.waitForFinished(patience));
        QCOMPARE(ffmpeg.exitCode(), 0);

        QVERIFY(program.stop());
        QVERIFY(!program.output().contains(u"s3cret"_s));
        QVERIFY(!program.errors().contains(u"s3cret"_s));
    }

    void whatIsNotInstalledIsNamed()
    {
        if (!test::playsByGStreamer())
            QSKIP("Qt's FFmpeg backend has all in its libraries");
        RtspServer camera;
        QVERIFY(camera.start());
        Program program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GST_PLUGIN_FEATURE_RANK"_s, u"avdec_h264:NONE,openh264dec:NONE"_s);
        program.setEnvironment(environment);
        const QUrl address = program.share({u"--camera"_s, camera.url().toString()});
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        QProcess viewer; // keeps the camera running
        viewer.setStandardOutputFile(QProcess::nullDevice());
        viewer.start(u"curl"_s, {u"-s"_s, address.resolved(QUrl(u"stream"_s)).toString()});
        QTRY_VERIFY_WITH_TIMEOUT(program.errors().contains(u"gstreamer1.0-libav"_s), patience);
        viewer.kill();
        viewer.waitForFinished();
        QVERIFY(program.stop());
    }
};

QTEST_GUILESS_MAIN(TestPlayedCamera)
#include "tst_playedcamera.moc"
