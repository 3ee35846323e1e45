// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/addresspage.h"

#include "ui/faulttext.h"
#include "ui/passwordedit.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

AddressPage::AddressPage(QWidget *parent)
    : SpecPage(parent)
    , m_address(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_fold(new QToolButton(this))
    , m_signIn(new QWidget(this))
    , m_user(new QLineEdit(m_signIn))
    , m_password(new PasswordEdit(m_signIn))
{
    auto *label = new QLabel(tr("A&ddress of the camera's stream, or a file:"), this);
    label->setBuddy(m_address);
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"http://192.168.1.20:8080/video"_s);
    m_address->setToolTip(tr("http, https, rtsp or rtsps, or the path of a film"));
    m_address->setClearButtonEnabled(true);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(u"browse"_s);
    browse->setToolTip(tr("Choose a file to play over and over"));
    browse->setAutoDefault(false);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing()); // nothing jumps when it comes

    m_fold->setText(tr("&Sign in"));
    m_fold->setToolTip(tr("For a camera that wants a user name and password"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    auto *form = new QFormLayout(m_signIn);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password:"), m_password);

    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(browse);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(m_fold);
    layout->addWidget(m_signIn);
    layout->addStretch();

    connect(m_address, &QLineEdit::textChanged, this, &AddressPage::readAddress);
    connect(m_address, &QLineEdit::editingFinished, this, &AddressPage::takeSignInOut);
    connect(browse, &QPushButton::clicked, this, &AddressPage::browse);
    connect(m_user, &QLineEdit::textChanged, this, &AddressPage::changed);
    connect(m_password, &QLineEdit::textChanged, this, &AddressPage::changed);
    connect(m_fold, &QToolButton::toggled, this, &AddressPage::showSignIn);
    showSignIn(false);
}

std::optional<CameraSpec> AddressPage::spec() const
{
    auto remote = parseRemoteSpec(m_address->text());
    if (!remote)
        return std::nullopt;
    if (remote->user.isEmpty() && m_fold->isChecked()) {
        remote->user = m_user->text();
        remote->password = m_password->text();
    }
    return CameraSpec(std::move(remote).value());
}

bool AddressPage::setSpec(const CameraSpec &spec)
{
    const auto *remote = std::get_if<RemoteSpec>(&spec);
    if (!remote)
        return false;
    m_address->setText(remote->url.isLocalFile()
                               ? QDir::toNativeSeparators(remote->url.toLocalFile())
                               : remote->url.toString());
    m_user->setText(remote->user);
    m_password->setText(remote->password);
    m_fold->setChecked(!remote->user.isEmpty());
    return true;
}

void AddressPage::begin()
{
    m_address->setFocus();
    m_address->selectAll();
}

void AddressPage::beginSignIn()
{
    m_fold->setChecked(true);
    QLineEdit *first = m_user->text().isEmpty() ? m_user : m_password;
    first->setFocus();
    first->selectAll();
}

void AddressPage::readAddress()
{
    const auto remote = parseRemoteSpec(m_address->text());
    const bool wrong = !remote && !m_address->text().trimmed().isEmpty();
    m_problem->setText(wrong ? faultText(remote.error()) : QString());
    Q_EMIT changed();
}

void AddressPage::browse()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Films (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.ts *.mjpeg *.mjpg)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_address->setText(QDir::toNativeSeparators(path));
        m_address->setFocus();
    });
    dialog->open();
}

// A pasted address may hold the sign-in: the password is not left to be read on the screen.
void AddressPage::takeSignInOut()
{
    const auto remote = parseRemoteSpec(m_address->text());
    if (!remote || remote->user.isEmpty())
        return;
    setSpec(CameraSpec(*remote));
}

void AddressPage::showSignIn(bool shown)
{
    m_fold->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_signIn->setVisible(shown);
    Q_EMIT changed();
}

} // namespace vedette
