// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themepalette.h"

namespace vedette {

namespace {

constexpr QColor highlight(0x2f, 0x6f, 0xd0);
constexpr QColor white(0xff, 0xff, 0xff);

void setDisabledText(QPalette &palette, const QColor &colour)
{
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour);
}

} // namespace

QPalette lightPalette()
{
    const QColor text(0x1b, 0x1d, 0x21);
    const QColor window(0xf1, 0xf2, 0xf4);
    QPalette palette(QColor(0xee, 0xf0, 0xf2), window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Base, white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf7, 0xf9));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x70, 0x78));
    palette.setColor(QPalette::ToolTipBase, white);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, QColor(0x0b, 0x57, 0xd0));
    palette.setColor(QPalette::LinkVisited, QColor(0x6a, 0x3f, 0xb5));
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, white);
    setDisabledText(palette, QColor(0x90, 0x96, 0x9e));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xc9, 0xcd, 0xd3));
    return palette;
}

QPalette darkPalette()
{
    const QColor text(0xf0, 0xf1, 0xf3);
    const QColor window(0x26, 0x28, 0x2d);
    const QColor button(0x34, 0x37, 0x3d);
    QPalette palette(button, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, white);
    palette.setColor(QPalette::Light, QColor(0x31, 0x34, 0x3a)); // the ground of tabs
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x21));
    palette.setColor(QPalette::AlternateBase, QColor(0x21, 0x23, 0x28));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa0, 0xa8));
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb2, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xc0, 0x9b, 0xff));
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, white);
    setDisabledText(palette, QColor(0x80, 0x86, 0x8e));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x45, 0x49, 0x50));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

} // namespace vedette
