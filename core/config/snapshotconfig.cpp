// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/snapshotconfig.h"

#include "core/base/errordetail.h"
#include "core/config/snapshotname.h"

#include <QDir>
#include <QStandardPaths>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPattern = 200;

} // namespace

QString SnapshotConfig::defaultPattern()
{
    return u"{camera} {date} {time}"_s;
}

Error validate(const SnapshotConfig &snapshots)
{
    if (!snapshots.folder.isEmpty() && !QDir::isAbsolutePath(snapshots.folder))
        return {ErrorCode::InvalidValue, ErrorDetail::tr("folder: a whole path")};
    if (snapshots.pattern.trimmed().isEmpty() || snapshots.pattern.size() > longestPattern)
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("name: 1 to %1 characters").arg(longestPattern)};
    const QStringList unknown = unknownPlaceholders(snapshots.pattern);
    if (!unknown.isEmpty())
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("name: %1 instead of %2")
                        .arg(snapshotPlaceholders().join(u", "_s), unknown.first())};
    return {};
}

QString snapshotFolder(const SnapshotConfig &snapshots)
{
    if (!snapshots.folder.isEmpty())
        return QDir::cleanPath(snapshots.folder);
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return (pictures.isEmpty() ? QDir::homePath() : pictures) + u"/Vedette"_s;
}

QJsonObject snapshotsToJson(const SnapshotConfig &snapshots)
{
    return {{u"folder"_s, snapshots.folder}, {u"pattern"_s, snapshots.pattern}};
}

SnapshotConfig snapshotsFromJson(const QJsonObject &json, QList<Error> &problems)
{
    SnapshotConfig snapshots;
    snapshots.folder = json.value(u"folder"_s).toString();
    snapshots.pattern = json.value(u"pattern"_s).toString(snapshots.pattern);
    if (const Error error = validate(snapshots)) {
        problems += {error.code, ErrorDetail::tr("pictures, %1").arg(error.detail)};
        return {};
    }
    return snapshots;
}

} // namespace vedette
