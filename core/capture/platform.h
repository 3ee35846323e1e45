// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCameraDevice;

namespace vedette {

/// Which platform's camera it is, told by the form of its id.
enum class CameraPlatform {
    GStreamer, ///< ids are counters
    V4l2,      ///< ids are paths below /dev
    Other,
};

CameraPlatform platformOf(const QCameraDevice &device);

} // namespace vedette
