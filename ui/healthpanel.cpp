// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/healthpanel.h"

#include "core/studio/healthwatch.h"
#include "ui/healthtext.h"
#include "ui/wallcolors.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(480, 130);
constexpr int idRole = Qt::UserRole;
enum Column { When, What, Detail };

QIcon dot(const QColor &color)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(8, 8, 16, 16);
    painter.end();
    return pixmap;
}

QColor colorOf(HealthChange::Kind kind)
{
    switch (kind) {
    case HealthChange::Kind::Lost:
        return wallcolors::ofState(TileState::Kind::Failed);
    case HealthChange::Kind::Back:
        return wallcolors::ofState(TileState::Kind::Live);
    case HealthChange::Kind::Unsteady:
        break;
    }
    return wallcolors::ofState(TileState::Kind::Waiting);
}

} // namespace

HealthPanel::HealthPanel(HealthWatch &health, QWidget *parent)
    : QWidget(parent)
    , m_health(health)
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("A camera that is lost or comes back is noted here.")))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    m_list->setObjectName(u"healthLog"_s);
    m_list->setAccessibleName(tr("What happened to the cameras"));
    m_list->setHeaderLabels({tr("Time"), tr("Camera"), tr("Details")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setEnabled(false); // quiet
    (new QVBoxLayout(m_list->viewport()))->addWidget(m_nothing);
    m_copy->setToolTip(tr("Copy the log as text"));
    m_clear->setToolTip(tr("Empty the log"));

    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(6, 6, 6, 6);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT cameraChosen(item->data(When, idRole).toString());
    });
    connect(m_copy, &QPushButton::clicked, this, &HealthPanel::copy);
    connect(m_clear, &QPushButton::clicked, &m_health, &HealthWatch::clear);
    connect(&m_health, &HealthWatch::happened, this, &HealthPanel::add);
    connect(&m_health, &HealthWatch::cleared, this, [this] {
        m_list->clear();
        followEvents();
    });
    for (const HealthEvent &event : m_health.events())
        add(event);
    followEvents();
}

QSize HealthPanel::sizeHint() const
{
    return usualSize;
}

void HealthPanel::followEvents()
{
    const bool any = m_list->topLevelItemCount() > 0;
    m_nothing->setVisible(!any);
    m_copy->setEnabled(any);
    m_clear->setEnabled(any);
}

void HealthPanel::add(const HealthEvent &event)
{
    const QLocale locale;
    auto *item = new QTreeWidgetItem;
    item->setData(When, idRole, event.camera);
    item->setText(When, locale.toString(event.when.time(), u"HH:mm:ss"_s));
    item->setToolTip(When, locale.toString(event.when, QLocale::LongFormat));
    item->setText(What, healthTitle(event));
    item->setIcon(What, dot(colorOf(event.change.kind)));
    item->setText(Detail, healthDetail(event));
    item->setToolTip(Detail, healthDetail(event));
    m_list->insertTopLevelItem(0, item);
    while (m_list->topLevelItemCount() > HealthWatch::maxEvents) {
        const std::unique_ptr<QTreeWidgetItem> oldest(
                m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1));
    }
    followEvents();
}

void HealthPanel::copy() const
{
    QString text;
    for (const HealthEvent &event : m_health.events())
        text += u"%1\t%2\t%3\n"_s.arg(event.when.toString(Qt::ISODate), healthTitle(event),
                                      healthDetail(event));
    QApplication::clipboard()->setText(text);
}

} // namespace vedette
