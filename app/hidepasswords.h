// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vedette {

/// Overwrites passwords and signatures inside addresses in `argv`, so that ps(1) does not show
/// them.
void hidePasswords(int argc, char **argv);

} // namespace vedette
