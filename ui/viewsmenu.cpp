// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewsmenu.h"

#include "core/studio/studio.h"
#include "ui/actions.h"
#include "ui/editor.h"
#include "ui/edits.h"
#include "ui/viewdialog.h"
#include "ui/viewedits.h"
#include "ui/wall.h"

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int withKeys = 9; // views that have a key of their own

} // namespace

ViewsMenu::ViewsMenu(Editor &editor, Wall &wall, QWidget *window)
    : QMenu(tr("V&iews"), window)
    , m_editor(editor)
    , m_wall(wall)
    , m_window(window)
    , m_previous(makeAction(window, u"previousView"_s, tr("&Previous View"),
                            tr("Show the view before this one"),
                            {Qt::ALT | Qt::Key_Left, Qt::CTRL | Qt::Key_PageUp}))
    , m_next(makeAction(window, u"nextView"_s, tr("Ne&xt View"), tr("Show the view after this one"),
                        {Qt::ALT | Qt::Key_Right, Qt::CTRL | Qt::Key_PageDown}))
    , m_new(makeAction(window, u"newView"_s, tr("&New View…"),
                       tr("Add a view with cameras and a layout of its own"),
                       {Qt::CTRL | Qt::SHIFT | Qt::Key_N}))
    , m_change(makeAction(window, u"changeView"_s, tr("&Change View…"),
                          tr("Change the view's name, cameras and time"), {Qt::CTRL | Qt::Key_E}))
    , m_remove(makeAction(window, u"removeView"_s, tr("&Remove View"),
                          tr("Remove the view; its cameras stay"), {Qt::CTRL | Qt::Key_Delete}))
    , m_patrolOn(makeAction(window, u"patrol"_s, tr("P&atrol"),
                            tr("Show the views one after the other"), {Qt::CTRL | Qt::Key_P}))
    , m_pause(makeAction(window, u"pausePatrol"_s, tr("Pa&use the Patrol"),
                         tr("Stay with this view for now"), {QKeySequence(Qt::Key_Space)}))
{
    for (int index = 0; index < withKeys; ++index) {
        QAction *action =
                makeAction(window, u"view%1"_s.arg(index + 1), tr("View &%1").arg(index + 1),
                           tr("Show view %1").arg(index + 1),
                           {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index))});
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, index] {
            showView(m_editor, index);
            follow(); // a click on the one that is shown unchecks nothing
        });
        m_views += action;
    }
    m_patrolOn->setCheckable(true);
    m_pause->setCheckable(true);
    addActions(m_views);
    addSeparator();
    addActions({m_previous, m_next});
    addSeparator();
    addActions({m_new, m_change, m_remove});
    addSeparator();
    addActions({m_patrolOn, m_pause});

    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_new, &QAction::triggered, this, &ViewsMenu::addNew);
    connect(m_change, &QAction::triggered, this, &ViewsMenu::change);
    connect(m_remove, &QAction::triggered, this, [this] { removeView(m_editor); });
    connect(m_patrolOn, &QAction::triggered, this, &ViewsMenu::setPatrol);
    connect(m_pause, &QAction::triggered, this, [this](bool paused) {
        m_patrol.setPaused(paused);
        followPatrol();
        Q_EMIT told(paused ? tr("The patrol is paused. Space lets it go on.")
                           : tr("The patrol goes on."));
    });
    connect(&m_patrol, &Patrol::due, this, [this](int view) {
        if (m_wall.isLarge())
            followPatrol(); // somebody looks closely at one: not now
        else
            showView(m_editor, view);
    });
    connect(&editor.studio(), &Studio::configurationChanged, this, &ViewsMenu::follow);
    follow();
}

void ViewsMenu::follow()
{
    const Configuration &configuration = m_editor.configuration();
    const auto &views = configuration.views;
    for (int index = 0; index < withKeys; ++index) {
        const bool exists = index < views.size();
        m_views[index]->setVisible(exists);
        m_views[index]->setChecked(index == m_editor.shownView());
        if (exists) {
            QString name = viewName(views, index);
            m_views[index]->setText(u"&%1  %2"_s.arg(index + 1).arg(name.replace(u'&', u"&&"_s)));
        }
    }
    const bool several = views.size() > 1;
    m_previous->setEnabled(several);
    m_next->setEnabled(several);
    m_new->setEnabled(!m_editor.isLocked());
    m_change->setEnabled(!m_editor.isLocked());
    m_remove->setEnabled(!m_editor.isLocked() && several);
    followPatrol();
}

void ViewsMenu::followPatrol()
{
    const Configuration &configuration = m_editor.configuration();
    QList<std::chrono::milliseconds> dwells;
    for (const ViewConfig &view : configuration.views)
        dwells += std::chrono::seconds(view.dwell);
    const OpenWindow *window = findWindow(configuration, m_editor.window());
    const bool patrols = window && window->patrol;
    m_patrol.setRunning(patrols);
    m_patrol.setViews(dwells, m_editor.shownView());
    m_patrolOn->setEnabled(dwells.size() > 1 || patrols);
    m_patrolOn->setChecked(patrols);
    m_pause->setEnabled(m_patrol.isRunning());
    m_pause->setChecked(m_patrol.isPaused());
}

void ViewsMenu::step(int by)
{
    const int count = int(m_editor.configuration().views.size());
    showView(m_editor, (m_editor.shownView() + by + count) % count);
}

void ViewsMenu::addNew()
{
    ViewConfig view;
    view.name = tr("View %1").arg(m_editor.configuration().views.size() + 1);
    view.shows = ViewConfig::Shows::Chosen;
    auto *dialog = new ViewDialog(tr("New View"), view, m_editor.configuration().cameras, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { addView(m_editor, dialog->view()); });
    dialog->open();
}

void ViewsMenu::change()
{
    const Configuration &configuration = m_editor.configuration();
    ViewConfig view = m_editor.view();
    view.name = viewName(configuration.views, m_editor.shownView());
    auto *dialog = new ViewDialog(tr("Change View"), view, configuration.cameras, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { changeView(m_editor, dialog->view()); });
    dialog->open();
}

void ViewsMenu::setPatrol(bool on)
{
    if (const OpenWindow *open = findWindow(m_editor.configuration(), m_editor.window())) {
        OpenWindow window = *open;
        window.patrol = on;
        changeOpenWindow(m_editor.studio(), window);
        Q_EMIT told(on ? tr("The patrol shows the views one after the other. Space pauses it.")
                       : tr("The patrol has ended."));
    }
}

} // namespace vedette
