// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vedette {

/// From now on the calling thread gives way to the program's other threads when there are too few
/// processors: for work that can be dropped, unlike the window's answers and reading the network.
/// May be called again and again.
void giveWayToOthers();

} // namespace vedette
