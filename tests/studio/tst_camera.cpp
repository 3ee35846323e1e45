// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/testpattern.h"
#include "core/studio/camera.h"
#include "core/studio/picturefeed.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

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
        QCOMPARE(picture->image.format(), QImage::Format_RGB32);
        QCOMPARE(picture->image.width(), 200);
        QVERIFY(qAbs(picture->image.height() - 112) <= 1);
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
