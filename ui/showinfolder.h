// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace vedette {

/// Opens the folder of `files` (whole paths, at least one) in the system's file manager, with the
/// files chosen where it can do that. Returns at once.
void showInFolder(const QStringList &files);

/// Opens a folder there, which is made if it is not there yet.
void openFolder(const QString &folder);

} // namespace vedette
