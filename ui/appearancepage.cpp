// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearancepage.h"

#include "ui/languages.h"

#include <QFormLayout>
#include <QLabel>

namespace vedette {

using namespace Qt::StringLiterals;

AppearancePage::AppearancePage(QWidget *parent)
    : SettingsPage(parent)
    , m_theme(new ChoiceBox<Theme>)
    , m_language(new QComboBox)
    , m_later(new QLabel(tr("The language changes when Vedette is started again.")))
{
    m_theme->setObjectName(u"theme"_s);
    m_theme->add(Theme::System, tr("As the system"));
    m_theme->add(Theme::Light, tr("Light"));
    m_theme->add(Theme::Dark, tr("Dark"));
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    const auto all = languages();
    for (const QString &language : all)
        m_language->addItem(languageName(language), language);
    m_later->setWordWrap(true);
    m_later->hide();

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(QString(), m_later);
    connect(m_theme, &QComboBox::activated, this, &SettingsPage::changed);
    connect(m_language, &QComboBox::activated, this, &SettingsPage::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_later->setVisible(m_language->currentData().toString() != m_before); });
}

void AppearancePage::load(const Configuration &configuration)
{
    const LookConfig &look = configuration.look;
    m_theme->choose(look.theme);
    m_before = look.language;
    if (m_language->findData(look.language) < 0) // a locale that we have no words of
        m_language->addItem(languageName(look.language), look.language);
    m_language->setCurrentIndex(m_language->findData(look.language));
}

void AppearancePage::store(Configuration &configuration) const
{
    configuration.look.theme = m_theme->choice();
    configuration.look.language = m_language->currentData().toString();
}

} // namespace vedette
