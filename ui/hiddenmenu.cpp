// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hiddenmenu.h"

#include "ui/choices.h"

#include <QCoreApplication>

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
    Choices choices(*menu, studio, &WindowConfig::whenHidden);
    choices.add(WhenHidden::Pause, u"pauseHidden"_s, Words::tr("&Disconnect"),
                Words::tr("Cameras out of sight cost nothing, and connect again when they are "
                          "seen"));
    choices.add(WhenHidden::Slow, u"slowHidden"_s, Words::tr("&Stay Connected, Slowly"),
                Words::tr("Cameras out of sight stay connected, and send a picture now and then"));
    choices.add(WhenHidden::Keep, u"keepHidden"_s, Words::tr("&Go On"),
                Words::tr("Cameras out of sight send all pictures, as if they were seen"));
    return menu;
}

} // namespace vedette
