// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/events.h"
#include "core/studio/healthwatch.h"
#include "core/studio/studio.h"
#include "tests/support/badservers.h"
#include "ui/eventpanel.h"
#include "ui/eventtext.h"
#include "ui/faulttext.h"
#include "ui/notifier.h"
#include "ui/tile.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QStringList titles;
};

class KeptNotices final : public DesktopNotices
{
public:
    explicit KeptNotices(Shown &shown)
        : m_shown(shown)
    {
    }
    void show(const QString &title, const QString &) override { m_shown.titles += title; }

private:
    Shown &m_shown;
};

class NoSink final : public FrameSink
{
public:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &) override {}
};

bool isOfSmall(const Event &event)
{
    const auto *lost = std::get_if<CameraLost>(&event.what);
    return lost && lost->part == CameraPart::Small;
}

// Where nothing answers.
QUrl nowhere()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/small"_s.arg(server.serverPort()));
}

} // namespace

/// Cameras that nothing answers for, and a watch that waits for nothing.
class tst_Events final : public QObject
{
    Q_OBJECT

    void add(int cameras);
    void lose();
    void setNotify(NotifyWhen when);

    NoSink m_sink;
    std::unique_ptr<Studio> m_studio;

private Q_SLOTS:
    void init() { m_studio = std::make_unique<Studio>(); }
    void cleanup();
    void aCameraThatIsNotThereIsLost();
    void aSmallAddressThatNeverWorksIsToldOnce();
    void aCameraThatIsLostWithItsSmallAddressIsLostOnce();
    void theLogShowsTheNewestFirstAndCanBeCleared();
    void noticesComeOneByOneOrSummed_data();
    void noticesComeOneByOneOrSummed();
    void noNoticesWhenNoneAreWanted();
    void whoWatchesGetsNoNotice();
    void sentencesNameTheCamera();
    void aCrowdOfViewersMakesNoLostCameraForgotten();
};

void tst_Events::cleanup()
{
    for (Camera *camera : m_studio->cameras())
        camera->removeSink(m_sink);
    m_studio.reset();
}

void tst_Events::add(int cameras)
{
    Configuration wanted = m_studio->configuration();
    for (int n = 0; n < cameras; ++n)
        wanted.cameras += newCamera(LocalSpec{u"none"_s, u"Camera %1"_s.arg(n)}, wanted.cameras);
    m_studio->apply(wanted);
}

void tst_Events::lose()
{
    for (Camera *camera : m_studio->cameras())
        camera->addSink(m_sink);
}

void tst_Events::setNotify(NotifyWhen when)
{
    Configuration wanted = m_studio->configuration();
    wanted.window.notify = when;
    m_studio->apply(wanted);
}

void tst_Events::aCameraThatIsNotThereIsLost()
{
    HealthTimes times;
    times.lost = 0s;
    Events events;
    HealthWatch watch(*m_studio, events, times);
    const QSignalSpy happened(&events, &Events::happened);
    add(1);
    lose();
    QTRY_COMPARE(events.recent().size(), 1);
    QCOMPARE(happened.size(), 1);
    const Event event = events.recent().constFirst();
    QCOMPARE(event.kind(), EventKind::CameraLost);
    QCOMPARE(cameraOf(event)->name, u"Camera 0"_s);
    QCOMPARE(std::get<CameraLost>(event.what).error.code, ErrorCode::DeviceAbsent);
    QVERIFY(eventTitle(event).contains(u"Camera 0"_s));
    QVERIFY(!eventDetail(event).isEmpty());
}

void tst_Events::aSmallAddressThatNeverWorksIsToldOnce()
{
    HealthTimes times;
    times.lost = 0s;
    Events events;
    HealthWatch watch(*m_studio, events, times);
    const GoodServer good;
    RemoteSpec spec{good.url(), {}, {}};
    spec.smallUrl = nowhere();
    Configuration wanted = m_studio->configuration();
    wanted.cameras += newCamera(spec, {}, u"Gate"_s);
    m_studio->apply(wanted);
    Camera *camera = m_studio->cameras().constFirst();
    Tile tile(*camera, m_studio->pool());
    tile.resize(160, 90);
    tile.show();
    tile.setWindowSeen(true);
    const auto ofSmall = [&] {
        const auto &recent = events.recent();
        return std::count_if(recent.begin(), recent.end(), isOfSmall);
    };
    QTRY_COMPARE(ofSmall(), 1);
    const Event event = events.recent().constLast();
    QVERIFY(isOfSmall(event));
    const Error error = std::get<CameraLost>(event.what).error;
    QCOMPARE(error.code, ErrorCode::ConnectionRefused);
    QVERIFY(eventTitle(event).contains(u"Gate"_s));
    QVERIFY(eventDetail(event).contains(faultText(error)));

    QTRY_COMPARE(tile.state().kind, TileState::Kind::Live);
    QTRY_COMPARE(tile.toolTip(), smallTrouble(error));
    QVERIFY(tile.accessibleDescription().contains(tile.toolTip()));
    camera->small()->retryNow();
    QTRY_COMPARE(camera->small()->sourceStatus().state, SourceState::Waiting);
    QCOMPARE(ofSmall(), 1);
}

void tst_Events::aCameraThatIsLostWithItsSmallAddressIsLostOnce()
{
    HealthTimes times;
    times.lost = 0s;
    Events events;
    HealthWatch watch(*m_studio, events, times);
    RemoteSpec spec{nowhere(), {}, {}};
    spec.smallUrl = nowhere();
    Configuration wanted = m_studio->configuration();
    wanted.cameras += newCamera(spec, {}, u"Gate"_s);
    m_studio->apply(wanted);
    Camera *camera = m_studio->cameras().constFirst();
    camera->addSink(m_sink);
    camera->small()->addSink(m_sink);
    QTRY_COMPARE(camera->small()->sourceStatus().state, SourceState::Waiting);
    QTRY_COMPARE(camera->sourceStatus().state, SourceState::Waiting);
    QCOMPARE(events.recent().size(), 1);
    QVERIFY(!isOfSmall(events.recent().constFirst()));
    camera->small()->removeSink(m_sink);
}

void tst_Events::theLogShowsTheNewestFirstAndCanBeCleared()
{
    HealthTimes times;
    times.lost = 0s;
    Events events;
    HealthWatch watch(*m_studio, events, times);
    EventPanel panel(events);
    const QSignalSpy chosen(&panel, &EventPanel::cameraChosen);
    const auto *nothing = panel.findChild<QLabel *>(u"nothing"_s);
    QVERIFY(!nothing->isHidden());
    add(2);
    lose();
    auto *list = panel.findChild<QTreeWidget *>(u"eventLog"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->topLevelItem(0)->text(1).contains(cameraOf(events.recent().constLast())->name));
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    QCOMPARE(chosen.value(0).value(0).toString(), cameraOf(events.recent().constLast())->id);
    EventPanel later(events);
    QCOMPARE(later.findChild<QTreeWidget *>(u"eventLog"_s)->topLevelItemCount(), 2);
    QVERIFY(nothing->isHidden());
    events.clear();
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!nothing->isHidden());
}

void tst_Events::noticesComeOneByOneOrSummed_data()
{
    QTest::addColumn<int>("cameras");
    QTest::addColumn<int>("notices");
    QTest::newRow("two") << 2 << 2;
    QTest::newRow("many") << 20 << 1;
}

void tst_Events::noticesComeOneByOneOrSummed()
{
    QFETCH(int, cameras);
    QFETCH(int, notices);
    Shown shown;
    Notifier notifier(*m_studio, std::make_unique<KeptNotices>(shown));
    for (int n = 0; n < cameras; ++n)
        m_studio->events().tell(CameraFound{{u"id"_s, u"Gate"_s}});
    QTRY_COMPARE(shown.titles.size(), notices);
    QVERIFY(shown.titles[0].contains(cameras == 2 ? u"Gate"_s : u"20"_s));
}

void tst_Events::noNoticesWhenNoneAreWanted()
{
    Shown shown;
    Notifier notifier(*m_studio, std::make_unique<KeptNotices>(shown));
    setNotify(NotifyWhen::Never);
    m_studio->events().tell(CameraFound{{u"id"_s, u"Gate"_s}});
    setNotify(NotifyWhen::Always);
    m_studio->events().tell(CameraFound{{u"id"_s, u"Yard"_s}});
    QTRY_COMPARE(shown.titles.size(), 1);
    QVERIFY(shown.titles[0].contains(u"Yard"_s));
}

void tst_Events::sentencesNameTheCamera()
{
    const EventCamera gate{u"gate"_s, u"Gate"_s};
    const EventViewer anna{1, {gate}, u"anna"_s, QHostAddress(u"192.0.2.7"_s)};
    const QList<Event::What> all{CameraLost{gate, {}},
                                 CameraFound{gate, 75s},
                                 CameraUnsteady{gate, 4},
                                 ViewerCame{anna},
                                 ViewerLeft{anna, 75s},
                                 SignInRefused{{}, anna.address, 3, true},
                                 CameraPublished{gate, u"rtmp://host"_s},
                                 PublishingLost{gate, u"rtmp://host"_s, {ErrorCode::TimedOut, {}}}};
    for (const Event::What &what : all) {
        const Event event{QDateTime::currentDateTime(), what};
        const QString text = eventTitle(event) + u' ' + eventDetail(event);
        QVERIFY2(text.contains(u"Gate"_s) || text.contains(u"192.0.2.7"_s), qPrintable(text));
        QVERIFY(!eventDetail(event).isEmpty());
        QVERIFY(!text.contains(u'%'));
    }
}

void tst_Events::aCrowdOfViewersMakesNoLostCameraForgotten()
{
    Events events;
    EventPanel panel(events);
    auto *list = panel.findChild<QTreeWidget *>(u"eventLog"_s);
    events.tell(ViewerCame{{0, {}, u"first"_s, {}}});
    events.tell(CameraLost{{u"gate"_s, u"Gate"_s}, {}});
    for (quint64 n = 0; n < Events::mostOfOthers; ++n)
        events.tell(ViewerCame{{n, {}, u"later"_s, {}}});
    QCOMPARE(events.recent().size(), Events::mostOfOthers + 1);
    QCOMPARE(list->topLevelItemCount(), Events::mostOfOthers + 1);
    QVERIFY(cameraOf(events.recent().constFirst()));
    QVERIFY(list->topLevelItem(list->topLevelItemCount() - 1)->text(1).contains(u"Gate"_s));
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0); // is no camera
}

void tst_Events::whoWatchesGetsNoNotice()
{
    Shown shown;
    Notifier notifier(*m_studio, std::make_unique<KeptNotices>(shown));
    m_studio->events().tell(ViewerCame{});
    m_studio->events().tell(CameraFound{{u"id"_s, u"Gate"_s}});
    QTRY_COMPARE(shown.titles.size(), 1);
    QVERIFY(shown.titles[0].contains(u"Gate"_s));
}

QTEST_MAIN(tst_Events)
#include "tst_events.moc"
