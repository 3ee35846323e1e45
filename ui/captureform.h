// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/devices.h"
#include "core/config/cameraspec.h"

#include <QWidget>

class QComboBox;

namespace vedette {

/// Size, rate and format in which a camera of this computer gives its pictures.
/// Thread: main.
class CaptureForm final : public QWidget
{
    Q_OBJECT

public:
    /// `formats` are those of the camera; what is set is offered even when it is not among them.
    CaptureForm(const LocalSpec &spec, const QList<CameraFormat> &formats,
                QWidget *parent = nullptr);

    /// The camera with what is chosen.
    LocalSpec spec() const;
    void reset();

Q_SIGNALS:
    void edited();

private:
    const LocalSpec m_spec;
    QComboBox *m_size;
    QComboBox *m_rate;
    QComboBox *m_format;
};

} // namespace vedette
