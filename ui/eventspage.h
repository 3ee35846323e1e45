// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settingspage.h"

class QCheckBox;
class QGroupBox;
class QLineEdit;

namespace vedette {

/// Which other programs are told of events.
class EventsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit EventsPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Events"); }
    void load(const Configuration &configuration) override;
    void store(Configuration &configuration) const override;

private:
    QGroupBox *makeWebhook();
    QGroupBox *makeMqtt();

    QLineEdit *m_url;
    QLineEdit *m_token;
    QLineEdit *m_broker;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_topic;
    QCheckBox *m_discovery;
};

} // namespace vedette
