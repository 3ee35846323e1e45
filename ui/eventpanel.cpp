// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eventpanel.h"

#include "core/studio/events.h"
#include "ui/eventtext.h"
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

QColor colorOf(EventKind kind)
{
    switch (kind) {
    case EventKind::CameraLost:
        return wallcolors::ofState(TileState::Kind::Failed);
    case EventKind::CameraFound:
    case EventKind::CameraPublished:
        return wallcolors::ofState(TileState::Kind::Live);
    case EventKind::CameraUnsteady:
    case EventKind::SignInRefused:
    case EventKind::PublishingLost:
        return wallcolors::ofState(TileState::Kind::Waiting);
    case EventKind::ViewerCame:
    case EventKind::ViewerLeft:
        break;
    }
    return wallcolors::ofState(TileState::Kind::Connecting);
}

} // namespace

EventPanel::EventPanel(Events &events, QWidget *parent)
    : QWidget(parent)
    , m_events(events)
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("What happens to cameras, and who watches them, is noted here.")))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    m_list->setObjectName(u"eventLog"_s);
    m_list->setAccessibleName(tr("What happened"));
    m_list->setHeaderLabels({tr("Time"), tr("Event"), tr("Details")});
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
        if (const QVariant id = item->data(When, idRole); id.isValid())
            Q_EMIT cameraChosen(id.toString());
    });
    connect(m_copy, &QPushButton::clicked, this, &EventPanel::copy);
    connect(m_clear, &QPushButton::clicked, &m_events, &Events::clear);
    connect(&m_events, &Events::happened, this, &EventPanel::add);
    connect(&m_events, &Events::forgot, this, [this](qsizetype index) {
        const std::unique_ptr<QTreeWidgetItem> forgotten(
                m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1 - int(index)));
    });
    connect(&m_events, &Events::cleared, this, [this] {
        m_list->clear();
        followEvents();
    });
    for (const Event &event : m_events.recent())
        add(event);
    followEvents();
}

QSize EventPanel::sizeHint() const
{
    return usualSize;
}

void EventPanel::followEvents()
{
    const bool any = m_list->topLevelItemCount() > 0;
    m_nothing->setVisible(!any);
    m_copy->setEnabled(any);
    m_clear->setEnabled(any);
}

void EventPanel::add(const Event &event)
{
    const QLocale locale;
    auto *item = new QTreeWidgetItem;
    if (const EventCamera *camera = cameraOf(event))
        item->setData(When, idRole, camera->id);
    item->setText(When, locale.toString(event.when.time(), u"HH:mm:ss"_s));
    item->setToolTip(When, locale.toString(event.when, QLocale::LongFormat));
    item->setText(What, eventTitle(event));
    item->setIcon(What, dot(colorOf(event.kind())));
    item->setText(Detail, eventDetail(event));
    item->setToolTip(Detail, eventDetail(event));
    m_list->insertTopLevelItem(0, item);
    followEvents();
}

void EventPanel::copy() const
{
    QString text;
    for (const Event &event : m_events.recent())
        text += u"%1\t%2\t%3\n"_s.arg(event.when.toString(Qt::ISODate), eventTitle(event),
                                      eventDetail(event));
    QApplication::clipboard()->setText(text);
}

} // namespace vedette
