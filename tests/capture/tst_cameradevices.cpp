// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/devices.h"
#include "tests/support/virtualcamera.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSignalSpy>
#include <QTest>
#include <QVersionNumber>

using namespace vedette;
using namespace Qt::StringLiterals;

class TestCameraDevices final : public QObject
{
    Q_OBJECT

public:
    explicit TestCameraDevices(CameraDevices &devices)
        : m_devices(devices)
    {
    }

private Q_SLOTS:
    void camerasPresentAtStartAreListedOnce();
    void ghostOfACameraPresentAtStartGoesWithIt();
    void pluggedCameraIsListedOnceAndGoes();
    void formatsAreListed();
    void camerasOfTheSameNameAreAllListed();
    void idThatIsGoneIsNotFound();
    void cameraIsFoundByIdNameAndNumber();
    void rememberedCameraIsFoundByItsNameUnderAnotherId();
    void claimedCameraIsNotFoundByItsNameAlone();

private: // NOLINT(readability-redundant-access-specifiers): only moc knows Q_SLOTS
    qsizetype count(const QString &name) const;

    CameraDevices &m_devices;
};

/// Plugged in before the program's list of cameras is made.
struct EarlyCameras
{
    VirtualCamera one{u"early one"_s, {{}}};
    VirtualCamera twin{u"early twin"_s, {{}}};
    VirtualCamera otherTwin{u"early twin"_s, {{}}};
};

static EarlyCameras *early = nullptr;

qsizetype TestCameraDevices::count(const QString &name) const
{
    const QList<DeviceInfo> list = m_devices.devices();
    return std::count_if(list.begin(), list.end(),
                         [&name](const DeviceInfo &info) { return info.name == name; });
}

void TestCameraDevices::camerasPresentAtStartAreListedOnce()
{
    QCOMPARE(count(u"early one"_s), 1);
    QCOMPARE(count(u"early twin"_s), 2);
    // The backend's second listing comes with the first turns of the loop; a camera that is
    // plugged in now is announced after it.
    VirtualCamera marker(u"marker"_s, {{}});
    QTRY_COMPARE(count(u"marker"_s), 1);
    QVERIFY(QMediaDevices::videoInputs().size() > m_devices.devices().size() ||
            QLibraryInfo::version() >= QVersionNumber(6, 8));
    QCOMPARE(count(u"early one"_s), 1);
    QCOMPARE(count(u"early twin"_s), 2);
}

void TestCameraDevices::ghostOfACameraPresentAtStartGoesWithIt()
{
    early->one.unplug();
    QTRY_COMPARE(count(u"early one"_s), 0);
    early->twin.unplug();
    QTRY_COMPARE(count(u"early twin"_s), 1);
    early->one.plug(u"early one"_s, {{}});
    QTRY_COMPARE(count(u"early one"_s), 1);
}

void TestCameraDevices::pluggedCameraIsListedOnceAndGoes()
{
    QSignalSpy changes(&m_devices, &CameraDevices::devicesChanged);
    VirtualCamera camera(u"once"_s, {{}});
    QTRY_COMPARE(count(u"once"_s), 1);
    QCOMPARE(changes.size(), 1);
    camera.unplug();
    QTRY_COMPARE(count(u"once"_s), 0);
    QCOMPARE(changes.size(), 2);
}

void TestCameraDevices::formatsAreListed()
{
    using Pixels = VirtualCamera::Pixels;
    VirtualCamera camera(u"formats"_s,
                         {{Pixels::Yuy2, {320, 240}, 15}, {Pixels::Jpeg, {1280, 720}, 30}});
    QTRY_COMPARE(count(u"formats"_s), 1);
    const QList<DeviceInfo> list = m_devices.devices();
    const auto info = std::find_if(list.begin(), list.end(), [](const DeviceInfo &device) {
        return device.name == u"formats"_s;
    });
    const QList<CameraFormat> expected{
            {{1280, 720}, 30, QVideoFrameFormat::Format_Jpeg},
            {{320, 240}, 15, QVideoFrameFormat::Format_YUYV},
    };
    QCOMPARE(info->formats, expected);
}

void TestCameraDevices::camerasOfTheSameNameAreAllListed()
{
    VirtualCamera a(u"same"_s, {{}});
    VirtualCamera b(u"same"_s, {{}});
    QTRY_COMPARE(count(u"same"_s), 2);
    a.unplug();
    QTRY_COMPARE(count(u"same"_s), 1);
}

void TestCameraDevices::idThatIsGoneIsNotFound()
{
    VirtualCamera camera(u"gone"_s, {{}});
    QTRY_COMPARE(count(u"gone"_s), 1);
    const QString id = QString::fromUtf8(m_devices.find(u"gone"_s)->id());
    QVERIFY(m_devices.contains(id));
    camera.unplug();
    QTRY_COMPARE(count(u"gone"_s), 0);
    QVERIFY(!m_devices.contains(id));
    QVERIFY(!m_devices.find(id));
    QVERIFY(!m_devices.find(DeviceKey{id, u"gone"_s}));
}

void TestCameraDevices::cameraIsFoundByIdNameAndNumber()
{
    VirtualCamera camera(u"Found"_s, {{}});
    QTRY_COMPARE(count(u"Found"_s), 1);
    const QCameraDevice device = *m_devices.find(u"found"_s);
    QCOMPARE(device.description(), u"Found"_s);
    QCOMPARE(m_devices.find(QString::fromUtf8(device.id())), device);
    QVERIFY(m_devices.find(u"0"_s));
    QCOMPARE(m_devices.find(QString()), m_devices.find(m_devices.devices().constFirst().id));
    QVERIFY(!m_devices.find(u"999999"_s));
    QVERIFY(!m_devices.find(u"no such camera"_s));
}

void TestCameraDevices::rememberedCameraIsFoundByItsNameUnderAnotherId()
{
    VirtualCamera camera(u"remembered"_s, {{}});
    QTRY_COMPARE(count(u"remembered"_s), 1);
    QVERIFY(m_devices.find(DeviceKey{u"from another day"_s, u"remembered"_s}));
    // The id of another camera counts for nothing.
    const QString other = m_devices.devices().constFirst().id;
    QCOMPARE(m_devices.find(DeviceKey{other, u"remembered"_s})->description(), u"remembered"_s);
    QVERIFY(!m_devices.find(DeviceKey{other, u"of another day"_s}));
}

void TestCameraDevices::claimedCameraIsNotFoundByItsNameAlone()
{
    VirtualCamera a(u"claimed"_s, {{}});
    QTRY_COMPARE(count(u"claimed"_s), 1);
    const QString id = QString::fromUtf8(m_devices.find(u"claimed"_s)->id());
    m_devices.claim(id);
    QVERIFY(m_devices.find(DeviceKey{id, u"claimed"_s}));
    QVERIFY(!m_devices.find(DeviceKey{u"x"_s, u"claimed"_s}));
    VirtualCamera b(u"claimed"_s, {{}});
    QTRY_VERIFY(m_devices.find(DeviceKey{u"x"_s, u"claimed"_s}));
    QVERIFY(QString::fromUtf8(m_devices.find(DeviceKey{u"x"_s, u"claimed"_s})->id()) != id);
    m_devices.release(id);
}

int main(int argc, char **argv)
{
    const VirtualCameras environment;
    EarlyCameras cameras;
    early = &cameras;
    const QGuiApplication application(argc, argv);
    CameraDevices devices;
    TestCameraDevices test(devices);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cameradevices.moc"
