// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace vedette {

class CopyButton;
class PasswordEdit;

/// Who may watch and where the server listens, on a copy of the settings.
class ShareSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareSettings(QWidget *parent = nullptr);

    void setConfig(const ShareConfig &config);

    /// As edited; what this form does not show is as it was set.
    const ShareConfig &config() const { return m_config; }

    /// Whether others find it on the network now, in one sentence, or nothing.
    void setAnnouncing(const QString &text);

Q_SIGNALS:
    /// The person has finished a change, and config() is valid.
    void edited();

private:
    void showConfig(const ShareConfig &config);
    void finish();
    QString problemOf(const ShareConfig &config, const QString &name) const;
    void enableSignIn();
    void change(const ShareConfig &config);
    void editUsers();
    void editSecurity();

    ShareConfig wanted() const;

    ShareConfig m_config;
    QCheckBox *m_open;
    QLineEdit *m_user;
    PasswordEdit *m_password;
    CopyButton *m_copyPassword;
    QPushButton *m_users;
    QPushButton *m_security;
    QComboBox *m_where;
    QSpinBox *m_port;
    QCheckBox *m_announce;
    QLabel *m_announcing;
    QLabel *m_problem;
};

} // namespace vedette
