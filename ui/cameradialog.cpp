// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cameradialog.h"

#include "core/studio/studio.h"
#include "ui/addresspage.h"
#include "ui/icons.h"
#include "ui/localpage.h"
#include "ui/networkpage.h"
#include "ui/plainbuttons.h"
#include "ui/testpatternpage.h"
#include "ui/usualname.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 580;

// What the wall has, except `edited`.
QList<LocalSpec> takenDevices(const Configuration &configuration, const CameraConfig *edited)
{
    QList<LocalSpec> taken;
    for (const CameraConfig &camera : configuration.cameras)
        if (const auto *local = std::get_if<LocalSpec>(&camera.spec))
            if (!edited || camera.id != edited->id)
                taken += *local;
    return taken;
}

} // namespace

CameraDialog::CameraDialog(Studio &studio, QWidget *parent)
    : CameraDialog(studio, nullptr, parent)
{
}

CameraDialog::CameraDialog(Studio &studio, const CameraConfig &camera, QWidget *parent)
    : CameraDialog(studio, &camera, parent)
{
}

CameraDialog::CameraDialog(Studio &studio, const CameraConfig *camera, QWidget *parent)
    : QDialog(parent)
    , m_local(new LocalPage(studio.devices(), takenDevices(studio.configuration(), camera)))
    , m_nearby(new NetworkPage(studio))
    , m_address(new AddressPage(studio))
    , m_test(new TestPatternPage)
    , m_tabs(new QTabWidget)
    , m_name(new QLineEdit)
    , m_isNew(!camera)
{
    setWindowTitle(camera ? tr("Change Camera") : tr("Add Camera"));
    m_tabs->setObjectName(u"kinds"_s);
    m_tabs->setAccessibleName(tr("Kind of camera"));
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight); // where the screen is too narrow for all of them
    m_tabs->addTab(m_local, tintedIcon(u"camera"_s), tr("&This Computer"));
    m_tabs->addTab(m_nearby, tintedIcon(u"network"_s), tr("On the Net&work"));
    m_tabs->addTab(m_address, tintedIcon(u"network"_s), tr("Network &Address"));
    m_tabs->addTab(m_test, tintedIcon(u"pattern"_s), tr("Test &Pattern"));
    m_name->setObjectName(u"name"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(okText(false));
    plainButtons(buttons);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    const QMargins margins = layout->contentsMargins();
    const int ofTabs = m_tabs->tabBar()->sizeHint().width() + margins.left() + margins.right();
    setMinimumWidth(
            std::clamp(ofTabs, dialogWidth, std::max(dialogWidth, screen()->size().width())));

    const QList<SpecPage *> pages{m_local, m_nearby, m_address, m_test};
    for (SpecPage *each : pages) {
        connect(each, &SpecPage::changed, this, &CameraDialog::check);
        connect(each, &SpecPage::accepted, this, &QDialog::accept);
        if (camera && each->setSpec(camera->spec))
            m_tabs->setCurrentWidget(each);
    }
    if (!camera && m_local->isEmpty())
        m_tabs->setCurrentWidget(m_address);
    if (camera && camera->name != usualName(camera->spec))
        m_name->setText(camera->name);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CameraDialog::showPage);
    connect(buttons, &QDialogButtonBox::accepted, this, &CameraDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CameraDialog::reject);
    showPage();
}

CameraDialog::~CameraDialog()
{
    hide(); // a field that loses the keyboard says what was typed: while there is who listens
}

std::optional<CameraSpec> CameraDialog::spec() const
{
    return page()->spec();
}

QString CameraDialog::name() const
{
    return m_name->text().trimmed();
}

void CameraDialog::beginSignIn()
{
    m_address->beginSignIn();
}

QList<FoundCamera> CameraDialog::cameras() const
{
    QList<FoundCamera> cameras = page()->cameras();
    if (cameras.size() == 1 && !name().isEmpty())
        cameras.first().name = name();
    return cameras;
}

void CameraDialog::searchFor(const QString &text)
{
    m_tabs->setCurrentWidget(m_address);
    m_address->setText(text);
    accept();
}

void CameraDialog::searchAgain(SpecPage::Then then)
{
    m_tabs->setCurrentWidget(m_address);
    m_address->search(then);
}

void CameraDialog::accept()
{
    switch (page()->standing()) {
    case SpecPage::Standing::Incomplete:
    case SpecPage::Standing::Searching:
        break;
    case SpecPage::Standing::Unsearched:
        page()->search(SpecPage::Then::Accept);
        break;
    case SpecPage::Standing::Good:
    case SpecPage::Standing::Doubtful:
        QDialog::accept();
        break;
    }
}

SpecPage *CameraDialog::page() const
{
    return static_cast<SpecPage *>(m_tabs->currentWidget());
}

void CameraDialog::showPage()
{
    page()->begin();
    check();
}

void CameraDialog::check()
{
    const auto standing = page()->standing();
    m_ok->setEnabled(standing != SpecPage::Standing::Incomplete &&
                     standing != SpecPage::Standing::Searching);
    m_ok->setText(okText(standing == SpecPage::Standing::Doubtful));
    const QList<FoundCamera> chosen = page()->cameras();
    m_name->setEnabled(chosen.size() < 2);
    m_name->setPlaceholderText(chosen.size() == 1 ? usualName(chosen.first().spec) : QString());
}

QString CameraDialog::okText(bool doubtful) const
{
    if (m_isNew)
        return doubtful ? tr("Add Anyway") : tr("Add");
    return doubtful ? tr("Change Anyway") : tr("Change");
}

} // namespace vedette
