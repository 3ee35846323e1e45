// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/choicemenus.h"

#include "core/studio/studio.h"
#include "ui/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceMenus)
};

/// The entries of a menu, of which one is chosen: the value of `setting`.
template <typename Section, typename T>
class Choices final
{
public:
    Choices(QMenu &menu, Studio &studio, Section Configuration::*section, T Section::*setting)
        : m_menu(menu)
        , m_studio(studio)
        , m_section(section)
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
        const auto follow = [studio = &m_studio, section = m_section, setting = m_setting, action,
                             choice] {
            action->setChecked(studio->configuration().*section.*setting == choice);
        };
        follow();
        QObject::connect(&m_studio, &Studio::configurationChanged, action, follow);
        QObject::connect(action, &QAction::triggered, &m_studio,
                         [studio = &m_studio, section = m_section, setting = m_setting, choice] {
                             Configuration wanted = studio->configuration();
                             wanted.*section.*setting = choice;
                             studio->apply(wanted);
                         });
    }

private:
    QMenu &m_menu;
    Studio &m_studio;
    Section Configuration::*m_section;
    T Section::*m_setting;
    QActionGroup *m_group;
};

/// An entry that is on or off: the value of `setting`.
QAction *makeSwitch(QWidget *window, Studio &studio, bool WindowConfig::*setting,
                    const QString &name, const QString &text, const QString &tip)
{
    QAction *action = makeAction(window, name, text, tip, {});
    action->setCheckable(true);
    const auto follow = [&studio, setting, action] {
        action->setChecked(studio.configuration().window.*setting);
    };
    follow();
    QObject::connect(&studio, &Studio::configurationChanged, action, follow);
    QObject::connect(action, &QAction::triggered, &studio, [&studio, setting](bool on) {
        Configuration wanted = studio.configuration();
        wanted.window.*setting = on;
        studio.apply(wanted);
    });
    return action;
}

} // namespace

QMenu *makeThemeMenu(Studio &studio, QWidget *parent)
{
    auto *menu = new QMenu(Words::tr("&Theme"), parent);
    menu->setObjectName(u"themeMenu"_s);
    Choices choices(*menu, studio, &Configuration::look, &LookConfig::theme);
    choices.add(Theme::System, u"themeSystem"_s, Words::tr("As the &System"),
                Words::tr("Light or dark as the desktop is"));
    choices.add(Theme::Light, u"themeLight"_s, Words::tr("&Light"), Words::tr("Always light"));
    choices.add(Theme::Dark, u"themeDark"_s, Words::tr("&Dark"), Words::tr("Always dark"));
    return menu;
}

QMenu *makeHiddenMenu(Studio &studio, QWidget *parent)
{
    auto *menu = new QMenu(Words::tr("&Hidden Cameras"), parent);
    menu->setObjectName(u"hiddenMenu"_s);
    Choices choices(*menu, studio, &Configuration::window, &WindowConfig::whenHidden);
    choices.add(WhenHidden::Pause, u"pauseHidden"_s, Words::tr("&Disconnect"),
                Words::tr("Cameras out of sight cost nothing, and connect again when they are "
                          "seen"));
    choices.add(WhenHidden::Slow, u"slowHidden"_s, Words::tr("&Stay Connected, Slowly"),
                Words::tr("Cameras out of sight stay connected, and send a picture now and then"));
    choices.add(WhenHidden::Keep, u"keepHidden"_s, Words::tr("&Go On"),
                Words::tr("Cameras out of sight send all pictures, as if they were seen"));
    return menu;
}

QMenu *makeNoticeMenu(Studio &studio, QWidget *parent)
{
    auto *menu = new QMenu(Words::tr("&Notices"), parent);
    menu->setObjectName(u"noticeMenu"_s);
    Choices choices(*menu, studio, &Configuration::window, &WindowConfig::notify);
    choices.add(NotifyWhen::Always, u"noticeAlways"_s, Words::tr("&Always"),
                Words::tr("The desktop tells when a camera is lost or back"));
    choices.add(NotifyWhen::Away, u"noticeAway"_s, Words::tr("While &Another Program Is in Front"),
                Words::tr("The desktop tells when a camera is lost or back that you do not watch"));
    choices.add(NotifyWhen::Never, u"noticeNever"_s, Words::tr("&Never"),
                Words::tr("Only the log panel tells when a camera is lost or back"));
    return menu;
}

QMenu *makeDesktopMenu(Studio &studio, QWidget *window)
{
    auto *menu = new QMenu(Words::tr("&Desktop"), window);
    menu->setObjectName(u"desktopMenu"_s);
    menu->setToolTipsVisible(true);
    menu->addAction(makeSwitch(window, studio, &WindowConfig::keepAwake, u"keepAwake"_s,
                               Words::tr("Keep the Screen &Awake"),
                               Words::tr("The screen stays on while a live picture can be seen")));
    QAction *tray = makeSwitch(window, studio, &WindowConfig::trayIcon, u"trayIcon"_s,
                               Words::tr("&Icon in the Tray"),
                               Words::tr("An icon in the desktop's tray shows and hides Vedette"));
    QAction *close = makeSwitch(
            window, studio, &WindowConfig::closeToTray, u"closeToTray"_s,
            Words::tr("&Close to the Tray"),
            Words::tr("Closing the last window hides it; Vedette goes on behind its icon"));
    menu->addActions({tray, close});
    const auto enable = [menu, tray, close] {
        tray->setEnabled(tray->isChecked() || QSystemTrayIcon::isSystemTrayAvailable());
        close->setEnabled(tray->isChecked());
    };
    QObject::connect(menu, &QMenu::aboutToShow, menu, enable);
    QObject::connect(tray, &QAction::toggled, menu, enable);
    enable();
    return menu;
}

} // namespace vedette
