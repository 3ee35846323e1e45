// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace vedette {

/// Takes the icons off the buttons of `dialog`, or of a box of buttons: some styles put coloured
/// ones there that fit no theme.
void plainButtons(QWidget *dialog);

} // namespace vedette
