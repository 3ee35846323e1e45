// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/studio.h"
#include "tests/support/onvifcamera.h"
#include "ui/networkpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

ProbeTarget at(const OnvifCamera &camera)
{
    return {QHostAddress(QHostAddress::LocalHost), camera.discoveryPort(), 20ms, 50ms};
}

FoundService announced(const QString &type, const QMap<QString, QString> &items)
{
    return {u"Front door on cupboard"_s,  type, u"cupboard.local"_s,
            QHostAddress(u"192.0.2.7"_s), 8080, items};
}

} // namespace

/// The page that lists what is on the network, with a camera that answers on this computer.
class tst_NetworkPage final : public QObject
{
    Q_OBJECT

    Studio m_studio;

    template <typename Widget>
    static Widget *part(const NetworkPage &page, const QString &name)
    {
        return page.findChild<Widget *>(name);
    }
    static QListWidget *list(const NetworkPage &page)
    {
        return part<QListWidget>(page, u"nearby"_s);
    }

private Q_SLOTS:
    void cleanup() { m_studio.apply({}); }

    void saysWhatToDoWhileNothingIsFound()
    {
        OnvifCamera silent;
        silent.insteadOfMatch = " ";
        NetworkPage page(m_studio, at(silent));
        page.show();
        const auto *state = part<QLabel>(page, u"nearbyState"_s);
        QVERIFY(state->text().contains(u"Nothing was found yet"_s));
#ifdef Q_OS_LINUX
        QTRY_VERIFY(state->text().contains(u"avahi-daemon"_s)); // there is no bus
#endif
        QCOMPARE(page.standing(), SpecPage::Standing::Incomplete);
    }

    void asksOnlyWhileItIsShown()
    {
        OnvifCamera camera;
        NetworkPage page(m_studio, at(camera));
        page.begin();
        QTest::qWait(0);
        QCOMPARE(camera.probes(), 0);
        page.show();
        QTRY_VERIFY(camera.probes() > 0);
        QTRY_COMPARE(list(page)->count(), 1);
        page.hide();
        QTest::qWait(20); // what is under way
        const int before = camera.probes();
        QTest::qWait(200); // that nothing comes can only be waited for
        QCOMPARE(camera.probes(), before);
        QCOMPARE(list(page)->count(), 1); // can still be chosen
    }

    void anOnvifCameraIsAddedByOneKey()
    {
        OnvifCamera camera;
        NetworkPage page(m_studio, at(camera));
        page.show();
        QTRY_COMPARE(list(page)->count(), 1);
        QCOMPARE(list(page)->item(0)->text(), u"Yard camera (127.0.0.1)"_s);
        QVERIFY(list(page)->item(0)->isSelected()); // at once
        QCOMPARE(page.standing(), SpecPage::Standing::Unsearched);
        QSignalSpy accepted(&page, &SpecPage::accepted);
        page.search(SpecPage::Then::Accept);
        QCOMPARE(page.standing(), SpecPage::Standing::Searching);
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(page.cameras().size(), 1);
        QCOMPARE(page.cameras().constFirst().name, u"Yard camera"_s);
        const auto spec = std::get<RemoteSpec>(*page.spec());
        QCOMPARE(spec.url.scheme(), u"rtsp"_s);
        QVERIFY(spec.url.query().contains(u"profile_1_1"_s));
        QVERIFY(spec.smallUrl.query().contains(u"profile_1_3"_s));
    }

    void aSignInIsAskedForOnce()
    {
        OnvifCamera camera;
        camera.user = u"anna"_s;
        camera.password = u"s3cret"_s;
        NetworkPage page(m_studio, at(camera));
        page.show();
        QTRY_COMPARE(list(page)->count(), 1);
        auto *user = part<QLineEdit>(page, u"nearbyUser"_s);
        auto *password = part<QLineEdit>(page, u"nearbyPassword"_s);
        QVERIFY(!user->isVisible());
        QSignalSpy accepted(&page, &SpecPage::accepted);
        page.search(SpecPage::Then::Accept);
        QTRY_VERIFY(user->isVisible());
        QCOMPARE(page.standing(), SpecPage::Standing::Incomplete);
        QTest::keyClicks(user, u"anna"_s);
        QTest::keyClicks(password, u"wrong"_s);
        page.search(SpecPage::Then::Accept);
        QTRY_COMPARE(page.standing(), SpecPage::Standing::Incomplete); // not sent again
        password->setText(u"s3cret"_s);
        QCOMPARE(page.standing(), SpecPage::Standing::Unsearched);
        page.search(SpecPage::Then::Accept);
        QTRY_COMPARE(accepted.size(), 1);
        const auto spec = std::get<RemoteSpec>(*page.spec());
        QCOMPARE(spec.user, u"anna"_s);
        QCOMPARE(spec.password, u"s3cret"_s);
    }

    void whatIsOnTheWallIsNotOfferedAgain()
    {
        OnvifCamera camera;
        NetworkPage page(m_studio, at(camera));
        page.show();
        QTRY_COMPARE(list(page)->count(), 1);
        page.search(SpecPage::Then::Show);
        QTRY_COMPARE(page.standing(), SpecPage::Standing::Good);
        Configuration configuration;
        configuration.cameras = {newCamera(*page.spec(), {}, u"Yard"_s)};
        m_studio.apply(configuration);
        page.hide();
        page.show();
        QTRY_VERIFY(list(page)->count() == 1 &&
                    !(list(page)->item(0)->flags() & Qt::ItemIsEnabled));
        QCOMPARE(page.standing(), SpecPage::Standing::Incomplete);
    }

    void announcedCamerasAreUnderstood()
    {
        const NearbyCamera vedette =
                cameraOf(announced(u"_vedette._tcp"_s, {{u"path"_s, u"/cameras/door/stream.mjpg"_s},
                                                        {u"name"_s, u"Front\n door"_s},
                                                        {u"tls"_s, u"off"_s},
                                                        {u"auth"_s, u"none"_s}}));
        QCOMPARE(vedette.name, u"Front door"_s);
        QCOMPARE(vedette.host, u"cupboard.local"_s);
        QCOMPARE(vedette.url, QUrl(u"http://192.0.2.7:8080/cameras/door/stream.mjpg"_s));
        QVERIFY(!vedette.mayNeedSignIn);
        QVERIFY(cameraOf(announced(u"_vedette._tcp"_s, {{u"auth"_s, u"password"_s}}))
                        .mayNeedSignIn);
        QCOMPARE(cameraOf(announced(u"_vedette._tcp"_s, {{u"tls"_s, u"only"_s}})).url.scheme(),
                 u"https"_s);
        QCOMPARE(cameraOf(announced(u"_axis-video._tcp"_s, {{u"path"_s, u"/evil"_s}})).url,
                 QUrl(u"http://192.0.2.7:8080/axis-cgi/mjpg/video.cgi"_s));
        QCOMPARE(cameraOf(announced(u"_rtsp._tcp"_s, {{u"path"_s, u"live"_s}})).url,
                 QUrl(u"rtsp://192.0.2.7:8080/live"_s));
        QVERIFY(cameraOf(announced(u"_ipp._tcp"_s, {})).url.isEmpty());
        // A path cannot become another host.
        QCOMPARE(cameraOf(announced(u"_vedette._tcp"_s, {{u"path"_s, u"@192.0.2.1/x"_s}}))
                         .url.host(),
                 u"192.0.2.7"_s);
        QCOMPARE(cameraOf(announced(u"_vedette._tcp"_s, {{u"path"_s, u"//192.0.2.1/x"_s}}))
                         .url.host(),
                 u"192.0.2.7"_s);
    }
};

QTEST_MAIN(tst_NetworkPage)
#include "tst_networkpage.moc"
