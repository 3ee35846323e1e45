// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMessageBox;
class QWidget;

namespace vedette {

/// What this program is: name, version, licence, Qt. Deletes itself when closed.
QMessageBox *makeAboutBox(QWidget *parent);

} // namespace vedette
