// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/localcamera.h"
#include "tests/support/framerecorder.h"
#include "tests/support/virtualcamera.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

using Pixels = VirtualCamera::Pixels;
Q_DECLARE_METATYPE(vedette::VirtualCamera::Pixels)

namespace {

/// Long enough for any machine where it must not run out, short where a test waits for it.
constexpr LocalCameraLimits patient{20s, 20s, 200ms, 1s};
constexpr LocalCameraLimits impatient{400ms, 20s, 100ms, 200ms};

qsizetype threadCount()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

class TestLocalCamera final : public QObject
{
    Q_OBJECT

public:
    explicit TestLocalCamera(CameraDevices &devices)
        : m_devices(devices)
    {
    }

private Q_SLOTS:
    void everyFormatPlays_data();
    void everyFormatPlays();
    void wantedSizeIsChosen();
    void lowerRateIsThinnedOut();
    void unpluggedCameraIsLostAndComesBack();
    void twoCamerasPlayAtOnce();
    void twinsKeepTheirOwnCamera();
    void absentCameraIsWaitedFor();
    void busyCameraIsTriedAgain();
    void retryNowEndsTheWait();
    void claimedCameraIsBusy();
    void silentCameraIsLost();
    void stopDeliversNothingMore();
    void sequenceGoesOnAfterALoss();
    void framesOutliveTheCamera();
    void startingAndStoppingLeaksNoThread();
    void stopIsQuickAtAnyMoment();
    void cameraThatIsUnpluggedWhileItOpensDoesNoHarm();

private: // NOLINT(readability-redundant-access-specifiers): only moc knows Q_SLOTS
    bool isListed(const QString &name) const { return m_devices.find(name).has_value(); }

    CameraDevices &m_devices;
};

void TestLocalCamera::everyFormatPlays_data()
{
    QTest::addColumn<Pixels>("pixels");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("fps");
    QTest::newRow("YUY2") << Pixels::Yuy2 << QSize(640, 480) << 30;
    QTest::newRow("NV12") << Pixels::Nv12 << QSize(640, 360) << 30;
    QTest::newRow("I420") << Pixels::I420 << QSize(320, 240) << 15;
    QTest::newRow("JPEG") << Pixels::Jpeg << QSize(640, 480) << 30;
    QTest::newRow("JPEG 720p") << Pixels::Jpeg << QSize(1280, 720) << 15;
}

void TestLocalCamera::everyFormatPlays()
{
    QFETCH(const Pixels, pixels);
    QFETCH(const QSize, size);
    QFETCH(const int, fps);
    const QString name = u"plays "_s + QString::fromUtf8(QTest::currentDataTag());
    VirtualCamera camera(name, {{pixels, size, fps}});
    QTRY_VERIFY(isListed(name));
    FrameRecorder recorder;
    LocalCamera source({{{}, name}, {}, 0}, m_devices, patient);
    source.start(recorder);
    QCOMPARE(source.status().state, SourceState::Connecting);
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, 10000);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.count() > fps / 2, 10000);
    source.stop();

    const QList<FrameRecorder::Entry> entries = recorder.entries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries[i].size, size);
        QCOMPARE(entries[i].sequence, quint64(i));
        QVERIFY(entries[i].counter);
        if (i > 0) {
            QVERIFY(*entries[i].counter > *entries[i - 1].counter);
            QVERIFY(entries[i].captured > entries[i - 1].captured);
        }
    }
    // The counter tells the camera's own time: the camera was as fast as it says, and nothing but
    // a hiccup of the machine was lost.
    const std::chrono::duration<double> time = entries.last().captured - entries.first().captured;
    const quint32 painted = *entries.last().counter - *entries.first().counter;
    QVERIFY2(std::abs(painted / time.count() - fps) < 0.25 * fps,
             qPrintable(QString::number(painted / time.count())));
    QVERIFY(double(entries.size() - 1) >= 0.7 * painted);
}

void TestLocalCamera::wantedSizeIsChosen()
{
    VirtualCamera camera(u"sizes"_s, {{Pixels::Yuy2, {640, 480}, 30},
                                      {Pixels::Jpeg, {1280, 720}, 30},
                                      {Pixels::Nv12, {320, 240}, 30}});
    QTRY_VERIFY(isListed(u"sizes"_s));
    for (const QSize size : {QSize(320, 240), QSize(640, 480), QSize(1280, 720), QSize()}) {
        FrameRecorder recorder;
        LocalCamera source({{{}, u"sizes"_s}, size, 0}, m_devices, patient);
        source.start(recorder);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.count() >= 2, 10000);
        source.stop();
        for (const FrameRecorder::Entry &entry : recorder.entries())
            QCOMPARE(entry.size, size.isEmpty() ? QSize(1280, 720) : size);
    }
}

void TestLocalCamera::lowerRateIsThinnedOut()
{
    VirtualCamera camera(u"fast"_s, {{Pixels::Yuy2, {320, 240}, 60}});
    QTRY_VERIFY(isListed(u"fast"_s));
    FrameRecorder recorder;
    LocalCamera source({{{}, u"fast"_s}, {}, 20}, m_devices, patient);
    source.start(recorder);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.count() >= 20, 10000);
    source.stop();
    const QList<FrameRecorder::Entry> entries = recorder.entries();
    const quint32 painted = *entries.last().counter - *entries.first().counter;
    QVERIFY(std::abs(painted / double(entries.size() - 1) - 3) < 0.6);
    for (qsizetype i = 0; i < entries.size(); ++i)
        QCOMPARE(entries[i].sequence, quint64(i));
}

void TestLocalCamera::unpluggedCameraIsLostAndComesBack()
{
    VirtualCamera camera(u"replug"_s, {{Pixels::Yuy2, {320, 240}, 30}});
    QTRY_VERIFY(isListed(u"replug"_s));
    FrameRecorder recorder;
    LocalCamera source({{{}, u"replug"_s}, {}, 0}, m_devices, patient);
    source.start(recorder);
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, 10000);
    for (const auto &format : {VirtualCamera::Format{Pixels::Yuy2, {320, 240}, 30},
                               VirtualCamera::Format{Pixels::Nv12, {640, 480}, 30},
                               VirtualCamera::Format{Pixels::Jpeg, {320, 240}, 30}}) {
        QElapsedTimer timer;
        timer.start();
        camera.unplug();
        QTRY_COMPARE(source.status().state, SourceState::Waiting);
        QVERIFY(timer.elapsed() < 1500);
        QCOMPARE(source.status().error, (Error{ErrorCode::DeviceLost, u"replug"_s}));
        recorder.clear();
        camera.plug(u"replug"_s, {format});
        QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, 10000);
        QTRY_VERIFY(recorder.count() > 3);
        QCOMPARE(recorder.newest().size(), format.size);
    }
    source.stop();
}

void TestLocalCamera::twoCamerasPlayAtOnce()
{
    VirtualCamera a(u"first"_s, {{Pixels::Yuy2, {320, 240}, 30}});
    VirtualCamera b(u"second"_s, {{Pixels::Jpeg, {640, 480}, 30}});
    QTRY_VERIFY(isListed(u"first"_s) && isListed(u"second"_s));
    FrameRecorder recorderA;
    FrameRecorder recorderB;
    LocalCamera sourceA({{{}, u"first"_s}, {}, 0}, m_devices, patient);
    LocalCamera sourceB({{{}, u"second"_s}, {}, 0}, m_devices, patient);
    sourceA.start(recorderA);
    sourceB.start(recorderB);
    QTRY_VERIFY_WITH_TIMEOUT(recorderA.count() > 10 && recorderB.count() > 10, 10000);
    // What befalls one is nothing to the other.
    a.unplug();
    QTRY_COMPARE(sourceA.status().state, SourceState::Waiting);
    const qsizetype count = recorderB.count();
    QTRY_VERIFY(recorderB.count() > count + 10);
    QCOMPARE(sourceB.status().state, SourceState::Live);
    QCOMPARE(recorderB.newest().size(), QSize(640, 480));
    sourceA.stop();
    sourceB.stop();
}

void TestLocalCamera::twinsKeepTheirOwnCamera()
{
    VirtualCamera a(u"twin"_s, {{Pixels::Yuy2, {320, 240}, 30}});
    QTRY_VERIFY(isListed(u"twin"_s));
    VirtualCamera b(u"twin"_s, {{Pixels::Yuy2, {640, 480}, 30}});
    FrameRecorder recorderA;
    FrameRecorder recorderB;
    const auto key = [this](QSize size) {
        for (const DeviceInfo &info : m_devices.devices()) {
            if (info.name == u"twin"_s && info.formats.value(0).size == size)
                return info.key();
        }
        return DeviceKey();
    };
    QTRY_VERIFY(!key({640, 480}).name.isEmpty());
    LocalCamera sourceA({key({320, 240}), {}, 0}, m_devices, patient);
    LocalCamera sourceB({key({640, 480}), {}, 0}, m_devices, patient);
    sourceA.start(recorderA);
    sourceB.start(recorderB);
    QTRY_VERIFY_WITH_TIMEOUT(recorderA.count() > 2 && recorderB.count() > 2, 10000);
    QCOMPARE(recorderA.newest().size(), QSize(320, 240));
    QCOMPARE(recorderB.newest().size(), QSize(640, 480));
    b.unplug();
    QTRY_COMPARE(sourceB.status().state, SourceState::Waiting);
    recorderB.clear();
    b.plug(u"twin"_s, {{Pixels::Yuy2, {640, 480}, 30}});
    QTRY_VERIFY_WITH_TIMEOUT(recorderB.count() > 2, 10000);
    QCOMPARE(recorderB.newest().size(), QSize(640, 480));
    QCOMPARE(sourceA.status().state, SourceState::Live);
    sourceA.stop();
    sourceB.stop();
}

void TestLocalCamera::absentCameraIsWaitedFor()
{
    FrameRecorder recorder;
    LocalCamera source({{{}, u"later"_s}, {}, 0}, m_devices, patient);
    source.start(recorder);
    QCOMPARE(source.status(),
             (SourceStatus{SourceState::Waiting, {ErrorCode::DeviceAbsent, u"later"_s}, {}}));
    VirtualCamera camera(u"later"_s, {{Pixels::Yuy2, {320, 240}, 30}});
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, 10000);
    QTRY_VERIFY(recorder.count() > 0);
    source.stop();
}

void TestLocalCamera::busyCameraIsTriedAgain()
{
    VirtualCamera camera(u"busy"_s, {{Pixels::Yuy2, {320, 240}, 30}});
    camera.setBusy(true);
    QTRY_VERIFY(isListed(u"busy"_s));
    FrameRecorder recorder;
    LocalCamera source({{{}, u"busy"_s}, {}, 0}, m_devices, impatient);
    source.start(recorder);
    QTRY_COMPARE(source.status().state, SourceState::Waiting);
    QCOMPARE(source.status().error.code, ErrorCode::DeviceBusy);
    QVERIFY(source.status().retryAt > Clock::now() - 1s);
    QTRY_COMPARE(source.status().state, SourceState::Connecting);
    camera.setBusy(false);
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, 10000);
    source.stop();
    QCOMPARE(source.status(), SourceStatus());
}

void TestLocalCamera::retryNowEndsTheWait()
{
    VirtualCamera camera(u"retry"_s, {{Pixels::Yuy2, {320, 240}, 30}});
    camera.setBusy(true);
    QTRY_VERIFY(isListed(u"retry"_s));
    FrameRecorder recorder;
    LocalCamera source({{{}, u"retry"_s}, {}, 0}, m_devices, {400ms, 20s, 1h, 1h});
    source.start(recorder);
    QTRY_COMPARE(source.status().state, SourceState::Waiting);
    camera.setBusy(false);
    source.retryNow();
    QCOMPARE(source.status().state, SourceState::Connecting);
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, 10000);
    source.stop();
}

void TestLocalCamera::claimedCameraIsBusy()
{
    VirtualCamera camera(u"claimed"_s, {{Pixels::Yuy2, {320, 240}, 30}});
    QTRY_VERIFY(isListed(u"claimed"_s));
    FrameRecorder recorder;
    LocalCamera first({{{}, u"claimed"_s}, {}, 0}, m_devices, patient);
    LocalCamera second({{{}, u"claimed"_s}, {}, 0}, m_devices, impatient);
    first.start(recorder);
    second.start(recorder);
    QCOMPARE(second.status().state, SourceState::Waiting);
    QCOMPARE(second.status().error, (Error{ErrorCode::DeviceBusy, u"claimed"_s}));
    first.stop();
    QTRY_COMPARE_WITH_TIMEOUT(second.status().state, SourceState::Live, 10000);
    second.stop();
}

void TestLocalCamera::silentCameraIsLost()
{
    // A picture a second is silence to the limit of this one.
    VirtualCamera camera(u"silent"_s, {{Pixels::Yuy2, {320, 240}, 1}});
    QTRY_VERIFY(isListed(u"silent"_s));
    FrameRecorder recorder;
    LocalCamera source({{{}, u"silent"_s}, {}, 0}, m_devices, {20s, 300ms, 1h, 1h});
    source.start(recorder);
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, 10000);
    QTRY_COMPARE(source.status().state, SourceState::Waiting);
    QCOMPARE(source.status().error, (Error{ErrorCode::DeviceLost, u"silent"_s}));
    QVERIFY(source.status().retryAt > Clock::now());
    source.stop();
}

void TestLocalCamera::stopDeliversNothingMore()
{
    VirtualCamera camera(u"stopped"_s, {{Pixels::Yuy2, {320, 240}, 60}});
    QTRY_VERIFY(isListed(u"stopped"_s));
    FrameRecorder recorder;
    LocalCamera source({{{}, u"stopped"_s}, {}, 0}, m_devices, patient);
    source.start(recorder);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.count() > 0, 10000);
    source.stop();
    const qsizetype count = recorder.count();
    QCOMPARE(source.status().state, SourceState::Stopped);
    // While somebody else gets pictures of it.
    FrameRecorder other;
    LocalCamera again({{{}, u"stopped"_s}, {}, 0}, m_devices, patient);
    again.start(other);
    QTRY_VERIFY_WITH_TIMEOUT(other.count() >= 5, 10000);
    again.stop();
    QCOMPARE(recorder.count(), count);
    QCOMPARE(source.status().state, SourceState::Stopped);
}

void TestLocalCamera::sequenceGoesOnAfterALoss()
{
    VirtualCamera camera(u"sequence"_s, {{Pixels::Yuy2, {320, 240}, 30}});
    QTRY_VERIFY(isListed(u"sequence"_s));
    FrameRecorder recorder;
    LocalCamera source({{{}, u"sequence"_s}, {}, 0}, m_devices, patient);
    source.start(recorder);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.count() > 3, 10000);
    camera.unplug();
    QTRY_COMPARE(source.status().state, SourceState::Waiting);
    const quint64 last = recorder.entries().constLast().sequence;
    recorder.clear();
    camera.plug(u"sequence"_s, Pixels::Yuy2, {320, 240}, 30);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.count() > 0, 10000);
    source.stop();
    QVERIFY(recorder.entries().constFirst().sequence > last);
    recorder.clear();
    source.start(recorder);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.count() > 0, 10000);
    QCOMPARE(recorder.entries().constFirst().sequence, 0U);
    source.stop();
}

void TestLocalCamera::framesOutliveTheCamera()
{
    Frame kept;
    std::optional<quint32> counter;
    {
        VirtualCamera camera(u"outlived"_s, {{Pixels::Jpeg, {320, 240}, 30}});
        QTRY_VERIFY(isListed(u"outlived"_s));
        FrameRecorder recorder;
        LocalCamera source({{{}, u"outlived"_s}, {}, 0}, m_devices, patient);
        source.start(recorder);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.count() > 0, 10000);
        source.stop();
        kept = recorder.newest();
        counter = recorder.entries().constLast().counter;
    }
    QCOMPARE(readCounter(kept), counter);
}

void TestLocalCamera::startingAndStoppingLeaksNoThread()
{
    VirtualCamera camera(u"threads"_s, {{Pixels::Jpeg, {320, 240}, 60}});
    QTRY_VERIFY(isListed(u"threads"_s));
    FrameRecorder recorder;
    LocalCamera source({{{}, u"threads"_s}, {}, 0}, m_devices, patient);
    qsizetype before = 0;
    for (int i = 0; i < 20; ++i) {
        recorder.clear();
        source.start(recorder);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.count() > 0, 10000);
        source.stop();
        if (i == 2) // libraries have made the threads that they keep
            before = threadCount();
    }
    // What the first runs have left behind may go meanwhile; nothing may come.
    QTRY_VERIFY2(threadCount() <= before,
                 qPrintable(QString::number(before) + u' ' + QString::number(threadCount())));
}

void TestLocalCamera::stopIsQuickAtAnyMoment()
{
    VirtualCamera camera(u"quick"_s, {{Pixels::Yuy2, {320, 240}, 30}});
    QTRY_VERIFY(isListed(u"quick"_s));
    FrameRecorder recorder;
    LocalCamera source({{{}, u"quick"_s}, {}, 0}, m_devices, patient);
    for (int delay = 0; delay < 60; delay += 6) {
        source.start(recorder);
        QTest::qWait(delay);
        QElapsedTimer timer;
        timer.start();
        source.stop();
        QVERIFY(timer.elapsed() < 500);
    }
    // And it plays as ever.
    recorder.clear();
    source.start(recorder);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.count() > 0, 10000);
    source.stop();
}

void TestLocalCamera::cameraThatIsUnpluggedWhileItOpensDoesNoHarm()
{
    FrameRecorder recorder;
    LocalCamera source({{{}, u"fleeting"_s}, {}, 0}, m_devices, patient);
    source.start(recorder);
    VirtualCamera camera;
    for (int i = 0; i < 10; ++i) {
        camera.plug(u"fleeting"_s, Pixels::Yuy2, {320, 240}, 30);
        QTRY_VERIFY(source.status().state != SourceState::Waiting);
        camera.unplug();
        QTRY_COMPARE(source.status().state, SourceState::Waiting);
    }
    camera.plug(u"fleeting"_s, Pixels::Yuy2, {320, 240}, 30);
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, 10000);
    source.stop();
}

int main(int argc, char **argv)
{
    const VirtualCameras environment;
    const QGuiApplication application(argc, argv);
    CameraDevices devices;
    TestLocalCamera test(devices);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localcamera.moc"
