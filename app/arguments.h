// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace vedette {

/// What main() was given, the program's name first, in whatever script it is written. Needs no
/// application object.
QStringList programArguments(int argc, char **argv);

} // namespace vedette
