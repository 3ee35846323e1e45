// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/launch.h"

#include <cstdio>

namespace vedette {

constexpr int failure = 1;
constexpr int wrongUsage = 2;

void print(FILE *where, const QString &text);
/// Says the sentence on standard error. Returns `status`.
int complain(const QString &sentence, int status);

/// The folder of --profile, or the platform's own.
QString folderOf(const CommandLine &line);

/// What needs no studio: each does its job and returns the exit status.
int listCameras(const QList<KnownDevice> &devices, bool json);
int administrate(const CommandLine &line); ///< --set-user, --remove-user and --sign-link
int checkConfig(const CommandLine &line);
int hashPassword(const CommandLine &line);

} // namespace vedette
