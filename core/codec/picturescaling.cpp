// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/picturescaling.h"

#include <libyuv.h>

namespace vedette {

bool scalesWell(QSize from, QSize to)
{
    return 2 * to.width() >= from.width() && 2 * to.height() >= from.height();
}

bool scaleOnto(const QImage &picture, uchar *canvas, qsizetype bytesPerLine, QRect place,
               QRect clip)
{
    constexpr int pixel = 4;
    const QRect seen = clip & place;
    if (picture.isNull() || seen.isEmpty())
        return false;
    // libyuv counts from the corner of the whole picture, which may lie outside.
    uchar *corner = canvas + place.top() * bytesPerLine + qsizetype(place.left()) * pixel;
    return libyuv::ARGBScaleClip(picture.constBits(), int(picture.bytesPerLine()), picture.width(),
                                 picture.height(), corner, int(bytesPerLine), place.width(),
                                 place.height(), seen.left() - place.left(),
                                 seen.top() - place.top(), seen.width(), seen.height(),
                                 libyuv::kFilterBilinear) == 0;
}

} // namespace vedette
