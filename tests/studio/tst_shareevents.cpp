// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/inbox.h"
#include "core/studio/events.h"
#include "core/studio/sharing.h"
#include "core/studio/studio.h"

#include <QTcpSocket>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

// A studio with a camera "gate" that is shared on a free port with the user anna.
Configuration shared()
{
    Configuration configuration;
    configuration.cameras += newCamera(TestPatternSpec{{64, 48}, 20}, {}, u"Gate"_s);
    configuration.share.enabled = true;
    configuration.share.address = u"127.0.0.1"_s;
    configuration.share.port = 0;
    configuration.share.users = {makeAccount(u"anna"_s, u"secret"_s, DigestSignIn::Off)};
    return configuration;
}

class Client final
{
public:
    Client(Studio &studio, const QByteArray &path, const QByteArray &signIn)
    {
        const QUrl url = studio.sharing().addresses().constFirst().url;
        m_socket.connectToHost(url.host(), quint16(url.port()));
        m_socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " +
                       signIn.toBase64() + "\r\nConnection: close\r\n\r\n");
    }
    void leave() { m_socket.abort(); }
    bool gets(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return (m_read += m_socket.readAll()).contains(text); },
                               10'000);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

} // namespace

/// What happens at the share server becomes events.
class TestShareEvents : public QObject
{
    Q_OBJECT

    Studio m_studio;

private Q_SLOTS:
    void init()
    {
        m_studio.apply(shared());
        QTRY_COMPARE(m_studio.sharing().state(), SharingState::On);
        m_studio.events().clear();
    }
    void cleanup()
    {
        m_studio.apply({});
        QTRY_COMPARE(m_studio.sharing().viewers(), 0);
    }

    void aViewerComesAndLeaves()
    {
        Client viewer(m_studio, "/cameras/gate/stream.mjpg", "anna:secret");
        QTRY_COMPARE_WITH_TIMEOUT(m_studio.events().recent().size(), 1, 10'000);
        const Event came = m_studio.events().recent().constLast();
        const auto *who = std::get_if<ViewerCame>(&came.what);
        QVERIFY(who);
        QCOMPARE(who->viewer.user, u"anna"_s);
        QCOMPARE(who->viewer.address, QHostAddress(u"127.0.0.1"_s));
        QCOMPARE(who->viewer.cameras.value(0).name, u"Gate"_s);
        QVERIFY(viewer.gets("image/jpeg"));
        viewer.leave();
        QTRY_COMPARE_WITH_TIMEOUT(m_studio.events().recent().size(), 2, 10'000);
        const Event left = m_studio.events().recent().constLast();
        QVERIFY(std::holds_alternative<ViewerLeft>(left.what));
        QCOMPARE(std::get<ViewerLeft>(left.what).viewer.id, who->viewer.id);
        QVERIFY(std::get<ViewerLeft>(left.what).watched > 0s);
    }

    void theEndOfSharingIsTheEndOfWatching()
    {
        Client wall(m_studio, "/wall", "anna:secret");
        QTRY_COMPARE_WITH_TIMEOUT(m_studio.events().recent().size(), 1, 10'000);
        const Event came = m_studio.events().recent().constLast();
        QCOMPARE(std::get<ViewerCame>(came.what).viewer.cameras.size(), 1);
        Configuration off = m_studio.configuration();
        off.share.enabled = false;
        m_studio.apply(off);
        QTRY_COMPARE_WITH_TIMEOUT(m_studio.events().recent().size(), 2, 10'000);
        QCOMPARE(m_studio.events().recent().constLast().kind(), EventKind::ViewerLeft);
    }

    void aWrongPasswordIsTold_data()
    {
        QTest::addColumn<QByteArray>("signIn");
        QTest::addColumn<QString>("user");
        QTest::newRow("of a user") << QByteArray("anna:wrong") << u"anna"_s;
        // It may be the password, typed at the wrong place.
        QTest::newRow("of nobody") << QByteArray("hunter2:anna") << QString();
    }

    void aWrongPasswordIsTold()
    {
        QFETCH(QByteArray, signIn);
        QFETCH(QString, user);
        for (int n = 0; n < 3; ++n) {
            Client guesser(m_studio, "/status", signIn);
            QVERIFY(guesser.gets("401"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_studio.events().recent().size(), 1, 10'000);
        const Event event = m_studio.events().recent().constLast();
        const auto *refused = std::get_if<SignInRefused>(&event.what);
        QVERIFY(refused);
        QCOMPARE(refused->user, user);
        QCOMPARE(refused->address, QHostAddress(u"127.0.0.1"_s));
        QCOMPARE(refused->times, 1);
    }

    void whoSendsNoPasswordIsNotRefused()
    {
        Client stranger(m_studio, "/status", {});
        QVERIFY(stranger.gets("401"));
        Client viewer(m_studio, "/cameras/gate/stream.mjpg", "anna:secret");
        QTRY_COMPARE_WITH_TIMEOUT(m_studio.events().recent().size(), 1, 10'000);
        QCOMPARE(m_studio.events().recent().constLast().kind(), EventKind::ViewerCame);
    }

    void anInboxDropsTheOldest()
    {
        Inbox<int> inbox(3);
        int calls = 0;
        inbox.attach(*this, [&calls] { ++calls; });
        for (int n = 0; n < 5; ++n)
            inbox.put(n);
        QTRY_COMPARE(calls, 1);
        const auto taken = inbox.take();
        QCOMPARE(taken.items, (std::deque<int>{2, 3, 4}));
        QCOMPARE(taken.dropped, size_t(2));
        QVERIFY(inbox.take().items.empty());
    }
};

QTEST_GUILESS_MAIN(TestShareEvents)
#include "tst_shareevents.moc"
