// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vedette {

/// Whether it is a whole http or https address without user, password and fragment.
bool isWebUrl(const QString &text);

} // namespace vedette
