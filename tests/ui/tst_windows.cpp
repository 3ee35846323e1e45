// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "tests/support/rawserver.h"
#include "tests/support/samplejpeg.h"
#include "ui/keepawake.h"
#include "ui/mainwindow.h"
#include "ui/tile.h"
#include "ui/trayicon.h"
#include "ui/viewtabs.h"
#include "ui/windowplace.h"
#include "ui/windows.h"

#include <QAction>
#include <QMenuBar>
#include <QScreen>
#include <QTest>
#include <QToolBar>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

/// Several windows of one studio.
class tst_Windows final : public QObject
{
    Q_OBJECT

    static QAction *action(const MainWindow *window, const char *name)
    {
        return window->findChild<QAction *>(QLatin1String(name));
    }
    static QList<Tile *> tiles(const MainWindow *window) { return window->findChildren<Tile *>(); }
    const Configuration &configuration() { return m_studio->configuration(); }
    void open(const Configuration &wanted = {});
    void closeAll();
    /// Two cameras, of which the second view shows one.
    static Configuration twoViews();

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<Windows> m_windows;

private Q_SLOTS:
    void cleanup() { closeAll(); }

    void aNewWindowShowsAViewOfItsOwn();
    void aWindowThatIsClosedIsForgotten();
    void whenAllCloseAllComeBack();
    void windowsWithoutAScreenComeOntoOne();
    void fullScreenComesBack();
    void whatFullScreenHidIsBackWithoutIt();
    void anUndoInOneWindowShowsInTheOthers();
    void theLockIsForAllWindows();
    void twoTilesOfOneCameraShareOneConnection();
    void thereIsALimit();
    void theScreenIsKeptAwakeWhileALivePictureIsSeen();
    void closingHidesTheLastWindowAlone();
    void withoutATrayClosingCloses();
};

/// Counts what it is asked.
struct CountingInhibitor final : ScreenInhibitor
{
    explicit CountingInhibitor(int &held)
        : m_held(held)
    {
    }
    void hold() override { ++m_held; }
    void release() override { --m_held; }

    int &m_held;
};

void tst_Windows::open(const Configuration &wanted)
{
    m_studio = std::make_unique<Studio>();
    m_studio->apply(wanted);
    m_windows = std::make_unique<Windows>(*m_studio);
    m_windows->show();
    for (MainWindow *window : m_windows->all())
        QVERIFY(QTest::qWaitForWindowExposed(window));
}

void tst_Windows::closeAll()
{
    m_windows.reset();
    m_studio.reset();
}

Configuration tst_Windows::twoViews()
{
    Configuration wanted;
    for (const QString &name : {u"One"_s, u"Two"_s})
        wanted.cameras += newCamera(TestPatternSpec{{160, 120}, 30}, wanted.cameras, name);
    ViewConfig yard;
    yard.id = 2;
    yard.name = u"Yard"_s;
    yard.shows = ViewConfig::Shows::Chosen;
    yard.tiles = {{wanted.cameras[1].id}};
    wanted.views += yard;
    return wanted;
}

void tst_Windows::aNewWindowShowsAViewOfItsOwn()
{
    open(twoViews());
    action(&m_windows->first(), "newWindow")->trigger();
    QCOMPARE(m_windows->all().size(), 2);
    MainWindow *other = m_windows->all()[1];
    QVERIFY(QTest::qWaitForWindowExposed(other));
    QCOMPARE(tiles(&m_windows->first()).size(), 2);
    QCOMPARE(tiles(other).size(), 1);
    QVERIFY(other->windowTitle().contains(u"Yard"_s));
    QCOMPARE(other->findChild<ViewTabs *>()->currentIndex(), 1);
    QTRY_COMPARE(tiles(other).at(0)->state().kind, TileState::Kind::Live);

    action(other, "view1")->trigger();
    QCOMPARE(tiles(other).size(), 2);
    action(&m_windows->first(), "view2")->trigger();
    QCOMPARE(tiles(&m_windows->first()).size(), 1);
    QCOMPARE(tiles(other).size(), 2);
    QCOMPARE(configuration().windows[0].view, 2);
    QCOMPARE(configuration().windows[1].view, 1);
}

void tst_Windows::aWindowThatIsClosedIsForgotten()
{
    open(twoViews());
    m_windows->openAnother();
    m_windows->openAnother();
    const QPointer<MainWindow> second = m_windows->all()[1];
    action(second, "closeWindow")->trigger();
    QTRY_COMPARE(m_windows->all().size(), 2);
    QTRY_VERIFY(!second);
    QCOMPARE(configuration().windows.size(), 2);
    QCOMPARE(configuration().windows[1].id, 3);
}

void tst_Windows::whenAllCloseAllComeBack()
{
    open(twoViews());
    m_windows->openAnother();
    m_windows->all()[0]->setGeometry(10, 60, 600, 450);
    m_windows->all()[1]->setGeometry(100, 200, 650, 500);
    m_windows->quit();
    QCoreApplication::processEvents();
    const Configuration remembered = configuration();
    closeAll();

    open(remembered);
    QCOMPARE(m_windows->all().size(), 2);
    QCOMPARE(m_windows->all()[0]->geometry(), QRect(10, 60, 600, 450));
    QCOMPARE(m_windows->all()[1]->geometry(), QRect(100, 200, 650, 500));
    QCOMPARE(tiles(m_windows->all()[0]).size(), 2);
    QCOMPARE(tiles(m_windows->all()[1]).size(), 1);
}

void tst_Windows::windowsWithoutAScreenComeOntoOne()
{
    QMainWindow far;
    far.setGeometry(20000, 20000, 600, 450);
    Configuration wanted;
    wanted.windows[0].geometry = far.saveGeometry();
    wanted.windows += OpenWindow{2, "no geometry", "no panels"};
    open(wanted);
    for (const MainWindow *window : m_windows->all())
        QVERIFY2(window->screen()->geometry().contains(window->geometry()),
                 qPrintable(QDebug::toString(window->geometry())));
    far.setGeometry(-3000, 50, 400, 300);
    keepReachable(far);
    QVERIFY(far.screen()->geometry().contains(far.geometry()));
}

void tst_Windows::fullScreenComesBack()
{
    open(twoViews());
    m_windows->openAnother();
    MainWindow *second = m_windows->all()[1];
    action(second, "fullScreen")->trigger();
    QTRY_VERIFY(second->isFullScreen());
    m_windows->quit();
    const Configuration remembered = configuration();
    closeAll();

    open(remembered);
    QVERIFY(!m_windows->all()[0]->isFullScreen());
    QVERIFY(m_windows->all()[1]->isFullScreen());
    QTRY_VERIFY(!m_windows->all()[1]->menuBar()->isVisible());
    QVERIFY(action(m_windows->all()[1], "fullScreen")->isChecked());
}

void tst_Windows::whatFullScreenHidIsBackWithoutIt()
{
    open(twoViews());
    action(&m_windows->first(), "fullScreen")->trigger();
    QTRY_VERIFY(m_windows->first().isFullScreen());
    m_windows->quit();
    Configuration remembered = configuration();
    closeAll();

    remembered.windows[0].geometry.clear(); // as where the screens are others now
    open(remembered);
    QVERIFY(!m_windows->first().isFullScreen());
    QVERIFY(m_windows->first().menuBar()->isVisible());
    QVERIFY(m_windows->first().findChild<QToolBar *>()->isVisible());
}

void tst_Windows::anUndoInOneWindowShowsInTheOthers()
{
    open(twoViews());
    m_windows->openAnother();
    MainWindow *first = m_windows->all()[0];
    MainWindow *second = m_windows->all()[1];
    action(second, "layoutGrid3")->trigger();
    QVERIFY(!action(first, "layoutGrid3")->isChecked()); // another view
    QVERIFY(action(first, "undo")->isEnabled());
    action(first, "undo")->trigger();
    QVERIFY(action(second, "layoutAutomatic")->isChecked());
    QVERIFY(!action(second, "undo")->isEnabled());
    QVERIFY(action(second, "redo")->isEnabled());
}

void tst_Windows::theLockIsForAllWindows()
{
    open(twoViews());
    m_windows->openAnother();
    action(m_windows->all()[0], "lock")->trigger();
    QVERIFY(action(m_windows->all()[1], "lock")->isChecked());
    QVERIFY(!action(m_windows->all()[1], "addCamera")->isEnabled());
    action(m_windows->all()[1], "lock")->trigger();
    QVERIFY(action(m_windows->all()[0], "addCamera")->isEnabled());
}

void tst_Windows::twoTilesOfOneCameraShareOneConnection()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\n"
                     "Content-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n");
    });
    Configuration wanted;
    wanted.cameras += newCamera(RemoteSpec{server.url(), {}, {}}, {}, u"Gate"_s);
    wanted.windows += OpenWindow{2};
    open(wanted);
    const Camera *camera = m_studio->cameras().constFirst();
    const QByteArray jpeg = realJpeg({160, 120}, 1);
    const QByteArray part = "--b\r\nContent-Type: image/jpeg\r\nContent-Length: " +
                            QByteArray::number(jpeg.size()) + "\r\n\r\n" + jpeg + "\r\n";
    const auto live = [&] {
        if (!server.requests().isEmpty()) // the head of the answer is out
            server.writeToAll(part);
        return tiles(m_windows->all()[0]).at(0)->state().kind == TileState::Kind::Live &&
               tiles(m_windows->all()[1]).at(0)->state().kind == TileState::Kind::Live;
    };
    QTRY_VERIFY(live());
    QCOMPARE(server.connections(), 1);
    m_windows->all()[0]->close(); // the other one goes on
    QTRY_COMPARE(m_windows->all().size(), 1);
    QCOMPARE(camera->status().state, SourceState::Live);
    QCOMPARE(server.connections(), 1);
}

void tst_Windows::thereIsALimit()
{
    Configuration wanted;
    for (int id = 2; id <= maxWindows; ++id)
        wanted.windows += OpenWindow{id};
    open(wanted);
    m_windows->openAnother();
    QCOMPARE(m_windows->all().size(), maxWindows);
    int told = 0;
    for (const MainWindow *window : m_windows->all())
        told += int(window->findChildren<MessageBar *>().size());
    QCOMPARE(told, 1);
}

void tst_Windows::theScreenIsKeptAwakeWhileALivePictureIsSeen()
{
    open(twoViews());
    m_windows->openAnother();
    int held = 0;
    {
        const KeepAwake awake(*m_studio, *m_windows, std::make_unique<CountingInhibitor>(held));
        QTRY_COMPARE(held, 1);
        m_windows->first().hide(); // the other one is seen
        QTRY_VERIFY(!m_windows->first().showsLivePicture());
        Configuration wanted = configuration();
        wanted.window.keepAwake = false;
        m_studio->apply(wanted);
        QCOMPARE(held, 0);
        wanted.window.keepAwake = true;
        m_studio->apply(wanted);
        QCOMPARE(held, 1);
        m_windows->hide();
        QTRY_COMPARE(held, 0);
        m_windows->show();
        QTRY_COMPARE(held, 1);
    }
    QCOMPARE(held, 0);
}

void tst_Windows::closingHidesTheLastWindowAlone()
{
    open(twoViews());
    m_windows->openAnother();
    m_windows->setHidesWhenClosed(true);
    m_windows->all()[1]->close();
    QTRY_COMPARE(m_windows->all().size(), 1);
    m_windows->first().close();
    QVERIFY(!m_windows->isAnyShown());
    QVERIFY(!m_windows->first().isClosed());
    QTRY_COMPARE(m_studio->cameras().constFirst()->status().state, SourceState::Stopped);
    m_windows->show();
    QVERIFY(m_windows->isAnyShown());
    QTRY_COMPARE(tiles(&m_windows->first()).at(0)->state().kind, TileState::Kind::Live);
    m_windows->setHidesWhenClosed(false);
    m_windows->first().close();
    QVERIFY(m_windows->first().isClosed());
}

void tst_Windows::withoutATrayClosingCloses()
{
    Configuration wanted = twoViews();
    wanted.window.trayIcon = true;
    wanted.window.closeToTray = true;
    open(wanted);
    const TrayIcon tray(*m_studio, *m_windows);
    if (tray.isShown())
        QSKIP("this platform has a tray");
    m_windows->first().close();
    QVERIFY(m_windows->first().isClosed());
}

QTEST_MAIN(tst_Windows)
#include "tst_windows.moc"
