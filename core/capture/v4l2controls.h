// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/devicecontrols.h"

#include <functional>
#include <map>

namespace vedette {

/// ioctl() on an open video device: 0, or an errno.
using V4l2Call = std::function<int(unsigned long request, void *argument)>;

/// The user's and the camera's controls of a V4L2 device (Linux's user space API, part "User
/// controls" and "Camera controls"): numbers, switches and menus that can be written. Their names
/// are made of their ids, which the kernel never changes. Only on Linux.
class V4l2Controls final : public DeviceControls
{
public:
    explicit V4l2Controls(V4l2Call call);

    QList<CameraControl> list() override;
    void set(const QString &name, double value) override;

private:
    struct Known
    {
        unsigned id;
        bool isWide; // of 64 bits
    };

    double valueOf(const Known &known, double otherwise) const;

    V4l2Call m_call;
    std::map<QString, Known> m_known;
};

} // namespace vedette
