// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settingspage.h"

namespace vedette {

class ShareSettings;

/// Who may watch the shared cameras, and where.
class SharingPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit SharingPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Sharing"); }
    void load(const Configuration &configuration) override;
    void store(Configuration &configuration) const override;

private:
    ShareSettings *m_settings;
    bool m_edited = false;
};

} // namespace vedette
