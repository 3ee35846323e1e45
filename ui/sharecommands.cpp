// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharecommands.h"

#include "core/studio/sharing.h"
#include "core/studio/studio.h"
#include "ui/actions.h"
#include "ui/edits.h"
#include "ui/sharepanel.h"

#include <QAction>
#include <QToolBar>

namespace vedette {

namespace {

constexpr int belowButton = 4;

} // namespace

ShareCommands::ShareCommands(Studio &studio, const Actions &actions, const QToolBar &toolBar,
                             QWidget *window)
    : QObject(window)
    , m_studio(studio)
    , m_actions(actions)
    , m_toolBar(toolBar)
    , m_window(window)
{
    connect(actions.share, &QAction::triggered, this, &ShareCommands::setSharing);
    connect(actions.openSharing, &QAction::triggered, this, &ShareCommands::open);
    connect(&studio, &Studio::configurationChanged, this, &ShareCommands::follow);
    connect(&studio.sharing(), &Sharing::stateChanged, this, &ShareCommands::follow);
    connect(&studio.sharing(), &Sharing::viewersChanged, this, &ShareCommands::follow);
    follow();
}

void ShareCommands::setSharing(bool on)
{
    ShareConfig share = m_studio.configuration().share;
    share.enabled = on;
    changeSharing(m_studio, share);
    if (on)
        showPanel();
}

void ShareCommands::open()
{
    if (m_studio.configuration().share.enabled)
        showPanel();
    else
        setSharing(true);
}

void ShareCommands::showPanel()
{
    if (!m_panel) {
        m_panel = new SharePanel(m_studio, m_window);
        const QWidget *button = m_toolBar.widgetForAction(m_actions.openSharing);
        if (button && button->isVisible())
            m_panel->move(button->mapToGlobal(QPoint(0, button->height() + belowButton)));
    }
    m_panel->show();
    m_panel->raise();
    m_panel->activateWindow();
}

void ShareCommands::follow()
{
    const Sharing &sharing = m_studio.sharing();
    QString text;
    switch (sharing.state()) {
    case SharingState::Off:
        text = tr("Share");
        break;
    case SharingState::Starting:
        text = tr("Starting to share…");
        break;
    case SharingState::On:
        text = tr("Shared · %1", "how many watch").arg(viewersText(sharing.viewers()));
        break;
    case SharingState::Failed:
        text = tr("Sharing failed");
        break;
    }
    m_actions.openSharing->setIconText(text);
    m_actions.share->setChecked(m_studio.configuration().share.enabled);
}

} // namespace vedette
