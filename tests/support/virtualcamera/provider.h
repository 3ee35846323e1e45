// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gst/gst.h>

namespace virtualcamera {

/// The device provider: every file NAME.camera in the folder that the environment variable
/// VEDETTE_TEST_CAMERAS names is a camera; a new file plugs it in, deleting the file unplugs it.
GType providerType();

} // namespace virtualcamera
