// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/userdialog.h"

#include "core/config/configuration.h"
#include "ui/copybutton.h"
#include "ui/passwordedit.h"
#include "ui/plainbuttons.h"
#include "ui/scrollpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 400;

} // namespace

UserDialog::UserDialog(const Account &account, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_taken(taken)
    , m_name(new QLineEdit(account.name))
    , m_password(new PasswordEdit)
    , m_role(new QComboBox)
    , m_digest(new QCheckBox(tr("Sign in by &Digest too")))
    , m_problem(new QLabel)
{
    const bool isNew = account.name.isEmpty();
    setWindowTitle(isNew ? tr("Add User") : tr("User “%1”").arg(account.name));
    m_name->setObjectName(u"name"_s);
    m_name->setReadOnly(!isNew);
    m_name->setFocusPolicy(isNew ? Qt::StrongFocus : Qt::NoFocus);
    m_password->setObjectName(u"password"_s);
    m_role->setObjectName(u"role"_s);
    m_role->addItem(tr("May watch"), int(Role::View));
    m_role->addItem(tr("May watch, and see who else does"), int(Role::Control));
    m_role->setCurrentIndex(m_role->findData(int(account.role)));
    m_digest->setObjectName(u"digest"_s);
    m_digest->setChecked(!account.digest.isEmpty());
    auto *digestNote = new QLabel(
            tr("For programs that cannot sign in otherwise. Vedette then keeps a weaker secret "
               "beside the hash of the password: who can read its settings can sign in with it."));
    digestNote->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->hide();

    auto *suggest = new QPushButton(tr("Make &One Up"));
    suggest->setObjectName(u"suggest"_s);
    suggest->setAutoDefault(false);
    auto *copy = new CopyButton(tr("Copy"), [this] { return m_password->text(); });
    copy->setAccessibleName(tr("Copy the password"));
    copy->setAutoDefault(false);
    m_password->setPlaceholderText(isNew ? QString() : tr("Kept as it is; type a new one"));
    auto *passwordRow = new QHBoxLayout;
    passwordRow->addWidget(m_password, 1);
    passwordRow->addWidget(suggest);
    passwordRow->addWidget(copy);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Change"));
    plainButtons(buttons);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Password:"), passwordRow);
    form->addRow(tr("&Role:"), m_role);
    form->addRow(QString(), m_digest);
    form->addRow(QString(), digestNote);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new ScrollPage(page), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(passwordRow)))
        label->setBuddy(m_password);
    setMinimumWidth(textWidth);
    (isNew ? m_name : m_password)->setFocus();

    connect(suggest, &QPushButton::clicked, this,
            [this] { m_password->setText(madeUpPassword()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &UserDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UserDialog::accept()
{
    const QString sentence = problem();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        return;
    if (!m_password->text().isEmpty())
        m_account = makeAccount(m_name->text().trimmed(), m_password->text(),
                                m_digest->isChecked() ? DigestSignIn::On : DigestSignIn::Off);
    else if (!m_digest->isChecked())
        m_account.digest.clear();
    m_account.role = Role(m_role->currentData().toInt());
    QDialog::accept();
}

QString UserDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (!isAccountName(name))
        return tr("Type a name of up to 64 characters without a colon.");
    if (m_taken.contains(name))
        return tr("There is a user of this name already: choose another name.");
    if (!m_password->text().isEmpty())
        return {};
    if (m_account.name.isEmpty())
        return tr("Type a password, or have one made up.");
    if (m_digest->isChecked() && m_account.digest.isEmpty())
        return tr("Type the password: the secret for Digest is made of it.");
    return {};
}

} // namespace vedette
