// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDialog;
class QMenuBar;
class QWidget;

namespace vedette {

/// All that the menus hold, with its keys, as rich text; made from the actions themselves.
QString shortcutTable(const QMenuBar &menus);

/// The sheet of shortcuts. Deletes itself when closed.
QDialog *makeShortcutSheet(const QMenuBar &menus, QWidget *parent);

} // namespace vedette
