// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/launch.h"
#include "core/config/file/filesettings.h"

namespace vedette {

/// A configuration file with what the files hold that it names.
struct ConfigFile
{
    FileSettings settings; ///< passwords are read
    QStringList mistakes;  ///< "FILE:LINE: what is wrong. What to do.", all of them
};

/// Reads and checks everything that can be without starting.
ConfigFile readConfigFile(const QString &path);

/// What `settings` make of what is remembered, of which only the secrets of sharing count, and the
/// users where the file has none. Slow where there are passwords: those of `known` users are kept
/// as they are where they are the same.
Configuration configurationOf(const FileSettings &settings, const ShareConfig &remembered,
                              const QList<Account> &known, const QList<KnownDevice> &devices);

} // namespace vedette
