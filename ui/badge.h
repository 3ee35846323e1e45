// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPixmap>
#include <QString>

namespace vedette {

/// What a badge shows: a few words on a dark ground, perhaps with a dot before them.
struct BadgeLook
{
    QString text; ///< lines; each is cut with an ellipsis when it is too wide
    QColor dot;   ///< invalid: none
    QFont font;
    int maxWidth = 0; ///< pixels; too little for one letter shows nothing
    qreal devicePixelRatio = 1;

    friend bool operator==(const BadgeLook &, const BadgeLook &) = default;
};

/// A badge, drawn once for each look: tiles paint it again with every picture.
class Badge final
{
public:
    const QPixmap &pixmap(const BadgeLook &look);

private:
    BadgeLook m_look;
    QPixmap m_pixmap;
};

} // namespace vedette
