// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vedette {

/// The last thing that main() does, when nothing is left to be done or saved. Returns `status`, or
/// ends the program with it.
int endProgram(int status);

} // namespace vedette
