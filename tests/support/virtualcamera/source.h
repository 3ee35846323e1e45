// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/virtualcamera/camerafile.h"

#include <gst/gst.h>

namespace virtualcamera {

/// What the camera of the file offers.
GstCaps *capsOf(const CameraFile &camera);

/// The live source element, with one property, "file". It gives neither error nor picture from the
/// moment its file is gone, as V4L2 cameras that are unplugged do, and does not start while its
/// file says busy.
GType sourceType();

} // namespace virtualcamera
