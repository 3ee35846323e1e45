// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace vedette {

/// The drawing resources/icons/NAME in the colours of the program's buttons at the moment that it
/// is painted, so that it shows on dark and light.
QIcon tintedIcon(const QString &name);

/// The mark of the program.
QIcon applicationIcon();

} // namespace vedette
