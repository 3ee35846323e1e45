// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace vedette {

/// An error in one plain sentence: what is wrong and what to do about it, with all that is known.
/// Translated where a translation is installed. Needs no application object. Empty for code None.
QString faultText(const Error &error);

} // namespace vedette
