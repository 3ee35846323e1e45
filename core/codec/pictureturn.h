// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QSizeF>

namespace vedette {

/// How a picture is put upright: mirrored first, then turned.
struct PictureTurn
{
    bool mirrored = false; ///< left and right change places
    int quarters = 0;      ///< clockwise, 0 to 3

    bool isNone() const { return !mirrored && quarters == 0; }
    /// Whether width and height change places.
    bool liesDown() const { return quarters % 2 == 1; }
    /// Whether what was at the left, and at the top, is read from its end.
    bool reversesColumns() const { return mirrored != (quarters == 2 || quarters == 3); }
    bool reversesRows() const { return quarters == 1 || quarters == 2; }
};

inline QSize turned(QSize size, const PictureTurn &turn)
{
    return turn.liesDown() ? size.transposed() : size;
}

/// Where a part of a picture, which is `whole` large, is afterwards.
inline QRectF turned(const QRectF &part, QSizeF whole, const PictureTurn &turn)
{
    const double left = turn.reversesColumns() ? whole.width() - part.right() : part.left();
    const double top = turn.reversesRows() ? whole.height() - part.bottom() : part.top();
    return turn.liesDown() ? QRectF(top, left, part.height(), part.width())
                           : QRectF(left, top, part.width(), part.height());
}

inline QRect turned(const QRect &part, QSize whole, const PictureTurn &turn)
{
    return turned(QRectF(part), whole, turn).toRect();
}

/// The other way round; `whole` is still the size before the turn.
inline QRectF unturned(const QRectF &part, QSizeF whole, const PictureTurn &turn)
{
    const QRectF lying =
            turn.liesDown() ? QRectF(part.top(), part.left(), part.height(), part.width()) : part;
    const double left = turn.reversesColumns() ? whole.width() - lying.right() : lying.left();
    const double top = turn.reversesRows() ? whole.height() - lying.bottom() : lying.top();
    return {left, top, lying.width(), lying.height()};
}

} // namespace vedette
