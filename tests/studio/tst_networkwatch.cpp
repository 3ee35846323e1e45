// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/networkwatch.h"

#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace vedette;

/// The watch in a network of its own, where the test may change what it likes.
class TestNetworkWatch : public QObject
{
    Q_OBJECT

#ifdef Q_OS_LINUX
    static bool configure(unsigned long request, ifreq what)
    {
        const int fd = socket(AF_INET, SOCK_DGRAM, 0);
        const bool done = ioctl(fd, request, &what) == 0;
        close(fd);
        return done;
    }

    static ifreq loopback()
    {
        ifreq request{};
        request.ifr_name[0] = 'l';
        request.ifr_name[1] = 'o';
        return request;
    }

    static bool setUp(bool up)
    {
        ifreq request = loopback();
        request.ifr_flags = short(up ? IFF_UP | IFF_RUNNING : 0);
        return configure(SIOCSIFFLAGS, request);
    }

    static bool setAddress(const char *address)
    {
        ifreq request = loopback();
        auto *in = reinterpret_cast<sockaddr_in *>(&request.ifr_addr);
        in->sin_family = AF_INET;
        inet_pton(AF_INET, address, &in->sin_addr);
        return configure(SIOCSIFADDR, request);
    }
#endif

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_LINUX
        if (unshare(CLONE_NEWNET) != 0)
            QSKIP("a network of the test's own needs a privilege");
#else
        QSKIP("only Linux has networks of a process's own");
#endif
    }

#ifdef Q_OS_LINUX
    void tellsWhenTheNetworkComesAndGoes()
    {
        const NetworkWatch watch;
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        QVERIFY(setUp(true));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(setUp(false));
        QTRY_COMPARE(changed.size(), 2);
    }

    void tellsOfAnotherAddress()
    {
        QVERIFY(setUp(true));
        const NetworkWatch watch;
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        QVERIFY(setAddress("127.0.0.2"));
        QTRY_COMPARE(changed.size(), 1);
    }

    void tellsOfABurstOnce()
    {
        QVERIFY(setUp(true));
        QVERIFY(setAddress("127.0.0.1"));
        const NetworkWatch watch;
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        for (const char *address : {"127.0.0.3", "127.0.0.4", "127.0.0.5", "127.0.0.6"})
            QVERIFY(setAddress(address));
        QTRY_COMPARE(changed.size(), 1);
        QTest::qWait(400); // that nothing more comes can only be waited for
        QCOMPARE(changed.size(), 1);
    }

    void keepsStillWhenAllIsAsBefore()
    {
        QVERIFY(setUp(true));
        QVERIFY(setAddress("127.0.0.1"));
        const NetworkWatch watch;
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        QVERIFY(setAddress("127.0.0.9"));
        QVERIFY(setAddress("127.0.0.1"));
        QTest::qWait(500); // that nothing comes can only be waited for
        QCOMPARE(changed.size(), 0);
    }
#endif
};

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
