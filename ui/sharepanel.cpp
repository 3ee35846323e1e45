// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharepanel.h"

#include "core/studio/shareannouncer.h"
#include "core/studio/sharing.h"
#include "core/studio/studio.h"
#include "ui/addresslist.h"
#include "ui/announcingtext.h"
#include "ui/copybutton.h"
#include "ui/edits.h"
#include "ui/faulttext.h"
#include "ui/plainbuttons.h"
#include "ui/qrview.h"
#include "ui/scrollpage.h"
#include "ui/sharedcameraspage.h"
#include "ui/sharesettings.h"
#include "ui/viewerspage.h"
#include "ui/windowplace.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 620;
constexpr std::chrono::seconds addressesEvery(2);
constexpr int dotSize = 10;

QColor colourOf(SharingState state)
{
    switch (state) {
    case SharingState::Off:
        break;
    case SharingState::Starting:
        return {0xf0, 0xa0, 0x30};
    case SharingState::On:
        return {0x2e, 0xb3, 0x5c};
    case SharingState::Failed:
        return {0xe0, 0x4f, 0x47};
    }
    return {0x8c, 0x92, 0x9a};
}

QPixmap dot(const QColor &colour, qreal ratio)
{
    QPixmap pixmap(QSize(dotSize, dotSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0, 0, dotSize, dotSize));
    return pixmap;
}

} // namespace

QString viewersText(int viewers)
{
    return viewers == 0 ? SharePanel::tr("nobody is watching")
                        : SharePanel::tr("%n watching", nullptr, viewers);
}

SharePanel::SharePanel(Studio &studio, QWidget *parent)
    : QDialog(parent)
    , m_studio(studio)
    , m_switch(new QCheckBox(tr("&Share the cameras")))
    , m_dot(new QLabel)
    , m_state(new QLabel)
    , m_addressBox(new QGroupBox(tr("Watch at")))
    , m_addresses(new AddressList)
    , m_code(new QrView)
    , m_copyLink(
              new CopyButton(tr("Copy Link"), [this] { return m_addresses->chosen().toString(); }))
    , m_settings(new ShareSettings)
    , m_cameras(new SharedCamerasPage(studio))
    , m_tabs(new QTabWidget)
{
    setWindowTitle(tr("Sharing"));
    m_switch->setObjectName(u"share"_s);
    QFont strong = m_switch->font();
    strong.setBold(true);
    m_switch->setFont(strong);
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_copyLink->setObjectName(u"copyLink"_s);
    m_copyLink->setToolTip(tr("Copy the address, to send it to somebody"));

    auto *stateRow = new QHBoxLayout;
    stateRow->addWidget(m_dot);
    stateRow->addWidget(m_state, 1);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->addTab(new ScrollPage(makeConnectPage()), tr("Co&nnect"));
    m_tabs->addTab(m_cameras, tr("&Cameras"));
    m_tabs->addTab(new ViewersPage(studio), tr("&Viewers"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copyLink, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter ends a field's edit
    plainButtons(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_switch);
    layout->addLayout(stateRow);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    setMinimumWidth(panelWidth);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) {
        ShareConfig share = m_studio.configuration().share;
        share.enabled = on;
        changeSharing(m_studio, share);
    });
    connect(m_settings, &ShareSettings::edited, this,
            [this] { changeSharing(m_studio, m_settings->config()); });
    connect(&studio, &Studio::configurationChanged, this, &SharePanel::follow);
    connect(&studio.sharing(), &Sharing::stateChanged, this, &SharePanel::follow);
    connect(&studio.sharing(), &Sharing::viewersChanged, this, &SharePanel::follow);
    connect(&studio.announcer(), &ShareAnnouncer::stateChanged, this, &SharePanel::follow);
    connect(m_addresses, &AddressList::chosenChanged, this, &SharePanel::followAddress);
    // A network that comes or goes tells nobody.
    m_addressTimer.setInterval(addressesEvery);
    connect(&m_addressTimer, &QTimer::timeout, this,
            [this] { m_addresses->setAddresses(m_studio.sharing().addresses()); });
    follow();
    fitScreen(*this);
}

QWidget *SharePanel::makeConnectPage()
{
    m_code->setObjectName(u"code"_s);
    auto *addressLayout = new QHBoxLayout(m_addressBox);
    addressLayout->addWidget(m_addresses, 1, Qt::AlignTop);
    addressLayout->addWidget(m_code, 0, Qt::AlignTop);
    auto *whoBox = new QGroupBox(tr("Who may watch"));
    auto *whoLayout = new QVBoxLayout(whoBox);
    whoLayout->addWidget(m_settings);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_addressBox);
    layout->addWidget(whoBox);
    layout->addStretch();
    return page;
}

SharePanel::~SharePanel()
{
    hide(); // a field that loses the keyboard says what was typed: while there is who listens
}

void SharePanel::follow()
{
    const Sharing &sharing = m_studio.sharing();
    const bool on = sharing.state() == SharingState::On;
    m_switch->setChecked(m_studio.configuration().share.enabled);
    m_dot->setPixmap(dot(colourOf(sharing.state()), devicePixelRatio()));
    m_state->setText(stateText());
    m_addressBox->setVisible(on);
    m_addresses->setAddresses(sharing.addresses());
    m_copyLink->setEnabled(on);
    m_settings->setConfig(m_studio.configuration().share);
    m_settings->setAnnouncing(announcingText(m_studio.announcer()));
    followAddress();
}

void SharePanel::followAddress()
{
    m_code->setText(m_addresses->chosen().toString());
    m_cameras->setPage(m_addresses->chosen());
}

void SharePanel::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_addressTimer.start();
}

void SharePanel::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_addressTimer.stop();
}

QString SharePanel::stateText() const
{
    const Sharing &sharing = m_studio.sharing();
    switch (sharing.state()) {
    case SharingState::Off:
        break;
    case SharingState::Starting:
        return tr("Starting…");
    case SharingState::On:
        if (m_studio.sharedCameras().isEmpty() && !m_studio.cameras().isEmpty())
            return tr("On, but no camera is shared: choose some under Cameras");
        return tr("On, %1", "sharing; how many watch").arg(viewersText(sharing.viewers()));
    case SharingState::Failed:
        return faultText(sharing.error());
    }
    return tr("Off: nobody else can see the cameras");
}

} // namespace vedette
