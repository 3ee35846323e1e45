// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>

namespace vedette {

/// Something of a camera that can be set: its brightness, its focus, its lamp.
struct CameraControl
{
    enum class Kind {
        Number,
        Switch, ///< 0 or 1
        Choice, ///< the value of one of `choices`
    };
    struct ChoiceItem
    {
        double value = 0;
        QString label;

        friend bool operator==(const ChoiceItem &, const ChoiceItem &) = default;
    };

    QString name;  ///< for files: stays the same for this kind of camera
    QString label; ///< what its driver calls it, in English
    Kind kind = Kind::Number;
    double minimum = 0; ///< of numbers, like the maximum and the step
    double maximum = 0;
    double step = 1;
    double usual = 0; ///< what it is unless somebody sets it
    double value = 0;
    QList<ChoiceItem> choices;
    bool isActive = true; ///< false: has no effect now, mostly because something is automatic

    friend bool operator==(const CameraControl &, const CameraControl &) = default;
};

/// What is set at one camera, by the names of its controls; all others are as they were.
using ControlValues = QMap<QString, double>;

/// The value nearest to `value` that the control can have; its usual one where there is none.
double nearestValue(const CameraControl &control, double value);

/// In which order the wanted values are to be set, and which: those that differ from what they
/// are. What `before` had and `wanted` has no more becomes as usual. Switches and choices come
/// first: they make others effective.
QList<std::pair<QString, double>> controlSteps(const QList<CameraControl> &controls,
                                               const ControlValues &before,
                                               const ControlValues &wanted);

} // namespace vedette

Q_DECLARE_METATYPE(QList<vedette::CameraControl>)
