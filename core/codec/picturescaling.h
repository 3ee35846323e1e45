// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRect>

namespace vedette {

/// Whether bilinear sampling takes a picture of size `from` to size `to` without leaving pixels
/// out.
bool scalesWell(QSize from, QSize to);

/// Writes `picture`, scaled to `place`, onto `canvas`, as far as it lies in `clip`. Both are of
/// four bytes a pixel and of the same order, all in pixels of `canvas`; `clip` lies inside it.
/// Returns false, with nothing written, when the picture is empty or `clip` has none of it.
/// Thread: any, one at a time for each canvas.
bool scaleOnto(const QImage &picture, uchar *canvas, qsizetype bytesPerLine, QRect place,
               QRect clip);

} // namespace vedette
