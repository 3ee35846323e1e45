// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/contenttype.h"
#include "core/stream/multipartparser.h"
#include "tests/support/samplejpeg.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray a = sampleJpeg();
const QByteArray b = sampleJpeg({.size = {32, 24}, .entropy = 222, .seed = 2});
const QByteArray c = sampleJpeg({.size = {100, 80}, .entropy = 444, .seed = 3});

QByteArray length(const QByteArray &jpeg, int wrongBy = 0)
{
    return QByteArray::number(jpeg.size() + wrongBy);
}

QByteArray part(const QByteArray &delimiter, const QByteArray &jpeg, int wrongBy = 0)
{
    return delimiter + "\r\nContent-Type: image/jpeg\r\nContent-Length: " + length(jpeg, wrongBy) +
           "\r\n\r\n" + jpeg + "\r\n";
}

QByteArray lines(QByteArray text)
{
    return text.replace("\r\n", "\n");
}

QByteArrayList taken(MultipartParser &parser)
{
    QByteArrayList jpegs;
    while (auto found = parser.next())
        jpegs += found->jpeg;
    return jpegs;
}

QByteArrayList parsed(const QByteArray &boundary, const QByteArray &bytes, quint64 *skipped = {})
{
    MultipartParser parser(boundary);
    parser.append(bytes);
    parser.finish();
    if (skipped)
        *skipped = parser.skipped();
    return taken(parser);
}

} // namespace

class TestMultipartParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCamerasSend_data();
    void readsWhatCamerasSend();
    void handsOutSizeAndTimestamp();
    void sizeMayChangeInMidStream();
    void partsWithoutAPictureAreCounted();
    void brokenPictureCostsNoOther_data();
    void brokenPictureCostsNoOther();
    void lengthThatStopsBeingRightIsSurvived();
    void pictureThatWaitsForItsLengthIsLetGoAtTheEnd();
    void largestFrameIsTaken_data();
    void largestFrameIsTaken();
    void frameOverTheLimitIsAnError_data();
    void frameOverTheLimitIsAnError();
    void workIsLinearWithoutContentLength();
    void workIsLinearOnHostileBytes_data();
    void workIsLinearOnHostileBytes();
    void endlessHeaderIsDropped_data();
    void endlessHeaderIsDropped();
    void garbageIsSkipped();
    void survivesAnyBytes();
};

void TestMultipartParser::readsWhatCamerasSend_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("jpegs");
    QTest::addColumn<bool>("atOnce"); // each picture is out with its own last byte

    const QByteArray mixed = "multipart/x-mixed-replace";
    const QByteArray plain = mixed + ";boundary=foo";
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &bytes,
                        const QByteArrayList &jpegs = {a, b, c}, bool atOnce = true) {
        QTest::newRow(name) << type << bytes << jpegs << atOnce;
    };
    const QByteArray parts = part("--foo", a) + part("--foo", b) + part("--foo", c);
    const QByteArray bare = "Content-Type: image/jpeg\r\n\r\n";

    row("as it should be", plain, parts);
    row("seed server", mixed + ";boundary=--boundarydonotcross",
        "--boundarydonotcross\r\nContent-type: image/jpeg\r\nContent-length: " + length(a) +
                "\r\n\r\n" + a +
                "\r\n--boundarydonotcross\r\nContent-type: image/jpeg\r\nContent-length: " +
                length(b) + "\r\n\r\n" + b + "\r\n",
        {a, b});
    row("boundary has the dashes, body adds them", mixed + ";boundary=--foo",
        part("----foo", a) + part("----foo", b) + part("----foo", c));
    row("boundary has the dashes, body does not add them", mixed + ";boundary=--foo", parts);
    row("body omits the dashes", plain, part("foo", a) + part("foo", b) + part("foo", c));
    row("boundary quoted", mixed + "; boundary=\"foo\"", parts);
    row("boundary with spaces and more", mixed + "; boundary =foo; x=\"y\"", parts);
    row("boundary is another one", mixed + ";boundary=bar", parts);
    row("no boundary parameter", mixed, parts);
    row("boundary of nothing but dashes", mixed + ";boundary=----", parts);
    row("multipart/mixed", "multipart/mixed; boundary=foo", parts);
    row("end delimiter in mid-stream", plain,
        part("--foo", a) + "--foo--\r\n" + part("--foo", b) + "--foo--\r\n\r\n" + part("--foo", c));
    row("delimiter twice", plain,
        part("--foo\r\n--foo", a) + part("--foo\r\n\r\n--foo", b) + part("--foo\r\n--foo", c));
    row("first delimiter missing", plain,
        part("--foo", a).sliced(7) + part("--foo", b) + part("--foo", c));
    row("leading line ends", plain, "\r\n\r\n" + parts);
    row("no line end before the delimiter", plain,
        part("--foo", a).chopped(2) + part("--foo", b).chopped(2) + part("--foo", c).chopped(2));
    row("delimiter only before parts", plain,
        "--foo\r\n" + bare + a + "--foo\r\n" + bare + b + "--foo\r\n" + bare + c);
    row("preamble", plain, "This is a multipart stream.\r\n\r\n" + parts);
    row("no Content-Length", plain,
        "--foo\r\n" + bare + a + "\r\n--foo\r\n" + bare + b + "\r\n--foo\r\n" + bare + c + "\r\n");
    row("line feeds only", plain,
        lines("--foo\r\n" + bare) + a + lines("\r\n--foo\r\n" + bare) + b +
                lines("\r\n--foo\r\n" + bare) + c);
    row("no header at all in a part", plain,
        "--foo\r\n\r\n" + a + "\r\n--foo\r\n\r\n" + b + "\r\n--foo\r\n\r\n" + c);
    row("Content-Length too short", plain,
        part("--foo", a, -5) + part("--foo", b, -5) + part("--foo", c, -5));
    row("Content-Length too long", plain,
        part("--foo", a, 5) + part("--foo", b, 50) + part("--foo", c, 500));
    row("Content-Length of a header's length", plain,
        part("--foo", a, -a.size() + 20) + part("--foo", b, -b.size() + 2) + part("--foo", c));
    row("Content-Length wrong after being right", plain,
        part("--foo", a) + part("--foo", b, -9) + part("--foo", c, -9), {a, b, c});
    row("Content-Length zero, negative, huge or no number", plain,
        part("--foo", a, -int(a.size())) + part("--foo", b, -5000) +
                part("--foo", c).replace("Length: ", "Length: 99999999999") +
                part("--foo", a).replace("Length: ", "Length: x"),
        {a, b, c, a});
    row("padded Content-Length", plain,
        part("--foo", a).replace("Length: ", "Length:      ") +
                part("--foo", b).replace("Length: ", "Length:\t") + part("--foo", c));
    row("fields in any case", plain,
        part("--foo", a).replace("Content-Length", "CONTENT-LENGTH") +
                part("--foo", b).replace("Content-Length", "content-length") + part("--foo", c));
    row("malformed header lines", plain,
        part("--foo\r\nno colon here\r\n: no name\r\nbad name: x\r\nHTTP/1.0 200 OK", a) +
                part("--foo\r\n\tfolded: x", b) + part("--foo", c));
    row("webcamXP: 50 bytes before each picture", "application/octet-stream",
        "mjpeg 0000000000" + QByteArray(34, '\0') + a + "mjpeg 0000000001" + QByteArray(34, '\0') +
                b + "mjpeg 0000000002" + QByteArray(34, '\0') + c);
    row("picture after picture", "image/jpeg", a + b + c);
    row("parts of other picture types", plain,
        part("--foo", a).replace("image/jpeg", "image/jpg") +
                part("--foo", b).replace("image/jpeg", "application/octet-stream") +
                part("--foo", c).replace("image/jpeg", "text/plain"));
    row("X- fields", plain,
        part("--foo\r\nX-Timestamp: 12.5\r\nX-UStreamer-Online: true", a) +
                part("--foo\r\nX-Timestamp: nan", b) + part("--foo", c));
    const QByteArray thumbnail = sampleJpeg({.thumbnail = true, .seed = 5});
    row("EXIF thumbnail, with Content-Length", plain,
        part("--foo", thumbnail) + part("--foo", thumbnail), {thumbnail, thumbnail});
    row("EXIF thumbnail, without", plain,
        "--foo\r\n" + bare + thumbnail + "\r\n--foo\r\n" + bare + thumbnail,
        {thumbnail, thumbnail});
    const QByteArray tableless = sampleJpeg({.huffmanTables = false});
    row("no Huffman tables", plain, part("--foo", tableless) + part("--foo", a), {tableless, a});
    const QByteArray progressive = sampleJpeg({.scans = 5, .restarts = true});
    row("progressive, restarts", plain,
        "--foo\r\n" + bare + progressive + "\r\n--foo\r\n" + bare + progressive,
        {progressive, progressive});
    const QByteArray zeros(9, '\0');
    row("zeros after EOI, not counted", plain,
        part("--foo", a).chopped(2) + zeros + "\r\n" + part("--foo", b) + part("--foo", c));
    row("zeros after EOI, counted", plain,
        part("--foo", a + zeros) + part("--foo", b + zeros) + part("--foo", c + zeros));
    row("zeros after EOI, counted, from the second on", plain,
        part("--foo", a) + part("--foo", b + zeros) + part("--foo", c + zeros), {a, b, c}, false);
    row("text parts between", plain,
        part("--foo", a) + "--foo\r\nContent-Type: text/plain\r\nContent-Length: 12\r\n\r\n" +
                "hello: world\r\n" + part("--foo", b) +
                "--foo\r\nContent-Type: application/json\r\n\r\n{\"x\": 1}\r\n" + part("--foo", c));
    row("sound between", plain,
        part("--foo", a) + "--foo\r\nContent-Type: audio/basic\r\nContent-Length: 20\r\n\r\n" +
                QByteArrayLiteral("xx\xFF\xD8\xFF\xE0\n\n--foo\r\n\r\n\xFF\xD8\xFF") + "\r\n" +
                part("--foo", b) + part("--foo", c));
}

void TestMultipartParser::readsWhatCamerasSend()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, jpegs);
    QFETCH(bool, atOnce);

    const QByteArray boundary = parseContentType(type).boundary;
    QCOMPARE(parsed(boundary, bytes), jpegs);

    for (qsizetype i = 0; i <= bytes.size(); ++i) {
        MultipartParser parser(boundary);
        parser.append(QByteArrayView(bytes).first(i));
        parser.append(QByteArrayView(bytes).sliced(i));
        parser.finish();
        QCOMPARE(taken(parser), jpegs);
    }

    MultipartParser parser(boundary);
    QByteArrayList found;
    qsizetype from = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        parser.append(QByteArrayView(bytes).sliced(i, 1));
        while (auto next = parser.next()) {
            found += next->jpeg;
            const qsizetype end = bytes.indexOf(next->jpeg, from) + next->jpeg.size();
            if (atOnce)
                QCOMPARE(i + 1, end);
            from = end;
        }
    }
    QCOMPARE(found, jpegs);
}

void TestMultipartParser::handsOutSizeAndTimestamp()
{
    MultipartParser parser("foo");
    QVERIFY(!parser.hasBegun());
    parser.append(part("--foo\r\nX-Timestamp:  1700000000.25 ", a) + part("--foo", c));
    QVERIFY(parser.hasBegun());
    auto first = parser.next();
    QVERIFY(first);
    QCOMPARE(first->size, QSize(64, 48));
    QCOMPARE(first->timestamp, std::optional(1700000000.25));
    auto second = parser.next();
    QVERIFY(second);
    QCOMPARE(second->size, QSize(100, 80));
    QCOMPARE(second->timestamp, std::nullopt);
    QVERIFY(!parser.next());
}

void TestMultipartParser::sizeMayChangeInMidStream()
{
    MultipartParser parser("foo");
    parser.append(part("--foo", a) + part("--foo", b) + part("--foo", c));
    QList<QSize> sizes;
    while (auto next = parser.next())
        sizes += next->size;
    QCOMPARE(sizes, (QList<QSize>{{64, 48}, {32, 24}, {100, 80}}));
}

void TestMultipartParser::partsWithoutAPictureAreCounted()
{
    quint64 skipped = 0;
    const QByteArray text = "--foo\r\nContent-Type: text/plain\r\n\r\nhello\r\n";
    const QByteArray counted =
            "--foo\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello\r\n";
    const QByteArray none = "--foo\r\nContent-Type: image/jpeg\r\nContent-Length: 0\r\n\r\n\r\n";
    QCOMPARE(parsed("foo", text + part("--foo", a) + counted + none + part("--foo", b), &skipped),
             (QByteArrayList{a, b}));
    QCOMPARE(skipped, 3U);
    QCOMPARE(parsed("foo", part("--foo", a) + "--foo--\r\n" + part("--foo\r\n--foo", b), &skipped),
             (QByteArrayList{a, b}));
    QCOMPARE(skipped, 0U);
}

void TestMultipartParser::brokenPictureCostsNoOther_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("torn in the scan") << a.chopped(90);
    QTest::newRow("torn in its last marker") << a.chopped(1);
    QTest::newRow("a scan's stray SOI")
            << a.chopped(20) + QByteArrayLiteral("\xFF\xD8") + a.last(20);
    QTest::newRow("segment of no length")
            << QByteArrayLiteral("\xFF\xD8\xFF\xE0\0\0") + a.sliced(6);
    QTest::newRow("nothing but SOI and EOI") << QByteArrayLiteral("\xFF\xD8\xFF\xD9");
    QTest::newRow("no frame header") << QByteArrayLiteral("\xFF\xD8\xFF\xDA\0\2xyz\xFF\xD9");
    QTest::newRow("no height") << sampleJpeg({.size = {64, 0}});
    QTest::newRow("many SOIs") << QByteArrayLiteral("\xFF\xD8\xFF").repeated(9);
}

void TestMultipartParser::brokenPictureCostsNoOther()
{
    QFETCH(QByteArray, broken);
    const QByteArray bare = "\r\n--foo\r\nContent-Type: image/jpeg\r\n\r\n";
    const QList<QByteArray> streams{
            bare + a + bare + broken + bare + b + bare + c,
            part("--foo", a) + part("--foo", broken) + part("--foo", b) + part("--foo", c),
            broken + bare + a + bare + b + bare + c,
    };
    for (const QByteArray &bytes : streams) {
        quint64 skipped = 0;
        const QByteArrayList whole = parsed("foo", bytes, &skipped);
        // What has the right length and ends like a picture is left to the decoder.
        QByteArrayList others = whole;
        const bool dropped = others.removeAll(broken) == 0;
        QCOMPARE(others, (QByteArrayList{a, b, c}));
        QCOMPARE(skipped > 0, dropped);
        for (qsizetype i = 0; i <= bytes.size(); ++i) {
            MultipartParser parser("foo");
            parser.append(QByteArrayView(bytes).first(i));
            parser.append(QByteArrayView(bytes).sliced(i));
            parser.finish();
            QCOMPARE(taken(parser), whole);
            QCOMPARE(parser.skipped(), skipped);
        }
    }
}

void TestMultipartParser::lengthThatStopsBeingRightIsSurvived()
{
    // Each claims to hold all that follow.
    QByteArray bytes = part("--foo", a);
    QByteArrayList jpegs{a};
    for (int i = 0; i < 200; ++i) {
        bytes += part("--foo", b, 100'000);
        jpegs += b;
    }
    QCOMPARE(parsed("foo", bytes), jpegs);
}

void TestMultipartParser::pictureThatWaitsForItsLengthIsLetGoAtTheEnd()
{
    MultipartParser parser("foo");
    parser.append(part("--foo", a) + part("--foo", b, 1000));
    QCOMPARE(taken(parser), QByteArrayList{a});
    parser.finish();
    QCOMPARE(taken(parser), QByteArrayList{b});
}

void TestMultipartParser::largestFrameIsTaken_data()
{
    QTest::addColumn<bool>("withLength");
    QTest::newRow("by its Content-Length") << true;
    QTest::newRow("by walking") << false;
}

void TestMultipartParser::largestFrameIsTaken()
{
    QFETCH(bool, withLength);
    const qsizetype rest = sampleJpeg({.entropy = 0}).size();
    QByteArray large = sampleJpeg({.entropy = 0});
    large.insert(large.size() - 2, QByteArray(MultipartParser::maxFrame - rest, 'x'));
    QCOMPARE(large.size(), 33'554'432);
    QByteArray header = "--foo\r\n";
    if (withLength)
        header += "Content-Length: " + length(large) + "\r\n";
    const QByteArray bytes = part("--foo", a) + header + "\r\n" + large + "\r\n" + part("--foo", b);
    QCOMPARE(parsed("foo", bytes), (QByteArrayList{a, large, b}));
}

void TestMultipartParser::frameOverTheLimitIsAnError_data()
{
    largestFrameIsTaken_data();
}

void TestMultipartParser::frameOverTheLimitIsAnError()
{
    QFETCH(bool, withLength);
    MultipartParser parser("foo");
    parser.append(part("--foo", a) + "--foo\r\n");
    if (withLength)
        parser.append("Content-Length: 33554433\r\n");
    parser.append("\r\n");
    parser.append(a.chopped(2));
    const QByteArray chunk(100'000, 'x');
    qsizetype sent = a.size();
    while (!parser.error() && sent < 2 * MultipartParser::maxFrame) {
        parser.append(chunk);
        sent += chunk.size();
    }
    QCOMPARE(parser.error(), (Error{ErrorCode::FrameTooLarge, u"32 MiB"_s}));
    QVERIFY(sent <= MultipartParser::maxFrame + 2 * chunk.size());
    QCOMPARE(taken(parser), QByteArrayList{a});
    parser.append(part("--foo", b));
    QVERIFY(!parser.next());
}

void TestMultipartParser::workIsLinearWithoutContentLength()
{
    // Quadratic work would be 500 GB.
    QByteArray large = sampleJpeg({.entropy = 0});
    large.insert(large.size() - 2, QByteArray(32'000'000, 'x'));
    MultipartParser parser;
    for (qsizetype i = 0; i < large.size(); i += 1024)
        parser.append(QByteArrayView(large).sliced(i, std::min<qsizetype>(1024, large.size() - i)));
    QCOMPARE(taken(parser), QByteArrayList{large});
}

void TestMultipartParser::workIsLinearOnHostileBytes_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("nothing but SOIs") << QByteArrayLiteral("\xFF\xD8\xFF");
    QTest::newRow("scans without end")
            << QByteArrayLiteral("\xFF\xD8\xFF\xDA\0\2") + QByteArray(100, 'x');
    QTest::newRow("fill bytes") << QByteArrayLiteral("\xFF");
    QTest::newRow("stuffing") << QByteArrayLiteral("\xFF\0");
    QTest::newRow("empty lines") << QByteArrayLiteral("\n");
    QTest::newRow("headers without a body")
            << QByteArrayLiteral("--foo\nContent-Length: 33554432\n\n\xFF\xD8\xFF");
    QTest::newRow("lengths that were right once") << part("--foo", a) + part("--foo", b, 1'000'000);
}

void TestMultipartParser::workIsLinearOnHostileBytes()
{
    QFETCH(QByteArray, unit);
    const QByteArray chunk = unit.repeated(int(262'144 / unit.size()));
    MultipartParser parser("foo");
    for (int i = 0; i < 24 && !parser.error(); ++i) {
        parser.append(chunk);
        taken(parser);
    }
    QVERIFY(!parser.error());
}

void TestMultipartParser::endlessHeaderIsDropped_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("of many fields") << QByteArrayLiteral("X-Field: value\r\n");
    QTest::newRow("of one line") << QByteArrayLiteral("X-Field: value, ");
}

void TestMultipartParser::endlessHeaderIsDropped()
{
    QFETCH(QByteArray, unit);
    const QByteArray chunk = unit.repeated(4096);
    MultipartParser parser("foo");
    parser.append("--foo\r\n");
    for (int i = 0; i < 200; ++i)
        parser.append(chunk);
    parser.append("\r\n\r\n" + a + "\r\n" + part("--foo", b));
    QCOMPARE(taken(parser), (QByteArrayList{a, b}));
}

void TestMultipartParser::garbageIsSkipped()
{
    QRandomGenerator random(3);
    QByteArray garbage;
    while (garbage.size() < 3'000'000)
        garbage += char(random.bounded(255)); // no FF
    QCOMPARE(parsed("foo", garbage + part("\r\n--foo", a) + garbage + part("\r\n--foo", b)),
             (QByteArrayList{a, b}));
}

void TestMultipartParser::survivesAnyBytes()
{
    QRandomGenerator random(11);
    const QByteArray good = part("--foo", a) + part("--foo", sampleJpeg({.thumbnail = true}), 7) +
                            "--foo\r\nContent-Type: text/x\r\nContent-Length: 9\r\n\r\n123456789" +
                            part("--foo", b);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes = good;
        for (int i = random.bounded(1, 20); i > 0; --i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        quint64 skipped = 0;
        const QByteArrayList whole = parsed("foo", bytes, &skipped);
        for (const QByteArray &jpeg : whole)
            QVERIFY(jpeg.startsWith("\xFF\xD8\xFF") && jpeg.endsWith("\xFF\xD9"));
        MultipartParser parser("foo");
        for (qsizetype i = 0; i < bytes.size();) {
            const qsizetype step = std::min<qsizetype>(random.bounded(1, 300), bytes.size() - i);
            parser.append(QByteArrayView(bytes).sliced(i, step));
            i += step;
        }
        parser.finish();
        QCOMPARE(taken(parser), whole);
        QCOMPARE(parser.skipped(), skipped);
    }
}

QTEST_GUILESS_MAIN(TestMultipartParser)
#include "tst_multipartparser.moc"
