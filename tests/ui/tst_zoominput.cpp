// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "ui/mainwindow.h"
#include "ui/tile.h"
#include "ui/wall.h"

#include <QAction>
#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>
#include <QWheelEvent>

using namespace vedette;
using namespace Qt::StringLiterals;

/// The wall in its window, zoomed by hand.
class tst_ZoomInput final : public QObject
{
    Q_OBJECT

    QAction *action(const char *name)
    {
        return m_window->findChild<QAction *>(QLatin1String(name));
    }
    void turnWheel(const Tile &tile, QPoint at, int notches, Qt::ScrollPhase phase = {});

    std::unique_ptr<Studio> m_studio;
    History m_history;
    std::unique_ptr<MainWindow> m_window;
    QList<Tile *> m_tiles;

private Q_SLOTS:
    void init();
    void cleanup();
    void theWheelZoomsTheTileUnderIt();
    void whatRollsOnByItselfDoesNotZoom();
    void aDragMovesWhatIsZoomed();
    void twoFingersPinch();
    void aTouchpadPinches();
    void keysZoomAndMoveTheCurrentTile();
    void aZoomedPictureIsDecodedLarger();
    void theZoomOutlastsAChangeOfView();
};

void tst_ZoomInput::init()
{
    m_studio = std::make_unique<Studio>();
    Configuration configuration;
    for (const QString &name : {u"One"_s, u"Two"_s})
        configuration.cameras +=
                newCamera(TestPatternSpec{{1280, 720}, 30}, configuration.cameras, name);
    m_studio->apply(configuration);
    m_window = std::make_unique<MainWindow>(*m_studio, m_history);
    m_window->resize(500, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_tiles = m_window->findChildren<Tile *>();
    for (const Tile *tile : m_tiles)
        QTRY_COMPARE(tile->state().kind, TileState::Kind::Live);
    m_tiles[0]->setFocus();
}

void tst_ZoomInput::cleanup()
{
    m_window.reset();
    m_history.clear();
    m_studio.reset();
}

void tst_ZoomInput::turnWheel(const Tile &tile, QPoint at, int notches, Qt::ScrollPhase phase)
{
    // Qt hands only what comes from the window system on to a tile's parent.
    auto *wall = m_window->findChild<Wall *>();
    const QPoint position = tile.mapTo(wall, at);
    QWheelEvent event(position, wall->mapToGlobal(position), {}, {0, 120 * notches}, {}, {}, phase,
                      false);
    QApplication::sendEvent(wall, &event);
}

void tst_ZoomInput::theWheelZoomsTheTileUnderIt()
{
    turnWheel(*m_tiles[1], {20, 40}, 3);
    const double factor = m_tiles[1]->zoom().factor();
    QVERIFY2(qAbs(factor - 1.728) < 0.001, qPrintable(QString::number(factor)));
    QVERIFY(!m_tiles[0]->zoom().isOn());
    turnWheel(*m_tiles[1], {20, 40}, -4);
    QVERIFY(!m_tiles[1]->zoom().isOn());
}

void tst_ZoomInput::whatRollsOnByItselfDoesNotZoom()
{
    turnWheel(*m_tiles[0], {20, 40}, 1, Qt::ScrollMomentum);
    QVERIFY(!m_tiles[0]->zoom().isOn());
}

void tst_ZoomInput::aDragMovesWhatIsZoomed()
{
    turnWheel(*m_tiles[1], m_tiles[1]->rect().center(), 8);
    const Zoom before = m_tiles[1]->zoom();
    const QRect place = m_tiles[1]->geometry();
    auto *wall = m_window->findChild<Wall *>();
    const QPoint from = place.center();
    QTest::mousePress(wall, Qt::LeftButton, {}, from);
    QTest::mouseMove(wall, from + QPoint(60, 10));
    QTest::mouseMove(wall, m_tiles[0]->geometry().center());
    QTest::mouseRelease(wall, Qt::LeftButton, {}, m_tiles[0]->geometry().center());
    QVERIFY(m_tiles[1]->zoom() != before);
    QCOMPARE(m_tiles[1]->zoom().factor(), before.factor());
    QCOMPARE(m_tiles[1]->geometry(), place); // not swapped
    QVERIFY(m_tiles[1]->hasFocus());
    QVERIFY(wall->cursor().shape() == Qt::ArrowCursor);
}

void tst_ZoomInput::twoFingersPinch()
{
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    auto *wall = m_window->findChild<Wall *>();
    const QPoint middle = m_tiles[0]->geometry().center();
    const auto fingers = [&](int apart) {
        return std::pair(middle - QPoint(apart, 0), middle + QPoint(apart, 0));
    };
    auto [left, right] = fingers(20);
    QTest::touchEvent(wall, screen.get()).press(0, left).press(1, right);
    for (int apart = 30; apart <= 80; apart += 10) {
        std::tie(left, right) = fingers(apart);
        QTest::touchEvent(wall, screen.get()).move(0, left).move(1, right);
    }
    QTest::touchEvent(wall, screen.get()).release(0, left).release(1, right);
    QVERIFY2(m_tiles[0]->zoom().factor() > 2,
             qPrintable(QString::number(m_tiles[0]->zoom().factor())));
    QVERIFY(!m_tiles[1]->zoom().isOn());
}

void tst_ZoomInput::aTouchpadPinches()
{
    const QPoint position = m_tiles[0]->mapTo(m_window.get(), QPoint(30, 30));
    const QPoint global = m_window->mapToGlobal(position);
    QWindow *window = m_window->windowHandle();
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              position, position, global, 0.5, {});
    QApplication::sendEvent(window, &pinch);
    QCOMPARE(m_tiles[0]->zoom().factor(), 1.5);
    QNativeGestureEvent tap(Qt::SmartZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                            position, position, global, 0, {});
    QApplication::sendEvent(window, &tap);
    QVERIFY(!m_tiles[0]->zoom().isOn());
}

void tst_ZoomInput::keysZoomAndMoveTheCurrentTile()
{
    QTest::keyClick(m_window.get(), Qt::Key_Plus);
    QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(m_tiles[0]->zoom().factor(), 2.25);
    const Zoom before = m_tiles[0]->zoom();
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_tiles[0]->zoom() != before);
    QTest::keyClick(m_window.get(), Qt::Key_Minus);
    QCOMPARE(m_tiles[0]->zoom().factor(), 1.5);
    QTest::keyClick(m_window.get(), Qt::Key_0);
    QVERIFY(!m_tiles[0]->zoom().isOn());
    QVERIFY(!m_tiles[1]->zoom().isOn());
}

void tst_ZoomInput::aZoomedPictureIsDecodedLarger()
{
    const QImage plain = m_tiles[0]->grab().toImage();
    action("zoomIn")->trigger();
    action("zoomIn")->trigger();
    // Sharp once the next picture has come: what is decoded has as many pixels as it is shown in,
    // and not twice as many in a row.
    QTRY_VERIFY(m_tiles[0]->pictureSize().width() >= 2 * m_tiles[0]->width());
    QVERIFY(m_tiles[0]->grab().toImage() != plain);
    action("zoomReset")->trigger();
    QTRY_VERIFY(m_tiles[0]->pictureSize().width() < 2 * m_tiles[0]->width());
}

void tst_ZoomInput::theZoomOutlastsAChangeOfView()
{
    m_tiles[1]->zoomBy(3, {20, 40});
    const Zoom zoom = m_tiles[1]->zoom();
    Configuration wanted = m_studio->configuration();
    wanted.views += ViewConfig{2, u"Empty"_s, ViewConfig::Shows::Chosen};
    m_studio->apply(wanted);
    action("view2")->trigger();
    QVERIFY(m_window->findChildren<Tile *>().isEmpty());
    action("view1")->trigger();
    m_tiles = m_window->findChildren<Tile *>();
    QCOMPARE(m_tiles[1]->zoom(), zoom);
    QVERIFY(!m_tiles[0]->zoom().isOn());
}

QTEST_MAIN(tst_ZoomInput)
#include "tst_zoominput.moc"
