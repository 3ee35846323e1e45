// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theming.h"

#include "core/studio/studio.h"
#include "ui/clearstyle.h"
#include "ui/themepalette.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int readable = 150; // lightness of words in the dark

bool isFusion(const QString &style)
{
    return style.isEmpty() || style.compare("fusion"_L1, Qt::CaseInsensitive) == 0;
}

void useStyle(const QString &name)
{
    // The application owns it.
    QApplication::setStyle(isFusion(name) ? new ClearStyle : QStyleFactory::create(name));
}

} // namespace

Theming::Theming(Studio &studio, std::unique_ptr<DesktopScheme> desktop, QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_desktop(std::move(desktop))
    , m_platformStyle(QApplication::style()->name())
    , m_platformTips(QToolTip::palette())
{
    if (isFusion(m_platformStyle))
        useStyle(m_platformStyle);
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
    if (std::exchange(m_followed, wish) == wish)
        return;
    // What the platform gives shows only when nothing stands in front of it.
    if (std::exchange(m_overridden, false)) {
        QApplication::setPalette(QPalette());
        if (!isFusion(m_platformStyle))
            useStyle(m_platformStyle);
        QToolTip::setPalette(m_platformTips);
    }
    const bool dark = isDark(QApplication::palette());
    if (wish == Wish::None || dark == (wish == Wish::Dark)) {
        mendLinks();
        return;
    }
    m_overridden = true;
    if (!isFusion(m_platformStyle))
        useStyle(u"fusion"_s); // others paint with colours of their own
    const QPalette palette = wish == Wish::Dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

// Platforms that are dark leave links the dark blue of light ones.
void Theming::mendLinks()
{
    const QPalette platform = QApplication::palette();
    if (!isDark(platform) || platform.color(QPalette::Link).lightness() > readable)
        return;
    const QPalette dark = darkPalette();
    QPalette links;
    links.setColor(QPalette::Link, dark.color(QPalette::Link));
    links.setColor(QPalette::LinkVisited, dark.color(QPalette::LinkVisited));
    m_overridden = true;
    QApplication::setPalette(links);
}

} // namespace vedette
