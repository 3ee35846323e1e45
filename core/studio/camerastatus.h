// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/shareoptions.h"

namespace vedette {

class Camera;

/// What the share server says of a camera.
CameraStatusInfo statusOf(const Camera &camera);

} // namespace vedette
