// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/studio.h"
#include "ui/edits.h"

#include <QActionGroup>
#include <QMenu>

namespace vedette {

/// A menu's entries of which one is chosen: the values of one setting of the window.
/// Thread: main. The menu owns the entries; `studio` outlives it.
template <typename T>
class Choices final
{
public:
    Choices(QMenu &menu, Studio &studio, T WindowConfig::*setting)
        : m_menu(menu)
        , m_studio(studio)
        , m_setting(setting)
        , m_group(new QActionGroup(&menu))
    {
        menu.setToolTipsVisible(true);
    }

    void add(T choice, const QString &name, const QString &text, const QString &tip)
    {
        QAction *action = m_menu.addAction(text);
        action->setObjectName(name);
        action->setToolTip(tip);
        action->setCheckable(true);
        m_group->addAction(action);
        const auto follow = [studio = &m_studio, setting = m_setting, action, choice] {
            action->setChecked(studio->configuration().window.*setting == choice);
        };
        follow();
        QObject::connect(&m_studio, &Studio::configurationChanged, action, follow);
        QObject::connect(action, &QAction::triggered, &m_studio,
                         [studio = &m_studio, setting = m_setting, choice] {
                             WindowConfig window = studio->configuration().window;
                             window.*setting = choice;
                             changeWindow(*studio, window);
                         });
    }

private:
    QMenu &m_menu;
    Studio &m_studio;
    T WindowConfig::*m_setting;
    QActionGroup *m_group;
};

} // namespace vedette
