// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace vedette {

class Memory;
class SignInKeeper;
class Studio;

/// A camera's sign-in that did not come from the key store, in a sentence.
QString missingNotice(const Studio &studio, const QString &id, const Error &error);

/// Vedette with its windows until the last one is closed. `notices` are shown; `memory` may be
/// null. Returns the exit status.
int runWindow(Studio &studio, const CommandLine &line, const QStringList &notices,
              SignInKeeper &keeper, Memory *memory);

} // namespace vedette
