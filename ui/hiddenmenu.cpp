// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hiddenmenu.h"

#include "core/studio/studio.h"
#include "ui/edits.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HiddenMenu)
};

} // namespace

QMenu *makeHiddenMenu(Studio &studio, QWidget *parent)
{
    auto *menu = new QMenu(Words::tr("&Hidden Cameras"), parent);
    menu->setObjectName(u"hiddenMenu"_s);
    menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(menu);
    const auto add = [&](WhenHidden choice, const QString &name, const QString &text,
                         const QString &tip) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setToolTip(tip);
        action->setCheckable(true);
        group->addAction(action);
        const auto follow = [&studio, action, choice] {
            action->setChecked(studio.configuration().window.whenHidden == choice);
        };
        follow();
        QObject::connect(&studio, &Studio::configurationChanged, action, follow);
        QObject::connect(action, &QAction::triggered, &studio, [&studio, choice] {
            WindowConfig window = studio.configuration().window;
            window.whenHidden = choice;
            changeWindow(studio, window);
        });
    };
    add(WhenHidden::Pause, u"pauseHidden"_s, Words::tr("&Disconnect"),
        Words::tr("Cameras out of sight cost nothing, and connect again when they are seen"));
    add(WhenHidden::Slow, u"slowHidden"_s, Words::tr("&Stay Connected, Slowly"),
        Words::tr("Cameras out of sight stay connected, and send a picture now and then"));
    add(WhenHidden::Keep, u"keepHidden"_s, Words::tr("&Go On"),
        Words::tr("Cameras out of sight send all pictures, as if they were seen"));
    return menu;
}

} // namespace vedette
