// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usersdialog.h"

#include "ui/plainbuttons.h"
#include "ui/userdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(460, 300);

} // namespace

UsersDialog::UsersDialog(const QList<Account> &users, QWidget *parent)
    : QDialog(parent)
    , m_users(users)
    , m_list(new QTreeWidget)
    , m_edit(new QPushButton(tr("&Change…")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    setWindowTitle(tr("Users"));
    auto *note = new QLabel(tr("Who may sign in to watch. Passwords are kept as hashes and cannot "
                               "be shown again. Without any user, one is made up."));
    note->setWordWrap(true);
    m_list->setObjectName(u"users"_s);
    m_list->setAccessibleName(tr("Users"));
    m_list->setHeaderLabels({tr("Name"), tr("Role"), tr("Signs in by")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto *addButton = new QPushButton(tr("&Add…"));
    addButton->setObjectName(u"add"_s);
    m_edit->setObjectName(u"edit"_s);
    m_edit->setToolTip(tr("Give the user another password or role"));
    m_remove->setObjectName(u"remove"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {addButton, m_edit, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    plainButtons(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    resize(usualSize);

    connect(addButton, &QPushButton::clicked, this, &UsersDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &UsersDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &UsersDialog::remove);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &UsersDialog::edit);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &UsersDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(0);
}

void UsersDialog::fill(qsizetype current)
{
    m_list->clear();
    for (const Account &user : std::as_const(m_users)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, user.name);
        item->setText(1, user.role == Role::Control ? tr("Control", "role of a user")
                                                    : tr("View", "role of a user"));
        item->setText(2, user.digest.isEmpty() ? tr("Basic, page")
                                               : tr("Basic, page, Digest (weaker secret kept)"));
    }
    m_list->setCurrentItem(
            m_list->topLevelItem(int(std::min<qsizetype>(current, m_users.size() - 1))));
    follow();
}

void UsersDialog::follow()
{
    m_edit->setEnabled(current() >= 0);
    m_remove->setEnabled(current() >= 0);
}

void UsersDialog::add()
{
    UserDialog dialog({}, namesBut(-1), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_users += dialog.account();
    fill(m_users.size() - 1);
}

void UsersDialog::edit()
{
    const int index = current();
    if (index < 0)
        return;
    UserDialog dialog(m_users[index], namesBut(index), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_users[index] = dialog.account();
    fill(index);
}

void UsersDialog::remove()
{
    const int index = current();
    if (index < 0)
        return;
    m_users.removeAt(index);
    fill(index);
}

int UsersDialog::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

QStringList UsersDialog::namesBut(qsizetype index) const
{
    QStringList names;
    for (qsizetype i = 0; i < m_users.size(); ++i) {
        if (i != index)
            names += m_users[i].name;
    }
    return names;
}

} // namespace vedette
