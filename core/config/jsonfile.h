// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QJsonObject>

namespace vedette {

/// Far above what any number of cameras needs; keeps a wrong file from being read into memory.
constexpr qint64 maxJsonFile = qint64(16) * 1024 * 1024;

struct JsonFile
{
    QJsonObject json;
    Error error; ///< FileUnreadable; none when it is not there
    bool exists = false;
};

JsonFile readJsonFile(const QString &path);

/// Replaces the file as a whole. Errors: FileUnwritable.
Error writeJsonFile(const QString &path, const QJsonObject &json, QFile::Permissions permissions);

} // namespace vedette
