// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/choicebox.h"
#include "ui/settingspage.h"

class QCheckBox;

namespace vedette {

/// What the wall and its cameras do while somebody watches, or nobody.
class WatchingPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit WatchingPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Watching"); }
    void load(const Configuration &configuration) override;
    void store(Configuration &configuration) const override;

private:
    ChoiceBox<WhenHidden> *m_hidden;
    ChoiceBox<NotifyWhen> *m_notify;
    QCheckBox *m_statistics;
    QCheckBox *m_locked;
    QCheckBox *m_awake;
    QCheckBox *m_tray;
    QCheckBox *m_closeToTray;
};

} // namespace vedette
