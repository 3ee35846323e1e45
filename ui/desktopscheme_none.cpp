// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktopscheme.h"

namespace vedette {

namespace {

/// Where Qt follows the system itself, as on macOS.
class NoScheme final : public DesktopScheme
{
    Q_OBJECT

public:
    Wish wish() const override { return Wish::None; }
};

} // namespace

std::unique_ptr<DesktopScheme> makeDesktopScheme()
{
    return std::make_unique<NoScheme>();
}

} // namespace vedette

#include "desktopscheme_none.moc"
