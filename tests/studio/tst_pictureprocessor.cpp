// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/picturerenderer.h"
#include "core/studio/pictureprocessor.h"
#include "tests/codec/testjpeg.h"
#include "tests/codec/testpicture.h"

#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

using Format = QVideoFrameFormat;

const QSize pictureSize(160, 96);
const QDateTime noon(QDate(2026, 3, 4), QTime(12, 30, 5));

Frame rawFrame(Pixels pixels, Format::ColorSpace space = Format::ColorSpace_BT601,
               Format::ColorRange range = Format::ColorRange_Full)
{
    const auto format = rawFormat(pictureSize, pixels, space, range);
    return Frame::fromRaw(RawPicture(testPicture(pictureSize), format).frame(), Clock::now(), 7);
}

Frame jpegOf(const QByteArray &jpeg, QSize size = pictureSize)
{
    return Frame::fromJpeg(jpeg, size, Clock::now(), 7);
}

QImage seen(const Frame &frame)
{
    PictureRenderer renderer;
    const auto image = renderer.render(frame, {});
    return image ? *image : QImage();
}

QImage turnedImage(const QImage &image, const PictureTurn &turn)
{
    return image.mirrored(turn.mirrored, false)
            .transformed(QTransform().rotate(90 * turn.quarters));
}

int brightest(const QImage &image, const QRect &part)
{
    int most = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            most = std::max(most, qGray(image.pixel(x, y)));
    return most;
}

ProcessingConfig masking(const QRectF &mask)
{
    ProcessingConfig processing;
    processing.masks = {mask};
    return processing;
}

} // namespace

class TestPictureProcessor : public QObject
{
    Q_OBJECT

    void addSources()
    {
        QTest::addColumn<Frame>("frame");
        QTest::newRow("I420") << rawFrame(Format::Format_YUV420P);
        QTest::newRow("NV12, limited") << rawFrame(Format::Format_NV12, Format::ColorSpace_BT709,
                                                   Format::ColorRange_Video);
        QTest::newRow("YUYV") << rawFrame(Format::Format_YUYV);
        QTest::newRow("BGRX") << rawFrame(Format::Format_BGRX8888);
        QTest::newRow("grey") << rawFrame(Format::Format_Y8);
        const QImage picture = testPicture(pictureSize);
        QTest::newRow("JPEG 4:2:0") << jpegOf(toJpeg(picture, TJSAMP_420));
        QTest::newRow("JPEG 4:2:2") << jpegOf(toJpeg(picture, TJSAMP_422));
        QTest::newRow("JPEG 4:4:4") << jpegOf(toJpeg(picture, TJSAMP_444));
        QTest::newRow("JPEG 4:4:0") << jpegOf(toJpeg(picture, TJSAMP_440));
        QTest::newRow("JPEG grey") << jpegOf(toJpeg(picture, TJSAMP_GRAY));
        QTest::newRow("JPEG progressive")
                << jpegOf(toJpeg(picture, TJSAMP_420, 90, TJFLAG_PROGRESSIVE));
        QTest::newRow("JPEG of odd size")
                << jpegOf(toJpeg(testPicture({101, 67}), TJSAMP_420), {101, 67});
        QTest::newRow("JPEG of another odd size")
                << jpegOf(toJpeg(testPicture({101, 67}), TJSAMP_422), {101, 67});
    }

private Q_SLOTS:
    void whatChangesNothingIsHandedOn()
    {
        PictureProcessor processor;
        ProcessingConfig processing;
        processing.quality = 20;
        const Frame frame = jpegOf(toJpeg(testPicture(pictureSize)));
        const auto made = processor.process(frame, processing);
        QVERIFY(made);
        QCOMPARE(static_cast<const void *>(made->jpeg().constData()),
                 static_cast<const void *>(frame.jpeg().constData()));
    }

    void everyKindOfPictureIsMirroredAndTurned_data() { addSources(); }
    void everyKindOfPictureIsMirroredAndTurned()
    {
        QFETCH(Frame, frame);
        PictureProcessor processor;
        const QImage before = seen(frame);
        for (const bool mirrored : {false, true}) {
            for (int quarters = 0; quarters < 4; ++quarters) {
                ProcessingConfig processing;
                processing.mirrored = mirrored;
                processing.turn = PictureConfig::Turn(quarters);
                const auto made = processor.process(frame, processing);
                QVERIFY(made);
                const QImage after = seen(*made);
                // Of odd sizes the last row and column may be lost.
                const QSize size(after.width() & ~1, after.height() & ~1);
                const PictureTurn turn{mirrored, quarters};
                const QSize kept = turn.liesDown() ? size.transposed() : size;
                const QImage expected = turnedImage(before.copy(QRect({0, 0}, kept)), turn);
                QVERIFY(qAbs(made->size().width() - turned(before.size(), turn).width()) <= 1);
                QCOMPARE(made->size(), after.size());
                QCOMPARE(made->sequence(), quint64(7));
                QCOMPARE(made->captured(), frame.captured());
                const double error = meanError(after.copy(QRect({0, 0}, size)), expected);
                QVERIFY2(error < 4, qPrintable(QString::number(error)));
            }
        }
    }

    void everyKindOfPictureIsMasked_data() { addSources(); }
    void everyKindOfPictureIsMasked()
    {
        QFETCH(Frame, frame);
        PictureProcessor processor;
        ProcessingConfig processing = masking({12.3, 20.1, 30.7, 41.9});
        processing.masks += QRectF(90, 90, 10, 10);
        for (const bool withWords : {false, true}) {
            processing.overlay.text = withWords ? u"."_s : QString();
            for (int quarters = 0; quarters < 4; ++quarters) {
                processing.turn = PictureConfig::Turn(quarters);
                processing.mirrored = quarters == 1;
                const bool cropped = quarters == 2 && frame.size() == pictureSize;
                processing.crop = cropped ? QRectF(5, 5, 95, 95) : wholePicture;
                processing.overlay.corner = OverlayConfig::Corner::TopRight;
                const auto made = processor.process(frame, processing);
                QVERIFY(made);
                const QImage after = seen(*made);
                // Where the first mask is, from its share of the picture.
                const PictureTurn turn = turnOf(processing);
                QRectF share = turned(processing.masks[0].translated(-processing.crop.topLeft()),
                                      processing.crop.size(), turn);
                const QSizeF whole = turn.liesDown() ? processing.crop.size().transposed()
                                                     : processing.crop.size();
                const QRect inside = QRectF(share.left() / whole.width() * after.width(),
                                            share.top() / whole.height() * after.height(),
                                            share.width() / whole.width() * after.width(),
                                            share.height() / whole.height() * after.height())
                                             .toAlignedRect();
                // The crop may have lost some pixels to whole blocks: then the mask moves by them.
                const int slack = cropped ? 18 : 1;
                const QRect sure = inside.adjusted(slack, slack, -slack, -slack);
                QVERIFY(!sure.isEmpty());
                QVERIFY2(brightest(after, sure) <= 4,
                         qPrintable(QString::number(brightest(after, sure))));
            }
        }
    }

    void masksCoverAllThatTheyTouch()
    {
        QCOMPARE(outerPixels({10, 10, 1, 1}, {160, 96}), QRect(16, 8, 2, 4)); // 9.6 to 10.56
        QCOMPARE(outerPixels({0, 0, 0.001, 0.001}, {160, 96}), QRect(0, 0, 2, 2));
        QCOMPARE(outerPixels({99.9, 0, 0.1, 100}, {161, 97}), QRect(160, 0, 1, 97));
        QCOMPARE(innerPixels({0, 0, 100, 100}, {161, 97}), QRect(0, 0, 160, 96));
        QCOMPARE(innerPixels({10, 10, 50, 50}, {160, 96}), QRect(16, 10, 80, 46));
    }

    void wordsAndTheTimeAreWritten()
    {
        OverlayConfig overlay;
        overlay.text = u"Tür"_s;
        QCOMPARE(overlayText(overlay, noon), u"Tür"_s);
        overlay.stamp = OverlayConfig::Stamp::Time;
        QCOMPARE(overlayText(overlay, noon), u"Tür  12:30:05"_s);
        overlay.text.clear();
        overlay.stamp = OverlayConfig::Stamp::DateTime;
        QCOMPARE(overlayText(overlay, noon), u"2026-03-04 12:30:05"_s);
    }

    void overlayIsInItsCorner_data()
    {
        QTest::addColumn<OverlayConfig::Corner>("corner");
        QTest::addColumn<QPoint>("at");
        QTest::newRow("top left") << OverlayConfig::Corner::TopLeft << QPoint(1, 1);
        QTest::newRow("top right") << OverlayConfig::Corner::TopRight << QPoint(638, 1);
        QTest::newRow("bottom left") << OverlayConfig::Corner::BottomLeft << QPoint(1, 358);
        QTest::newRow("bottom right") << OverlayConfig::Corner::BottomRight << QPoint(638, 358);
    }
    void overlayIsInItsCorner()
    {
        QFETCH(OverlayConfig::Corner, corner);
        QFETCH(QPoint, at);
        const QSize size(640, 360);
        QImage white(size, QImage::Format_RGB32);
        white.fill(Qt::white);
        const Frame frame = jpegOf(toJpeg(white), size);
        ProcessingConfig processing;
        processing.overlay = {u"Ww"_s, OverlayConfig::Stamp::None, corner, 10};
        PictureProcessor processor;
        const auto made = processor.process(frame, processing, noon);
        QVERIFY(made);
        const QImage after = seen(*made);
        QVERIFY(qGray(after.pixel(at)) < 140);
        QVERIFY(qGray(after.pixel(320, 180)) > 250);
        // The words themselves are white.
        const QRect band(at.x() < 320 ? 0 : 540, at.y() < 180 ? 0 : 326, 100, 34);
        QVERIFY(brightest(after, band.adjusted(4, 4, -4, -4)) > 220);
    }

    void timeGoesOn()
    {
        const Frame frame = rawFrame(Format::Format_YUV420P);
        ProcessingConfig processing;
        processing.overlay.stamp = OverlayConfig::Stamp::Time;
        processing.overlay.height = 20;
        PictureProcessor processor;
        const auto picture = [&](const QDateTime &now) {
            const auto made = processor.process(frame, processing, now);
            return made ? seen(*made) : QImage();
        };
        const QImage first = picture(noon);
        QCOMPARE(picture(noon.addMSecs(400)), first);
        QVERIFY(picture(noon.addSecs(3)) != first);
    }

    void longWordsStayInThePicture()
    {
        ProcessingConfig processing;
        processing.overlay = {QString(200, u'W'), OverlayConfig::Stamp::DateTime,
                              OverlayConfig::Corner::BottomRight, 20};
        PictureProcessor processor;
        for (const QSize size : {QSize(2, 2), QSize(16, 16), QSize(101, 67)}) {
            const auto made =
                    processor.process(jpegOf(toJpeg(testPicture(size)), size), processing, noon);
            QVERIFY(made);
        }
    }

    void damagedPictureIsMaskedOrNotThere()
    {
        const QByteArray whole = toJpeg(testPicture(pictureSize));
        PictureProcessor processor;
        const ProcessingConfig processing = masking({0, 0, 50, 50});
        for (qsizetype length = 0; length < whole.size(); length += 37) {
            const auto made = processor.process(jpegOf(whole.left(length)), processing);
            if (made)
                QVERIFY(brightest(seen(*made), {0, 0, 80, 48}) <= 4);
        }
        QVERIFY(!processor.process(jpegOf("no picture"), processing));
    }
};

QTEST_MAIN(TestPictureProcessor)
#include "tst_pictureprocessor.moc"
