// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vedette {

/// Lets screen readers know what the program's own widgets are: the wall a list, its tiles the
/// items of it, and so on. Thread: main; once is enough.
void installAccessibleRoles();

} // namespace vedette
