// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QSize>

namespace vedette {

/// The size of `picture` when shown within `within`, aspect kept; at least 1x1. An empty
/// `within` means the picture's own size. Pixels.
inline QSize fittedSize(QSize picture, QSize within)
{
    if (within.isEmpty())
        return picture;
    return picture.scaled(within, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// A Format_RGB32 image of `size` with undefined pixels: `reuse` itself when it is one and nobody
/// else holds its pixels, else a new one. Null when there is no memory.
inline QImage pictureImage(QSize size, QImage reuse)
{
    if (reuse.size() != size || reuse.format() != QImage::Format_RGB32 || !reuse.isDetached())
        return QImage(size, QImage::Format_RGB32);
    reuse.setDevicePixelRatio(1);
    return reuse;
}

} // namespace vedette
