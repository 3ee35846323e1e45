// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/devices.h"

#include <QDir>

namespace vedette {

/// Where a system keeps its video devices; Linux by default, on others there is nothing there.
struct DeviceFolders
{
    QDir nodes{QStringLiteral("/dev")};
    QDir names{QStringLiteral("/sys/class/video4linux")};
};

/// The path of a video device that may be the camera `key` and that we may not open; such a camera
/// is missing from the platform's list. An empty string when there is none.
QString deniedNode(const DeviceKey &key, const DeviceFolders &folders = {});

/// The paths of the video devices with that name.
QStringList nodesNamed(const QString &name, const DeviceFolders &folders = {});

} // namespace vedette
