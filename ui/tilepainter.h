// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/drawablepicture.h"
#include "core/config/pictureconfig.h"
#include "ui/badge.h"
#include "ui/tilestate.h"
#include "ui/zoom.h"

#include <QImage>

class QPainter;

namespace vedette {

/// All that a tile shows at a moment.
struct TileLook
{
    QSize size; ///< of the tile
    qreal devicePixelRatio = 1;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    DrawablePicture drawable; ///< null: there is none
    QSize frameSize;          ///< of the picture as it is shown, turned or not, in its own pixels
    PictureConfig picture;
    Zoom zoom;
    QString name;
    TileState::Kind kind = TileState::Kind::Connecting;
    QString statistics; ///< empty: not shown
    bool current = false;
    QRect clip; ///< all that is painted; null where that is no rectangle
};

/// Draws a tile: the picture where it belongs, its badges and the frame of the current one.
/// Keeps what can be drawn again.
class TilePainter final
{
public:
    void paint(QPainter &painter, const TileLook &look);
    /// What another picture of the same size changes of the tile; null without a picture.
    static QRect pictureRect(const TileLook &look);
    /// Whether it scales such pictures by itself as fast as the codec would.
    static bool scales(const PictureConfig &look)
    {
        return look.turn == PictureConfig::Turn::None && !look.mirrored;
    }
    /// The next one is another picture, or is as live as the one before was not.
    void forgetPicture() { m_faded = {}; }

private:
    void paintPicture(QPainter &painter, const TileLook &look);
    void paintBadges(QPainter &painter, const TileLook &look);

    QImage m_faded; // of the picture, while that is not live
    Badge m_name;
    Badge m_state;
    Badge m_statistics;
};

} // namespace vedette
