// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/cameracontrol.h"

#include <algorithm>
#include <cmath>

namespace vedette {

double nearestValue(const CameraControl &control, double value)
{
    switch (control.kind) {
    case CameraControl::Kind::Switch:
        return value != 0 ? 1 : 0;
    case CameraControl::Kind::Choice: {
        const auto same = [value](const auto &item) {
            return item.value == value;
        };
        return std::any_of(control.choices.begin(), control.choices.end(), same) ? value
                                                                                 : control.usual;
    }
    case CameraControl::Kind::Number:
        break;
    }
    if (!std::isfinite(value) || control.maximum < control.minimum)
        return control.usual;
    double stepped = std::clamp(value, control.minimum, control.maximum);
    if (control.step > 0)
        stepped = control.minimum +
                  std::round((stepped - control.minimum) / control.step) * control.step;
    return stepped > control.maximum ? stepped - control.step : stepped;
}

QList<std::pair<QString, double>> controlSteps(const QList<CameraControl> &controls,
                                               const ControlValues &before,
                                               const ControlValues &wanted)
{
    QList<std::pair<QString, double>> steps;
    const auto collect = [&](bool numbers) {
        for (const CameraControl &control : controls) {
            if ((control.kind == CameraControl::Kind::Number) != numbers)
                continue;
            const bool isWanted = wanted.contains(control.name);
            if (!isWanted && !before.contains(control.name))
                continue;
            const double value =
                    isWanted ? nearestValue(control, wanted.value(control.name)) : control.usual;
            // What is automatic now may be something else when its turn comes.
            if (value != control.value || (numbers && !control.isActive))
                steps += {control.name, value};
        }
    };
    collect(false);
    collect(true);
    return steps;
}

} // namespace vedette
