// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configuration.h"
#include "core/studio/shareannouncer.h"
#include "core/studio/sharing.h"
#include "core/studio/studio.h"

#include <QTcpServer>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

ShareConfig openAt(const QString &address)
{
    ShareConfig share;
    share.enabled = true;
    share.access = ShareConfig::Access::Open;
    share.address = address;
    share.port = 0;
    return share;
}

} // namespace

class TestShareAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageAndEachCameraAreAnnounced()
    {
        ShareConfig share = openAt({});
        share.access = ShareConfig::Access::Password;
        share.https = Https::Only;
        const CameraConfig door{u"door"_s, u"Front door"_s, TestPatternSpec{}};
        const auto all = announcements(share, QHostAddress(QHostAddress::Any), 8443, {door},
                                       u"cupboard"_s, u"1.2.3"_s);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0], (Announcement{u"Vedette on cupboard"_s,
                                       u"_http._tcp"_s,
                                       8443,
                                       {"path=/", "version=1.2.3", "tls=only", "auth=password"}}));
        QCOMPARE(all[1],
                 (Announcement{u"Front door on cupboard"_s,
                               u"_vedette._tcp"_s,
                               8443,
                               {"txtvers=1", "path=/cameras/door/stream.mjpg", "name=Front door",
                                "version=1.2.3", "tls=only", "auth=password"}}));
    }

    void namesHaveRoom()
    {
        const CameraConfig camera{u"door"_s, u"ä"_s.repeated(200), TestPatternSpec{}};
        const auto all = announcements(openAt({}), QHostAddress(QHostAddress::Any), 80, {camera},
                                       u"h"_s.repeated(64), u"1"_s);
        QVERIFY(all[1].name.toUtf8().size() <= 63);
        QVERIFY(all[1].name.endsWith(u" on hhhhhhhhhhhhhhhhhhhh"_s));
        for (const QByteArray &item : all[1].items)
            QVERIFY(item.size() <= 255);
    }

    void camerasBeyondTheLimitAreLeftOut()
    {
        const QList<CameraConfig> many(200, {u"door"_s, u"Door"_s, TestPatternSpec{}});
        QCOMPARE(
                announcements(openAt({}), QHostAddress(QHostAddress::Any), 80, many, u"h"_s, u"1"_s)
                        .size(),
                1 + ShareAnnouncer::maxCameras);
    }

    void oneAddressIsAnnouncedInItsNetworkAlone()
    {
        const auto all =
                announcements(openAt({}), QHostAddress(u"127.0.0.1"_s), 80, {}, u"h"_s, u"1"_s);
        QCOMPARE(all[0].family, Announcement::Family::IPv4);
        QVERIFY(all[0].interfaceIndex > 0);
        const auto six = announcements(openAt({}), QHostAddress(u"::"_s), 80, {}, u"h"_s, u"1"_s);
        QCOMPARE(six[0].family, Announcement::Family::IPv6);
        QCOMPARE(six[0].interfaceIndex, 0);
        QCOMPARE(announcements(openAt({}), QHostAddress(QHostAddress::Any), 80, {}, u"h"_s,
                               u"1"_s)[0]
                         .family,
                 Announcement::Family::Any);
    }

    void whyNothingIsAnnouncedIsTold()
    {
        using State = ShareAnnouncer::State;
        Studio studio;
        QCOMPARE(studio.announcer().state(), State::Off);
        Configuration configuration;
        configuration.share = openAt(u"127.0.0.1"_s);
        studio.apply(configuration);
        QTRY_COMPARE(studio.announcer().state(), State::LoopbackOnly);
        configuration.share.address = QString();
        studio.apply(configuration);
#ifdef Q_OS_LINUX
        QTRY_COMPARE(studio.announcer().state(), State::ServiceAbsent); // there is no bus
#else
        QTRY_COMPARE(studio.announcer().state(), State::Unsupported);
#endif
        configuration.share.announce = false;
        studio.apply(configuration);
        QTRY_COMPARE(studio.announcer().state(), State::Off);
        configuration.share.announce = true;
        studio.apply(configuration);
        QTRY_VERIFY(studio.announcer().state() != State::Off);
        configuration.share.enabled = false;
        studio.apply(configuration);
        QTRY_COMPARE(studio.announcer().state(), State::Off);
    }

#ifdef Q_OS_UNIX // where a service manager gives sockets
    void aGivenSocketCountsAndNotTheConfiguredAddress()
    {
        QTcpServer listening;
        QVERIFY(listening.listen(QHostAddress::LocalHost));
        Studio studio;
        studio.sharing().adopt({listening.socketDescriptor(), QHostAddress(QHostAddress::LocalHost),
                                listening.serverPort()});
        Configuration configuration;
        configuration.share = openAt({});
        studio.apply(configuration);
        QTRY_COMPARE(studio.announcer().state(), ShareAnnouncer::State::LoopbackOnly);
    }
#endif
};

QTEST_GUILESS_MAIN(TestShareAnnouncer)
#include "tst_shareannouncer.moc"
