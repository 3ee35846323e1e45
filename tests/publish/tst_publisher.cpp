// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/framesink.h"
#include "core/publish/publisher.h"
#include "core/publish/publishmodule.h"
#include "tests/publish/mediaserver.h"
#include "tests/support/rawserver.h"
#include "tests/support/testcertificate.h"

#include <QBuffer>
#include <QImage>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>
#include <QTimer>
#include <QVideoFrame>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <mutex>
#include <optional>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const PublishTimes quick{.retry = {50ms, 200ms, 0.2},
                         .call = 2s,
                         .measure = 200ms,
                         .keyFrame = 200ms, // viewers wait for one
                         .steady = 100ms};

QByteArray jpegOf(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg", 90);
    return buffer.data();
}

// A camera that gives the same picture again and again.
class Feed final
{
public:
    Feed(Publisher &publisher, QSize size, const QColor &colour, int fps = 50)
        : m_publisher(publisher)
    {
        show(size, colour);
        publisher.setCameraLive(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { give(); });
        m_timer.start(1000 / fps);
    }
    void show(QSize size, const QColor &colour)
    {
        m_size = size;
        m_jpeg = jpegOf(size, colour);
    }
    void give()
    {
        m_publisher.sink().takeFrame(Frame::fromJpeg(m_jpeg, m_size, Clock::now(), ++m_count));
    }
    void pause() { m_timer.stop(); }
    void resume() { m_timer.start(); }

private:
    Publisher &m_publisher;
    QSize m_size;
    QByteArray m_jpeg;
    quint64 m_count = 0;
    QTimer m_timer;
};

bool isPublished(const Publisher &publisher, int milliseconds = 10'000)
{
    return QTest::qWaitFor([&] { return publisher.status().state == PublishState::Publishing; },
                           milliseconds);
}

bool isAbout(const QColor &seen, const QColor &wanted)
{
    const auto near = [](int a, int b) {
        return std::abs(a - b) <= 6;
    };
    return near(seen.red(), wanted.red()) && near(seen.green(), wanted.green()) &&
           near(seen.blue(), wanted.blue());
}

QStringList logged;
QtMessageHandler formerHandler = nullptr;

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    logged += text;
    formerHandler(type, context, text);
}

} // namespace

/// Cameras at media servers of others.
class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Error problem = publishingProblem();
        if (problem.code == ErrorCode::PublishingAbsent && problem.detail.isEmpty())
            QSKIP("it was built without");
        QVERIFY2(!problem, qPrintable(problem.detail));
        if (!MediaServer::isInstalled())
            QSKIP("nginx or its RTMP module is not installed");
    }

    void rtmpViewersSeeThePicture()
    {
        MediaServer server;
        QVERIFY(server.start());
        Publisher publisher({server.url()}, quick);
        const QSize size(321, 241); // its last row and column are left out
        const QColor colour(200, 80, 40);
        Feed feed(publisher, size, colour);
        QVERIFY(isPublished(publisher));
        QVERIFY(!publisher.status().error);
        QVERIFY(!publisher.status().encoder.isEmpty());
        StreamWatcher watcher(server.url(), 20);
        QVERIFY2(watcher.gets({320, 240}), watcher.errors());
        QVERIFY2(isAbout(watcher.middle(), colour), qPrintable(watcher.middle().name()));
        QVERIFY(publisher.frames() >= 20);
        QVERIFY(publisher.bytes() > 0);
    }

    void rawPicturesArePublishedToo()
    {
        MediaServer server;
        QVERIFY(server.start());
        Publisher publisher({server.url()}, quick);
        publisher.setCameraLive(true);
        QVideoFrame raw(QVideoFrameFormat({320, 240}, QVideoFrameFormat::Format_YUYV));
        QVERIFY(raw.map(QVideoFrame::WriteOnly));
        for (int n = 0; n < raw.mappedBytes(0); n += 4) { // BT.601 limited, a blue
            const std::array<uchar, 4> pixels{60, 200, 60, 100};
            std::copy(pixels.begin(), pixels.end(), raw.bits(0) + n);
        }
        raw.unmap();
        quint64 count = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer,
                [&] { publisher.sink().takeFrame(Frame::fromRaw(raw, Clock::now(), ++count)); });
        timer.start(40);
        QVERIFY(isPublished(publisher));
        StreamWatcher watcher(server.url(), 5);
        QVERIFY2(watcher.gets({320, 240}), watcher.errors());
        const QColor seen = watcher.middle();
        QVERIFY2(isAbout(seen, QColor(6, 46, 196)), qPrintable(seen.name()));
    }

    void rtspServerTakesIt()
    {
        const QString url = u"rtsp://127.0.0.1:%1/door"_s.arg(freePort());
        StreamWatcher server(url, 20, {u"-rtsp_flags"_s, u"listen"_s});
        Publisher publisher({url}, quick);
        Feed feed(publisher, {320, 240}, Qt::red);
        QVERIFY2(server.gets({320, 240}), server.errors());
        QVERIFY2(isAbout(server.middle(), QColor(254, 0, 0)), qPrintable(server.middle().name()));
    }

    void srtServerTakesIt()
    {
        const QString url = u"srt://127.0.0.1:%1"_s.arg(freePort());
        StreamWatcher server(url + u"?mode=listener"_s, 20);
        Publisher publisher({url}, quick);
        Feed feed(publisher, {320, 240}, Qt::green);
        QVERIFY2(server.gets({320, 240}), server.errors());
        QVERIFY2(isAbout(server.middle(), QColor(0, 255, 1)), qPrintable(server.middle().name()));
    }

    void itComesBackWhenTheServerDoes()
    {
        MediaServer server;
        Publisher publisher({server.url()}, quick);
        Feed feed(publisher, {320, 240}, Qt::red);
        QTRY_COMPARE(publisher.status().state, PublishState::Waiting);
        QCOMPARE(publisher.status().error.code, ErrorCode::ConnectionRefused);
        QVERIFY(publisher.status().retryAt > Clock::time_point());
        QVERIFY(server.start());
        QVERIFY(isPublished(publisher));
        server.kill();
        QTRY_COMPARE_WITH_TIMEOUT(publisher.status().state, PublishState::Waiting, 10'000);
        QVERIFY(publisher.status().error);
        QVERIFY(server.start());
        QVERIFY(isPublished(publisher));
        StreamWatcher watcher(server.url(), 5);
        QVERIFY2(watcher.gets({320, 240}), watcher.errors());
    }

    void pictureOfAnotherSizeBeginsTheStreamAnew()
    {
        MediaServer server;
        QVERIFY(server.start());
        Publisher publisher({server.url()}, quick);
        Feed feed(publisher, {320, 240}, Qt::red);
        QVERIFY(isPublished(publisher));
        QSignalSpy changes(&publisher, &Publisher::statusChanged);
        feed.show({480, 270}, Qt::blue);
        const auto isThere = [&] {
            StreamWatcher watcher(server.url(), 3);
            return watcher.gets({480, 270}, 10'000) && isAbout(watcher.middle(), QColor(0, 0, 254));
        };
        QVERIFY(isThere() || isThere());
        QCOMPARE(publisher.status().state, PublishState::Publishing);
        QVERIFY(changes.isEmpty()); // it is no failure
    }

    void silentServerHoldsNobodyUp_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("rtmp") << u"rtmp://127.0.0.1:%1/live/door"_s;
        QTest::newRow("rtmps") << u"rtmps://127.0.0.1:%1/live/door"_s;
        QTest::newRow("rtsp") << u"rtsp://127.0.0.1:%1/door"_s;
        QTest::newRow("rtsps") << u"rtsps://127.0.0.1:%1/door"_s;
        QTest::newRow("srt") << u"srt://127.0.0.1:%1"_s;
    }
    void silentServerHoldsNobodyUp()
    {
        QFETCH(QString, address);
        RawServer silent([](QTcpSocket &, const QByteArray &) {});
        std::optional<Publisher> publisher;
        PublishTimes patient = quick;
        patient.call = 30s;
        publisher.emplace(PublishTarget{address.arg(silent.port())}, patient);
        Feed feed(*publisher, {320, 240}, Qt::red);
        if (!address.startsWith(u"srt"_s))
            QTRY_COMPARE(silent.connections(), 1);
        const quint64 before = publisher->dropped();
        QTRY_VERIFY(publisher->dropped() > before + 10); // what comes meanwhile is not kept
        feed.pause();
        const Clock::time_point asked = Clock::now();
        publisher.reset();
        QVERIFY2(Clock::now() - asked < 1s, "it took longer than a second to end");
    }

    void serverThatDoesNotAnswerIsLeftInTime()
    {
        RawServer silent([](QTcpSocket &, const QByteArray &) {});
        PublishTimes impatient = quick;
        impatient.call = 300ms;
        Publisher publisher({u"rtmp://127.0.0.1:%1/live/door"_s.arg(silent.port())}, impatient);
        Feed feed(publisher, {320, 240}, Qt::red);
        QTRY_COMPARE(publisher.status().state, PublishState::Waiting);
        QCOMPARE(publisher.status().error.code, ErrorCode::TimedOut);
        QTRY_VERIFY(silent.connections() > 2); // it is tried again
    }

    void serverThatStopsTakingIsLeftInTime()
    {
        // Stopped as by a debugger: it holds its connections and reads nothing.
        MediaServer server;
        QVERIFY(server.start());
        PublishTimes impatient = quick;
        impatient.call = 500ms;
        PublishTarget target{server.url()};
        target.kilobits = 50'000;
        Publisher publisher(target, impatient);
        Feed feed(publisher, {640, 480}, Qt::red);
        QVERIFY(isPublished(publisher));
        server.freeze();
        QImage noise(640, 480, QImage::Format_RGB32);
        QRandomGenerator random(1);
        quint64 count = 100'000;
        QTimer flood; // of pictures that are large as H.264, until the system's buffers are full
        connect(&flood, &QTimer::timeout, &flood, [&] {
            for (int y = 0; y < noise.height(); ++y)
                random.fillRange(reinterpret_cast<quint32 *>(noise.scanLine(y)), noise.width());
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            noise.save(&buffer, "jpg", 90);
            publisher.sink().takeFrame(
                    Frame::fromJpeg(buffer.data(), noise.size(), Clock::now(), ++count));
        });
        feed.pause();
        flood.start(20);
        QTRY_COMPARE_WITH_TIMEOUT(publisher.status().state, PublishState::Waiting, 20'000);
        QCOMPARE(publisher.status().error.code, ErrorCode::TimedOut);
    }

    void whyItIsNotTakenIsTold_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such host")
                << u"rtmp://no-such-host.invalid/live/door"_s << ErrorCode::HostNotFound;
        QTest::newRow("nobody there")
                << u"rtsp://127.0.0.1:%1/door"_s.arg(freePort()) << ErrorCode::ConnectionRefused;
        QTest::newRow("not RTMP") << u"rtmp://127.0.0.1:%HTTP/live/door"_s << ErrorCode::None;
        QTest::newRow("no such application")
                << u"rtmp://127.0.0.1:%RTMP/nowhere/door"_s << ErrorCode::PublishRefused;
        QTest::newRow("not allowed")
                << u"rtmp://127.0.0.1:%RTMP/locked/door"_s << ErrorCode::PublishRefused;
    }
    void whyItIsNotTakenIsTold()
    {
        QFETCH(QString, url);
        QFETCH(ErrorCode, code);
        MediaServer server;
        QVERIFY(server.start());
        RawServer web([](QTcpSocket &socket, const QByteArray &) { socket.close(); });
        connect(&web, &RawServer::connected, &web, [](QTcpSocket &socket) {
            socket.write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket.disconnectFromHost();
        });
        url.replace(u"%HTTP"_s, QString::number(web.port()));
        url.replace(u"%RTMP"_s, QString::number(server.port()));
        Publisher publisher({url}, quick);
        Feed feed(publisher, {320, 240}, Qt::red);
        QTRY_VERIFY_WITH_TIMEOUT(publisher.status().error, 10'000);
        if (code != ErrorCode::None)
            QCOMPARE(publisher.status().error.code, code);
        QVERIFY(publisher.status().state != PublishState::Publishing);
        qInfo("%s", qPrintable(publisher.status().error.detail));
    }

    void wrongPasswordIsTriedOnce()
    {
        int asked = 0;
        RawServer server([&asked](QTcpSocket &socket, const QByteArray &request) {
            static const QRegularExpression number(u"CSeq: (\\d+)"_s);
            const QByteArray sequence =
                    number.match(QString::fromLatin1(request)).captured(1).toLatin1();
            asked += request.contains("\r\nAuthorization:") ? 1 : 0;
            socket.write("RTSP/1.0 401 Unauthorized\r\nCSeq: " + sequence +
                         "\r\nWWW-Authenticate: Basic realm=\"x\"\r\n\r\n");
        });
        Publisher publisher({u"rtsp://anna:wrong-one@127.0.0.1:%1/door"_s.arg(server.port())},
                            quick);
        Feed feed(publisher, {320, 240}, Qt::red);
        QTRY_COMPARE(publisher.status().state, PublishState::Failed);
        QCOMPARE(publisher.status().error.code, ErrorCode::AuthenticationRefused);
        QVERIFY(asked <= 2);
        QVERIFY(!publisher.status().error.detail.contains(u"wrong-one"_s));
    }

    void secretsAreNotLogged()
    {
        QLoggingCategory::setFilterRules(u"publish.debug=true"_s);
        formerHandler = qInstallMessageHandler(keepMessage);
        MediaServer server;
        const bool started = server.start();
        {
            Publisher publisher({server.url(u"/live/thekey?token=thetoken"_s)}, quick);
            Feed feed(publisher, {320, 240}, Qt::red);
            QVERIFY(started && isPublished(publisher));
            Publisher refused({server.url(u"/locked/thekey?token=thetoken"_s)}, quick);
            Feed other(refused, {320, 240}, Qt::red);
            QTRY_VERIFY(refused.status().error);
            QVERIFY(!refused.status().error.detail.contains(u"thekey"_s));
        }
        qInstallMessageHandler(formerHandler);
        QLoggingCategory::setFilterRules({});
        const QString all = logged.join(u'\n');
        QVERIFY2(all.contains(u"Publishing to rtmp://127.0.0.1:"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"thekey"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"thetoken"_s), qPrintable(all));
    }

    void slowCameraHasItsPictureRepeated()
    {
        MediaServer server;
        QVERIFY(server.start());
        PublishTimes times = quick;
        times.repeat = 100ms;
        times.pictures = 400ms;
        Publisher publisher({server.url()}, times);
        Feed feed(publisher, {320, 240}, Qt::red);
        feed.pause();
        feed.give();
        QTRY_VERIFY_WITH_TIMEOUT(publisher.frames() > 10, 10'000);
        QCOMPARE(publisher.status().state, PublishState::Publishing);
        // One that is lost is not shown as if it were there, and its stream ends.
        publisher.setCameraLive(false);
        QTRY_COMPARE(publisher.status().state, PublishState::Starting);
        QCOMPARE(publisher.status().error.code, ErrorCode::NoFrames);
        const quint64 sent = publisher.frames();
        publisher.setCameraLive(true);
        feed.resume();
        QVERIFY(isPublished(publisher));
        QVERIFY(publisher.frames() > sent);
    }

    void forgottenPictureIsNotRepeated()
    {
        MediaServer server;
        QVERIFY(server.start());
        PublishTimes times = quick;
        times.repeat = 50ms;
        times.pictures = 300ms;
        Publisher publisher({server.url()}, times);
        Feed feed(publisher, {320, 240}, Qt::red);
        QVERIFY(isPublished(publisher));
        feed.pause();
        publisher.forgetPictures();
        // With the camera live, it would go on for ever with a picture.
        QTRY_COMPARE(publisher.status().error.code, ErrorCode::NoFrames);
    }

    void noMorePicturesGoThanAreWanted()
    {
        MediaServer server;
        QVERIFY(server.start());
        PublishTarget target{server.url()};
        target.fps = 20;
        Publisher publisher(target, quick);
        Feed feed(publisher, {320, 240}, Qt::red, 200);
        QVERIFY(isPublished(publisher));
        const quint64 before = publisher.frames();
        const Clock::time_point begin = Clock::now();
        QTRY_VERIFY(publisher.frames() >= before + 10);
        QVERIFY(Clock::now() - begin > 400ms);
        QVERIFY(publisher.dropped() > 0);
    }

    void trustedRtspsServerTakesIt()
    {
        const TestCertificate made = makeCertificate(u"localhost"_s);
        const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
        const auto reset = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(usual); });
        QSslConfiguration trusting = usual;
        trusting.addCaCertificate(made.certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
        const quint16 port = freePort();
        StreamWatcher server(u"rtsp://127.0.0.1:%1/door"_s.arg(port), 20,
                             {u"-rtsp_flags"_s, u"listen"_s});
        TlsFront front(port, made);
        QVERIFY(front.start());
        Publisher publisher({u"rtsps://localhost:%1/door"_s.arg(front.port())}, quick);
        Feed feed(publisher, {320, 240}, Qt::blue);
        QVERIFY2(server.gets({320, 240}), server.errors());
        QVERIFY2(isAbout(server.middle(), QColor(0, 0, 254)), qPrintable(server.middle().name()));
    }

    void untrustedServerIsNotSentAnything_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("rtmps") << u"rtmps://localhost:%1/live/thekey"_s;
        QTest::newRow("rtsps") << u"rtsps://anna:thekey@localhost:%1/door"_s;
    }
    void untrustedServerIsNotSentAnything()
    {
        QFETCH(QString, url);
        // nginx behind a TLS that nobody vouches for would do as well: it is refused before.
        const TestCertificate made = makeCertificate(u"localhost"_s);
        QByteArray heard;
        RawServer server([&heard](QTcpSocket &, const QByteArray &request) { heard += request; });
        server.useTls(made.certificate, made.key);
        QVERIFY(server.listen());
        Publisher publisher({url.arg(server.port())}, quick);
        Feed feed(publisher, {320, 240}, Qt::red);
        QTRY_VERIFY_WITH_TIMEOUT(publisher.status().error, 10'000);
        QVERIFY2(publisher.status().error.code == ErrorCode::TlsFailed,
                 qPrintable(publisher.status().error.detail));
        QVERIFY(heard.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
