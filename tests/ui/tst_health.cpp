// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/healthwatch.h"
#include "core/studio/studio.h"
#include "tests/support/badservers.h"
#include "ui/faulttext.h"
#include "ui/healthpanel.h"
#include "ui/healthtext.h"
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

// Where nothing answers.
QUrl nowhere()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/small"_s.arg(server.serverPort()));
}

} // namespace

/// Cameras that nothing answers for, and a watch that waits for nothing.
class tst_Health final : public QObject
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
    void sentencesNameTheCamera();
};

void tst_Health::cleanup()
{
    for (Camera *camera : m_studio->cameras())
        camera->removeSink(m_sink);
    m_studio.reset();
}

void tst_Health::add(int cameras)
{
    Configuration wanted = m_studio->configuration();
    for (int n = 0; n < cameras; ++n)
        wanted.cameras += newCamera(LocalSpec{u"none"_s, u"Camera %1"_s.arg(n)}, wanted.cameras);
    m_studio->apply(wanted);
}

void tst_Health::lose()
{
    for (Camera *camera : m_studio->cameras())
        camera->addSink(m_sink);
}

void tst_Health::setNotify(NotifyWhen when)
{
    Configuration wanted = m_studio->configuration();
    wanted.window.notify = when;
    m_studio->apply(wanted);
}

void tst_Health::aCameraThatIsNotThereIsLost()
{
    HealthTimes times;
    times.lost = 0s;
    HealthWatch watch(*m_studio, times);
    const QSignalSpy happened(&watch, &HealthWatch::happened);
    add(1);
    lose();
    QTRY_COMPARE(watch.events().size(), 1);
    QCOMPARE(happened.size(), 1);
    const HealthEvent event = watch.events().first();
    QCOMPARE(event.name, u"Camera 0"_s);
    QCOMPARE(event.change.kind, HealthChange::Kind::Lost);
    QCOMPARE(event.change.error.code, ErrorCode::DeviceAbsent);
    QVERIFY(healthTitle(event).contains(u"Camera 0"_s));
    QVERIFY(!healthDetail(event).isEmpty());
}

void tst_Health::aSmallAddressThatNeverWorksIsToldOnce()
{
    HealthTimes times;
    times.lost = 0s;
    HealthWatch watch(*m_studio, times);
    const GoodServer good;
    RemoteSpec spec{good.url(), {}, {}};
    spec.smallUrl = nowhere();
    Configuration wanted = m_studio->configuration();
    wanted.cameras += newCamera(spec, {}, u"Gate"_s);
    m_studio->apply(wanted);
    Camera *camera = m_studio->cameras().first();
    Tile tile(*camera, m_studio->pool());
    tile.resize(160, 90);
    tile.show();
    tile.setWindowSeen(true);
    const auto ofSmall = [&] {
        const auto events = watch.events();
        return std::count_if(events.begin(), events.end(),
                             [](const HealthEvent &event) { return event.isOfSmall; });
    };
    QTRY_COMPARE(ofSmall(), 1);
    const HealthEvent event = watch.events().last();
    QVERIFY(event.isOfSmall);
    QCOMPARE(event.change.kind, HealthChange::Kind::Lost);
    QCOMPARE(event.change.error.code, ErrorCode::ConnectionRefused);
    QVERIFY(healthTitle(event).contains(u"Gate"_s));
    QVERIFY(healthDetail(event).contains(faultText(event.change.error)));

    QTRY_COMPARE(tile.state().kind, TileState::Kind::Live);
    QTRY_COMPARE(tile.toolTip(), smallTrouble(event.change.error));
    QVERIFY(tile.accessibleDescription().contains(tile.toolTip()));
    camera->small()->retryNow();
    QTRY_COMPARE(camera->small()->sourceStatus().state, SourceState::Waiting);
    QCOMPARE(ofSmall(), 1);
}

void tst_Health::aCameraThatIsLostWithItsSmallAddressIsLostOnce()
{
    HealthTimes times;
    times.lost = 0s;
    HealthWatch watch(*m_studio, times);
    RemoteSpec spec{nowhere(), {}, {}};
    spec.smallUrl = nowhere();
    Configuration wanted = m_studio->configuration();
    wanted.cameras += newCamera(spec, {}, u"Gate"_s);
    m_studio->apply(wanted);
    Camera *camera = m_studio->cameras().first();
    camera->addSink(m_sink);
    camera->small()->addSink(m_sink);
    QTRY_COMPARE(camera->small()->sourceStatus().state, SourceState::Waiting);
    QTRY_COMPARE(camera->sourceStatus().state, SourceState::Waiting);
    QCOMPARE(watch.events().size(), 1);
    QVERIFY(!watch.events().first().isOfSmall);
    camera->small()->removeSink(m_sink);
}

void tst_Health::theLogShowsTheNewestFirstAndCanBeCleared()
{
    HealthTimes times;
    times.lost = 0s;
    HealthWatch watch(*m_studio, times);
    HealthPanel panel(watch);
    const QSignalSpy chosen(&panel, &HealthPanel::cameraChosen);
    const auto *nothing = panel.findChild<QLabel *>(u"nothing"_s);
    QVERIFY(!nothing->isHidden());
    add(2);
    lose();
    auto *list = panel.findChild<QTreeWidget *>(u"healthLog"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->topLevelItem(0)->text(1).contains(watch.events().last().name));
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    QCOMPARE(chosen.value(0).value(0).toString(), watch.events().last().camera);
    HealthPanel later(watch);
    QCOMPARE(later.findChild<QTreeWidget *>(u"healthLog"_s)->topLevelItemCount(), 2);
    QVERIFY(nothing->isHidden());
    watch.clear();
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!nothing->isHidden());
}

void tst_Health::noticesComeOneByOneOrSummed_data()
{
    QTest::addColumn<int>("cameras");
    QTest::addColumn<int>("notices");
    QTest::newRow("two") << 2 << 2;
    QTest::newRow("many") << 20 << 1;
}

void tst_Health::noticesComeOneByOneOrSummed()
{
    QFETCH(int, cameras);
    QFETCH(int, notices);
    Shown shown;
    Notifier notifier(*m_studio, std::make_unique<KeptNotices>(shown));
    for (int n = 0; n < cameras; ++n)
        Q_EMIT m_studio->health().happened({u"id"_s, u"Gate"_s, {}, {}});
    QTRY_COMPARE(shown.titles.size(), notices);
    QVERIFY(shown.titles[0].contains(cameras == 2 ? u"Gate"_s : u"20"_s));
}

void tst_Health::noNoticesWhenNoneAreWanted()
{
    Shown shown;
    Notifier notifier(*m_studio, std::make_unique<KeptNotices>(shown));
    setNotify(NotifyWhen::Never);
    Q_EMIT m_studio->health().happened({u"id"_s, u"Gate"_s, {}, {}});
    setNotify(NotifyWhen::Always);
    Q_EMIT m_studio->health().happened({u"id"_s, u"Yard"_s, {}, {}});
    QTRY_COMPARE(shown.titles.size(), 1);
    QVERIFY(shown.titles[0].contains(u"Yard"_s));
}

void tst_Health::sentencesNameTheCamera()
{
    for (const auto kind :
         {HealthChange::Kind::Lost, HealthChange::Kind::Back, HealthChange::Kind::Unsteady}) {
        const HealthEvent event{u"gate"_s, u"Gate"_s, {kind, {}, 75s, 4}, {}};
        QVERIFY(healthTitle(event).contains(u"Gate"_s));
        QVERIFY(!healthDetail(event).isEmpty());
        QVERIFY(!healthDetail(event).contains(u'%'));
    }
}

QTEST_MAIN(tst_Health)
#include "tst_health.moc"
