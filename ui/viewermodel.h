// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/viewerwatch.h"

#include <QAbstractTableModel>
#include <QHash>

namespace vedette {

/// Who watches the shared cameras, as rows. A row stays the same one while its viewer stays, so
/// that it can be chosen while the figures change.
/// Thread: main.
class ViewerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, User, Cameras, Since, Rate, Load, Skipped, ColumnCount };
    /// What a column is sorted by.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// In the order of their ids.
    void setViewers(const QList<WatchedViewer> &viewers);
    /// What cameras are called, by their ids.
    void setCameraNames(const QHash<QString, QString> &names);

    quint64 idAt(int row) const { return m_viewers[row].info.id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const WatchedViewer &viewer, int column) const;
    QString camerasText(const QStringList &ids) const;

    QList<WatchedViewer> m_viewers;
    QHash<QString, QString> m_names;
};

} // namespace vedette
