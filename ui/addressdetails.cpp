// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/addressdetails.h"

#include "ui/faulttext.h"
#include "ui/fold.h"
#include "ui/passwordedit.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <cmath>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

double inSeconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QFormLayout *makeForm(QWidget *part)
{
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    return form;
}

} // namespace

AddressDetails::AddressDetails(QWidget *parent)
    : QWidget(parent)
    , m_signIn(new QWidget(this))
    , m_signInFold(new Fold(tr("&Sign in"), tr("For a camera that wants a user name and password"),
                            m_signIn, this))
    , m_user(new QLineEdit(m_signIn))
    , m_password(new PasswordEdit(m_signIn))
    , m_smalls(new QWidget(this))
    , m_smallsFold(new Fold(tr("S&mall tiles"),
                            tr("For a camera that has another address with smaller pictures"),
                            m_smalls, this))
    , m_small(new QLineEdit(m_smalls))
    , m_singles(new QWidget(this))
    , m_singlesFold(new Fold(tr("Sin&gle pictures"),
                             tr("For an address that gives one picture at a time"), m_singles,
                             this))
    , m_interval(new QDoubleSpinBox(m_singles))
{
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    m_smallsFold->setObjectName(u"smalls"_s);
    m_small->setObjectName(u"smallAddress"_s);
    m_small->setPlaceholderText(u"http://192.168.1.20:8080/video?small"_s);
    m_small->setToolTip(tr("Small tiles show the pictures of this address, large ones those of the "
                           "address above. The sign-in is the same."));
    m_small->setClearButtonEnabled(true);
    m_singlesFold->setObjectName(u"singles"_s);
    m_interval->setObjectName(u"interval"_s);
    m_interval->setRange(0.1, 3600);
    m_interval->setDecimals(1);
    m_interval->setSingleStep(0.5);
    m_interval->setSuffix(tr(" s", "seconds"));
    m_interval->setValue(inSeconds(RemoteSpec().snapshotInterval));

    QFormLayout *signIn = makeForm(m_signIn);
    signIn->addRow(tr("&User name:"), m_user);
    signIn->addRow(tr("&Password:"), m_password);
    makeForm(m_smalls)->addRow(tr("Add&ress for small tiles:"), m_small);
    makeForm(m_singles)->addRow(tr("As&k for one every:"), m_interval);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each :
         {static_cast<QWidget *>(m_signInFold), m_signIn, static_cast<QWidget *>(m_smallsFold),
          m_smalls, static_cast<QWidget *>(m_singlesFold), m_singles})
        layout->addWidget(each);

    for (const QLineEdit *each : {m_user, static_cast<QLineEdit *>(m_password), m_small})
        connect(each, &QLineEdit::textChanged, this, &AddressDetails::changed);
    for (const Fold *each : {m_signInFold, m_smallsFold})
        connect(each, &QToolButton::toggled, this, &AddressDetails::changed);
    connect(m_small, &QLineEdit::editingFinished, this, &AddressDetails::takeSignInOut);
    connect(m_interval, &QDoubleSpinBox::valueChanged, this, &AddressDetails::intervalChanged);
}

void AddressDetails::setSpec(const RemoteSpec &spec)
{
    m_user->setText(spec.user);
    m_password->setText(spec.password);
    m_signInFold->setChecked(!spec.user.isEmpty());
    m_small->setText(spec.smallUrl.toString());
    m_smallsFold->setChecked(!spec.smallUrl.isEmpty());
    m_interval->setValue(inSeconds(spec.snapshotInterval));
    m_singlesFold->setChecked(spec.snapshotInterval != RemoteSpec().snapshotInterval);
}

void AddressDetails::setSignIn(const QString &user, const QString &password)
{
    m_user->setText(user);
    m_password->setText(password);
    m_signInFold->setChecked(true);
}

void AddressDetails::beginSignIn()
{
    m_signInFold->setChecked(true);
    QLineEdit *first = m_user->text().isEmpty() ? m_user : m_password;
    first->setFocus();
    first->selectAll();
}

void AddressDetails::complete(RemoteSpec &remote) const
{
    if (remote.user.isEmpty() && m_signInFold->isChecked()) {
        remote.user = m_user->text();
        remote.password = m_password->text();
    }
    remote.snapshotInterval = std::chrono::milliseconds(std::llround(m_interval->value() * 1000));
}

void AddressDetails::completeSmall(RemoteSpec &remote) const
{
    const auto small = parseRemoteSpec(m_small->text());
    if (small && m_smallsFold->isChecked())
        remote.smallUrl = small->url;
}

QString AddressDetails::problem() const
{
    const auto small = parseRemoteSpec(m_small->text());
    if (m_smallsFold->isChecked() && !small && !m_small->text().trimmed().isEmpty())
        return faultText(small.error());
    return {};
}

// A pasted address may hold the sign-in: the password is not left to be read on the screen.
void AddressDetails::takeSignInOut()
{
    const auto remote = parseRemoteSpec(m_small->text());
    if (!remote || remote->user.isEmpty())
        return;
    m_small->setText(remote->url.toString());
    setSignIn(remote->user, remote->password);
}

} // namespace vedette
