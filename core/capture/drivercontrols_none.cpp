// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/devicecontrols.h"

namespace vedette {

std::unique_ptr<DeviceControls> driverControls(const QCameraDevice &)
{
    return nullptr;
}

} // namespace vedette
