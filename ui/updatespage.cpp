// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/updatespage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace vedette {

using namespace Qt::StringLiterals;

UpdatesPage::UpdatesPage(QWidget *parent)
    : SettingsPage(parent)
    , m_look(new QCheckBox(tr("Look once a &day whether there is a newer Vedette")))
    , m_address(new QLineEdit)
{
    const QString usual = usualUpdateAddress();
    m_look->setObjectName(u"lookForUpdates"_s);
    m_address->setObjectName(u"updateAddress"_s);
    m_address->setPlaceholderText(usual.isEmpty() ? u"https://example.org/vedette/latest.json"_s
                                                  : usual);
    auto *about = new QLabel(tr("This address is asked, and told nothing. A notice says when there "
                                "is a newer version; nothing is downloaded or installed."));
    about->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(m_look);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(about);
    connect(m_look, &QCheckBox::clicked, this, &SettingsPage::changed);
    connect(m_address, &QLineEdit::textEdited, this, &SettingsPage::changed);
}

void UpdatesPage::load(const Configuration &configuration)
{
    m_look->setChecked(configuration.update.look);
    m_address->setText(configuration.update.address);
}

void UpdatesPage::store(Configuration &configuration) const
{
    configuration.update = {m_look->isChecked(), m_address->text().trimmed()};
}

QString UpdatesPage::problem() const
{
    Configuration configuration;
    store(configuration);
    if (!validate(configuration.update))
        return {};
    return tr("Write the address of the page that says which version is the newest, as in "
              "https://example.org/vedette/latest.json.");
}

} // namespace vedette
