// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/shareharness.h"

#include <QAuthenticator>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

struct Finished
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program while the server goes on.
Finished run(const QString &program, const QStringList &arguments, int seconds = 30)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                                       seconds * 1000);
    Finished finished{ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                            : -1,
                      process.readAllStandardOutput(), process.readAllStandardError()};
    if (process.error() == QProcess::FailedToStart)
        finished.errors = program.toUtf8() + " is not installed";
    return finished;
}

QString support(const QString &script)
{
    return QStringLiteral(VEDETTE_TEST_SUPPORT "/") + script;
}

ShareOptions withPassword()
{
    ShareOptions options;
    options.accounts = {testAccount(u"anna"_s, u"sésame: öffne dich"_s)};
    return options;
}

const QString userAndPassword = u"anna:sésame: öffne dich"_s;

QByteArrayList colours(QSize size)
{
    return {makeJpeg(size, Qt::red), makeJpeg(size, Qt::green), makeJpeg(size, Qt::blue)};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Programs that people really watch with.
class TestShareClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curlReads();
    void curlProvesThePassword_data();
    void curlProvesThePassword();
    void qtProvesThePassword();
    void ffmpegSeesSizeAndRate();
    void ffmpegProvesThePassword();
    void ffprobeKnowsTheStream();
    void scanningReaderGetsEveryByte();
    void browserShowsMovingPictures_data();
    void browserShowsMovingPictures();
};

void TestShareClients::curlReads()
{
    ShareHarness share;
    share.feedSteadily(colours({64, 48}), 30);
    const QString base = QString::fromLatin1(share.url(""));
    const Finished head = run(u"curl"_s, {u"-sSI"_s, base + u"/stream"_s});
    QVERIFY2(head.status == 0, head.errors);
    QVERIFY(head.output.startsWith("HTTP/1.0 200 OK"));
    const Finished snapshot = run(u"curl"_s, {u"-sSf"_s, base + u"/snapshot"_s});
    QVERIFY2(snapshot.status == 0, snapshot.errors);
    QVERIFY(colours({64, 48}).contains(snapshot.output));
    // Two requests on one connection.
    const Finished two = run(u"curl"_s, {u"-sSfv"_s, base + u"/healthz"_s, base + u"/healthz"_s});
    QCOMPARE(two.output, "ok\nok\n"_ba);
    QVERIFY(two.errors.toLower().contains("re-using existing"));
}

void TestShareClients::curlProvesThePassword_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("basic") << u"--basic"_s;
    QTest::newRow("digest") << u"--digest"_s;
    QTest::newRow("any") << u"--anyauth"_s;
}

void TestShareClients::curlProvesThePassword()
{
    QFETCH(QString, method);
    ShareHarness share(withPassword());
    share.feedSteadily(colours({64, 48}), 30);
    const auto curl = [&](const QString &user) {
        const QString url = QString::fromLatin1(share.url("/snapshot"));
        return run(u"curl"_s, {u"-sS"_s, method, u"-u"_s, user, u"-o"_s, u"/dev/null"_s, u"-w"_s,
                               u"%{http_code}"_s, url, url});
    };
    const Finished right = curl(userAndPassword);
    QVERIFY2(right.status == 0, right.errors);
    // The second address prints its code too, though its body is not thrown away.
    QVERIFY(right.output.startsWith("200"));
    QVERIFY(right.output.endsWith("200"));
    const Finished wrong = curl(u"anna:wrong"_s);
    QVERIFY(wrong.output.startsWith("401"));
}

void TestShareClients::qtProvesThePassword()
{
    ShareHarness share(withPassword());
    share.feedSteadily(colours({64, 48}), 30);
    QNetworkAccessManager manager;
    connect(&manager, &QNetworkAccessManager::authenticationRequired, this,
            [](const QNetworkReply *, QAuthenticator *authenticator) {
                authenticator->setUser(u"anna"_s);
                authenticator->setPassword(u"sésame: öffne dich"_s);
            });
    for (const char *path : {"/snapshot", "/status", "/snapshot"}) {
        const std::unique_ptr<QNetworkReply> reply(
                manager.get(QNetworkRequest(QUrl(QString::fromLatin1(share.url(path))))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }
}

void TestShareClients::ffmpegSeesSizeAndRate()
{
    ShareHarness share;
    share.feedSteadily(colours({640, 360}), 30);
    const Finished ffmpeg = run(u"ffmpeg"_s, {u"-nostdin"_s, u"-hide_banner"_s, u"-i"_s,
                                              QString::fromLatin1(share.url("/stream")),
                                              u"-frames"_s, u"45"_s, u"-f"_s, u"null"_s, u"-"_s});
    QVERIFY2(ffmpeg.status == 0, ffmpeg.errors);
    QVERIFY2(ffmpeg.errors.contains("Video: mjpeg"), ffmpeg.errors);
    QVERIFY2(ffmpeg.errors.contains("640x360"), ffmpeg.errors);
    const auto count =
            QRegularExpression(u"frame= *(\\d+) "_s).globalMatch(QString::fromUtf8(ffmpeg.errors));
    QVERIFY(count.hasNext());
    QCOMPARE(
            QRegularExpression(u"frame= *45 "_s).match(QString::fromUtf8(ffmpeg.errors)).hasMatch(),
            true);
    QVERIFY2(!ffmpeg.errors.contains("rror"), ffmpeg.errors);
}

void TestShareClients::ffmpegProvesThePassword()
{
    ShareOptions options;
    options.accounts = {testAccount(u"anna"_s, u"secret"_s)};
    ShareHarness share(options);
    share.feedSteadily(colours({64, 48}), 30);
    const QString url =
            QString::fromLatin1(share.url("/stream")).replace(u"//"_s, u"//anna:secret@"_s);
    const Finished ffmpeg = run(u"ffmpeg"_s, {u"-nostdin"_s, u"-hide_banner"_s, u"-i"_s, url,
                                              u"-frames"_s, u"5"_s, u"-f"_s, u"null"_s, u"-"_s});
    QVERIFY2(ffmpeg.status == 0, ffmpeg.errors);
}

void TestShareClients::ffprobeKnowsTheStream()
{
    ShareHarness share;
    share.feedSteadily(colours({320, 240}), 30);
    const Finished probe =
            run(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s,
                               u"format=format_name:stream=codec_name,width,height"_s, u"-of"_s,
                               u"csv=p=0"_s, QString::fromLatin1(share.url("/?action=stream"))});
    QVERIFY2(probe.status == 0, probe.errors);
    QVERIFY2(probe.output.contains("mjpeg,320,240"), probe.output);
    QVERIFY2(probe.output.contains("mpjpeg"), probe.output);
}

void TestShareClients::scanningReaderGetsEveryByte()
{
    ShareHarness share;
    const QByteArrayList sent{makeJpeg({64, 48}, Qt::red), makeJpeg({640, 480}, Qt::green),
                              makeJpeg({320, 240}, Qt::blue, Texture::Noise),
                              makeJpeg({16, 16}, Qt::black)};
    QTemporaryDir folder;
    QProcess reader;
    constexpr int count = 40;
    reader.start(u"python3"_s,
                 {support(u"seedreader.py"_s), QString::fromLatin1(share.url("/stream")),
                  QString::number(count), folder.path()});
    QTRY_COMPARE_WITH_TIMEOUT(share.server().viewers().size(), 1, 20'000);
    share.feedSteadily(sent, 50);
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), QProcess::NotRunning, 20'000);
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError());
    // Each picture is one of those sent, byte for byte, and they come in order.
    qsizetype last = -1;
    for (int i = 0; i < count; ++i) {
        const QByteArray got = contentOf(folder.filePath(u"%1.jpg"_s.arg(i)));
        const qsizetype which = sent.indexOf(got);
        QVERIFY2(which >= 0, qPrintable(u"picture %1 was not sent"_s.arg(i)));
        if (last >= 0)
            QCOMPARE(which, (last + 1) % sent.size());
        last = which;
    }
}

void TestShareClients::browserShowsMovingPictures_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("cameras");
    QTest::addColumn<QString>("until");
    QTest::newRow("page") << "/"_ba << 2 << u"document.querySelectorAll('.live').length == 1"_s;
    QTest::newRow("page of many") << "/"_ba << 9
                                  << u"document.querySelectorAll('.live').length == 1"_s;
    QTest::newRow("bare stream") << "/stream"_ba << 2 << u"document.images[0]?.naturalWidth > 0"_s;
}

void TestShareClients::browserShowsMovingPictures()
{
    QFETCH(QByteArray, path);
    QFETCH(int, cameras);
    QFETCH(QString, until);
    const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
    if (chromium.isEmpty())
        QSKIP("chromium is not installed");
    ShareOptions options;
    options.timings.repeat = 1h; // see below
    ShareHarness share(options);
    auto list = share.cameras();
    for (int i = int(list.size()); i < cameras; ++i)
        list.append({u"more%1"_s.arg(i), u"More"_s, std::make_shared<ShareChannel>()});
    share.server().setCameras(list);
    share.server().updateStatus(u"front"_s, {u"live"_s, {320, 240}, 5, 1, 0});
    for (int i = 1; i < list.size(); ++i)
        share.server().updateStatus(list[i].id, {u"waiting"_s, {}, 0, 0, 0});
    share.feedSteadily({makeJpeg({320, 240}, Qt::red)}, 5);
    QTemporaryDir folder;
    QProcess browser;
    browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    browser.start(u"python3"_s,
                  {support(u"chromiumshots.py"_s), chromium, QString::fromLatin1(share.url(path)),
                   folder.path(), u"2"_s, u"--every"_s, u"1.5"_s, u"--until"_s, until, u"--eval"_s,
                   u"[...document.querySelectorAll('.name')].map(n => n.textContent)"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"0.png"_s)) ||
                                     browser.state() == QProcess::NotRunning,
                             50'000);
    // Of a stream's pictures the newest must be painted, though none follows it.
    const QByteArray next = makeJpeg({320, 240}, Qt::blue);
    share.stopFeeding();
    share.feed(next);
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QProcess::NotRunning, 50'000);
    QCOMPARE(browser.exitCode(), 0);
    const auto has = [&](const QString &name, bool (*matches)(QRgb)) {
        const QImage shot(folder.filePath(name));
        qsizetype count = 0;
        for (int y = 0; y < shot.height(); y += 4) {
            for (int x = 0; x < shot.width(); x += 4)
                count += matches(shot.pixel(x, y)) ? 1 : 0;
        }
        return count > 300;
    };
    const auto red = [](QRgb c) {
        return qRed(c) > 230 && qGreen(c) < 30 && qBlue(c) < 30;
    };
    const auto blue = [](QRgb c) {
        return qBlue(c) > 230 && qGreen(c) < 30 && qRed(c) < 30;
    };
    QVERIFY(has(u"0.png"_s, red));
    QVERIFY(!has(u"0.png"_s, blue));
    QVERIFY(has(u"1.png"_s, blue));
    QVERIFY(!has(u"1.png"_s, red));
    if (path == "/") {
        const QByteArray last = browser.readAllStandardOutput().trimmed().split('\n').constLast();
        const QJsonArray names = QJsonDocument::fromJson(last).array();
        QCOMPARE(names.size(), cameras);
        QCOMPARE(names[1].toString(), u"Yard <&>"_s); // as text, not as markup
    }
}

QTEST_GUILESS_MAIN(TestShareClients)
#include "tst_shareclients.moc"
