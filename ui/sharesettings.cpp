// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharesettings.h"

#include "ui/copybutton.h"
#include "ui/faulttext.h"
#include "ui/passwordedit.h"
#include "ui/securitydialog.h"
#include "ui/usersdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPort = 65535;

} // namespace

ShareSettings::ShareSettings(QWidget *parent)
    : QWidget(parent)
    , m_open(new QCheckBox(tr("&Let anybody in without a password")))
    , m_user(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_copyPassword(new CopyButton(tr("Copy"), [this] { return m_password->text(); }))
    , m_users(new QPushButton(tr("Us&ers…")))
    , m_security(new QPushButton(tr("Secur&ity…")))
    , m_where(new QComboBox)
    , m_port(new QSpinBox)
    , m_announce(new QCheckBox(tr("Let others on the network &find the cameras")))
    , m_announcing(new QLabel)
    , m_problem(new QLabel)
{
    m_open->setObjectName(u"open"_s);
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    m_copyPassword->setAccessibleName(tr("Copy the password"));
    m_where->setObjectName(u"where"_s);
    m_where->addItem(tr("Everybody in the network"), QString());
    m_where->addItem(tr("Only this computer"), u"127.0.0.1"_s);
    m_port->setObjectName(u"port"_s);
    m_port->setRange(0, maxPort);
    m_port->setSpecialValueText(tr("Any free port"));
    m_port->setKeyboardTracking(false);
    m_announce->setObjectName(u"announce"_s);
    m_announce->setToolTip(tr("Announces their names by DNS-SD (Bonjour), so that other Vedettes "
                              "list them under Add Camera"));
    m_announcing->setObjectName(u"announcing"_s);
    m_announcing->setTextFormat(Qt::PlainText);
    m_announcing->setWordWrap(true);
    m_announcing->setMinimumHeight(2 * fontMetrics().lineSpacing()); // it may need two lines
    m_announcing->setAlignment(Qt::AlignTop);
    m_announcing->hide();
    m_problem->setObjectName(u"settingsProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    m_users->setObjectName(u"users"_s);
    m_users->setToolTip(tr("Add users, change their passwords and roles, remove them"));
    m_security->setObjectName(u"security"_s);
    m_security->setToolTip(tr("HTTPS and its certificate; other names and web sites"));
    auto *moreRow = new QHBoxLayout;
    for (QPushButton *button : {m_users, m_security}) {
        button->setAutoDefault(false);
        moreRow->addWidget(button);
    }
    moreRow->addStretch();

    auto *passwordRow = new QHBoxLayout;
    passwordRow->addWidget(m_password, 1);
    passwordRow->addWidget(m_copyPassword);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password:"), passwordRow);
    form->addRow(QString(), m_open);
    form->addRow(tr("&Who can reach it:"), m_where);
    form->addRow(tr("P&ort:"), m_port);
    form->addRow(QString(), m_announce);
    form->addRow(m_announcing);
    form->addRow(moreRow);
    form->addRow(m_problem);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(passwordRow)))
        label->setBuddy(m_password);

    connect(m_open, &QCheckBox::clicked, this, &ShareSettings::finish);
    connect(m_open, &QCheckBox::toggled, this, &ShareSettings::enableSignIn);
    connect(m_user, &QLineEdit::editingFinished, this, &ShareSettings::finish);
    connect(m_password, &QLineEdit::editingFinished, this, &ShareSettings::finish);
    connect(m_users, &QPushButton::clicked, this, &ShareSettings::editUsers);
    connect(m_security, &QPushButton::clicked, this, &ShareSettings::editSecurity);
    connect(m_where, &QComboBox::activated, this, &ShareSettings::finish);
    connect(m_announce, &QCheckBox::clicked, this, &ShareSettings::finish);
    connect(m_port, &QSpinBox::editingFinished, this, &ShareSettings::finish);
    showConfig(m_config);
}

void ShareSettings::setConfig(const ShareConfig &config)
{
    if (config == m_config)
        return; // what is being typed stays
    m_config = config;
    showConfig(config);
}

void ShareSettings::showConfig(const ShareConfig &config)
{
    m_open->setChecked(config.access == ShareConfig::Access::Open);
    m_user->setText(config.users.isEmpty() ? firstUserName() : config.users.first().name);
    m_password->setText(config.password);
    m_password->setPlaceholderText(config.users.isEmpty() ? tr("Made up when sharing starts")
                                                          : tr("Kept secret; type a new one"));
    m_copyPassword->setVisible(!config.password.isEmpty());
    if (m_where->findData(config.address) < 0)
        m_where->addItem(tr("Whoever reaches %1").arg(config.address), config.address);
    m_where->setCurrentIndex(m_where->findData(config.address));
    m_port->setValue(config.port);
    m_announce->setChecked(config.announce);
    m_problem->hide();
    enableSignIn();
}

ShareConfig ShareSettings::wanted() const
{
    ShareConfig config = m_config;
    config.access = m_open->isChecked() ? ShareConfig::Access::Open : ShareConfig::Access::Password;
    config.address = m_where->currentData().toString();
    config.port = quint16(m_port->value());
    config.announce = m_announce->isChecked();
    return config;
}

void ShareSettings::finish()
{
    ShareConfig config = wanted();
    const QString name = m_user->text().trimmed();
    const QString before = m_config.users.isEmpty() ? firstUserName() : m_config.users[0].name;
    const bool changes = name != before || m_password->text() != m_config.password;
    if (isAccountName(name) && changes)
        setFirstUser(config, name, m_password->text());
    const QString problem = problemOf(config, name);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        change(config);
}

// With the first user's name as it was typed.
QString ShareSettings::problemOf(const ShareConfig &config, const QString &name) const
{
    if (!isAccountName(name))
        return tr("Type a name of up to 64 characters without a colon.");
    for (qsizetype n = 1; n < config.users.size(); ++n)
        if (config.users[n].name == name)
            return tr("There is a user of this name already: choose another name.");
    if (!config.users.isEmpty() && config.users.first().passwordHash.isEmpty())
        return tr("Type a password, too.");
    return faultText(validate(config));
}

void ShareSettings::change(const ShareConfig &config)
{
    if (config == m_config)
        return;
    m_config = config;
    showConfig(m_config);
    Q_EMIT edited();
}

void ShareSettings::setAnnouncing(const QString &text)
{
    m_announcing->setText(text);
    m_announcing->setVisible(!text.isEmpty());
}

void ShareSettings::editUsers()
{
    UsersDialog dialog(m_config.users, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ShareConfig config = m_config;
    const bool firstChanges = config.users.value(0) != dialog.users().value(0);
    config.users = dialog.users();
    if (firstChanges)
        config.password.clear(); // it is no more the first one's
    change(config);
}

void ShareSettings::editSecurity()
{
    SecurityDialog dialog(m_config, this);
    if (dialog.exec() == QDialog::Accepted)
        change(dialog.share());
}

void ShareSettings::enableSignIn()
{
    const bool needed = !m_open->isChecked();
    m_user->setEnabled(needed);
    m_password->setEnabled(needed);
    m_copyPassword->setEnabled(needed);
    m_users->setEnabled(needed);
}

} // namespace vedette
