// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watchingpage.h"

#include <QCheckBox>
#include <QFormLayout>

namespace vedette {

using namespace Qt::StringLiterals;

WatchingPage::WatchingPage(QWidget *parent)
    : SettingsPage(parent)
    , m_hidden(new ChoiceBox<WhenHidden>)
    , m_notify(new ChoiceBox<NotifyWhen>)
    , m_statistics(new QCheckBox(tr("Show &statistics on the tiles")))
    , m_locked(new QCheckBox(tr("Loc&k the wall against changes")))
    , m_awake(new QCheckBox(tr("Keep the screen a&wake while a live picture can be seen")))
    , m_tray(new QCheckBox(tr("Show an icon in the desktop's &tray")))
    , m_closeToTray(new QCheckBox(tr("&Closing the last window hides it in the tray")))
{
    m_hidden->setObjectName(u"whenHidden"_s);
    m_hidden->add(WhenHidden::Pause, tr("Disconnect"));
    m_hidden->add(WhenHidden::Slow, tr("Stay connected, slowly"));
    m_hidden->add(WhenHidden::Keep, tr("Go on as if they were seen"));
    m_notify->setObjectName(u"notify"_s);
    m_notify->add(NotifyWhen::Always, tr("Always"));
    m_notify->add(NotifyWhen::Away, tr("While another program is in front"));
    m_notify->add(NotifyWhen::Never, tr("Never"));
    m_statistics->setObjectName(u"showStatistics"_s);
    m_locked->setObjectName(u"lockWall"_s);
    m_awake->setObjectName(u"stayAwake"_s);
    m_tray->setObjectName(u"showTrayIcon"_s);
    m_closeToTray->setObjectName(u"hideInTray"_s);

    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // in a window of 640 pixels
    form->addRow(tr("Cameras out of s&ight:"), m_hidden);
    form->addRow(tr("Tell when a camera is lost or &back:"), m_notify);
    const QList<QCheckBox *> switches{m_statistics, m_locked, m_awake, m_tray, m_closeToTray};
    for (QCheckBox *box : switches)
        form->addRow(box);
    for (const QComboBox *box : std::initializer_list<const QComboBox *>{m_hidden, m_notify})
        connect(box, &QComboBox::activated, this, &SettingsPage::changed);
    for (const QCheckBox *box : switches)
        connect(box, &QCheckBox::clicked, this, &SettingsPage::changed);
    connect(m_tray, &QCheckBox::toggled, m_closeToTray, &QWidget::setEnabled);
}

void WatchingPage::load(const Configuration &configuration)
{
    const WindowConfig &window = configuration.window;
    m_hidden->choose(window.whenHidden);
    m_notify->choose(window.notify);
    m_statistics->setChecked(window.showStatistics);
    m_locked->setChecked(window.locked);
    m_awake->setChecked(window.keepAwake);
    m_tray->setChecked(window.trayIcon);
    m_closeToTray->setChecked(window.closeToTray);
    m_closeToTray->setEnabled(window.trayIcon);
}

void WatchingPage::store(Configuration &configuration) const
{
    WindowConfig &window = configuration.window;
    window.whenHidden = m_hidden->choice();
    window.notify = m_notify->choice();
    window.showStatistics = m_statistics->isChecked();
    window.locked = m_locked->isChecked();
    window.keepAwake = m_awake->isChecked();
    window.trayIcon = m_tray->isChecked();
    window.closeToTray = m_closeToTray->isChecked();
}

} // namespace vedette
