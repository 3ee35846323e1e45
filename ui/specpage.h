// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/cameraspec.h"

#include <QWidget>

#include <optional>

namespace vedette {

/// One way to say where a camera's pictures come from: a page of the camera dialog.
class SpecPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// None while what is entered is not enough or wrong.
    virtual std::optional<CameraSpec> spec() const = 0;

    /// Shows `spec` if it is of this page's kind, and returns whether it is.
    virtual bool setSpec(const CameraSpec &spec) = 0;

    /// Puts the keyboard where a person begins.
    virtual void begin() = 0;

Q_SIGNALS:
    void changed();
    /// The choice is made, as by a double click.
    void accepted();
};

} // namespace vedette
