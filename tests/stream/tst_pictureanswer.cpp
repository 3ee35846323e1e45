// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/pictureanswer.h"
#include "tests/support/samplejpeg.h"

#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray jpeg = sampleJpeg();

} // namespace

class TestPictureAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByTypeAndBytes_data();
    void judgesByTypeAndBytes();
    void otherTypeIsJudgedByItsFirstBytes();
    void openTypeIsSearchedSoFar();
    void multipartMayTakeItsTime();
};

void TestPictureAnswer::judgesByTypeAndBytes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("pictures");
    QTest::addColumn<bool>("snapshot");
    QTest::addColumn<Error>("error");

    const Error none;
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                        int pictures, bool snapshot, const Error &error) {
        QTest::newRow(name) << type << body << pictures << snapshot << error;
    };
    row("stream", "multipart/x-mixed-replace;boundary=b",
        "--b\r\n\r\n" + jpeg + "\r\n--b\r\n\r\n" + jpeg, 2, false, none);
    row("stream of one", "multipart/x-mixed-replace;boundary=b", "--b\r\n\r\n" + jpeg, 1, false,
        none);
    row("stream of none", "multipart/x-mixed-replace;boundary=b", "--b\r\n", 0, false, none);
    row("snapshot", "image/jpeg", jpeg, 1, true, none);
    row("snapshot, padded", "image/jpg; x=y", jpeg + QByteArray(4, '\0'), 1, true, none);
    row("snapshot of no type", "", jpeg, 1, true, none);
    row("snapshot as octets", "application/octet-stream", jpeg, 1, true, none);
    row("snapshot as text", "text/html", jpeg, 1, true, none);
    row("many as one", "image/jpeg", jpeg + jpeg, 2, false, none);
    row("many as octets", "application/octet-stream", QByteArray(50, 'x') + jpeg, 1, true, none);
    row("empty picture", "image/jpeg", "", 0, false, {ErrorCode::BadData, u"image/jpeg"_s});
    row("torn picture", "image/jpeg", jpeg.chopped(9), 0, false,
        {ErrorCode::BadData, u"image/jpeg"_s});
    row("torn octets", "application/octet-stream", jpeg.chopped(9), 0, false,
        {ErrorCode::BadData, u"application/octet-stream"_s});
    row("page", "text/html; charset=utf-8", "<html></html>", 0, false,
        {ErrorCode::NotACamera, u"text/html"_s});
    row("empty page", "text/html", "", 0, false, {ErrorCode::NotACamera, u"text/html"_s});
    row("page with a picture in it", "text/html", "<html>" + jpeg, 0, false,
        {ErrorCode::NotACamera, u"text/html"_s});
    row("other picture", "image/png", "\x89PNG....", 0, false,
        {ErrorCode::NotACamera, u"image/png"_s});
    row("nothing of no type", "", "", 0, false, {ErrorCode::NotACamera, {}});
    row("long type", QByteArray(5000, 'x'), "yyyy", 0, false,
        {ErrorCode::NotACamera, QString(100, u'x')});
}

void TestPictureAnswer::judgesByTypeAndBytes()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    for (qsizetype i = 0; i <= body.size(); ++i) {
        PictureAnswer answer(type);
        answer.append(QByteArrayView(body).first(i));
        answer.append(QByteArrayView(body).sliced(i));
        answer.finish();
        int pictures = 0;
        while (answer.next())
            ++pictures;
        QTEST(pictures, "pictures");
        QTEST(answer.wasSnapshot(), "snapshot");
        QTEST(answer.error(), "error");
    }
}

void TestPictureAnswer::otherTypeIsJudgedByItsFirstBytes()
{
    PictureAnswer answer("text/html");
    answer.append("<h");
    QVERIFY(!answer.error());
    answer.append("t");
    QCOMPARE(answer.error().code, ErrorCode::NotACamera);
}

void TestPictureAnswer::openTypeIsSearchedSoFar()
{
    PictureAnswer found("application/octet-stream");
    found.append(QByteArray(PictureAnswer::maxSearch, 'x'));
    QVERIFY(!found.error());
    found.append(jpeg);
    QVERIFY(found.next());

    PictureAnswer answer("application/octet-stream");
    answer.append(QByteArray(PictureAnswer::maxSearch + 1, 'x'));
    QCOMPARE(answer.error().code, ErrorCode::NotACamera);
    answer.append(jpeg);
    QVERIFY(!answer.next());
}

void TestPictureAnswer::multipartMayTakeItsTime()
{
    PictureAnswer answer("multipart/x-mixed-replace");
    answer.append(QByteArray(1'000'000, 'x') + jpeg);
    QVERIFY(!answer.error());
    QVERIFY(answer.next());
}

QTEST_GUILESS_MAIN(TestPictureAnswer)
#include "tst_pictureanswer.moc"
