// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/devicecontrols.h"

namespace vedette {

QList<CameraControl> applyControls(DeviceControls &controls, const ControlValues &before,
                                   const ControlValues &wanted)
{
    // One round may make controls effective, and change values, for the next.
    constexpr int rounds = 2;
    QList<CameraControl> now = controls.list();
    for (int round = 0; round < rounds; ++round) {
        const auto steps = controlSteps(now, before, wanted);
        if (steps.isEmpty())
            break;
        for (const auto &[name, value] : steps)
            controls.set(name, value);
        now = controls.list();
    }
    return now;
}

} // namespace vedette
