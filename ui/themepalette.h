// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace vedette {

/// The colours of the window where those of the platform are not what is wanted. Made for the
/// style Fusion.
QPalette lightPalette();
QPalette darkPalette();

/// Whether light text stands on dark ground.
bool isDark(const QPalette &palette);

} // namespace vedette
