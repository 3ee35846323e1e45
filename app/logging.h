// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vedette {

/// Sends all messages of `level` (debug, info, warning, error) and above to standard error, one
/// line each with time and level.
void installLog(const QString &level);

} // namespace vedette
