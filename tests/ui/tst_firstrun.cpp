// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/studio.h"
#include "tests/support/virtualcamera.h"
#include "ui/emptypage.h"
#include "ui/mainwindow.h"
#include "ui/tile.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

/// The window as somebody sees it who has no cameras on the wall yet.
class tst_FirstRun final : public QObject
{
    Q_OBJECT

    QList<QPushButton *> cameras()
    {
        return m_window->findChildren<QPushButton *>(u"localCamera"_s);
    }

    std::unique_ptr<Studio> m_studio;
    History m_history;
    std::unique_ptr<MainWindow> m_window;
    VirtualCamera m_camera;

private Q_SLOTS:
    void initTestCase();
    void camerasComeAndGoWithTheirPlugs();
    void everythingCanBeReachedInASmallWindow();
    void oneClickShowsACameraLive();
};

void tst_FirstRun::initTestCase()
{
    m_studio = std::make_unique<Studio>();
    m_window = std::make_unique<MainWindow>(*m_studio, m_history);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(cameras().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"addFirst"_s);
}

void tst_FirstRun::camerasComeAndGoWithTheirPlugs()
{
    m_camera.plug(u"Garden & yard"_s, VirtualCamera::Pixels::Yuy2, {320, 240}, 30);
    QTRY_COMPARE(cameras().size(), 1);
    QCOMPARE(cameras().constFirst()->text(), u"Garden && yard"_s);
    m_camera.unplug();
    QTRY_VERIFY(cameras().isEmpty());
}

void tst_FirstRun::everythingCanBeReachedInASmallWindow()
{
    m_window->resize(360, 260);
    auto *page = m_window->findChild<EmptyPage *>();
    auto *last = m_window->findChild<QPushButton *>(u"showTestPattern"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), last);
    const auto isSeen = [&] {
        const QRect place(last->mapTo(page, QPoint(0, 0)), last->size());
        return page->rect().contains(place.center());
    };
    QTRY_VERIFY(isSeen());
    m_window->resize(1120, 720);
}

void tst_FirstRun::oneClickShowsACameraLive()
{
    m_camera.plug(u"Garden"_s, VirtualCamera::Pixels::Yuy2, {320, 240}, 30);
    QTRY_COMPARE(cameras().size(), 1);
    QTest::mouseClick(cameras().constFirst(), Qt::LeftButton);
    QCOMPARE(m_studio->configuration().cameras.size(), 1);
    QCOMPARE(m_studio->configuration().cameras[0].name, u"Garden"_s);
    const auto *tile = m_window->findChild<Tile *>();
    QVERIFY(tile);
    QTRY_COMPARE_WITH_TIMEOUT(tile->state().kind, TileState::Kind::Live, 10'000);
}

int main(int argc, char *argv[])
{
    const VirtualCameras environment;
    QApplication application(argc, argv);
    tst_FirstRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_firstrun.moc"
