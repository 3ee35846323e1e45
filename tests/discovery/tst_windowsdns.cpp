// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/discovery/servicenames.h"
#include "tests/discovery/windowsstandin.h"

#include <QHostInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vedette;
using namespace Qt::StringLiterals;
using test::WindowsStandIn;

namespace {

const QString ownType = u"_vedette._tcp"_s;
const QString door = u"Door._vedette._tcp.local"_s;

Announcement announcement(const QString &name)
{
    return {name, ownType, 8080, {"path=/cameras/door/stream.mjpg", "Name=Haustür", "bare"}};
}

WindowsStandIn::Service serviceAt(const QString &address)
{
    return {u"cupboard.local."_s, 8080, {"Path=/stream.mjpg", "auth=none"}, QHostAddress(address)};
}

} // namespace

/// What is announced and found by Windows' functions, of which the test has its own: they answer in
/// another thread, late, or not at all. Every system compiles what is for Windows for this.
class TestWindowsDns : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowsStandIn> m_windows;
    WindowsDns m_dns;

    // Windows has called back for the last time: nothing is left, or freed twice.
    bool isClean()
    {
        return m_windows->settle() && m_windows->unfreed() == 0 && m_windows->wrongCalls == 0;
    }

private Q_SLOTS:
    void init()
    {
        m_windows = std::make_unique<WindowsStandIn>();
        m_dns = m_windows->functions();
    }

    void cleanup()
    {
        m_windows->go();
        const bool clean = isClean();
        m_windows.reset();
        QVERIFY(clean);
    }

    void withoutTheFunctionsItIsUnsupported()
    {
        const auto announcer = makeAnnouncer(nullptr);
        announcer->announce({announcement(u"Door"_s)});
        QCOMPARE(announcer->state(), Announcer::State::Unsupported);
        QCOMPARE(makeServiceBrowser({ownType}, nullptr)->state(),
                 ServiceBrowser::State::Unsupported);
#ifndef Q_OS_WIN
        QVERIFY(!windowsDns());
#endif
    }

    void announcesAndWithdraws()
    {
        const auto announcer = makeAnnouncer(&m_dns);
        Announcement wanted = announcement(u"Door"_s);
        wanted.interfaceIndex = 3;
        announcer->announce({wanted, announcement(u"Yard"_s)});
        QCOMPARE(announcer->state(), Announcer::State::Starting);
        QTRY_COMPARE(announcer->state(), Announcer::State::On);
        const WindowsStandIn::Service expected{
                QHostInfo::localHostName().section(u'.', 0, 0) + u".local"_s,
                8080,
                {"path=/cameras/door/stream.mjpg", "Name=Haustür", "bare="},
                {},
                3};
        QCOMPARE(m_windows->announced().size(), 2);
        QCOMPARE(m_windows->announced().value(door), expected);
        announcer->announce({announcement(u"Yard"_s)});
        QCOMPARE(announcer->state(), Announcer::State::On);
        QVERIFY(m_windows->settle());
        QCOMPARE(m_windows->announced().keys(), QStringList{u"Yard._vedette._tcp.local"_s});
        QCOMPARE(m_windows->entries, 2);
        announcer->announce({});
        QCOMPARE(announcer->state(), Announcer::State::Off);
        QVERIFY(isClean());
        QVERIFY(m_windows->announced().isEmpty());
    }

    void whatWouldEndANameIsReplaced()
    {
        const auto announcer = makeAnnouncer(&m_dns);
        announcer->announce({announcement(u"Door 1.2\\3 "_s + u"門"_s.repeated(30))});
        QTRY_COMPARE(announcer->state(), Announcer::State::On);
        QCOMPARE(m_windows->announced().keys(),
                 QStringList{u"Door 1-2-3 "_s + u"門"_s.repeated(17) + u"._vedette._tcp.local"_s});
    }

    void aNameThatIsTakenIsWithdrawnAsWindowsHasChangedIt()
    {
        m_windows->add(door, serviceAt(u"192.0.2.7"_s));
        auto announcer = makeAnnouncer(&m_dns);
        announcer->announce({announcement(u"Door"_s)});
        QTRY_COMPARE(announcer->state(), Announcer::State::On);
        QCOMPARE(m_windows->announced().keys(), QStringList{u"Door (2)._vedette._tcp.local"_s});
        announcer.reset();
        QVERIFY(isClean());
        QVERIFY(m_windows->announced().isEmpty());
    }

    void whatEndsBeforeItsAnswerIsWithdrawnByThat()
    {
        m_windows->hold();
        auto announcer = makeAnnouncer(&m_dns);
        announcer->announce({announcement(u"Door"_s)});
        announcer->announce({announcement(u"Yard"_s)});
        announcer.reset();
        m_windows->go();
        QVERIFY(isClean());
        QCOMPARE(m_windows->entries, 2);
        QVERIFY(m_windows->announced().isEmpty());
    }

    void whatEndsBeforeItIsRefusedIsLetGo()
    {
        m_windows->enterStatus = 9711;
        m_windows->hold();
        auto announcer = makeAnnouncer(&m_dns);
        announcer->announce({announcement(u"Door"_s)});
        announcer.reset();
        m_windows->go();
        QVERIFY(isClean());
    }

    void anAnswerThatIsOnItsWayWhenItEndsIsHarmless()
    {
        auto announcer = makeAnnouncer(&m_dns);
        announcer->announce({announcement(u"Door"_s)});
        QVERIFY(m_windows->settle()); // it was given, and not yet taken
        announcer.reset();
        QVERIFY(isClean());
        QVERIFY(m_windows->announced().isEmpty());
    }

    void whatIsRefusedIsToldAndTriedAgain()
    {
        m_windows->enterStatus = 9711;
        const auto announcer = makeAnnouncer(&m_dns);
        announcer->announce({announcement(u"Door"_s)});
        QTRY_COMPARE(announcer->state(), Announcer::State::Failed);
        QVERIFY2(announcer->problem().contains(u"9711"_s), qPrintable(announcer->problem()));
        m_windows->enterStatus = 0;
        QTRY_COMPARE(announcer->state(), Announcer::State::On);
    }

    void aServiceThatDoesNotRunIsAskedForOneAndWaitedFor()
    {
        m_windows->enterAnswer = 1062;
        const auto announcer = makeAnnouncer(&m_dns);
        announcer->announce({announcement(u"Door"_s), announcement(u"Yard"_s)});
        QCOMPARE(announcer->state(), Announcer::State::ServiceAbsent);
        QCOMPARE(m_windows->entries, 1);
        m_windows->enterAnswer = requestPending;
        QTRY_COMPARE(announcer->state(), Announcer::State::On);
        QCOMPARE(m_windows->announced().size(), 2);
    }

    void findsWhatIsThere()
    {
        m_windows->add(door, serviceAt(u"192.0.2.7"_s));
        m_windows->add(u"Own._vedette._tcp.local"_s, serviceAt(u"127.0.0.1"_s));
        m_windows->add(u"Far._vedette._tcp.local"_s, serviceAt(u"fe80::7"_s));
        m_windows->add(u"Printer._ipp._tcp.local"_s, serviceAt(u"192.0.2.8"_s));
        const auto browser = makeServiceBrowser({ownType, u"_rtsp._tcp"_s}, &m_dns);
        QCOMPARE(browser->state(), ServiceBrowser::State::Listening);
        QTRY_COMPARE(namesOf(*browser), QStringList({u"Door"_s, u"Own"_s}));
        const auto services = browser->services();
        for (const FoundService &service : services) {
            QCOMPARE(service.type, ownType);
            QCOMPARE(service.host, u"cupboard.local"_s);
            QCOMPARE(service.port, 8080);
            QCOMPARE(service.items, (QMap<QString, QString>{{u"path"_s, u"/stream.mjpg"_s},
                                                            {u"auth"_s, u"none"_s}}));
            QCOMPARE(service.address,
                     QHostAddress(service.isOfHere ? u"127.0.0.1"_s : u"192.0.2.7"_s));
            QCOMPARE(service.isOfHere, service.name == u"Own"_s);
        }
    }

    void followsWhatComesAndGoes()
    {
        const auto browser = makeServiceBrowser({ownType}, &m_dns);
        m_windows->failBrowses(9501); // none yet
        m_windows->add(door, serviceAt(u"fd00::7"_s));
        m_windows->tell(ownType, door);
        m_windows->tell(ownType, door); // as by another interface
        QTRY_COMPARE(namesOf(*browser), QStringList{u"Door"_s});
        QCOMPARE(browser->state(), ServiceBrowser::State::Listening);
        QCOMPARE(m_windows->resolves, 1);
        const QSignalSpy changed(browser.get(), &ServiceBrowser::changed);
        m_windows->tell(ownType, door, 0);
        QTRY_COMPARE(namesOf(*browser), QStringList());
        QCOMPARE(changed.count(), 1);
        m_windows->tell(ownType, door);
        QTRY_COMPARE(namesOf(*browser), QStringList{u"Door"_s});
    }

    void namesThatMakeNoSenseAreLeftOut()
    {
        const auto browser = makeServiceBrowser({ownType}, &m_dns);
        const QStringList odd{QString(), u"."_s, ownType + u".local"_s, u"._vedette._tcp.local"_s,
                              u"Printer._ipp._tcp.local"_s};
        for (const QString &name : odd) {
            m_windows->add(name, serviceAt(u"192.0.2.7"_s));
            m_windows->tell(ownType, name);
        }
        const QString large = u"門"_s.repeated(1000) + u"._VEDETTE._tcp.LOCAL."_s;
        m_windows->add(large, serviceAt(u"192.0.2.7"_s));
        m_windows->tell(ownType, large);
        QTRY_COMPARE(browser->services().size(), 1);
        QCOMPARE(browser->services().constFirst().name.size(), 85);
    }

    void noMoreAreKnownThanItSays()
    {
        const auto browser = makeServiceBrowser({ownType}, &m_dns);
        for (int i = 0; i < 300; ++i) {
            const QString name = u"Door %1._vedette._tcp.local"_s.arg(i);
            m_windows->add(name, serviceAt(u"192.0.2.7"_s));
            m_windows->tell(ownType, name);
        }
        QTRY_COMPARE(browser->services().size(), ServiceBrowser::maxServices);
        QCOMPARE(m_windows->resolves, ServiceBrowser::maxServices);
    }

    void oneThatDoesNotAnswerIsAskedThreeTimes()
    {
        const auto browser = makeServiceBrowser({ownType}, &m_dns);
        m_windows->tell(ownType, door);
        QTRY_COMPARE(m_windows->resolves, 3);
        QVERIFY(m_windows->settle());
        QTest::qWait(50); // that nothing comes can only be waited for
        QCOMPARE(m_windows->resolves, 3);
        QVERIFY(browser->services().isEmpty());
    }

    void aSearchThatFailsBeginsAnew()
    {
        m_windows->add(door, serviceAt(u"192.0.2.7"_s));
        const auto browser = makeServiceBrowser({ownType}, &m_dns);
        QTRY_COMPARE(namesOf(*browser), QStringList{u"Door"_s});
        m_windows->failBrowses(1722);
        QTRY_COMPARE(browser->state(), ServiceBrowser::State::ServiceAbsent);
        QVERIFY(browser->services().isEmpty());
        QTRY_COMPARE(namesOf(*browser), QStringList{u"Door"_s});
        QCOMPARE(browser->state(), ServiceBrowser::State::Listening);
    }

    void aSearchThatCannotBeginIsTriedAgain()
    {
        m_windows->browseAnswer = 1722;
        const auto browser = makeServiceBrowser({ownType}, &m_dns);
        QCOMPARE(browser->state(), ServiceBrowser::State::ServiceAbsent);
        m_windows->browseAnswer = requestPending;
        QTRY_COMPARE(browser->state(), ServiceBrowser::State::Listening);
    }

    void answersThatComeAfterItsEndAreHarmless()
    {
        m_windows->add(door, serviceAt(u"192.0.2.7"_s));
        auto browser = makeServiceBrowser({ownType}, &m_dns);
        QTRY_COMPARE(namesOf(*browser), QStringList{u"Door"_s});
        m_windows->hold();
        m_windows->tell(ownType, u"Yard._vedette._tcp.local"_s);
        browser.reset();
        m_windows->go();
        QVERIFY(isClean());

        browser = makeServiceBrowser({ownType}, &m_dns);
        QVERIFY(m_windows->settle());
        m_windows->hold();
        QTRY_COMPARE(m_windows->resolves, 2); // asked, and not answered
        browser.reset();
        m_windows->go();
        QVERIFY(isClean());
    }
};

QTEST_GUILESS_MAIN(TestWindowsDns)

#include "tst_windowsdns.moc"
