// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharingpage.h"

#include "ui/sharesettings.h"

#include <QVBoxLayout>

namespace vedette {

SharingPage::SharingPage(QWidget *parent)
    : SettingsPage(parent)
    , m_settings(new ShareSettings)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_settings);
    layout->addStretch();
    connect(m_settings, &ShareSettings::edited, this, [this] {
        m_edited = true;
        Q_EMIT changed();
    });
}

void SharingPage::load(const Configuration &configuration)
{
    m_settings->setConfig(configuration.share);
    m_edited = false;
}

void SharingPage::store(Configuration &configuration) const
{
    if (!m_edited)
        return;
    const bool enabled = configuration.share.enabled; // may have changed meanwhile
    configuration.share = m_settings->config();
    configuration.share.enabled = enabled;
}

} // namespace vedette
