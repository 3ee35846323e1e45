// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "tests/stream/saying.h"
#include "tests/support/rawserver.h"
#include "tests/support/samplejpeg.h"
#include "ui/actions.h"
#include "ui/cameradialog.h"
#include "ui/mainwindow.h"
#include "ui/shortcutsheet.h"
#include "ui/tile.h"
#include "ui/viewdialog.h"
#include "ui/viewtabs.h"
#include "ui/wall.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QInputDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRubberBand>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <memory>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

/// The window, driven by the keyboard and the mouse.
class tst_MainWindow final : public QObject
{
    Q_OBJECT

    QAction *action(const char *name)
    {
        return m_window->findChild<QAction *>(QLatin1String(name));
    }
    QList<Tile *> tiles() { return m_window->findChildren<Tile *>(); }
    template <typename Dialog>
    Dialog *opened();
    void add(const QStringList &names);
    void openWindow();

    std::unique_ptr<Studio> m_studio;
    History m_history;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init();
    void cleanup();
    void aTestPatternIsAddedByKeysAndPlays();
    void anEmptyWindowOffersTheTestPattern();
    void renamesTheCurrentCamera();
    void removesTheCurrentCameraAfterAQuestion();
    void arrowKeysMoveFromTileToTile();
    void copiesTheAddressWithoutThePassword();
    void oneCameraLargeAndBack_data();
    void oneCameraLargeAndBack();
    void arrowKeysGoThroughLargeCameras();
    void smallTilesAndLargeOnesHaveTheirOwnAddresses();
    void aLargeCameraThatGoesShowsTheWall();
    void escapeLeavesTheLargeCameraThenFullScreen();
    void dragSwapsTwoTilesAndUndoSwapsThemBack();
    void keysMoveAndResizeTheCurrentTile();
    void aGridIsChosenByKeysAndUndone();
    void aLockedWallChangesNothing();
    void anAnswerTakesThePlaceOfTheOneBefore();
    void viewsShowTheirCamerasAlone();
    void thePatrolSaysWhatItDoes();
    void aNewViewIsMadeByKeys();
    void pastedAddressesBecomeCameras();
    void aCameraThatIsThereIsNotPastedTwice();
    void aPastedPageBecomesItsCamera();
    void droppedLinksBecomeCameras();
    void aPasteWithoutAddressSaysSo();
    void theSheetOfShortcutsNamesEveryAction();
    void hiddenAndMinimisedWindowsStopTheCamera();
    void whatHiddenCamerasDoIsChosenInTheMenu();
    void whenNoticesComeIsChosenInTheMenu();
    void camerasAndPlaceComeBack();
    void statisticsAreRemembered();
    void fullScreenHidesTheMenusAndEscapeLeaves();
    void noticesShowOnceAndCanBeClosed();
    void picturesAreSavedByKeys();
    void aPictureIsCopied();
    void everyActionIsInAMenuAndKeysAreUnique();
};

void tst_MainWindow::init()
{
    m_studio = std::make_unique<Studio>();
    openWindow();
}

void tst_MainWindow::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_studio, m_history);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_history.clear();
    m_studio.reset();
}

// The dialog that has opened, with the keyboard in it; without a window manager that is asked for.
template <typename Dialog>
Dialog *tst_MainWindow::opened()
{
    auto *dialog = m_window->findChild<Dialog *>();
    if (!dialog)
        return nullptr;
    dialog->activateWindow();
    const bool active = QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; });
    return active ? dialog : nullptr;
}

void tst_MainWindow::add(const QStringList &names)
{
    Configuration configuration = m_studio->configuration();
    for (const QString &name : names)
        configuration.cameras +=
                newCamera(TestPatternSpec{{160, 120}, 30}, configuration.cameras, name);
    m_studio->apply(configuration);
}

void tst_MainWindow::aTestPatternIsAddedByKeysAndPlays()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = opened<CameraDialog>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_P, Qt::AltModifier);
    QTest::keyClick(dialog, Qt::Key_N, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Studio"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(m_studio->configuration().cameras.size(), 1);
    QCOMPARE(m_studio->configuration().cameras[0].name, u"Studio"_s);
    QCOMPARE(tiles().size(), 1);
    Tile *tile = tiles().constFirst();
    QTRY_COMPARE(tile->state().kind, TileState::Kind::Live);
    const QImage first = tile->grab().toImage();
    QTRY_VERIFY(tile->grab().toImage() != first);
}

void tst_MainWindow::anEmptyWindowOffersTheTestPattern()
{
    auto *button = m_window->findChild<QPushButton *>(u"showTestPattern"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isVisible());
    QCOMPARE(tiles().size(), 1);
}

void tst_MainWindow::renamesTheCurrentCamera()
{
    add({u"One"_s, u"Two"_s});
    tiles().at(1)->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    auto *dialog = opened<QInputDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(QApplication::focusWidget(), u"Gate"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_studio->configuration().cameras[0].name, u"One"_s);
    QCOMPARE(m_studio->configuration().cameras[1].name, u"Gate"_s);
    QCOMPARE(tiles().at(1)->accessibleName(), u"Gate"_s);
}

void tst_MainWindow::removesTheCurrentCameraAfterAQuestion()
{
    add({u"One"_s, u"Two"_s});
    tiles().at(0)->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Delete);
    QVERIFY(opened<QMessageBox>());
    QTest::keyClick(opened<QMessageBox>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    QCOMPARE(tiles().size(), 2);

    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Delete);
    QVERIFY(opened<QMessageBox>());
    QTest::keyClick(opened<QMessageBox>(), Qt::Key_Return);
    QCOMPARE(tiles().size(), 1);
    QCOMPARE(m_studio->configuration().cameras[0].name, u"Two"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(tiles().at(0)->hasFocus());
}

void tst_MainWindow::arrowKeysMoveFromTileToTile()
{
    add({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    const QList<Tile *> all = tiles();
    QTRY_VERIFY(all[3]->y() > all[0]->y() && all[3]->x() > all[0]->x());
    all[0]->setFocus();
    const auto press = [](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
    };
    press(Qt::Key_Right);
    QVERIFY(all[1]->hasFocus());
    press(Qt::Key_Down);
    QVERIFY(all[3]->hasFocus());
    press(Qt::Key_Right);
    QVERIFY(all[3]->hasFocus());
    press(Qt::Key_Left);
    QVERIFY(all[2]->hasFocus());
    press(Qt::Key_Up);
    QVERIFY(all[0]->hasFocus());
    press(Qt::Key_End);
    QVERIFY(all[3]->hasFocus());
}

void tst_MainWindow::copiesTheAddressWithoutThePassword()
{
    add({u"One"_s});
    QVERIFY(!action("copyAddress")->isEnabled());
    Configuration configuration = m_studio->configuration();
    configuration.cameras[0].spec =
            RemoteSpec{QUrl(u"http://127.0.0.1:9/video"_s), u"guard"_s, u"s3cret"_s};
    m_studio->apply(configuration);
    action("copyAddress")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:9/video"_s);
}

void tst_MainWindow::oneCameraLargeAndBack_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("keys") << false;
    QTest::newRow("mouse") << true;
}

void tst_MainWindow::oneCameraLargeAndBack()
{
    QFETCH(bool, byMouse);
    add({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    const QList<Tile *> all = tiles();
    for (const Tile *tile : all)
        QTRY_COMPARE(tile->state().kind, TileState::Kind::Live);
    const QRect small = all[2]->geometry();
    QSignalSpy states(&all[2]->camera(), &Camera::statusChanged);
    if (byMouse) {
        QTest::mouseDClick(all[2], Qt::LeftButton);
    } else {
        all[2]->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QVERIFY(action("enlarge")->isChecked());
    QCOMPARE(all[2]->geometry(), all[2]->parentWidget()->rect());
    QVERIFY(all[2]->isVisible() && !all[0]->isVisible() && !all[3]->isVisible());
    QCOMPARE(all[2]->state().kind, TileState::Kind::Live);
    QCOMPARE(all[0]->camera().status().state, SourceState::Stopped);

    if (byMouse)
        QTest::mouseDClick(all[2], Qt::LeftButton);
    else
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!action("enlarge")->isChecked());
    QCOMPARE(all[2]->geometry(), small);
    QVERIFY(all[0]->isVisible() && all[3]->isVisible());
    QTRY_COMPARE(all[0]->state().kind, TileState::Kind::Live);
    QVERIFY(all[2]->hasFocus());
    QVERIFY(states.isEmpty()); // it never connected again
}

void tst_MainWindow::arrowKeysGoThroughLargeCameras()
{
    add({u"1"_s, u"2"_s, u"3"_s});
    const QList<Tile *> all = tiles();
    all[0]->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(all[1]->isVisible() && all[1]->hasFocus() && !all[0]->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QVERIFY(all[2]->isVisible() && all[2]->hasFocus() && !all[1]->isVisible());
    QCOMPARE(all[2]->geometry(), all[2]->parentWidget()->rect());
}

void tst_MainWindow::smallTilesAndLargeOnesHaveTheirOwnAddresses()
{
    const auto answer = [](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\n"
                     "Content-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n");
    };
    RawServer main(answer);
    RawServer small(answer);
    const auto part = [](QSize size) {
        const QByteArray jpeg = realJpeg(size, 1);
        return "--b\r\nContent-Length: " + QByteArray::number(jpeg.size()) + "\r\n\r\n" + jpeg +
               "\r\n";
    };
    const QByteArray large = part({1280, 720});
    const QByteArray little = part({320, 180});
    const auto send = [&] {
        for (const auto &[server, bytes] : {std::pair(&main, large), std::pair(&small, little)})
            if (server->requests().size() == server->connections()) // each has its header
                server->writeToAll(bytes);
        return true;
    };
    RemoteSpec spec{main.url(), {}, {}};
    spec.smallUrl = small.url();
    m_window->resize(500, 400);
    Configuration configuration = m_studio->configuration();
    QList<CameraConfig> &cameras = configuration.cameras;
    cameras += newCamera(spec, {}, u"Gate"_s);
    for (const QString &name : {u"2"_s, u"3"_s, u"4"_s})
        cameras += newCamera(TestPatternSpec{{160, 120}, 30}, cameras, name);
    m_studio->apply(configuration);
    Tile *tile = tiles().at(0);
    QTRY_VERIFY(send() && tile->state().kind == TileState::Kind::Live);
    QCOMPARE(tile->frameSize(), QSize(320, 180));
    QCOMPARE(main.connections(), 0);

    const auto wasLive = std::make_shared<bool>(true);
    connect(&tile->camera(), &Camera::statusChanged, tile, [wasLive, tile] {
        *wasLive = *wasLive && tile->state().kind == TileState::Kind::Live;
    });
    m_window->resize(440, 400); // hardly larger than the small picture
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Return);
    QVERIFY(tile->width() < 480 && tile->width() > 320);
    QTRY_VERIFY(main.connections() == 1);
    QCOMPARE(tile->frameSize(), QSize(320, 180)); // goes on
    QVERIFY(!tile->pictureSize().isEmpty());
    QTRY_VERIFY(send() && tile->frameSize() == QSize(1280, 720));
    QTRY_VERIFY(small.sockets().isEmpty());

    QTest::keyClick(tile, Qt::Key_Escape);
    m_window->resize(500, 400);
    QTRY_VERIFY(send() && tile->frameSize() == QSize(320, 180));
    QTRY_VERIFY(main.sockets().isEmpty());
    QVERIFY(*wasLive);
    QCOMPARE(main.connections(), 1);
    QCOMPARE(small.connections(), 2);
}

void tst_MainWindow::aLargeCameraThatGoesShowsTheWall()
{
    add({u"1"_s, u"2"_s});
    tiles().at(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    Configuration configuration = m_studio->configuration();
    configuration.cameras.removeFirst();
    m_studio->apply(configuration);
    QCOMPARE(tiles().size(), 1);
    QVERIFY(tiles().at(0)->isVisible());
    QVERIFY(!action("enlarge")->isChecked());
}

void tst_MainWindow::escapeLeavesTheLargeCameraThenFullScreen()
{
    add({u"1"_s, u"2"_s});
    tiles().at(0)->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(m_window->isFullScreen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!tiles().at(1)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(tiles().at(1)->isVisible());
    QVERIFY(m_window->isFullScreen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->isFullScreen());
    QVERIFY(!action("back")->isEnabled());
}

void tst_MainWindow::dragSwapsTwoTilesAndUndoSwapsThemBack()
{
    add({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    const QList<Tile *> all = tiles();
    const QRect first = all[0]->geometry();
    const QRect last = all[3]->geometry();
    auto *wall = m_window->findChild<Wall *>();
    QTest::mousePress(wall, Qt::LeftButton, {}, first.center());
    QTest::mouseMove(wall, first.center() + QPoint(40, 0));
    QTest::mouseMove(wall, last.center());
    QTest::mouseRelease(wall, Qt::LeftButton, {}, last.center());
    QCOMPARE(all[0]->geometry(), last);
    QCOMPARE(all[3]->geometry(), first);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(all[0]->geometry(), first);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(all[0]->geometry(), last);
    QCOMPARE(m_studio->configuration().cameras[0].name, u"1"_s);
}

void tst_MainWindow::keysMoveAndResizeTheCurrentTile()
{
    add({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    const QList<Tile *> all = tiles();
    const QRect first = all[0]->geometry();
    all[1]->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(all[1]->geometry(), first);
    QVERIFY(all[1]->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(all[1]->width() > all[0]->width() * 3 / 2);
    QVERIFY(all[1]->height() > all[0]->height() * 3 / 2);
}

void tst_MainWindow::aGridIsChosenByKeysAndUndone()
{
    add({u"1"_s, u"2"_s});
    const QRect before = tiles().at(0)->geometry();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(action("layoutGrid3")->isChecked());
    QVERIFY(tiles().at(0)->height() <= tiles().at(0)->parentWidget()->height() / 3);
    QVERIFY(action("undo")->isEnabled());
    action("undo")->trigger();
    QCOMPARE(tiles().at(0)->geometry(), before);
    QVERIFY(action("layoutAutomatic")->isChecked());
    QVERIFY(!action("undo")->isEnabled());
}

void tst_MainWindow::aLockedWallChangesNothing()
{
    add({u"1"_s, u"2"_s});
    const QRect first = tiles().at(0)->geometry();
    const QRect second = tiles().at(1)->geometry();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_studio->configuration().window.locked);
    auto *locked = m_window->findChild<QToolButton *>(u"locked"_s);
    QTRY_VERIFY(locked->isVisible());
    QCOMPARE(locked->text(), u"Locked"_s);
    for (const char *name : {"addCamera", "rename", "change", "remove", "layoutGrid3", "tileRight",
                             "tileWider", "newView", "changeView", "fitFill", "mirror", "undo"})
        QVERIFY2(!action(name)->isEnabled(), name);
    for (const char *name : {"enlarge", "retry", "statistics", "fullScreen", "share", "lock"})
        QVERIFY2(action(name)->isEnabled(), name);
    auto *wall = m_window->findChild<Wall *>();
    QTest::mousePress(wall, Qt::LeftButton, {}, first.center());
    QTest::mouseMove(wall, first.center() + QPoint(40, 0));
    QTest::mouseMove(wall, second.center());
    QTest::mouseRelease(wall, Qt::LeftButton, {}, second.center());
    QCOMPARE(tiles().at(0)->geometry(), first);
    QGuiApplication::clipboard()->setText(u"http://127.0.0.1:9/video"_s);
    action("paste")->trigger();
    QCOMPARE(m_studio->configuration().cameras.size(), 2);
    QCOMPARE(m_window->findChildren<MessageBar *>().size(), 1);
    locked->click();
    QVERIFY(action("addCamera")->isEnabled());
    QTRY_VERIFY(!locked->isVisible());
}

void tst_MainWindow::anAnswerTakesThePlaceOfTheOneBefore()
{
    add({u"1"_s});
    m_window->showMessage(u"A notice of the start"_s);
    const auto shown = [this] {
        QStringList texts;
        const auto bars = m_window->findChildren<MessageBar *>();
        for (const MessageBar *bar : bars)
            if (!bar->isHidden())
                texts += bar->text();
        return texts;
    };
    QGuiApplication::clipboard()->setText(u"no address at all"_s);
    action("paste")->trigger();
    QTRY_COMPARE(shown().size(), 2);
    const QString before = shown().constLast();
    QGuiApplication::clipboard()->setText(u"gopher://192.0.2.7/x"_s);
    action("paste")->trigger();
    QTRY_VERIFY(shown().size() == 2 && shown().constLast() != before);
    QCOMPARE(shown().constFirst(), u"A notice of the start"_s);
}

void tst_MainWindow::viewsShowTheirCamerasAlone()
{
    add({u"1"_s, u"2"_s});
    auto *tabs = m_window->findChild<ViewTabs *>();
    QVERIFY(!tabs->isVisible());
    Configuration configuration = m_studio->configuration();
    ViewConfig yard;
    yard.id = 2;
    yard.name = u"Yard"_s;
    yard.shows = ViewConfig::Shows::Chosen;
    yard.tiles = {{configuration.cameras[1].id}};
    configuration.views += yard;
    m_studio->apply(configuration);
    QVERIFY(tabs->isVisible());
    const Camera *first = m_studio->cameras().at(0);
    const Camera *second = m_studio->cameras().at(1);
    QTRY_COMPARE(first->status().state, SourceState::Live);
    QTRY_COMPARE(second->status().state, SourceState::Live);

    const QSignalSpy states(second, &Camera::statusChanged);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(tiles().size(), 1);
    QCOMPARE(&tiles().at(0)->camera(), second);
    QTRY_COMPARE(first->status().state, SourceState::Stopped);
    QVERIFY(states.isEmpty()); // it stays as it is
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(tiles().size(), 2);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QCOMPARE(m_studio->configuration().windows[0].view, yard.id);
    QVERIFY(action("view2")->isChecked());
}

void tst_MainWindow::thePatrolSaysWhatItDoes()
{
    add({u"1"_s});
    Configuration configuration = m_studio->configuration();
    ViewConfig second;
    second.id = 2;
    configuration.views += second;
    m_studio->apply(configuration);
    const auto said = [this] {
        QStringList texts;
        const auto bars = m_window->findChildren<MessageBar *>();
        for (const MessageBar *bar : bars)
            if (!bar->isHidden())
                texts += bar->text();
        return texts.join(u'\n');
    };
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(said().contains(u"one after the other"_s));
    action("pausePatrol")->trigger();
    QTRY_VERIFY(said().contains(u"paused"_s));
    action("pausePatrol")->trigger();
    QTRY_VERIFY(said().contains(u"goes on"_s));
    action("patrol")->trigger();
    QTRY_VERIFY(said().contains(u"ended"_s));
    QCOMPARE(said().count(u'\n'), 0); // each in the place of the one before
}

void tst_MainWindow::aNewViewIsMadeByKeys()
{
    add({u"1"_s, u"2"_s, u"3"_s});
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = opened<ViewDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(QApplication::focusWidget(), u"Yard"_s);
    auto *list = dialog->findChild<QListWidget *>(u"cameras"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_studio->configuration().views.size(), 2);
    QCOMPARE(m_studio->configuration().views[1].name, u"Yard"_s);
    QCOMPARE(tiles().size(), 1);
    QCOMPARE(tiles().at(0)->camera().name(), u"3"_s);
    action("undo")->trigger();
    QCOMPARE(tiles().size(), 3);
}

void tst_MainWindow::pastedAddressesBecomeCameras()
{
    QGuiApplication::clipboard()->setText(
            u"Gate: http://127.0.0.1:9/video\n\nhttp://me:pw@127.0.0.1:9/b\n"_s);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(tiles().size(), 2);
    QCOMPARE(tiles().at(0)->camera().name(), u"Gate"_s);
    action("undo")->trigger();
    QVERIFY(tiles().isEmpty());
}

void tst_MainWindow::aCameraThatIsThereIsNotPastedTwice()
{
    const auto paste = [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        action("paste")->trigger();
    };
    paste(u"Gate: http://me:pw@127.0.0.1:9/video"_s);
    QCOMPARE(tiles().size(), 1);
    paste(u"http://127.0.0.1:9/video\nhttp://127.0.0.1:9/b"_s);
    QCOMPARE(tiles().size(), 2);
    QTRY_COMPARE(m_window->findChildren<MessageBar *>().size(), 1);
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"“Gate” is on the wall"));

    // On a view where it is not, it comes onto that.
    Configuration configuration = m_studio->configuration();
    ViewConfig yard;
    yard.id = 2;
    yard.shows = ViewConfig::Shows::Chosen;
    configuration.views += yard;
    m_studio->apply(configuration);
    action("view2")->trigger();
    QCOMPARE(tiles().size(), 0);
    paste(u"http://127.0.0.1:9/video"_s);
    QCOMPARE(tiles().size(), 1);
    QCOMPARE(m_studio->configuration().cameras.size(), 2);
    action("undo")->trigger();
    QCOMPARE(tiles().size(), 0);

    paste(u"http://other:pw@127.0.0.1:9/video"_s); // its pictures may be others
    QCOMPARE(m_studio->configuration().cameras.size(), 3);
}

void tst_MainWindow::aPastedPageBecomesItsCamera()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (request.startsWith("GET /video "))
            socket.write(streamHead + part());
        else
            socket.write("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<img src=/video>");
        if (!request.startsWith("GET /video "))
            socket.disconnectFromHost();
    });
    QGuiApplication::clipboard()->setText(server.url(u"/page"_s).toString());
    action("paste")->trigger();
    QCOMPARE(tiles().size(), 1);
    const auto address = [this] {
        return std::get<RemoteSpec>(m_studio->configuration().cameras.first().spec).url;
    };
    QTRY_COMPARE(address(), server.url(u"/video"_s));
    QTRY_COMPARE(m_studio->cameras().constFirst()->status().state, SourceState::Live);
    QCOMPARE(m_studio->cameras().size(), 1);
}

void tst_MainWindow::droppedLinksBecomeCameras()
{
    QMimeData data;
    data.setUrls({QUrl(u"http://127.0.0.1:9/a"_s), QUrl(u"http://127.0.0.1:9/b"_s)});
    data.setText(u"two cameras"_s);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    // Around where it would go, as long as it is there.
    const auto *frame = m_window->findChild<QStackedWidget *>()->findChild<QRubberBand *>(
            QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(frame);
    QVERIFY(frame->isVisible());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!frame->isVisible());
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(frame->isVisible());
    QDropEvent drop({50, 50}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QVERIFY(!frame->isVisible());
    QCOMPARE(tiles().size(), 2);
}

void tst_MainWindow::aPasteWithoutAddressSaysSo()
{
    QGuiApplication::clipboard()->setText(u"hello world"_s);
    action("paste")->trigger();
    QVERIFY(tiles().isEmpty());
    QCOMPARE(m_window->findChildren<MessageBar *>().size(), 1);
}

void tst_MainWindow::theSheetOfShortcutsNamesEveryAction()
{
    const QString table = shortcutTable(*m_window->menuBar());
    for (const QAction *each : m_window->actions())
        for (const QKeySequence &key : each->shortcuts())
            QVERIFY2(table.contains(key.toString(QKeySequence::NativeText).toHtmlEscaped()),
                     qPrintable(each->objectName()));
    QCOMPARE(plainWords(u"添加摄像机(&A)…"_s), u"添加摄像机"_s);
    QCOMPARE(plainWords(u"Cats && &Dogs (all)…"_s), u"Cats & Dogs (all)"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(m_window->findChild<QDialog *>(u"shortcutSheet"_s));
}

void tst_MainWindow::hiddenAndMinimisedWindowsStopTheCamera()
{
    add({u"One"_s});
    const Camera *camera = m_studio->cameras().constFirst();
    QTRY_COMPARE(camera->status().state, SourceState::Live);
    m_window->hide();
    QTRY_COMPARE(camera->status().state, SourceState::Stopped);
    m_window->show();
    QTRY_COMPARE(camera->status().state, SourceState::Live);
    m_window->showMinimized();
    QTRY_COMPARE(camera->status().state, SourceState::Stopped);
    m_window->showNormal();
    QTRY_COMPARE(camera->status().state, SourceState::Live);
}

void tst_MainWindow::whenNoticesComeIsChosenInTheMenu()
{
    QVERIFY(action("noticeAlways")->isChecked());
    action("noticeAway")->trigger();
    QCOMPARE(m_studio->configuration().window.notify, NotifyWhen::Away);
    QVERIFY(action("noticeAway")->isChecked());
    QVERIFY(!action("noticeAlways")->isChecked());
}

void tst_MainWindow::whatHiddenCamerasDoIsChosenInTheMenu()
{
    add({u"One"_s});
    const Camera *camera = m_studio->cameras().constFirst();
    QTRY_COMPARE(camera->status().state, SourceState::Live);
    QVERIFY(action("pauseHidden")->isChecked());
    action("keepHidden")->trigger();
    QCOMPARE(m_studio->configuration().window.whenHidden, WhenHidden::Keep);
    QVERIFY(action("keepHidden")->isChecked());
    QVERIFY(!action("pauseHidden")->isChecked());
    m_window->hide();
    QTRY_VERIFY(!tiles().constFirst()->isVisible());
    QTest::qWait(50); // that nothing comes can only be waited for
    QCOMPARE(camera->status().state, SourceState::Live);
    action("pauseHidden")->trigger();
    QCOMPARE(camera->status().state, SourceState::Stopped);
}

void tst_MainWindow::camerasAndPlaceComeBack()
{
    add({u"One"_s, u"Two"_s});
    m_window->resize(777, 555);
    QTRY_COMPARE(m_window->size(), QSize(777, 555));
    m_window->close();
    const Configuration remembered = m_studio->configuration();
    QVERIFY(!remembered.windows[0].geometry.isEmpty());

    cleanup();
    m_studio = std::make_unique<Studio>();
    m_studio->apply(remembered);
    openWindow();
    QCOMPARE(m_window->size(), QSize(777, 555));
    QCOMPARE(tiles().size(), 2);
    QCOMPARE(tiles().at(0)->camera().name(), u"One"_s);
    QTRY_COMPARE(tiles().at(1)->state().kind, TileState::Kind::Live);
}

void tst_MainWindow::statisticsAreRemembered()
{
    add({u"One"_s});
    QTest::keyClick(m_window.get(), Qt::Key_I);
    QVERIFY(m_studio->configuration().window.showStatistics);
    QTRY_VERIFY(tiles().at(0)->statistics().contains(u"160 × 120"_s));
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!m_studio->configuration().window.showStatistics);
}

void tst_MainWindow::fullScreenHidesTheMenusAndEscapeLeaves()
{
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(m_window->isFullScreen());
    QTRY_VERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(!m_window->findChild<QToolBar *>()->isVisible());
    QVERIFY(action("fullScreen")->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->isFullScreen());
    QTRY_VERIFY(m_window->menuBar()->isVisible());
    QVERIFY(m_window->findChild<QToolBar *>()->isVisible());
}

void tst_MainWindow::noticesShowOnceAndCanBeClosed()
{
    m_window->showMessage(u"No camera found."_s);
    m_window->showMessage(u"No camera found."_s);
    auto bars = m_window->findChildren<MessageBar *>();
    QCOMPARE(bars.size(), 1);
    QTRY_VERIFY(bars[0]->isVisible());
    QTest::mouseClick(bars[0]->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChildren<MessageBar *>().isEmpty());
}

void tst_MainWindow::picturesAreSavedByKeys()
{
    const QTemporaryDir folder;
    add({u"One"_s, u"Two"_s});
    Configuration configuration = m_studio->configuration();
    configuration.snapshots = {folder.path(), u"{camera}"_s};
    m_studio->apply(configuration);
    QTRY_COMPARE(tiles().constFirst()->state().kind, TileState::Kind::Live);
    const auto saved = [&] {
        return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    };
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_window->findChildren<MessageBar *>().size(), 1);
    QCOMPARE(saved(), QStringList(u"One.jpg"_s));
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(folder.path()));
    QCOMPARE(QImage(folder.filePath(u"One.jpg"_s)).size(), QSize(160, 120));

    // One that is hidden behind a large one is saved too.
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(saved(), QStringList({u"One (2).jpg"_s, u"One.jpg"_s, u"Two.jpg"_s}));
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->text().startsWith(u"2 "_s));
    QCOMPARE(m_window->findChildren<MessageBar *>().size(), 1);
}

void tst_MainWindow::aPictureIsCopied()
{
    add({u"One"_s});
    QTRY_COMPARE(tiles().constFirst()->state().kind, TileState::Kind::Live);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *copied = nullptr;
    QTRY_VERIFY((copied = QGuiApplication::clipboard()->mimeData()) && copied->hasImage());
    QCOMPARE(qvariant_cast<QImage>(copied->imageData()).size(), QSize(160, 120));
    QCOMPARE(QImage::fromData(copied->data(u"image/jpeg"_s), "jpg").size(), QSize(160, 120));
}

void tst_MainWindow::everyActionIsInAMenuAndKeysAreUnique()
{
    QSet<QAction *> inMenus;
    for (const QMenu *menu :
         m_window->menuBar()->findChildren<QMenu *>() + m_window->findChildren<QMenu *>())
        for (QAction *entry : menu->actions())
            inMenus.insert(entry);
    QSet<QKeySequence> keys;
    for (QAction *each : m_window->actions()) {
        QVERIFY2(inMenus.contains(each), qPrintable(each->objectName()));
        QVERIFY(!each->toolTip().isEmpty());
        for (const QKeySequence &key : each->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
