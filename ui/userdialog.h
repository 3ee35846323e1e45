// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/account.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace vedette {

class PasswordEdit;

/// Asks for one user who may watch: a new one, or what changes of one there is. It refuses what
/// cannot be. Hashing the password takes a moment.
class UserDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `account` without a name is a new one; `taken` are the others' names.
    UserDialog(const Account &account, const QStringList &taken, QWidget *parent = nullptr);

    /// After accept().
    const Account &account() const { return m_account; }

    void accept() override;

private:
    QString problem() const;

    Account m_account;
    const QStringList m_taken;
    QLineEdit *m_name;
    PasswordEdit *m_password;
    QComboBox *m_role;
    QCheckBox *m_digest;
    QLabel *m_problem;
};

} // namespace vedette
