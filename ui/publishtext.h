// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace vedette {

/// Why a camera is not published, and what to do, in the person's language.
QString publishTrouble(const Error &error);

} // namespace vedette
