// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settingspage.h"

class QCheckBox;
class QLineEdit;

namespace vedette {

/// Whether to look for a newer Vedette, and where.
class UpdatesPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit UpdatesPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Updates"); }
    void load(const Configuration &configuration) override;
    void store(Configuration &configuration) const override;
    QString problem() const override;

private:
    QCheckBox *m_look;
    QLineEdit *m_address;
};

} // namespace vedette
