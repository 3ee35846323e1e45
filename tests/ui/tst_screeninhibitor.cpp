// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keepawake.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QProcess>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

/// A desktop's screen saver, or its portal.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList holders;

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &reason)
    {
        holders += program;
        return reason.isEmpty() ? 0 : 7;
    }
    void UnInhibit(uint cookie)
    {
        if (cookie == 7)
            holders.removeLast();
    }
};

class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    int held = 0;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString &, uint flags, const QVariantMap &options)
    {
        if (flags == 8 && options.contains(u"reason"_s))
            ++held;
        return QDBusObjectPath(u"/org/freedesktop/portal/desktop/request/1"_s);
    }
};

class Request final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    int closed = 0;

public Q_SLOTS:
    void Close() { ++closed; }
};

/// On a bus of its own.
class tst_ScreenInhibitor final : public QObject
{
    Q_OBJECT

    QProcess m_bus;
    QString m_address;
    std::unique_ptr<QDBusConnection> m_desktop;

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_bus.waitForStarted())
            QSKIP("dbus-daemon is not installed");
        QVERIFY(m_bus.waitForReadyRead());
        m_address = QString::fromLocal8Bit(m_bus.readAllStandardOutput()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLocal8Bit());
    }
    void init()
    {
        m_desktop = std::make_unique<QDBusConnection>(
                QDBusConnection::connectToBus(m_address, u"desktop"_s));
        QVERIFY(m_desktop->isConnected());
    }
    void cleanup()
    {
        m_desktop.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void theScreenSaverIsHeldAndReleased()
    {
        Desktop desktop;
        QVERIFY(m_desktop->registerObject(u"/org/freedesktop/ScreenSaver"_s, &desktop,
                                          QDBusConnection::ExportAllSlots));
        QVERIFY(m_desktop->registerService(u"org.freedesktop.ScreenSaver"_s));
        const auto inhibitor = makeScreenInhibitor();
        inhibitor->hold();
        QTRY_COMPARE(desktop.holders, QStringList{u"Vedette"_s});
        QTest::qWait(0);
        inhibitor->release();
        inhibitor->hold();
        inhibitor->release(); // before the answer is there
        QTRY_VERIFY(desktop.holders.isEmpty());
    }

    void aPortalStandsInForAScreenSaver()
    {
        Portal portal;
        Request request;
        QVERIFY(m_desktop->registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                          QDBusConnection::ExportAllSlots));
        QVERIFY(m_desktop->registerObject(u"/org/freedesktop/portal/desktop/request/1"_s, &request,
                                          QDBusConnection::ExportAllSlots));
        QVERIFY(m_desktop->registerService(u"org.freedesktop.portal.Desktop"_s));
        const auto inhibitor = makeScreenInhibitor();
        inhibitor->hold();
        QTRY_COMPARE(portal.held, 1);
        inhibitor->release();
        QTRY_COMPARE(request.closed, 1);
    }

    void aDesktopWithNeitherDoesNoHarm()
    {
        const auto inhibitor = makeScreenInhibitor();
        inhibitor->hold();
        inhibitor->release();
    }
};

QTEST_GUILESS_MAIN(tst_ScreenInhibitor)
#include "tst_screeninhibitor.moc"
