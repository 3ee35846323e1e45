// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewermodel.h"

#include <QLocale>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr double mega = 1e6;

QVariant sortKey(const WatchedViewer &viewer, int column)
{
    switch (column) {
    case ViewerModel::Since:
        return viewer.info.since;
    case ViewerModel::Rate:
        return viewer.fps;
    case ViewerModel::Load:
        return viewer.bitsPerSecond;
    case ViewerModel::Skipped:
        return viewer.info.skipped;
    default:
        return {};
    }
}

QString sinceText(const QDateTime &since)
{
    const QDateTime local = since.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), u"HH:mm:ss"_s)
                                                : locale.toString(local, QLocale::ShortFormat);
}

} // namespace

// Both lists are in the order of their ids, so one walk finds who left and who came.
void ViewerModel::setViewers(const QList<WatchedViewer> &viewers)
{
    qsizetype row = 0;
    for (const WatchedViewer &viewer : viewers) {
        qsizetype gone = row;
        while (gone < m_viewers.size() && m_viewers[gone].info.id < viewer.info.id)
            ++gone;
        if (gone > row) {
            beginRemoveRows({}, int(row), int(gone) - 1);
            m_viewers.remove(row, gone - row);
            endRemoveRows();
        }
        if (row == m_viewers.size())
            break;
        if (m_viewers[row].info.id == viewer.info.id)
            ++row;
    }
    if (row < m_viewers.size()) {
        beginRemoveRows({}, int(row), int(m_viewers.size()) - 1);
        m_viewers.resize(row);
        endRemoveRows();
    }
    // Newcomers have the highest ids.
    for (qsizetype n = 0; n < row; ++n)
        m_viewers[n] = viewers[n];
    if (row > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(row) - 1, ColumnCount - 1));
    if (viewers.size() > row) {
        beginInsertRows({}, int(row), int(viewers.size()) - 1);
        m_viewers = viewers;
        endInsertRows();
    }
}

void ViewerModel::setCameraNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    if (!m_viewers.isEmpty())
        Q_EMIT dataChanged(index(0, Cameras), index(int(m_viewers.size()) - 1, Cameras));
}

int ViewerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_viewers.size());
}

int ViewerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ViewerModel::data(const QModelIndex &index, int role) const
{
    const WatchedViewer &viewer = m_viewers[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(viewer, column);
    case Qt::ToolTipRole:
        return column == Address
                       ? u"%1:%2"_s.arg(viewer.info.address.toString()).arg(viewer.info.port)
                       : text(viewer, column);
    case Qt::TextAlignmentRole:
        return column >= Since ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: {
        const QVariant key = sortKey(viewer, column);
        return key.isValid() ? key : text(viewer, column);
    }
    default:
        return {};
    }
}

QVariant ViewerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Since)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Address");
    case User:
        return tr("User");
    case Cameras:
        return tr("Camera");
    case Since:
        return tr("Since");
    case Rate:
        return tr("fps");
    case Load:
        return tr("Mbit/s");
    case Skipped:
        return tr("Skipped");
    default:
        return {};
    }
}

QString ViewerModel::text(const WatchedViewer &viewer, int column) const
{
    const QLocale locale;
    switch (column) {
    case Address:
        return viewer.info.address.toString();
    case User:
        return viewer.info.user;
    case Cameras:
        return camerasText(viewer.info.cameraIds);
    case Since:
        return sinceText(viewer.info.since);
    case Rate:
        return locale.toString(viewer.fps, 'f', 1);
    case Load:
        return locale.toString(viewer.bitsPerSecond / mega, 'f', 1);
    case Skipped:
        return locale.toString(viewer.info.skipped);
    default:
        return {};
    }
}

QString ViewerModel::camerasText(const QStringList &ids) const
{
    if (ids.size() > 1)
        return tr("%n cameras", nullptr, int(ids.size()));
    return ids.isEmpty() ? QString() : m_names.value(ids.first(), ids.first());
}

} // namespace vedette
