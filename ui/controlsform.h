// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cameracontrol.h"

#include <QWidget>

class QFormLayout;

namespace vedette {

/// The camera's own controls: a slider, a switch or a list for each, as it reports them.
/// Thread: main.
class ControlsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ControlsForm(QWidget *parent = nullptr);

    /// What the camera reports now. Fields are made anew only when there are others.
    void setControls(const QList<CameraControl> &controls);

    /// What is set besides what is usual.
    const ControlValues &values() const { return m_values; }
    void setValues(const ControlValues &values);

Q_SIGNALS:
    /// A person has changed values().
    void edited();

private:
    void rebuild();
    void addField(const CameraControl &control);
    QWidget *field(const QString &name) const;
    void showControl(const CameraControl &control);
    void edit(const QString &name, double value);

    QList<CameraControl> m_controls;
    ControlValues m_values;
    QFormLayout *m_form;
    bool m_showing = false; // the fields change by themselves
};

} // namespace vedette
