// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/cameraspec.h"

namespace vedette {

/// The name of a camera that a person gave none, in the window's language.
QString usualName(const CameraSpec &spec);

} // namespace vedette
