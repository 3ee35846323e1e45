// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels.h"

#include "core/studio/studio.h"
#include "ui/actions.h"
#include "ui/eventpanel.h"
#include "ui/statisticspanel.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace vedette {

using namespace Qt::StringLiterals;

Panels::Panels(Studio &studio, QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    auto *log = new EventPanel(studio.events());
    connect(log, &EventPanel::cameraChosen, this, &Panels::cameraChosen);
    add(u"healthPanel"_s, tr("&Log"),
        tr("When cameras were lost and came back, and who has watched"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, log, Qt::BottomDockWidgetArea);
    add(u"statisticsPanel"_s, tr("Statistics &Panel"),
        tr("The last minutes of each camera as plots"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I},
        new StatisticsPanel(studio), Qt::RightDockWidgetArea);
}

void Panels::addTo(QMenu *menu) const
{
    menu->addActions(m_actions);
}

QDockWidget *Panels::add(const QString &name, const QString &title, const QString &tip,
                         const QKeySequence &key, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(plainWords(title), m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    m_window->addDockWidget(area, dock);
    dock->hide();
    QAction *action = makeAction(m_window, name + u"Action"_s, title, tip, {key});
    action->setCheckable(true);
    connect(action, &QAction::triggered, dock, &QWidget::setVisible);
    connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    m_actions += action;
    return dock;
}

} // namespace vedette
