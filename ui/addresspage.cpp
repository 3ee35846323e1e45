// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/addresspage.h"

#include "ui/faulttext.h"
#include "ui/fold.h"
#include "ui/passwordedit.h"
#include "ui/searchview.h"

#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

double inSeconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

AddressPage::AddressPage(Studio &studio, QWidget *parent)
    : SpecPage(parent)
    , m_address(new QLineEdit(this))
    , m_find(new QPushButton(tr("&Find"), this))
    , m_problem(new QLabel(this))
    , m_search(new SearchView(studio, this))
    , m_signIn(new QWidget(this))
    , m_fold(new Fold(tr("&Sign in"), tr("For a camera that wants a user name and password"),
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
    auto *label = new QLabel(tr("A&ddress of the camera, of its stream or page, or a file:"), this);
    label->setBuddy(m_address);
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"http://192.168.1.20:8080/video"_s);
    m_address->setToolTip(tr("A name or number such as 192.168.1.20, an address of http, https, "
                             "rtsp or rtsps, or the path of a film. Several can be pasted, one a "
                             "line."));
    m_address->setClearButtonEnabled(true);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(u"browse"_s);
    browse->setToolTip(tr("Choose a file to play over and over"));
    browse->setAutoDefault(false);
    m_find->setObjectName(u"find"_s);
    m_find->setToolTip(
            tr("Look where the camera's pictures are, at the addresses that makers use"));
    m_find->setAutoDefault(false);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing()); // nothing jumps when it comes

    m_small->setObjectName(u"smallAddress"_s);
    m_small->setPlaceholderText(u"http://192.168.1.20:8080/video?small"_s);
    m_small->setToolTip(tr("Small tiles show the pictures of this address, large ones those of the "
                           "address above. The sign-in is the same."));
    m_small->setClearButtonEnabled(true);
    m_smallsFold->setObjectName(u"smalls"_s);
    m_singlesFold->setObjectName(u"singles"_s);
    m_interval->setObjectName(u"interval"_s);
    m_interval->setRange(0.1, 3600);
    m_interval->setDecimals(1);
    m_interval->setSingleStep(0.5);
    m_interval->setSuffix(tr(" s", "seconds"));
    m_interval->setValue(inSeconds(m_before.snapshotInterval));
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    auto *form = new QFormLayout(m_signIn);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    auto *smallsForm = new QFormLayout(m_smalls);
    smallsForm->setContentsMargins(0, 0, 0, 0);
    smallsForm->addRow(tr("Add&ress for small tiles:"), m_small);
    auto *singlesForm = new QFormLayout(m_singles);
    singlesForm->setContentsMargins(0, 0, 0, 0);
    singlesForm->addRow(tr("As&k for one every:"), m_interval);

    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_find);
    line->addWidget(browse);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_fold);
    layout->addWidget(m_signIn);
    layout->addWidget(m_smallsFold);
    layout->addWidget(m_smalls);
    layout->addWidget(m_singlesFold);
    layout->addWidget(m_singles);
    layout->addStretch();

    connect(m_address, &QLineEdit::textChanged, this, &AddressPage::readAddress);
    for (const QLineEdit *each : {m_address, m_small})
        connect(each, &QLineEdit::editingFinished, this, &AddressPage::takeSignInOut);
    connect(browse, &QPushButton::clicked, this, &AddressPage::browse);
    for (const QLineEdit *each : {m_user, static_cast<QLineEdit *>(m_password), m_small})
        connect(each, &QLineEdit::textChanged, this, &AddressPage::readAddress);
    connect(m_find, &QPushButton::clicked, this, [this] { search(Then::Show); });
    connect(m_search, &SearchView::changed, this, &AddressPage::followSearch);
    connect(m_interval, &QDoubleSpinBox::valueChanged, this, &AddressPage::changed);
    for (const Fold *each : {m_fold, m_smallsFold})
        connect(each, &QToolButton::toggled, this, &AddressPage::readAddress);
    readAddress();
}

std::optional<CameraSpec> AddressPage::spec() const
{
    const QList<FoundCamera> chosen = cameras();
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen.first().spec);
}

QList<FoundCamera> AddressPage::cameras() const
{
    return m_search->found() > 0 ? m_search->chosen() : typed();
}

SpecPage::Standing AddressPage::standing() const
{
    using State = CameraSearch::State;
    if (cameras().isEmpty() || !problem().isEmpty())
        return Standing::Incomplete;
    if (m_search->isVisibleTo(this)) {
        if (m_search->state() == State::Searching)
            return Standing::Searching;
        return m_search->foundAll() ? Standing::Good : Standing::Doubtful;
    }
    const QList<FoundCamera> all = typed();
    const bool unknown = std::any_of(all.begin(), all.end(), [this](const FoundCamera &each) {
        return canBeSearched(each.spec) && std::get<RemoteSpec>(each.spec).url != m_before.url;
    });
    return unknown ? Standing::Unsearched : Standing::Good;
}

void AddressPage::search(Then then)
{
    takeSignInOut();
    m_then = then;
    m_search->search(typed());
}

void AddressPage::setText(const QString &text)
{
    m_address->setText(text.trimmed());
    takeSignInOut();
}

QList<FoundCamera> AddressPage::typed() const
{
    QList<FoundCamera> typed;
    if (const auto remote = parseRemoteSpec(m_address->text()))
        typed = {FoundCamera{*remote, {}}};
    else
        typed = findAddresses(m_address->text()).cameras;
    const auto small = parseRemoteSpec(m_small->text());
    if (small && typed.size() == 1 && m_smallsFold->isChecked())
        if (auto *remote = std::get_if<RemoteSpec>(&typed.first().spec))
            remote->smallUrl = small->url;
    for (FoundCamera &each : typed)
        if (auto *remote = std::get_if<RemoteSpec>(&each.spec))
            complete(*remote);
    return typed;
}

// What else the page knows of it.
void AddressPage::complete(RemoteSpec &remote) const
{
    if (remote.user.isEmpty() && m_fold->isChecked()) {
        remote.user = m_user->text();
        remote.password = m_password->text();
    }
    remote.snapshotInterval = std::chrono::milliseconds(std::llround(m_interval->value() * 1000));
    // What is trusted is trusted at that host.
    if (remote.url.host() == m_before.url.host()) {
        remote.trustedCertificate = m_before.trustedCertificate;
        remote.awaitsSignIn = m_before.awaitsSignIn && remote.user.isEmpty();
    }
}

bool AddressPage::setSpec(const CameraSpec &spec)
{
    const auto *remote = std::get_if<RemoteSpec>(&spec);
    if (!remote)
        return false;
    m_before = *remote;
    m_address->setText(remote->url.isLocalFile()
                               ? QDir::toNativeSeparators(remote->url.toLocalFile())
                               : remote->url.toString());
    m_user->setText(remote->user);
    m_password->setText(remote->password);
    m_fold->setChecked(!remote->user.isEmpty());
    m_small->setText(remote->smallUrl.toString());
    m_smallsFold->setChecked(!remote->smallUrl.isEmpty());
    m_interval->setValue(inSeconds(remote->snapshotInterval));
    m_singlesFold->setChecked(remote->snapshotInterval != RemoteSpec().snapshotInterval);
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
    m_search->clear();
    const QList<FoundCamera> all = typed();
    m_problem->setText(all.size() > 1 && problem().isEmpty()
                               ? tr("%n addresses", nullptr, int(all.size()))
                               : problem());
    m_problem->show();
    m_find->setEnabled(std::any_of(all.begin(), all.end(),
                                   [](const auto &each) { return canBeSearched(each.spec); }));
    Q_EMIT changed();
}

// What is wrong with what was typed.
QString AddressPage::problem() const
{
    const QString text = m_address->text();
    const auto remote = parseRemoteSpec(text);
    if (!remote && !text.trimmed().isEmpty() && findAddresses(text).cameras.isEmpty())
        return faultText(remote.error());
    const auto small = parseRemoteSpec(m_small->text());
    if (m_smallsFold->isChecked() && !small && !m_small->text().trimmed().isEmpty())
        return faultText(small.error());
    return {};
}

void AddressPage::followSearch()
{
    m_problem->setVisible(!m_search->isVisibleTo(this));
    Q_EMIT changed();
    if (m_search->state() == CameraSearch::State::Finished && m_then == Then::Accept &&
        standing() == Standing::Good && m_search->found() == typed().size()) {
        m_then = Then::Show;
        Q_EMIT accepted();
    }
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
    for (QLineEdit *field : {m_address, m_small}) {
        const auto remote = parseRemoteSpec(field->text());
        if (!remote || remote->user.isEmpty())
            continue;
        field->setText(remote->url.toString());
        m_user->setText(remote->user);
        m_password->setText(remote->password);
        m_fold->setChecked(true);
    }
}

} // namespace vedette
