// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/program.h"
#include "tests/support/virtualcamera.h"

#include <QCoreApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

using Pixels = VirtualCamera::Pixels;

namespace {

// What curl gets from the address; 10 seconds at most.
QByteArray fetch(const QUrl &url)
{
    QProcess curl;
    curl.start(u"curl"_s, {u"-s"_s, u"--max-time"_s, u"10"_s, url.toString()});
    curl.waitForFinished(15'000);
    return curl.readAllStandardOutput();
}

QString state(const QUrl &address)
{
    const QJsonObject status =
            QJsonDocument::fromJson(fetch(address.resolved(QUrl(u"status"_s)))).object();
    return status.value(u"cameras"_s)[0][u"state"_s].toString();
}

} // namespace

class TestSharedCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void camerasAreListedOnce()
    {
        const VirtualCamera front(u"Front"_s, {{Pixels::Yuy2, {640, 480}, 30}});
        const VirtualCamera back(u"Back"_s, {{Pixels::Nv12, {640, 480}, 30}});
        Program program;
        QCOMPARE(program.run({u"--list-cameras"_s, u"--json"_s}), 0);
        const QJsonArray cameras = QJsonDocument::fromJson(program.output().toUtf8()).array();
        QStringList names;
        for (const auto &camera : cameras)
            names += camera[u"name"_s].toString();
        names.sort();
        QCOMPARE(names, QStringList({u"Back"_s, u"Front"_s}));
        QCOMPARE(program.run({u"--list-cameras"_s}), 0);
        QVERIFY2(program.output().contains(u"0  "_s), qPrintable(program.output()));
    }

    void cameraIsSharedByNameThroughUnplugAndReplug_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::newRow("YUYV") << int(Pixels::Yuy2);
        QTest::newRow("NV12") << int(Pixels::Nv12);
        QTest::newRow("JPEG") << int(Pixels::Jpeg);
    }
    void cameraIsSharedByNameThroughUnplugAndReplug()
    {
        QFETCH(int, pixels);
        VirtualCamera camera;
        camera.plug(u"Front"_s, Pixels(pixels), {640, 480}, 30);
        Program program;
        const QUrl address = program.share({u"--camera"_s, u"front"_s});
        QVERIFY2(address.isValid(), qPrintable(program.errors()));

        QProcess viewer; // keeps the camera running
        viewer.setStandardOutputFile(QProcess::nullDevice());
        viewer.start(u"curl"_s, {u"-s"_s, address.resolved(QUrl(u"stream"_s)).toString()});
        QVERIFY(viewer.waitForStarted());
        const QUrl snapshot = address.resolved(QUrl(u"snapshot"_s));
        const auto picture = QImage::fromData(fetch(snapshot), "JPEG");
        QCOMPARE(picture.size(), QSize(640, 480));
        QVERIFY(readCounter(picture));

        camera.unplug();
        QTRY_COMPARE_WITH_TIMEOUT(state(address), u"waiting"_s, 10'000);
        camera.plug(u"Front"_s, Pixels(pixels), {640, 480}, 30);
        QTRY_COMPARE_WITH_TIMEOUT(state(address), u"live"_s, 15'000);
        QVERIFY(readCounter(QImage::fromData(fetch(snapshot), "JPEG")));
        QCOMPARE(viewer.state(), QProcess::Running); // it was not disconnected
        viewer.kill();
        viewer.waitForFinished();
        QVERIFY(program.stop());
        QCOMPARE(program.process().exitCode(), 0);
    }

    void unpluggedCameraIsReplacedByAPictureThatSaysSo()
    {
        VirtualCamera camera;
        camera.plug(u"Front"_s, Pixels::Yuy2, {640, 480}, 30);
        Program program;
        const QUrl address = program.share({u"--camera"_s, u"front"_s});
        QVERIFY2(address.isValid(), qPrintable(program.errors()));
        QTcpSocket viewer;
        viewer.connectToHost(address.host(), quint16(address.port()));
        viewer.write("GET /stream HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        // The last whole part, as soon as it is one that `wanted` likes.
        QByteArray stream;
        QByteArray part;
        const auto waitForPart = [&](bool standIn) {
            return QTest::qWaitFor(
                    [&] {
                        stream += viewer.readAll();
                        const qsizetype end = stream.lastIndexOf("\r\n--vedetteframe\r\n");
                        const qsizetype begin = stream.lastIndexOf("--vedetteframe\r\n", end - 1);
                        if (begin < 0 || end <= begin)
                            return false;
                        part = stream.sliced(begin, end - begin);
                        stream = stream.sliced(end);
                        return part.contains("X-Vedette-Stand-In") == standIn;
                    },
                    15'000);
        };
        const auto picture = [&] {
            return QImage::fromData(part.sliced(part.indexOf("\r\n\r\n") + 4), "JPEG");
        };
        QVERIFY(waitForPart(false));
        QVERIFY(readCounter(picture()));
        camera.unplug();
        QVERIFY(waitForPart(true));
        QCOMPARE(picture().size(), QSize(640, 480)); // so that no player stumbles
        QVERIFY(qGray(picture().pixel(5, 5)) < 60);
        camera.plug(u"Front"_s, Pixels::Yuy2, {640, 480}, 30);
        QVERIFY(waitForPart(false));
        QVERIFY(readCounter(picture()));
        QCOMPARE(viewer.state(), QAbstractSocket::ConnectedState);
    }

    void relayedCameraThatIsLostIsNotTakenForLive()
    {
        VirtualCamera camera;
        camera.plug(u"Front"_s, Pixels::Yuy2, {640, 480}, 30);
        Program first;
        const QUrl address = first.share({u"--camera"_s, u"front"_s});
        QVERIFY2(address.isValid(), qPrintable(first.errors()));
        Program second;
        const QUrl relay =
                second.share({u"--camera"_s, address.resolved(QUrl(u"stream"_s)).toString()});
        QVERIFY2(relay.isValid(), qPrintable(second.errors()));
        QProcess viewer; // keeps both running
        viewer.setStandardOutputFile(QProcess::nullDevice());
        viewer.start(u"curl"_s, {u"-s"_s, relay.resolved(QUrl(u"stream"_s)).toString()});
        QTRY_COMPARE_WITH_TIMEOUT(state(relay), u"live"_s, 15'000);
        camera.unplug();
        QTRY_COMPARE_WITH_TIMEOUT(state(relay), u"waiting"_s, 15'000);
        QVERIFY(fetch(relay.resolved(QUrl(u"status"_s))).contains("lost-at-sender"));
        camera.plug(u"Front"_s, Pixels::Yuy2, {640, 480}, 30);
        QTRY_COMPARE_WITH_TIMEOUT(state(relay), u"live"_s, 15'000);
        viewer.kill();
        viewer.waitForFinished();
    }

    void busyCameraEndsWithOne()
    {
        VirtualCamera camera(u"Front"_s, {{Pixels::Yuy2, {640, 480}, 30}});
        camera.setBusy(true);
        Program program;
        QCOMPARE(program.run({u"--headless"_s, u"--camera"_s, u"Front"_s, u"--listen"_s,
                              u"127.0.0.1:0"_s}),
                 1);
        QVERIFY2(program.errors().contains(u"Front"_s), qPrintable(program.errors()));
    }
};

int main(int argc, char *argv[])
{
    const VirtualCameras cameras;
    const QCoreApplication application(argc, argv);
    TestSharedCamera test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sharedcamera.moc"
