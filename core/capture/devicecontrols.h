// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cameracontrol.h"

#include <memory>

class QCamera;
class QCameraDevice;

namespace vedette {

/// What can be set at a running camera. Thread: the camera's.
class DeviceControls
{
public:
    DeviceControls() = default;
    DeviceControls(const DeviceControls &) = delete;
    DeviceControls &operator=(const DeviceControls &) = delete;
    virtual ~DeviceControls() = default;

    /// As they are now.
    virtual QList<CameraControl> list() = 0;
    /// A value that the control can have. Does nothing where the device refuses it.
    virtual void set(const QString &name, double value) = 0;
};

/// Brings `controls` from what was wanted `before` to what is `wanted`. Returns them as they are
/// then.
QList<CameraControl> applyControls(DeviceControls &controls, const ControlValues &before,
                                   const ControlValues &wanted);

/// The driver's own controls; null where the system has none, or where it is not clear which
/// device it is.
std::unique_ptr<DeviceControls> driverControls(const QCameraDevice &device);

/// What Qt offers for `camera`, which outlives them.
std::unique_ptr<DeviceControls> qtControls(QCamera &camera);

} // namespace vedette
