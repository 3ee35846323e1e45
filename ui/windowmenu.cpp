// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowmenu.h"

#include "ui/actions.h"
#include "ui/windowplace.h"

#include <QGuiApplication>
#include <QScreen>

namespace vedette {

using namespace Qt::StringLiterals;

WindowMenu::WindowMenu(QWidget *window)
    : QMenu(tr("&Window"), window)
    , m_window(window)
    , m_nextScreen(makeAction(window, u"nextScreen"_s, tr("Move to Next &Screen"),
                              tr("Move this window to another screen"),
                              {Qt::CTRL | Qt::ALT | Qt::Key_S}))
{
    QAction *another = makeAction(
            window, u"newWindow"_s, tr("&New Window"),
            tr("Open one more window with a view of its own, on a screen that has none yet"),
            {Qt::CTRL | Qt::ALT | Qt::Key_N});
    QAction *close = makeAction(window, u"closeWindow"_s, tr("&Close Window"),
                                tr("Close this window; the last one ends Vedette"),
                                {QKeySequence(Qt::CTRL | Qt::Key_W)});
    addActions({another, close});
    addSeparator();
    addAction(m_nextScreen);
    connect(another, &QAction::triggered, this, &WindowMenu::newWindowRequested);
    connect(close, &QAction::triggered, window, &QWidget::close);
    connect(m_nextScreen, &QAction::triggered, this, &WindowMenu::moveToNextScreen);
    connect(qApp, &QGuiApplication::screenAdded, this, &WindowMenu::enable);
    connect(qApp, &QGuiApplication::screenRemoved, this, &WindowMenu::enable);
    enable();
}

void WindowMenu::moveToNextScreen()
{
    const auto screens = QGuiApplication::screens();
    const auto now = screens.indexOf(m_window->screen());
    placeOn(*m_window, *screens[(now + 1) % screens.size()]);
}

void WindowMenu::enable()
{
    m_nextScreen->setEnabled(QGuiApplication::screens().size() > 1);
}

} // namespace vedette
