// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/viewerwatch.h"
#include "ui/viewermodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace vedette {

class Studio;

/// Who watches, what each one gets, and a way to end that. While it is hidden it asks nothing.
/// Thread: main.
class ViewersPage final : public QWidget
{
    Q_OBJECT

public:
    /// `studio` outlives the page.
    explicit ViewersPage(Studio &studio, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void disconnectChosen();

    Studio &m_studio;
    ViewerWatch m_watch;
    ViewerModel m_model;
    QSortFilterProxyModel m_sorted;
    QLabel *m_total;
    QTreeView *m_table;
    QPushButton *m_disconnect;
};

} // namespace vedette
