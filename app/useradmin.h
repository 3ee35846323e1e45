// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/config/configuration.h"

namespace vedette {

/// Of a line in a file, in bytes.
inline constexpr qint64 maxPasswordLength = 1024;

/// Reads the password of `--password-file`: the first line. Errors: FileUnreadable.
Result<QString> readPassword(const QString &path);

/// Does what --set-user, --remove-user or --sign-link ask for. Returns what to tell the person.
/// Errors: FileUnreadable for the password file; InvalidValue for a name that cannot be or is not
/// there, or an address that cannot be signed.
Result<QString> changeUsers(const CommandLine &line, ShareConfig &share);

} // namespace vedette
