// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace vedette {

/// A word for why a camera is not published that programs can go by, as "connection-refused";
/// empty for None.
QString publishWord(ErrorCode code);

/// The same in an English sentence, of the context "Publishing". Empty for None.
QString publishReason(ErrorCode code);

} // namespace vedette
