// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/addresspage.h"

#include "ui/addressdetails.h"
#include "ui/faulttext.h"
#include "ui/searchview.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

AddressPage::AddressPage(Studio &studio, QWidget *parent)
    : SpecPage(parent)
    , m_address(new QLineEdit(this))
    , m_find(new QPushButton(tr("&Find"), this))
    , m_problem(new QLabel(this))
    , m_search(new SearchView(studio, this))
    , m_details(new AddressDetails(this))
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

    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_find);
    line->addWidget(browse);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_details);
    layout->addStretch();

    connect(m_address, &QLineEdit::textChanged, this, &AddressPage::readAddress);
    connect(m_address, &QLineEdit::editingFinished, this, &AddressPage::takeSignInOut);
    connect(browse, &QPushButton::clicked, this, &AddressPage::browse);
    connect(m_find, &QPushButton::clicked, this, [this] { search(Then::Show); });
    connect(m_search, &SearchView::changed, this, &AddressPage::followSearch);
    connect(m_details, &AddressDetails::changed, this, &AddressPage::readAddress);
    connect(m_details, &AddressDetails::intervalChanged, this, &AddressPage::changed);
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
    for (FoundCamera &each : typed) {
        auto *remote = std::get_if<RemoteSpec>(&each.spec);
        if (!remote)
            continue;
        m_details->complete(*remote);
        if (typed.size() == 1)
            m_details->completeSmall(*remote);
        // What is trusted is trusted at that host.
        if (remote->url.host() == m_before.url.host()) {
            remote->trustedCertificate = m_before.trustedCertificate;
            remote->awaitsSignIn = m_before.awaitsSignIn && remote->user.isEmpty();
        }
    }
    return typed;
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
    m_details->setSpec(*remote);
    return true;
}

void AddressPage::begin()
{
    m_address->setFocus();
    m_address->selectAll();
}

void AddressPage::beginSignIn()
{
    m_details->beginSignIn();
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
    return m_details->problem();
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
    const auto remote = parseRemoteSpec(m_address->text());
    if (!remote || remote->user.isEmpty())
        return;
    m_address->setText(remote->url.toString());
    m_details->setSignIn(remote->user, remote->password);
}

} // namespace vedette
