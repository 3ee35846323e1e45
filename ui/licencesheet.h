// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDialog;
class QWidget;

namespace vedette {

/// Where a package that brings its own libraries keeps their licences: a file for each part, named
/// as the part, in UTF-8. The folder need not exist.
QString bundledPartsFolder();

/// Vedette's licence, and those of the parts in `partsFolder`, or of the libraries it is made with
/// where there is none. Deletes itself when closed.
QDialog *makeLicenceSheet(const QString &partsFolder, QWidget *parent);

} // namespace vedette
