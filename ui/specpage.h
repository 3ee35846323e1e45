// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/addresstext.h"

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

    /// How far the choice is.
    enum class Standing {
        Incomplete, ///< there is none yet
        Unsearched, ///< it should be looked up: search()
        Searching,
        Good,
        Doubtful, ///< there seems to be no camera
    };
    virtual Standing standing() const { return spec() ? Standing::Good : Standing::Incomplete; }

    /// What follows a search that has found one camera.
    enum class Then { Accept, Show };
    virtual void search(Then then) { Q_UNUSED(then); }

    /// All that was chosen, where several can be.
    virtual QList<FoundCamera> cameras() const
    {
        const auto chosen = spec();
        return chosen ? QList{FoundCamera{*chosen, {}}} : QList<FoundCamera>();
    }

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
