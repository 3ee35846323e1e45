// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

#include <turbojpeg.h>

/// JPEG files of many kinds, made by libjpeg-turbo itself.
namespace vedette::test {

/// `flags` are TurboJPEG's.
QByteArray toJpeg(const QImage &picture, int subsampling = TJSAMP_420, int quality = 90,
                  int flags = 0);

/// Without its DHT segments.
QByteArray withoutHuffmanTables(const QByteArray &jpeg);

/// With one that no decoder takes.
QByteArray withBadHuffmanTable(const QByteArray &jpeg);

/// With another size in its header.
QByteArray claiming(const QByteArray &jpeg, int width, int height);

/// With an EXIF segment that holds `thumbnail`.
QByteArray withThumbnail(const QByteArray &jpeg, const QByteArray &thumbnail);

/// With a segment that tells the colours of three components: 0 RGB, 1 YCbCr.
QByteArray withAdobeSegment(const QByteArray &jpeg, char transform);

/// With components that are called R, G and B, and are those.
QByteArray namedRgb(const QByteArray &jpeg);

/// 16x8 pixels, cyan on the left and white on the right, in CMYK as ImageMagick writes it.
QByteArray cmykJpeg();

} // namespace vedette::test
