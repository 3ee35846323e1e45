// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingsdialog.h"

#include "core/studio/studio.h"
#include "ui/appearancepage.h"
#include "ui/eventspage.h"
#include "ui/faulttext.h"
#include "ui/plainbuttons.h"
#include "ui/scrollpage.h"
#include "ui/sharingpage.h"
#include "ui/snapshotspage.h"
#include "ui/updatespage.h"
#include "ui/watchingpage.h"
#include "ui/windowplace.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(680, 400);
constexpr int listMargin = 24;

} // namespace

SettingsDialog::SettingsDialog(Studio &studio, QWidget *parent)
    : QDialog(parent)
    , m_studio(studio)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_problem(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply |
                                     QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults))
{
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(u"pages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    addPage(new AppearancePage);
    addPage(new WatchingPage);
    addPage(new SnapshotsPage);
    addPage(new SharingPage);
    addPage(new EventsPage);
    addPage(new UpdatesPage);
    m_list->setSpacing(2);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + listMargin);
    plainButtons(m_buttons);

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    resize(dialogSize.expandedTo(sizeHint()));

    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &SettingsDialog::apply);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &SettingsDialog::restoreDefaults);
    for (SettingsPage *page : std::as_const(m_pages))
        page->load(studio.configuration());
    m_list->setCurrentRow(0);
    setChanged(false);
    fitScreen(*this);
}

SettingsDialog::~SettingsDialog()
{
    hide(); // a field that loses the keyboard says what was typed: while there is who listens
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages += page;
    m_list->addItem(page->title());
    m_stack->addWidget(new ScrollPage(page));
    connect(page, &SettingsPage::changed, this, [this] { setChanged(true); });
}

void SettingsDialog::setChanged(bool changed)
{
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(changed);
    m_problem->hide();
}

void SettingsDialog::accept()
{
    if (apply())
        QDialog::accept();
}

bool SettingsDialog::apply()
{
    // Onto what is now: cameras may have come since the dialog was opened.
    Configuration wanted = m_studio.configuration();
    QString problem;
    for (const SettingsPage *page : std::as_const(m_pages)) {
        page->store(wanted);
        if (problem.isEmpty())
            problem = page->problem();
    }
    if (const Error error = validate(wanted)) {
        m_problem->setText(problem.isEmpty() ? faultText(error) : problem);
        m_problem->show();
        return false;
    }
    m_studio.apply(wanted);
    for (SettingsPage *page : std::as_const(m_pages))
        page->load(m_studio.configuration());
    setChanged(false);
    return true;
}

// Of the page that is shown.
void SettingsDialog::restoreDefaults()
{
    Configuration defaults;
    defaults.cameras = m_studio.configuration().cameras;
    defaults.share.users = m_studio.configuration().share.users; // nobody is locked out by it
    m_pages[m_stack->currentIndex()]->load(defaults);
    setChanged(true);
}

} // namespace vedette
