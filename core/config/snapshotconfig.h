// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QList>

namespace vedette {

/// Where pictures are saved that a person takes, and what their files are called.
struct SnapshotConfig
{
    QString folder = {}; ///< absolute; empty: "Vedette" among this person's pictures
    /// Without the ending; see snapshotname.h. A slash makes folders within `folder`.
    QString pattern = defaultPattern();

    static QString defaultPattern();

    friend bool operator==(const SnapshotConfig &, const SnapshotConfig &) = default;
};

/// InvalidValue, or an error of code None.
Error validate(const SnapshotConfig &snapshots);

/// `snapshots.folder`, or what stands for an empty one.
QString snapshotFolder(const SnapshotConfig &snapshots);

QJsonObject snapshotsToJson(const SnapshotConfig &snapshots);
/// What is not valid becomes the default, and is told in `problems`.
SnapshotConfig snapshotsFromJson(const QJsonObject &json, QList<Error> &problems);

} // namespace vedette
