// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/startguard.h"
#include "core/studio/studio.h"
#include "tests/support/framerecorder.h"
#include "tests/support/rawserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

using AfterOrderlyEnd = StartGuard::AfterOrderlyEnd;

/// A studio with a camera that connects and then says nothing, and a test pattern.
class TestStartGuard : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<RawServer> m_silent;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<StartGuard> m_guard;
    FrameRecorder m_silentSink;
    FrameRecorder m_patternSink;

    Camera &silent() { return *m_studio->cameras().at(0); }
    Camera &pattern() { return *m_studio->cameras().at(1); }
    QByteArray marks()
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void begin(AfterOrderlyEnd afterwards = AfterOrderlyEnd::StayPaused)
    {
        Configuration configuration;
        configuration.cameras += newCamera(RemoteSpec{m_silent->url(), {}, {}}, {}, u"Silent"_s);
        configuration.cameras +=
                newCamera(TestPatternSpec{{64, 48}, 30}, configuration.cameras, u"Pattern"_s);
        m_studio = std::make_unique<Studio>();
        m_studio->apply(configuration);
        m_guard = std::make_unique<StartGuard>(*m_studio, m_path, afterwards);
        silent().addSink(m_silentSink);
        pattern().addSink(m_patternSink);
    }

    // The marks stay as they are at this moment.
    void crash()
    {
        QFile::copy(m_path, m_path + u".kept"_s);
        end();
        QFile::remove(m_path);
        QFile::rename(m_path + u".kept"_s, m_path);
    }

    void end()
    {
        m_guard.reset();
        m_studio.reset();
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        m_silent = std::make_unique<RawServer>([](QTcpSocket &, const QByteArray &) {});
        begin();
    }
    void cleanup() { end(); }

    void camerasAreMarkedBeforeTheyStart()
    {
        QCOMPARE(marks(), QByteArray("starting silent\nstarting pattern\n"));
    }

    void cameraThatRunsIsCleared()
    {
        QTRY_VERIFY_WITH_TIMEOUT(marks().contains("settled pattern"), 20'000);
        QVERIFY(!marks().contains("settled silent"));
    }

    void cameraThatFailsInAnOrderlyWayIsCleared()
    {
        QTRY_COMPARE(m_silent->sockets().size(), 1);
        m_silent->shutDown();
        QTRY_VERIFY(marks().contains("settled silent"));
    }

    void cameraThatIsStoppedIsClearedAndMarkedAgain()
    {
        silent().removeSink(m_silentSink);
        pattern().removeSink(m_patternSink);
        QCOMPARE(marks(), QByteArray());
        silent().addSink(m_silentSink);
        QCOMPARE(marks(), QByteArray("starting silent\n"));
    }

    void orderlyEndClearsAll()
    {
        end();
        QCOMPARE(marks(), QByteArray());
    }

    void suspectIsPausedUntilItIsStarted()
    {
        QTRY_VERIFY_WITH_TIMEOUT(marks().contains("settled pattern"), 20'000);
        crash();
        const int connections = m_silent->connections();
        begin();
        QCOMPARE(m_guard->paused(), QList<Camera *>{&silent()});
        QCOMPARE(silent().status(),
                 (SourceStatus{SourceState::Paused, {ErrorCode::EndedWhileStarting, {}}, {}}));
        silent().retryNow(); // as everything does when the network has changed
        QTRY_COMPARE(pattern().status().state, SourceState::Live);
        QCOMPARE(m_silent->connections(), connections);

        silent().resume();
        QCOMPARE(silent().status().state, SourceState::Connecting);
        QTRY_COMPARE(m_silent->connections(), connections + 1);
        QVERIFY(marks().contains("starting silent"));
        QVERIFY(m_guard->paused().isEmpty());
        crash(); // it was not innocent
        begin();
        QCOMPARE(silent().status().state, SourceState::Paused);
    }

    void suspectStaysPausedWhenThePersonDoesNothing()
    {
        crash();
        begin();
        QCOMPARE(m_guard->paused().size(), 2);
        end();
        begin();
        QCOMPARE(m_guard->paused().size(), 2);
    }

    void withoutAPersonTheNextStartTriesAgain()
    {
        crash();
        begin(AfterOrderlyEnd::TryAgain);
        QCOMPARE(m_guard->paused().size(), 2);
        crash(); // nothing was learnt
        begin(AfterOrderlyEnd::TryAgain);
        QCOMPARE(m_guard->paused().size(), 2);
        end();
        begin(AfterOrderlyEnd::TryAgain);
        QVERIFY(m_guard->paused().isEmpty());
    }

    void changedOrRemovedCameraIsNoSuspect()
    {
        crash();
        begin();
        Configuration configuration = m_studio->configuration();
        configuration.cameras[0].spec = TestPatternSpec{{64, 48}, 30};
        m_studio->apply(configuration);
        QTRY_COMPARE(silent().status().state, SourceState::Live);
        configuration.cameras.removeLast();
        m_studio->apply(configuration);
        QTRY_COMPARE_WITH_TIMEOUT(marks(), QByteArray(), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestStartGuard)
#include "tst_startguard.moc"
