// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/pictureconfig.h"

#include <QImage>
#include <QRect>

class QPainter;

namespace vedette {

/// The largest rectangle of `picture`'s aspect in the middle of `area`. Whole pixels, at least
/// 1x1; empty when either is empty.
QRect fittedRect(QSize picture, QRect area);

/// Where a picture goes in `area`: Whole as above, Fill so that it covers all and stands over,
/// Stretch all of it.
QRect placedRect(QSize picture, QRect area, PictureConfig::Fit fit);

/// `size` after the turn, and before it: they are the same.
QSize turned(QSize size, PictureConfig::Turn turn);

/// The size in which a picture is to be had so that it can be put there in its own pixels.
/// `picture` is as it comes; empty while it is not known. `zoom`: how much larger it is put there
/// than usual; more than its own size, or than 32 million pixels, is not asked for then.
QSize wantedSize(QSize picture, QSize area, const PictureConfig &look, double zoom = 1);

/// `place`, or where a picture of `size` goes in its own pixels when that is all but the same: one
/// pixel less, or up to two more at each side, which nobody misses. It costs less, and is sharper.
QRect unscaledRect(QSize size, QRect place);

/// Draws `image` into `place`, turned and mirrored.
void drawPlaced(QPainter &painter, const QImage &image, QRect place, const PictureConfig &look);

/// `image` without its colours and darker: how a picture looks that is not live any more.
QImage faded(const QImage &image);

} // namespace vedette
