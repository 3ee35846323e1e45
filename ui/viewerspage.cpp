// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewerspage.h"

#include "core/studio/camera.h"
#include "core/studio/sharing.h"
#include "core/studio/studio.h"
#include "ui/sharepanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr double mega = 1e6;
// The widest that a column usually holds.
constexpr std::array<int, ViewerModel::ColumnCount> columnLetters{15, 8, 10, 8, 4, 6, 7};

} // namespace

ViewersPage::ViewersPage(Studio &studio, QWidget *parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_watch(studio.sharing())
    , m_total(new QLabel)
    , m_table(new QTreeView)
    , m_disconnect(new QPushButton(tr("&Disconnect")))
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(ViewerModel::SortRole);
    m_total->setObjectName(u"total"_s);
    m_table->setObjectName(u"viewers"_s);
    m_table->setAccessibleName(tr("Who is watching"));
    m_table->setModel(&m_sorted);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they came
    m_table->header()->setStretchLastSection(false);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < ViewerModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * (columnLetters[size_t(column)] + 2));
    m_table->header()->setSectionResizeMode(ViewerModel::Cameras, QHeaderView::Stretch);

    auto *disconnectAction = new QAction(tr("Disconnect"), m_table);
    disconnectAction->setShortcut(QKeySequence::Delete);
    disconnectAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(disconnectAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_disconnect->setObjectName(u"disconnect"_s);
    m_disconnect->setAutoDefault(false);
    m_disconnect->setToolTip(tr("End the connections of those who are chosen (Delete). They may "
                                "come back unless the password changes."));

    auto *below = new QHBoxLayout;
    below->addWidget(m_total, 1);
    below->addWidget(m_disconnect);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);

    connect(m_disconnect, &QPushButton::clicked, this, &ViewersPage::disconnectChosen);
    connect(disconnectAction, &QAction::triggered, this, &ViewersPage::disconnectChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_disconnect->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(&m_watch, &ViewerWatch::changed, this, &ViewersPage::follow);
    m_disconnect->setEnabled(false);
    follow();
}

void ViewersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.start();
}

void ViewersPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.stop();
}

void ViewersPage::follow()
{
    QHash<QString, QString> names;
    for (const Camera *camera : m_studio.cameras())
        names.insert(camera->id(), camera->name());
    m_model.setCameraNames(names);
    m_model.setViewers(m_watch.viewers());
    QString total = tr("%1, %2 Mbit/s", "how many watch, what goes to them")
                            .arg(viewersText(int(m_watch.viewers().size())),
                                 QLocale().toString(m_watch.bitsPerSecond() / mega, 'f', 1));
    total[0] = total[0].toUpper();
    m_total->setText(total);
}

void ViewersPage::disconnectChosen()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        m_studio.sharing().disconnectViewer(m_model.idAt(m_sorted.mapToSource(index).row()));
}

} // namespace vedette
