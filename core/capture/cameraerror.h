// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace vedette {

/// What a platform's words for a camera's failure mean, as far as can be told; the words become
/// the detail.
Error cameraError(const QString &platformWords);

} // namespace vedette
