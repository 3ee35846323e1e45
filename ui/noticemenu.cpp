// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/noticemenu.h"

#include "ui/choices.h"

#include <QCoreApplication>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NoticeMenu)
};

} // namespace

QMenu *makeNoticeMenu(Studio &studio, QWidget *parent)
{
    auto *menu = new QMenu(Words::tr("&Notices"), parent);
    menu->setObjectName(u"noticeMenu"_s);
    Choices choices(*menu, studio, &WindowConfig::notify);
    choices.add(NotifyWhen::Always, u"noticeAlways"_s, Words::tr("&Always"),
                Words::tr("The desktop tells when a camera is lost or back"));
    choices.add(NotifyWhen::Away, u"noticeAway"_s, Words::tr("While &Another Program Is in Front"),
                Words::tr("The desktop tells when a camera is lost or back that you do not watch"));
    choices.add(NotifyWhen::Never, u"noticeNever"_s, Words::tr("&Never"),
                Words::tr("Only the log panel tells when a camera is lost or back"));
    return menu;
}

} // namespace vedette
