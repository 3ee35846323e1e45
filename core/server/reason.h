// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace vedette {

/// A word for the code that programs can go by, as "device-lost"; empty for None.
QString errorWord(ErrorCode code);

/// Why there is no picture, in an English sentence for whoever watches from elsewhere. It says
/// nothing of addresses and names in the sharer's network. Empty for None.
QString reasonText(ErrorCode code);

} // namespace vedette
