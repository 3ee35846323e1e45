// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>

namespace vedette {

/// What a saved picture is of; it names the file.
struct SnapshotSubject
{
    QString camera;  ///< its name, as a person wrote it
    QDateTime taken; ///< written in its own time zone
};

/// {camera}, {date} as in 2026-11-26, {time} as in 21-30-05 and {number}: the first one from 1 on
/// with which the name is free. Anything else in a pattern stands for itself.
QStringList snapshotPlaceholders();

/// Words in braces that are no placeholders.
QStringList unknownPlaceholders(const QString &pattern);

/// The name within the folder, without the ending. The parts between slashes are made safe for
/// every system: no character, length or name that Windows, macOS or Linux refuses, none that
/// hides the file or leaves the folder. Without {number} in the pattern a `number` above 1 is
/// added at the end.
QString snapshotName(const QString &pattern, const SnapshotSubject &subject, int number);

/// `name` as one part of a path, made safe as above; never empty.
QString safeFileName(const QString &name);

} // namespace vedette
