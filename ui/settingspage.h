// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"

#include <QWidget>

namespace vedette {

/// One page of the settings: what it shows of a configuration can be changed there.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;

    /// Shows the values of `configuration`.
    virtual void load(const Configuration &configuration) = 0;

    /// Puts what the page shows into `configuration` and leaves the rest as it is.
    virtual void store(Configuration &configuration) const = 0;

    /// What is wrong with what the page shows; empty: nothing that it knows of.
    virtual QString problem() const { return {}; }

Q_SIGNALS:
    /// A person has changed something.
    void changed();
};

} // namespace vedette
