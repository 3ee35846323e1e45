// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/nearbycameras.h"
#include "core/studio/studio.h"
#include "tests/e2e/program.h"
#include "tests/support/onvifcamera.h"
#include "tests/support/ownnetwork.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 15'000; // Avahi asks about each name for a second

const NearbyCamera *find(const QList<NearbyCamera> &cameras, const QString &name)
{
    const auto found = std::find_if(cameras.begin(), cameras.end(),
                                    [&name](const auto &camera) { return camera.name == name; });
    return found == cameras.end() ? nullptr : &*found;
}

} // namespace

/// Two computers at the ends of a cable, each in a network of its own with a real Avahi: one runs
/// Vedette itself and shares; the other one, where the test runs, looks for it.
class TestDiscovery : public QObject
{
    Q_OBJECT

    // Shares there with these options besides; "Sharing at" is told when it does.
    bool share(Program &program, const QStringList &options) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_there->bus());
        program.setEnvironment(environment);
        program.startWithin(m_there->entry(),
                            QStringList{u"--headless"_s, u"--camera"_s, u"test:320x240@5"_s,
                                        u"--log-level"_s, u"info"_s} +
                                    options);
        return QTest::qWaitFor([&program] { return program.output().contains(u"Sharing at"_s); },
                               longWait);
    }

    const bool m_isApart;
    std::unique_ptr<NetworkComputer> m_here;
    std::unique_ptr<NetworkComputer> m_there;

public:
    explicit TestDiscovery(bool apart)
        : m_isApart(apart)
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_isApart || !NetworkComputer::layCable())
            QSKIP("networks of the test's own need a privilege and ip(8)");
        m_there = std::make_unique<NetworkComputer>(NetworkComputer::Place::There, u"cupboard"_s,
                                                    u"10.77.0.2/24"_s);
        m_here = std::make_unique<NetworkComputer>(NetworkComputer::Place::Here, u"desk"_s,
                                                   u"10.77.0.1/24"_s);
        if (!m_there->start() || !m_here->start())
            QSKIP("dbus-daemon or ip(8) is not installed");
        m_there->startAvahi();
        m_here->startAvahi();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_here->bus().toLocal8Bit());
    }

    void cleanupTestCase()
    {
        m_here.reset();
        m_there.reset();
    }

    void aSecondVedetteFindsTheFirst()
    {
        Studio studio;
        const NearbyCameras nearby(studio);
        Program program;
        QVERIFY2(share(program, {u"--open"_s, u"--listen"_s, u":8123"_s}),
                 qPrintable(program.errors()));
        QTRY_VERIFY_WITH_TIMEOUT(find(nearby.cameras(), u"Test pattern"_s), longWait);
        const NearbyCamera camera = *find(nearby.cameras(), u"Test pattern"_s);
        QCOMPARE(camera.host, u"cupboard.local"_s);
        QVERIFY(!camera.mayNeedSignIn);
        QCOMPARE(camera.url.host(), u"10.77.0.2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(program.errors().contains(u"Announced: others"_s), longWait);

        // What was found gives pictures.
        QTcpSocket viewer;
        viewer.connectToHost(camera.url.host(), quint16(camera.url.port()));
        viewer.write("GET " + camera.url.path().toLatin1() +
                     " HTTP/1.1\r\nHost: 10.77.0.2\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY_WITH_TIMEOUT((answer += viewer.readAll()).contains("image/jpeg"), 5000);
        QVERIFY(answer.startsWith("HTTP/1.0 200"));

        QVERIFY(program.stop());
        QTRY_VERIFY(!find(nearby.cameras(), u"Test pattern"_s));
    }

    void oneThatIsNotToBeFoundIsNot()
    {
        Studio studio;
        const NearbyCameras nearby(studio);
        Program quiet;
        QVERIFY(share(quiet, {u"--open"_s, u"--listen"_s, u":8124"_s, u"--no-announce"_s}));
        Program local;
        QVERIFY(share(local, {u"--open"_s, u"--listen"_s, u"127.0.0.1:8125"_s}));
        QTRY_VERIFY(local.errors().contains(u"only this computer can reach"_s));
        QTemporaryFile password;
        QVERIFY(password.open());
        password.write("s3cret\n");
        password.close();
        Program told;
        QVERIFY(share(told, {u"--password-file"_s, password.fileName(), u"--listen"_s,
                             u"10.77.0.2:8126"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(find(nearby.cameras(), u"Test pattern"_s), longWait);
        const auto cameras = nearby.cameras();
        QCOMPARE(cameras.size(), 1);
        QCOMPARE(cameras.first().url.port(), 8126);
        QVERIFY(cameras.first().mayNeedSignIn);
    }

    void anOnvifCameraOfTheNetworkAnswers()
    {
        // At the group's own address; its answers come from this end, which is as good.
        test::OnvifCamera camera;
        QVERIFY(camera.listenAt(QHostAddress(u"239.255.255.250"_s), 3702));
        Studio studio;
        const NearbyCameras nearby(studio);
        QTRY_VERIFY(find(nearby.cameras(), u"Yard camera"_s));
        QCOMPARE(find(nearby.cameras(), u"Yard camera"_s)->kind, NearbyCamera::Kind::Onvif);
        QCOMPARE(find(nearby.cameras(), u"Yard camera"_s)->host, u"10.77.0.1"_s);
    }
};

int main(int argc, char **argv)
{
    const bool apart = enterOwnNetwork();
    QCoreApplication application(argc, argv);
    TestDiscovery test(apart);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_discovery.moc"
