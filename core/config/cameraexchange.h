// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

namespace vedette {

/// Cameras and views as one file, to take to another Vedette or to put by.

enum class Passwords {
    LeftOut,
    Included, ///< in plain text; the file is for its owner alone then
};

/// Writes all cameras and views. Errors: FileUnwritable.
Error exportCameras(const QString &path, const Configuration &configuration, Passwords passwords);

/// What a file holds.
struct CameraFile
{
    QList<CameraConfig> cameras; ///< ids are unique here, and those that the views name
    QList<ViewConfig> views;
    QList<Error> problems; ///< InvalidValue: what was left out
};

/// Errors: FileUnreadable with the path and the reason.
Result<CameraFile> readCameraFile(const QString &path);

/// `now` with what the file has besides, and how much that is.
struct Merged
{
    Configuration configuration;
    qsizetype cameras = 0;
    qsizetype views = 0;
    qsizetype known = 0; ///< cameras that were there already
};

/// A camera that is there at the same address stays what it is; only a sign-in that it lacks is
/// taken over. A view that is there already comes no second time.
Merged merged(const Configuration &now, const CameraFile &file);

} // namespace vedette
