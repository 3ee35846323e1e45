// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/platform.h"

#include <QCameraDevice>

#include <algorithm>

namespace vedette {

CameraPlatform platformOf(const QCameraDevice &device)
{
    const QByteArray id = device.id();
    if (id.startsWith("/dev/"))
        return CameraPlatform::V4l2;
    const bool counted = !id.isEmpty() && std::all_of(id.begin(), id.end(),
                                                      [](char c) { return c >= '0' && c <= '9'; });
    return counted ? CameraPlatform::GStreamer : CameraPlatform::Other;
}

} // namespace vedette
