// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

namespace vedette {

/// Opens the folder of `files` (whole paths, at least one) in the system's file manager, with the
/// files chosen where it can do that. Returns at once; `failed` may be called later, in the main
/// thread: nothing on this system opens folders.
void showInFolder(const QStringList &files, const std::function<void()> &failed);

/// Opens a folder there, which is made if it is not there yet. False as above.
bool openFolder(const QString &folder);

} // namespace vedette
