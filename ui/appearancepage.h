// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/choicebox.h"
#include "ui/settingspage.h"

class QLabel;

namespace vedette {

/// Theme and language.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    QString title() const override { return tr("Appearance"); }
    void load(const Configuration &configuration) override;
    void store(Configuration &configuration) const override;

private:
    ChoiceBox<Theme> *m_theme;
    QComboBox *m_language;
    QLabel *m_later;
    QString m_before; // the language
};

} // namespace vedette
