// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/testpattern.h"
#include "core/codec/jpegencoder.h"
#include "core/codec/picturerenderer.h"
#include "core/studio/camera.h"
#include "core/studio/picturefeed.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <cstring>

using namespace vedette;

namespace {

class RecordingSink final : public FrameSink
{
public:
    explicit RecordingSink(Needs needs)
        : m_needs(needs)
    {
    }
    Needs needs() const override { return m_needs; }
    void takeFrame(const Frame &frame) override
    {
        newest.put(frame);
        ++count;
    }

    Mailbox<Frame> newest;
    std::atomic<int> count = 0;

private:
    Needs m_needs;
};

/// A source that says what is asked of it.
class ObedientSource final : public Source
{
public:
    explicit ObedientSource(bool idles)
        : m_idles(idles)
    {
    }
    bool canIdle() const override { return m_idles; }
    void setPace(Pace pace) override { m_pace = pace; }

    QString doing() const
    {
        if (!m_running)
            return QStringLiteral("stopped");
        return m_pace == Pace::Full ? QStringLiteral("full") : QStringLiteral("idle");
    }

protected:
    void beginWork() override { m_running = true; }
    void endWork() override { m_running = false; }

private:
    const bool m_idles;
    bool m_running = false;
    Pace m_pace = Pace::Full;
};

const CameraConfig config{QStringLiteral("test"), QStringLiteral("Test"), TestPatternSpec{}};

/// Gives the frames that a test hands it, in the test's thread.
class HandFedSource final : public Source
{
public:
    void give(const Frame &frame) { deliver(frame); }

protected:
    void beginWork() override {}
    void endWork() override {}
};

/// White all over.
Frame whiteFrame(QSize size, quint64 sequence)
{
    QVideoFrameFormat format(size, QVideoFrameFormat::Format_YUV420P);
    format.setColorRange(QVideoFrameFormat::ColorRange_Full);
    QVideoFrame frame(format);
    if (frame.map(QVideoFrame::WriteOnly)) {
        for (int plane = 0; plane < 3; ++plane)
            std::memset(frame.bits(plane), plane == 0 ? 255 : 128,
                        size_t(frame.mappedBytes(plane)));
        frame.unmap();
    }
    return Frame::fromRaw(frame, Clock::now(), sequence);
}

Frame whiteJpeg(QSize size, quint64 sequence)
{
    const Frame raw = whiteFrame(size, sequence);
    JpegEncoder encoder;
    return raw.encoded(*encoder.encode(raw.raw(), 90));
}

ProcessingConfig masking()
{
    ProcessingConfig processing;
    processing.masks = {QRectF(0, 0, 50, 50)};
    return processing;
}

/// Looks at every frame: whether its upper left is white.
class Witness final : public FrameSink
{
public:
    explicit Witness(Needs needs)
        : m_needs(needs)
    {
    }
    Needs needs() const override { return m_needs; }
    void takeFrame(const Frame &frame) override
    {
        PictureRenderer renderer;
        const auto image = renderer.render(frame, {});
        if (!image || qGray(image->pixel(4, 4)) > 10)
            ++unmasked;
        else
            ++masked;
        size.put(frame.size());
    }

    std::atomic<int> masked = 0;
    std::atomic<int> unmasked = 0;
    Mailbox<QSize> size;

private:
    Needs m_needs;
};

std::unique_ptr<Source> pattern(QSize size = {320, 240}, double fps = 60)
{
    return std::make_unique<TestPattern>(TestPatternOptions{size, fps});
}

} // namespace

class TestCamera : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;

private Q_SLOTS:
    void sourceRunsOnlyWhileThereIsASink()
    {
        Camera camera(config, pattern(), m_pool);
        QCOMPARE(camera.status().state, SourceState::Stopped);
        RecordingSink one(FrameSink::Needs::AnyPicture);
        RecordingSink two(FrameSink::Needs::Jpeg);
        camera.addSink(one);
        QTRY_COMPARE(camera.status().state, SourceState::Live);
        camera.addSink(two);
        camera.removeSink(one);
        QTRY_VERIFY(two.count > 2);
        QCOMPARE(camera.status().state, SourceState::Live);
        camera.removeSink(two);
        QCOMPARE(camera.status().state, SourceState::Stopped);
    }

    void rawPicturesAreEncodedOnlyForWhoNeedsJpeg()
    {
        Camera camera(config, pattern(), m_pool);
        RecordingSink any(FrameSink::Needs::AnyPicture);
        camera.addSink(any);
        QTRY_VERIFY(any.count > 5);
        QVERIFY(any.newest.take()->isRaw());

        RecordingSink jpeg(FrameSink::Needs::Jpeg);
        camera.addSink(jpeg);
        QTRY_VERIFY(jpeg.count > 5);
        const auto frame = jpeg.newest.take();
        QVERIFY(frame->isJpeg());
        QCOMPARE(frame->size(), QSize(320, 240));
        QVERIFY(frame->jpeg().startsWith("\xff\xd8") && frame->jpeg().endsWith("\xff\xd9"));
        camera.removeSink(any);
        camera.removeSink(jpeg);
    }

    void oneEncodingServesAllWhoNeedJpeg()
    {
        Camera camera(config, pattern(), m_pool);
        RecordingSink one(FrameSink::Needs::Jpeg);
        RecordingSink two(FrameSink::Needs::Jpeg);
        camera.addSink(one);
        camera.addSink(two);
        QTRY_VERIFY(one.count > 3 && two.count > 3);
        camera.removeSink(one);
        camera.removeSink(two);
        const Frame a = *one.newest.take();
        const Frame b = *two.newest.take();
        if (a.sequence() == b.sequence())
            QCOMPARE(static_cast<const void *>(a.jpeg().constData()),
                     static_cast<const void *>(b.jpeg().constData()));
        else // the last frame came between the two removals
            QCOMPARE(b.sequence(), a.sequence() + 1);
    }

    void sinksStayWhenTheSourceIsReplaced()
    {
        Camera camera(config, pattern(), m_pool);
        RecordingSink sink(FrameSink::Needs::AnyPicture);
        camera.addSink(sink);
        QTRY_VERIFY(sink.count > 1);
        camera.replaceSource(TestPatternSpec{{160, 120}, 30}, pattern({160, 120}));
        QTRY_COMPARE(camera.stats().size, QSize(160, 120));
        camera.removeSink(sink);
    }

    void feedGivesPicturesAtTheSizeAskedFor()
    {
        Camera camera(config, pattern({640, 360}), m_pool);
        PictureFeed feed(camera, m_pool);
        const QSignalSpy ready(&feed, &PictureFeed::pictureReady);
        feed.setTargetSize({200, 200});
        feed.setActive(true);
        QTRY_VERIFY(!ready.isEmpty());
        const auto picture = feed.takePicture();
        QVERIFY(picture);
        QCOMPARE(picture->drawable.toImage().format(), QImage::Format_RGB32);
        QCOMPARE(picture->drawable.size().width(), 200);
        QVERIFY(qAbs(picture->drawable.size().height() - 112) <= 1);
        QCOMPARE(picture->frame.size(), QSize(640, 360));
    }

    void feedDecodesOnlyAsFastAsPicturesAreTaken()
    {
        Camera camera(config, pattern(), m_pool);
        PictureFeed feed(camera, m_pool);
        const QSignalSpy ready(&feed, &PictureFeed::pictureReady);
        feed.setActive(true);
        QTRY_VERIFY(camera.stats().frames > 20);
        QCOMPARE(ready.size(), 1);
        QTRY_VERIFY(feed.dropped() > 10);
        const auto old = feed.takePicture();
        QTRY_COMPARE(ready.size(), 2);
        const auto fresh = feed.takePicture();
        QVERIFY(fresh->frame.sequence() > old->frame.sequence() + 10); // the newest, not the next
    }

    void inactiveFeedStopsTheCamera()
    {
        Camera camera(config, pattern(), m_pool);
        {
            PictureFeed feed(camera, m_pool);
            feed.setActive(true);
            QTRY_COMPARE(camera.status().state, SourceState::Live);
            feed.setActive(false);
            QCOMPARE(camera.status().state, SourceState::Stopped);
            feed.setActive(true);
            QTRY_COMPARE(camera.status().state, SourceState::Live);
        }
        QCOMPARE(camera.status().state, SourceState::Stopped);
    }

    void hiddenCameraDoesAsWasChosen_data()
    {
        QTest::addColumn<bool>("idles");
        QTest::addColumn<WhenHidden>("choice");
        QTest::addColumn<QString>("doing");
        QTest::newRow("pause") << true << WhenHidden::Pause << QStringLiteral("stopped");
        QTest::newRow("slow") << true << WhenHidden::Slow << QStringLiteral("idle");
        QTest::newRow("keep") << true << WhenHidden::Keep << QStringLiteral("full");
        QTest::newRow("slow, but cannot") << false << WhenHidden::Slow << QStringLiteral("stopped");
        QTest::newRow("keep, cannot slow down")
                << false << WhenHidden::Keep << QStringLiteral("full");
    }
    void hiddenCameraDoesAsWasChosen()
    {
        QFETCH(bool, idles);
        QFETCH(WhenHidden, choice);
        QFETCH(QString, doing);
        auto made = std::make_unique<ObedientSource>(idles);
        const ObedientSource &source = *made;
        Camera camera(config, std::move(made), m_pool);
        camera.setWhenHidden(choice);
        {
            PictureFeed feed(camera, m_pool);
            QCOMPARE(source.doing(), QStringLiteral("stopped")); // never seen
            feed.setActive(true);
            QCOMPARE(source.doing(), QStringLiteral("full"));
            feed.setActive(false);
            QCOMPARE(source.doing(), doing);

            RecordingSink viewer(FrameSink::Needs::Jpeg); // shared, it runs on
            camera.addSink(viewer);
            QCOMPARE(source.doing(), QStringLiteral("full"));
            camera.removeSink(viewer);
            QCOMPARE(source.doing(), doing);

            for (const WhenHidden other : {WhenHidden::Pause, WhenHidden::Keep})
                camera.setWhenHidden(other); // another choice takes effect at once
            QCOMPARE(source.doing(), QStringLiteral("full"));
            camera.setWhenHidden(choice);
            QCOMPARE(source.doing(), doing);
            feed.setActive(true);
            QCOMPARE(source.doing(), QStringLiteral("full"));
            feed.setActive(false);
        }
        QCOMPARE(source.doing(), QStringLiteral("stopped")); // its tile is gone
    }

    void jpegGoesOutByteForByteWhereNothingIsSet()
    {
        auto made = std::make_unique<HandFedSource>();
        HandFedSource &source = *made;
        Camera camera(config, std::move(made), m_pool);
        ProcessingConfig processing;
        processing.quality = 30; // of what is encoded here
        camera.setProcessing(processing);
        RecordingSink any(FrameSink::Needs::AnyPicture);
        RecordingSink jpeg(FrameSink::Needs::Jpeg);
        camera.addSink(any);
        camera.addSink(jpeg);
        const Frame frame = whiteJpeg({64, 48}, 1);
        source.give(frame);
        for (RecordingSink *sink : {&any, &jpeg}) {
            QCOMPARE(sink->count, 1); // at once, not by way of the pool
            QCOMPARE(static_cast<const void *>(sink->newest.take()->jpeg().constData()),
                     static_cast<const void *>(frame.jpeg().constData()));
            camera.removeSink(*sink);
        }
    }

    void qualityIsThatOfWhatIsEncoded()
    {
        Camera camera(config, pattern({640, 360}), m_pool);
        RecordingSink sink(FrameSink::Needs::Jpeg);
        camera.addSink(sink);
        const auto bytes = [&](int quality) {
            ProcessingConfig processing;
            processing.quality = quality;
            camera.setProcessing(processing);
            sink.newest.take();
            const int before = sink.count;
            if (!QTest::qWaitFor([&] { return sink.count > before; }))
                return qsizetype(0);
            return sink.newest.take()->jpeg().size();
        };
        const qsizetype large = bytes(95);
        const qsizetype small = bytes(20);
        QVERIFY(small > 0 && 2 * small < large);
        camera.removeSink(sink);
    }

    void picturesAreChangedOnceForEverybodyWhoTakesThem()
    {
        auto made = std::make_unique<HandFedSource>();
        HandFedSource &source = *made;
        CameraConfig turning = config;
        turning.processing.turn = PictureConfig::Turn::Right;
        turning.processing.masks = {QRectF(0, 50, 50, 50)}; // then it is at the upper left
        Camera camera(turning, std::move(made), m_pool);
        source.give(whiteFrame({64, 48}, 1)); // nobody is there
        Witness any(FrameSink::Needs::AnyPicture);
        Witness jpeg(FrameSink::Needs::Jpeg);
        camera.addSink(any);
        camera.addSink(jpeg);
        source.give(whiteFrame({64, 48}, 2));
        QTRY_COMPARE(jpeg.masked, 1);
        QCOMPARE(any.masked, 1);
        QCOMPARE(any.unmasked + jpeg.unmasked, 0);
        QCOMPARE(any.size.take(), QSize(48, 64));
        QCOMPARE(camera.stats().size, QSize(48, 64));
        QCOMPARE(camera.stats().frames, quint64(1));
        camera.removeSink(any);
        camera.removeSink(jpeg);
    }

    void maskHidesFromTheMomentItIsSet_data()
    {
        QTest::addColumn<bool>("jpeg");
        QTest::newRow("raw") << false;
        QTest::newRow("JPEG") << true;
    }
    void maskHidesFromTheMomentItIsSet()
    {
        QFETCH(bool, jpeg);
        auto made = std::make_unique<HandFedSource>();
        HandFedSource &source = *made;
        Camera camera(config, std::move(made), m_pool);
        Witness any(FrameSink::Needs::AnyPicture);
        Witness encoded(FrameSink::Needs::Jpeg);
        camera.addSink(any);
        camera.addSink(encoded);
        const QSize size(640, 480);
        const Frame frame = jpeg ? whiteJpeg(size, 1) : whiteFrame(size, 1);
        std::atomic<bool> stop = false;
        const std::unique_ptr<QThread> producer(QThread::create([&] {
            while (!stop)
                source.give(frame);
        }));
        producer->start();
        for (int round = 0; round < 10; ++round) {
            camera.setProcessing({});
            const int before = any.unmasked;
            QTRY_VERIFY(any.unmasked > before);
            camera.setProcessing(masking());
            any.unmasked = encoded.unmasked = any.masked = encoded.masked = 0;
            QTRY_VERIFY(any.masked > 1 && encoded.masked > 1);
            QCOMPARE(any.unmasked + encoded.unmasked, 0);
        }
        stop = true;
        producer->wait();
        camera.removeSink(any);
        camera.removeSink(encoded);
    }

    void pictureThatCannotBeMaskedIsNotSent()
    {
        auto made = std::make_unique<HandFedSource>();
        HandFedSource &source = *made;
        CameraConfig masked = config;
        masked.processing = masking();
        Camera camera(masked, std::move(made), m_pool);
        Witness any(FrameSink::Needs::AnyPicture);
        camera.addSink(any);
        const QByteArray jpeg = whiteJpeg({64, 48}, 1).jpeg();
        source.give(Frame::fromJpeg(jpeg.left(40), {64, 48}, Clock::now(), 1));
        QTRY_VERIFY(camera.processingError());
        QCOMPARE(any.masked + any.unmasked, 0);
        source.give(Frame::fromJpeg(jpeg, {64, 48}, Clock::now(), 2));
        QTRY_COMPARE(any.masked, 1);
        QVERIFY(!camera.processingError());
        QCOMPARE(any.unmasked, 0);
        camera.removeSink(any);
    }

    void feedForgetsWhatCameBeforeAMask()
    {
        auto made = std::make_unique<HandFedSource>();
        HandFedSource &source = *made;
        Camera camera(config, std::move(made), m_pool);
        PictureFeed feed(camera, m_pool);
        const QSignalSpy ready(&feed, &PictureFeed::pictureReady);
        feed.setActive(true);
        source.give(whiteFrame({64, 48}, 1));
        QTRY_VERIFY(!ready.isEmpty());
        const QSignalSpy changed(&camera, &Camera::masksChanged);
        camera.setProcessing(masking());
        QCOMPARE(changed.size(), 1);
        feed.forgetPictures();
        QVERIFY(!feed.takePicture());
        source.give(whiteFrame({64, 48}, 2));
        QTRY_COMPARE(ready.size(), 2);
        QVERIFY(qGray(feed.takePicture()->drawable.toImage().pixel(4, 4)) < 10);
    }

    void smallPicturesAreMaskedAsTheLargeOnes_data()
    {
        QTest::addColumn<bool>("maskedBefore");
        QTest::newRow("masked before the small address is given") << true;
        QTest::newRow("masked while both are watched") << false;
    }
    void smallPicturesAreMaskedAsTheLargeOnes()
    {
        QFETCH(bool, maskedBefore);
        auto large = std::make_unique<HandFedSource>();
        auto little = std::make_unique<HandFedSource>();
        HandFedSource &largeSource = *large;
        HandFedSource &smallSource = *little;
        Camera camera(config, std::move(large), m_pool);
        if (maskedBefore)
            camera.setProcessing(masking());
        camera.setSmall(std::make_unique<Camera>(config, std::move(little), m_pool));
        Witness any(FrameSink::Needs::AnyPicture);
        Witness jpeg(FrameSink::Needs::Jpeg);
        Witness smallAny(FrameSink::Needs::AnyPicture);
        Witness smallJpeg(FrameSink::Needs::Jpeg);
        camera.addSink(any);
        camera.addSink(jpeg);
        camera.small()->addSink(smallAny);
        camera.small()->addSink(smallJpeg);
        if (!maskedBefore) {
            const QSignalSpy changed(camera.small(), &Camera::masksChanged);
            camera.setProcessing(masking());
            QCOMPARE(changed.size(), 1);
        }
        for (const auto &make : {whiteFrame, whiteJpeg}) {
            const int before = jpeg.masked;
            largeSource.give(make({320, 240}, 1));
            smallSource.give(make({64, 48}, 1));
            QTRY_COMPARE(jpeg.masked, before + 1);
            QTRY_COMPARE(smallJpeg.masked, before + 1);
            QTRY_COMPARE(any.masked, before + 1);
            QTRY_COMPARE(smallAny.masked, before + 1);
        }
        QCOMPARE(any.unmasked + jpeg.unmasked + smallAny.unmasked + smallJpeg.unmasked, 0);
        camera.small()->removeSink(smallAny);
        camera.small()->removeSink(smallJpeg);
        camera.removeSink(any);
        camera.removeSink(jpeg);
    }

    void feedOutlivesItsCamera()
    {
        auto camera = std::make_unique<Camera>(config, pattern(), m_pool);
        PictureFeed feed(*camera, m_pool);
        feed.setActive(true);
        QTRY_COMPARE(camera->status().state, SourceState::Live);
        camera.reset();
        feed.takePicture();
        feed.setActive(false);
    }
};

QTEST_GUILESS_MAIN(TestCamera)
#include "tst_camera.moc"
