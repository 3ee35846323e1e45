// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktopscheme.h"

#include <QPalette>

#include <memory>
#include <optional>

namespace vedette {

class Studio;

/// Makes the program light or dark, as the configuration says and, where it says "as the system",
/// the desktop. What the platform itself gives is left alone where it is what is wanted.
/// Thread: main. One at a time.
class Theming final : public QObject
{
    Q_OBJECT

public:
    /// `studio` outlives this.
    Theming(Studio &studio, std::unique_ptr<DesktopScheme> desktop, QObject *parent = nullptr);

private:
    void follow();
    void mendLinks();

    Studio &m_studio;
    const std::unique_ptr<DesktopScheme> m_desktop;
    const QString m_platformStyle;
    const QPalette m_platformTips;
    std::optional<DesktopScheme::Wish> m_followed;
    bool m_overridden = false;
};

} // namespace vedette
