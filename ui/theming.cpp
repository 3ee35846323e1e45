// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theming.h"

#include "core/studio/studio.h"
#include "ui/themepalette.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

namespace vedette {

using namespace Qt::StringLiterals;

Theming::Theming(Studio &studio, std::unique_ptr<DesktopScheme> desktop, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_desktop(std::move(desktop))
    , m_platformStyle(QApplication::style()->name())
    , m_platformTips(QToolTip::palette())
{
    connect(&studio, &Studio::configurationChanged, this, &Theming::follow);
    connect(m_desktop.get(), &DesktopScheme::changed, this, &Theming::follow);
    follow();
}

void Theming::follow()
{
    using Wish = DesktopScheme::Wish;
    const Theme theme = m_studio.configuration().look.theme;
    const Wish wish = theme == Theme::Light  ? Wish::Light
                      : theme == Theme::Dark ? Wish::Dark
                                             : m_desktop->wish();
    // What the platform gives shows only when nothing stands in front of it.
    if (std::exchange(m_overridden, false)) {
        QApplication::setPalette(QPalette());
        QApplication::setStyle(m_platformStyle);
        QToolTip::setPalette(m_platformTips);
    }
    const bool dark = isDark(QApplication::palette());
    if (wish == Wish::None || dark == (wish == Wish::Dark))
        return;
    m_overridden = true;
    if (m_platformStyle.compare("fusion"_L1, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(u"fusion"_s); // others paint with colours of their own
    const QPalette palette = wish == Wish::Dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace vedette
