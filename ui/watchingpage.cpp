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

    auto *form = new QFormLayout(this);
    form->addRow(tr("Cameras out of s&ight:"), m_hidden);
    form->addRow(tr("Tell when a camera is lost or &back:"), m_notify);
    form->addRow(QString(), m_statistics);
    form->addRow(QString(), m_locked);
    for (const QComboBox *box : std::initializer_list<const QComboBox *>{m_hidden, m_notify})
        connect(box, &QComboBox::activated, this, &SettingsPage::changed);
    for (const QCheckBox *box : {m_statistics, m_locked})
        connect(box, &QCheckBox::clicked, this, &SettingsPage::changed);
}

void WatchingPage::load(const Configuration &configuration)
{
    const WindowConfig &window = configuration.window;
    m_hidden->choose(window.whenHidden);
    m_notify->choose(window.notify);
    m_statistics->setChecked(window.showStatistics);
    m_locked->setChecked(window.locked);
}

void WatchingPage::store(Configuration &configuration) const
{
    WindowConfig &window = configuration.window;
    window.whenHidden = m_hidden->choice();
    window.notify = m_notify->choice();
    window.showStatistics = m_statistics->isChecked();
    window.locked = m_locked->isChecked();
}

} // namespace vedette
