// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/announcer.h"
#include "core/discovery/servicebrowser.h"
#include "tests/discovery/servicenames.h"
#include "tests/support/ownnetwork.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 10'000; // Avahi asks about each name for a second

const QString ownType = u"_vedette._tcp"_s;

Announcement announcement(const QString &name)
{
    return {name, ownType, 8080, {"path=/cameras/door/stream.mjpg", "Name=Front door", "bare"}};
}

} // namespace

/// What is announced and found, by a real Avahi in a network of the test's own. It is built several
/// times: by Avahi's own interface, and with what other systems have at one end.
class TestDnsSd : public QObject
{
    Q_OBJECT

    const bool m_isApart;
    std::unique_ptr<NetworkComputer> m_computer;

public:
    explicit TestDnsSd(bool apart)
        : m_isApart(apart)
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_isApart || !NetworkComputer::layCable())
            QSKIP("a network of the test's own needs a privilege and ip(8)");
        m_computer = std::make_unique<NetworkComputer>(NetworkComputer::Place::Here, u"cupboard"_s,
                                                       u"10.77.0.1/24"_s);
        if (!m_computer->start())
            QSKIP("dbus-daemon or ip(8) is not installed");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_computer->bus().toLocal8Bit());
    }

    void cleanupTestCase() { m_computer.reset(); }

    void waitsForADaemonThatComesLater()
    {
        const auto announcer = makeAnnouncer();
        const auto browser = makeServiceBrowser({ownType});
        QCOMPARE(announcer->state(), Announcer::State::Off);
        announcer->announce({announcement(u"Door"_s)});
        QTRY_COMPARE(announcer->state(), Announcer::State::ServiceAbsent);
        QTRY_COMPARE(browser->state(), ServiceBrowser::State::ServiceAbsent);
        m_computer->startAvahi();
        QTRY_VERIFY2_WITH_TIMEOUT(announcer->state() == Announcer::State::On,
                                  qPrintable(announcer->problem()), longWait);
        QTRY_COMPARE(namesOf(*browser), QStringList{u"Door"_s});
        QCOMPARE(browser->state(), ServiceBrowser::State::Listening);
        const FoundService found = browser->services().constFirst();
        QCOMPARE(found.type, ownType);
        QCOMPARE(found.host, u"cupboard.local"_s);
        QCOMPARE(found.address, QHostAddress(u"10.77.0.1"_s));
        QCOMPARE(found.port, 8080);
        QCOMPARE(found.items, (QMap<QString, QString>{{u"path"_s, u"/cameras/door/stream.mjpg"_s},
                                                      {u"name"_s, u"Front door"_s}}));
        QVERIFY(found.isOfHere);
    }

    void changesOnlyWhatDiffers()
    {
        const auto announcer = makeAnnouncer();
        const auto browser = makeServiceBrowser({ownType});
        announcer->announce({announcement(u"Door"_s), announcement(u"Yard"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(namesOf(*browser), QStringList({u"Door"_s, u"Yard"_s}), longWait);
        QTRY_COMPARE_WITH_TIMEOUT(announcer->state(), Announcer::State::On, longWait);
        QStringList lost;
        connect(browser.get(), &ServiceBrowser::changed, this, [&] {
            if (!namesOf(*browser).contains(u"Door"_s))
                lost += u"Door"_s;
        });
        announcer->announce({announcement(u"Door"_s), announcement(u"Hall"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(namesOf(*browser), QStringList({u"Door"_s, u"Hall"_s}), longWait);
        QCOMPARE(lost, QStringList());
        announcer->announce({});
        QCOMPARE(announcer->state(), Announcer::State::Off);
        QTRY_COMPARE(namesOf(*browser), QStringList());
    }

    void aNameThatIsTakenGetsANumber()
    {
        const auto first = makeAnnouncer();
        const auto second = makeAnnouncer();
        const auto browser = makeServiceBrowser({ownType});
        first->announce({announcement(u"Door"_s)});
        Announcement another = announcement(u"Door"_s);
        another.port = 8081; // the same in all is the same service
        second->announce({another});
        QTRY_COMPARE_WITH_TIMEOUT(namesOf(*browser), QStringList({u"Door"_s, u"Door #2"_s}),
                                  longWait);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), Announcer::State::On, longWait);
    }

    void aLongNameIsCut()
    {
        const auto announcer = makeAnnouncer();
        const auto browser = makeServiceBrowser({ownType});
        announcer->announce({announcement(u"門"_s.repeated(100))});
        QTRY_COMPARE_WITH_TIMEOUT(namesOf(*browser), QStringList{u"門"_s.repeated(21)}, longWait);
    }

    void whatIsRefusedIsTold()
    {
        const auto announcer = makeAnnouncer();
        Announcement wrong = announcement(u"Door"_s);
        wrong.type = u"no type"_s;
        announcer->announce({wrong});
        QTRY_COMPARE(announcer->state(), Announcer::State::Failed);
        QVERIFY(!announcer->problem().isEmpty());
    }

    void aDaemonThatStartsAnewIsToldAgain()
    {
        const auto announcer = makeAnnouncer();
        const auto browser = makeServiceBrowser({ownType});
        announcer->announce({announcement(u"Door"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(announcer->state(), Announcer::State::On, longWait);
        QTRY_COMPARE(namesOf(*browser), QStringList{u"Door"_s});
        m_computer->stopAvahi();
        QTRY_COMPARE(announcer->state(), Announcer::State::ServiceAbsent);
        QTRY_COMPARE(browser->state(), ServiceBrowser::State::ServiceAbsent);
        QCOMPARE(namesOf(*browser), QStringList());
        m_computer->startAvahi();
        QTRY_COMPARE_WITH_TIMEOUT(announcer->state(), Announcer::State::On, longWait);
        QTRY_COMPARE(namesOf(*browser), QStringList{u"Door"_s});
    }

    void itMayBeToldToEndByItsOwnSignal()
    {
        const auto announcer = makeAnnouncer();
        const auto browser = makeServiceBrowser({ownType});
        connect(announcer.get(), &Announcer::stateChanged, this, [&announcer] {
            if (announcer->state() == Announcer::State::On)
                announcer->announce({});
        });
        announcer->announce({announcement(u"Door"_s)});
        QVERIFY(announcer->state() != Announcer::State::Off);
        QTRY_COMPARE_WITH_TIMEOUT(announcer->state(), Announcer::State::Off, longWait);
        QTRY_COMPARE(namesOf(*browser), QStringList());
    }

    void whatIsAnnouncedEndsWithItsAnnouncer()
    {
        auto announcer = makeAnnouncer();
        const auto browser = makeServiceBrowser({ownType});
        announcer->announce({announcement(u"Door"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(namesOf(*browser), QStringList{u"Door"_s}, longWait);
        announcer.reset();
        QTRY_COMPARE(namesOf(*browser), QStringList());
    }
};

int main(int argc, char **argv)
{
    const bool apart = enterOwnNetwork();
    QCoreApplication application(argc, argv);
    TestDnsSd test(apart);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dnssd.moc"
