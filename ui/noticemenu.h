// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QWidget;

namespace vedette {

class Studio;

/// The menu in which a person chooses when desktop notices come. It follows the
/// configuration of `studio` and changes it. Owned by `parent`.
QMenu *makeNoticeMenu(Studio &studio, QWidget *parent);

} // namespace vedette
