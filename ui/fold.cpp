// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fold.h"

namespace vedette {

Fold::Fold(const QString &text, const QString &tip, QWidget *content, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setToolTip(tip);
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto show = [this, content](bool shown) {
        setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        content->setVisible(shown);
    };
    connect(this, &QToolButton::toggled, content, show);
    show(false);
}

} // namespace vedette
