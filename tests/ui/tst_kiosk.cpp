// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/studio.h"
#include "tests/ui/onxserver.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QScreen>

using namespace vedette;
using namespace Qt::StringLiterals;

/// The window where no window manager looks after it.
class tst_Kiosk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullScreenFillsTheScreen();
    void itStartsInFullScreen();
};

void tst_Kiosk::fullScreenFillsTheScreen()
{
    Studio studio;
    History history;
    MainWindow window(studio, history);
    window.setGeometry(10, 20, 700, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *fullScreen = window.findChild<QAction *>(u"fullScreen"_s);
    fullScreen->trigger();
    QTRY_COMPARE(window.geometry(), window.screen()->geometry());
    QVERIFY(window.isFullScreen());
    fullScreen->trigger();
    QTRY_COMPARE(window.geometry(), QRect(10, 20, 700, 500));
    QVERIFY(!window.isFullScreen());
}

void tst_Kiosk::itStartsInFullScreen()
{
    Studio studio;
    History history;
    MainWindow window(studio, history);
    window.setWindowState(Qt::WindowFullScreen);
    window.show();
    QTRY_COMPARE(window.geometry(), window.screen()->geometry());
    QVERIFY(window.isFullScreen());
}

int main(int argc, char **argv)
{
    return test::runOnXServer<tst_Kiosk>(argc, argv);
}

#include "tst_kiosk.moc"
