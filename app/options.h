// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineOption>
#include <QList>

namespace vedette {

/// The options that are Vedette's own, in the order of `--help`.
QList<QCommandLineOption> commandLineOptions();

/// The text of `--help`.
QString helpText();

} // namespace vedette
