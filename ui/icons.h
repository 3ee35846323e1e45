// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>

namespace vedette {

/// The drawing resources/icons/NAME in the colours of `palette`'s buttons, so that it shows on
/// dark and light. Load it again when the palette changes.
QIcon tintedIcon(const QString &name, const QPalette &palette);

/// The mark of the program.
QIcon applicationIcon();

} // namespace vedette
