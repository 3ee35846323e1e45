// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegdecoder.h"
#include "tests/codec/testjpeg.h"
#include "tests/stream/readerrig.h"
#include "tests/stream/saying.h"

#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

QImage scene(int number, QSize size = {64, 48})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 60 % 360, 200, 200));
    return image;
}

const QByteArray a = toJpeg(scene(0));
const QByteArray b = toJpeg(scene(1));
const QByteArray c = toJpeg(scene(2));

QByteArray length(const QByteArray &picture, int wrongBy = 0)
{
    return QByteArray::number(picture.size() + wrongBy);
}

/// What libjpeg reads without complaint: there are stray bytes before the frame header of the
/// other.
QByteArray cleanCmykJpeg()
{
    QByteArray picture = cmykJpeg();
    constexpr qsizetype tablesEnd = 156;
    return picture.remove(tablesEnd, picture.indexOf("\xFF\xC0") - tablesEnd);
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// A part as most send it.
QByteArray partOf(const QByteArray &delimiter, const QByteArray &picture, int wrongBy = 0)
{
    return delimiter +
           "\r\nContent-Type: image/jpeg\r\nContent-Length: " + length(picture, wrongBy) +
           "\r\n\r\n" + picture + "\r\n";
}

/// Says `bytes` in pieces of uneven sizes, and keeps the connection open.
RawServer::Handler inPieces(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, bytes, at = 0]() mutable {
            const qsizetype size = std::min<qsizetype>(1 + at * 31 % 997, bytes.size() - at);
            socket.write(bytes.constData() + at, size);
            socket.flush();
            at += int(size);
        });
        timer->start(1ms);
    };
}

} // namespace

/// What cameras of other makers send, byte for byte, through a socket.
class TestCameraReplays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plays_data();
    void plays();
    void snapshotAddressIsPolled_data();
    void snapshotAddressIsPolled();
    void cameraThatEndsItsAnswerComesBackUnseen();
};

void TestCameraReplays::plays_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArrayList>("pictures");
    const auto row = [](const char *name, const QByteArray &answer,
                        const QByteArrayList &pictures = {a, b, c}) {
        QTest::newRow(name) << answer << pictures;
    };
    const QByteArray mixed = "HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace";

    row("Axis", "HTTP/1.0 200 OK\r\nCache-Control: no-cache\r\nPragma: no-cache\r\n"
                "Expires: Thu, 01 Dec 1994 16:00:00 GMT\r\nConnection: close\r\n"
                "Content-Type: multipart/x-mixed-replace; boundary=--myboundary\r\n\r\n" +
                        partOf("--myboundary", a) + partOf("--myboundary", b) +
                        partOf("--myboundary", c));
    row("AirLink: a boundary with a space, with dashes at both ends",
        mixed + ";boundary=--video boundary--\r\n\r\n" + partOf("--video boundary--", a) +
                partOf("--video boundary--", b) + partOf("--video boundary--", c));
    row("webcamXP: the body omits the dashes",
        mixed + "; boundary=--BoundaryString\r\n\r\n" + partOf("BoundaryString", a) +
                partOf("BoundaryString", b) + partOf("BoundaryString", c));
    row("FFmpeg: a quoted boundary",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
        "Content-Type: multipart/x-mixed-replace;boundary=\"ffmpeg\"\r\n\r\n" +
                chunk("--ffmpeg\r\n") +
                chunk("Content-type: image/jpeg\r\nContent-length: " + length(a) + "\r\n\r\n") +
                chunk(a) + chunk("\r\n--ffmpeg\r\n") +
                chunk("Content-type: image/jpeg\r\nContent-length: " + length(b) + "\r\n\r\n") +
                chunk(b) + chunk("\r\n--ffmpeg\r\n"),
        {a, b});
    row("Panasonic: a space before the equals sign",
        mixed + "; boundary =--myboundary\r\n\r\n" + partOf("--myboundary", a) +
                partOf("--myboundary", b) + partOf("--myboundary", c));
    row("go2rtc: the end delimiter in mid-stream",
        "HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n" +
                partOf("--frame", a) + "--frame--\r\n" + partOf("--frame", b) + "--frame--\r\n" +
                partOf("--frame", c));
    row("Foscam: the delimiter twice",
        mixed + ";boundary=ipcamera\r\n\r\n" + partOf("--ipcamera\r\n--ipcamera", a) +
                partOf("\r\n--ipcamera\r\n--ipcamera", b) + partOf("--ipcamera", c));
    row("Tasmota: no first delimiter",
        "HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace;boundary=e8b8c539\r\n\r\n" +
                QByteArray("Content-Type: image/jpeg\r\nContent-Length: " + length(a) + "\r\n\r\n" +
                           a + "\r\n--e8b8c539\r\n") +
                "Content-Type: image/jpeg\r\nContent-Length: " + length(b) + "\r\n\r\n" + b +
                "\r\n--e8b8c539\r\n",
        {a, b});
    const QByteArray espLine = "\r\n--123456789000000000000987654321\r\n";
    const auto espHead = [](const QByteArray &picture) {
        return "Content-Type: image/jpeg\r\nContent-Length: " + length(picture) +
               "\r\nX-Timestamp: 12.345678\r\n\r\n";
    };
    row("ESP32: chunked, delimiters only before parts",
        "HTTP/1.1 200 OK\r\n"
        "Content-Type: multipart/x-mixed-replace;boundary=123456789000000000000987654321\r\n"
        "Transfer-Encoding: chunked\r\nAccess-Control-Allow-Origin: *\r\nX-Framerate: 60\r\n\r\n" +
                chunk(espLine) + chunk(espHead(a)) + chunk(a) + chunk(espLine) + chunk(espHead(b)) +
                chunk(b),
        {a, b});
    row("Motion: a padded length",
        "HTTP/1.0 200 OK\r\nServer: Motion\r\nConnection: close\r\nMax-Age: 0\r\n"
        "Content-Type: multipart/x-mixed-replace; boundary=BoundaryString\r\n\r\n" +
                partOf("--BoundaryString", a).replace("Length: ", "Length:      ") +
                partOf("--BoundaryString", b).replace("Length: ", "Length:      "),
        {a, b});
    const QByteArray mobotix = "--MOBOTIX_Fast_Serverpush\nContent-Type: image/jpeg\n\n";
    row("Mobotix: no length, line feeds only",
        "HTTP/1.0 200 OK\nServer: MX\n"
        "Content-Type: multipart/x-mixed-replace; boundary=\"MOBOTIX_Fast_Serverpush\"\n\n" +
                mobotix + a + "\n" + mobotix + b + "\n" + mobotix + c + "\n");
    row("D-Link: a length that is wrong",
        mixed + ";boundary=--video boundary--\r\n\r\n" + partOf("--video boundary--", a, 21) +
                partOf("--video boundary--", b, -7) + partOf("--video boundary--", c, 3000));
    row("D-Link: a length that becomes wrong", mixed + ";boundary=foo\r\n\r\n" +
                                                       partOf("--foo", a) + partOf("--foo", b, -9) +
                                                       partOf("--foo", c));
    row("webcamXP: octets without a boundary, a length on the whole",
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/octet-stream\r\n"
        "Content-Length: 9999999\r\n\r\n" +
                QByteArray("mjpeg").leftJustified(50, '0') + a +
                QByteArray("mjpeg").leftJustified(50, '0') + b +
                QByteArray("mjpeg").leftJustified(50, '0') + c);
    row("multipart/mixed of image/jpg",
        "HTTP/1.1 200 OK\r\nContent-Type: multipart/mixed; boundary=\"foo\"\r\n\r\n" +
                partOf("--foo", a).replace("image/jpeg", "image/jpg") +
                partOf("--foo", b).replace("image/jpeg", "application/octet-stream"),
        {a, b});
    row("mjpg-streamer: timestamps",
        "HTTP/1.0 200 OK\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n"
        "Server: MJPG-Streamer/0.2\r\nCache-Control: no-store, no-cache, must-revalidate, "
        "pre-check=0, post-check=0, max-age=0\r\nPragma: no-cache\r\n"
        "Content-Type: multipart/x-mixed-replace;boundary=boundarydonotcross\r\n\r\n"
        "--boundarydonotcross\r\n" +
                QByteArray("Content-Type: image/jpeg\r\nContent-Length: " + length(a) +
                           "\r\nX-Timestamp: 1700000000.123456\r\n\r\n" + a +
                           "\r\n--boundarydonotcross\r\n") +
                "Content-Type: image/jpeg\r\nContent-Length: " + length(b) +
                "\r\nX-Timestamp: 1700000000.156789\r\n\r\n" + b + "\r\n--boundarydonotcross\r\n",
        {a, b});
    row("µStreamer: fields of its own",
        "HTTP/1.0 200 OK\r\nAccess-Control-Allow-Origin: *\r\n"
        "Set-Cookie: stream_client=key/1; path=/; max-age=30\r\n"
        "Content-Type: multipart/x-mixed-replace;boundary=boundarydonotcross\r\n\r\n"
        "--boundarydonotcross\r\n" +
                QByteArray("Content-Type: image/jpeg\r\nContent-Length: " + length(a) +
                           "\r\nX-Timestamp: 1700000000.1\r\nX-UStreamer-Online: true\r\n"
                           "X-UStreamer-Width: 64\r\nX-UStreamer-Latency: 0.004\r\n\r\n" +
                           a + "\r\n--boundarydonotcross\r\n"),
        {a});
    row("TrendNET: unasked sign-in, a header line that is none",
        "HTTP/1.0 200 OK\r\nServer TRENDnet\r\nWWW-Authenticate: Basic realm=\"camera\"\r\n"
        "Content-Type: multipart/x-mixed-replace;boundary=foo\r\n\r\n" +
                partOf("--foo", a) + partOf("--foo", b),
        {a, b});
    row("keep-alive",
        "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n"
        "Content-Type: multipart/x-mixed-replace;boundary=foo\r\n\r\n" +
                partOf("--foo", a) + partOf("--foo", b),
        {a, b});

    const auto pictures = [&](const char *name, const QByteArrayList &kinds) {
        QByteArray counted = mixed + ";boundary=foo\r\n\r\n";
        QByteArray uncounted = counted;
        for (const QByteArray &kind : kinds) {
            counted += partOf("--foo", kind);
            uncounted += "--foo\r\nContent-Type: image/jpeg\r\n\r\n" + kind + "\r\n";
        }
        row(name, counted, kinds);
        row(QByteArray(name) + ", no length", uncounted, kinds);
    };
    pictures("an EXIF thumbnail with its own SOI and EOI",
             {withThumbnail(a, b), withThumbnail(b, a)});
    pictures("no Huffman tables", {withoutHuffmanTables(a), withoutHuffmanTables(b)});
    pictures("restart markers, progressive, grey, 4:2:2, 4:4:0, CMYK",
             {sampleJpeg({.restarts = true}), toJpeg(scene(3), TJSAMP_420, 80, TJFLAG_PROGRESSIVE),
              toJpeg(scene(4), TJSAMP_GRAY), toJpeg(scene(5), TJSAMP_422),
              toJpeg(scene(6), TJSAMP_440), cleanCmykJpeg()});
    pictures("the size changes",
             {a, toJpeg(scene(1, {640, 480})), toJpeg(scene(2, {17, 1})), toJpeg(scene(3))});
    const QByteArray zeros(12, '\0');
    row("bytes behind EOI, counted",
        mixed + ";boundary=foo\r\n\r\n" + partOf("--foo", a + zeros) + partOf("--foo", b + zeros),
        {a, b});
}

void TestCameraReplays::plays()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArrayList, pictures);
    RawServer server(inPieces(answer));
    ReaderRig rig(server.url());
    rig.start();
    // The last one, too, although the connection stays open and nothing follows.
    QTRY_COMPARE(rig.log.count(), pictures.size());
    QTRY_COMPARE(rig.state(), SourceState::Live);
    JpegDecoder decoder;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const Frame frame = rig.log.frames()[size_t(i)];
        QCOMPARE(frame.jpeg(), pictures[i]);
        const auto image = decoder.decode(frame.jpeg(), {});
        if (!image) // made of noise
            QVERIFY(frame.jpeg() == sampleJpeg({.restarts = true}));
        else
            QCOMPARE(image->size(), frame.size());
    }
    QCOMPARE(server.connections(), 1);
    QVERIFY(!rig.hasBeen(SourceState::Waiting));
}

void TestCameraReplays::snapshotAddressIsPolled_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray size = "Content-Length: " + length(a) + "\r\n\r\n" + a;
    QTest::newRow("keep-alive") << "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n" + size;
    QTest::newRow("image/jpg") << "HTTP/1.1 200 OK\r\nContent-Type: image/jpg\r\n" + size;
    QTest::newRow("octets") << "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n" +
                                       size;
    QTest::newRow("text") << "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + size;
    QTest::newRow("chunked") << "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n" +
                                        chunk(a) + "0\r\n\r\n";
}

void TestCameraReplays::snapshotAddressIsPolled()
{
    QFETCH(QByteArray, answer);
    RawServer server(saying(answer));
    ReaderRig rig(server.url());
    rig.start();
    QTRY_VERIFY(rig.log.count() >= 3);
    QCOMPARE(rig.log.frames()[2].jpeg(), a);
    QVERIFY(!rig.hasBeen(SourceState::Waiting));
}

void TestCameraReplays::cameraThatEndsItsAnswerComesBackUnseen()
{
    // As webcamXP does once its 9999999 bytes are sent.
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
                     "Content-Length: 9999999\r\n\r\n");
        repeat(socket, 10ms, QByteArray("mjpeg").leftJustified(50, '0') + a);
        QTimer::singleShot(300ms, &socket, [&socket] { socket.disconnectFromHost(); });
    });
    ReaderRig rig(server.url());
    rig.start();
    QTRY_VERIFY(server.connections() >= 3);
    QTRY_VERIFY(rig.log.count() >= 20);
    QVERIFY(!rig.hasBeen(SourceState::Waiting));
    QCOMPARE(rig.statuses.size(), 2);
}

QTEST_GUILESS_MAIN(TestCameraReplays)
#include "tst_camerareplays.moc"
