// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/yuvpicture.h"

#include <QImage>
#include <QRect>

namespace vedette {

/// Whether this processor scales planes faster than pixels (x86 with AVX2).
bool scalesPlanesFast();

/// As scaleOnto() of an image: bilinear, onto pixels of Format_RGB32. The picture is scaled before
/// its colours are converted, row by row, so that no pixel is written twice.
bool scaleOnto(const YuvPicture &picture, uchar *canvas, qsizetype bytesPerLine, QRect place,
               QRect clip);

/// The same picture as Format_RGB32; null when it is null or there is no memory.
QImage imageOf(const YuvPicture &picture);

} // namespace vedette
