// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/account.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QTreeWidget;

namespace vedette {

/// Who may sign in to watch, on a copy of the users.
class UsersDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UsersDialog(const QList<Account> &users, QWidget *parent = nullptr);

    const QList<Account> &users() const { return m_users; }

private:
    void fill(qsizetype current);
    void follow();
    void add();
    void edit();
    void remove();
    int current() const;
    QStringList namesBut(qsizetype index) const;

    QList<Account> m_users;
    QTreeWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace vedette
