// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/framesink.h"
#include "core/publish/publisher.h"
#include "core/publish/publishmodule.h"
#include "tests/publish/mediaserver.h"
#include "tests/publish/publishing.h"
#include "tests/support/rawserver.h"
#include "tests/support/testcertificate.h"

#include <QBuffer>
#include <QImage>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <map>
#include <mutex>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

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

/// Media servers that fail, say no, or say nothing.
class TestPublishFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNothingIsPublished(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY2(!publishingProblem(), qPrintable(publishingProblem().detail));
    }

    void itComesBackWhenTheServerDoes()
    {
        MediaServer server;
        Publisher publisher(targetAt(server.url()), quickTimes());
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

    void silentServersHoldNobodyUp()
    {
        struct Held
        {
            explicit Held(const QString &address)
                : publisher(targetAt(address.arg(server.port())), patient())
            {
            }
            static PublishTimes patient()
            {
                PublishTimes times = quickTimes();
                times.call = 30s;
                return times;
            }
            RawServer server{[](QTcpSocket &, const QByteArray &) {
            }};
            Publisher publisher;
            Feed feed{publisher, {320, 240}, Qt::red};
        };
        std::map<QString, Held> all;
        for (const auto &address :
             {u"rtmp://127.0.0.1:%1/live/door"_s, u"rtmps://127.0.0.1:%1/live/door"_s,
              u"rtsp://127.0.0.1:%1/door"_s, u"rtsps://127.0.0.1:%1/door"_s,
              u"srt://127.0.0.1:%1"_s})
            all.try_emplace(address, address);
        for (auto &[address, held] : all) {
            if (!address.startsWith(u"srt"_s))
                QVERIFY2(QTest::qWaitFor([&one = held] { return one.server.connections() == 1; }),
                         qPrintable(address));
        }
        for (auto &[address, held] : all) { // what comes meanwhile is not kept
            const quint64 before = held.publisher.dropped();
            QVERIFY2(QTest::qWaitFor([&one = held, before] {
                         return one.publisher.dropped() > before + 10;
                     }),
                     qPrintable(address));
        }
        for (auto &[address, held] : all)
            QCOMPARE(held.server.connections(), address.startsWith(u"srt"_s) ? 0 : 1);
        const Clock::time_point asked = Clock::now();
        for (auto &[address, held] : all)
            held.publisher.stop();
        all.clear();
        QVERIFY2(Clock::now() - asked < 1s, "it took longer than a second to end");
    }

    void serverThatDoesNotAnswerIsLeftInTime()
    {
        RawServer silent([](QTcpSocket &, const QByteArray &) {});
        PublishTimes impatient = quickTimes();
        impatient.call = 200ms;
        Publisher publisher(targetAt(u"rtmp://127.0.0.1:%1/live/door"_s.arg(silent.port())),
                            impatient);
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
        PublishTimes impatient = quickTimes();
        impatient.call = 500ms;
        PublishTarget target = targetAt(server.url());
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
        Publisher publisher(targetAt(url), quickTimes());
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
        Publisher publisher(
                targetAt(u"rtsp://anna:wrong-one@127.0.0.1:%1/door"_s.arg(server.port())),
                quickTimes());
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
            Publisher publisher(targetAt(server.url(u"/live/thekey?token=thetoken"_s)),
                                quickTimes());
            Feed feed(publisher, {320, 240}, Qt::red);
            Publisher refused(targetAt(server.url(u"/locked/thekey?token=thetoken"_s)),
                              quickTimes());
            Feed other(refused, {320, 240}, Qt::red);
            QVERIFY(started && isPublished(publisher));
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
        Publisher publisher(targetAt(url.arg(server.port())), quickTimes());
        Feed feed(publisher, {320, 240}, Qt::red);
        QTRY_VERIFY_WITH_TIMEOUT(publisher.status().error, 10'000);
        QVERIFY2(publisher.status().error.code == ErrorCode::TlsFailed,
                 qPrintable(publisher.status().error.detail));
        QVERIFY(heard.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPublishFaults)
#include "tst_publishfaults.moc"
