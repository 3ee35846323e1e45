// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSize>

namespace vedette {

/// What the header of a JPEG file says (ITU T.81, annex B).
struct JpegInfo
{
    QSize size; ///< pixels, at least 1x1
    /// Whether it can be decoded as it is: tables are there, or its coding needs none.
    bool hasHuffmanTables = false;
    bool progressive = false;
    bool singleScan = true;    ///< all components in the first scan, and not progressive
    bool adobeMarker = false;  ///< has Adobe's APP14; its CMYK is inverted then
    int components = 0;        ///< 1 grey, 3 colour, 4 CMYK
    qsizetype scanOffset = -1; ///< where the first SOS marker begins, in bytes
};

/// Walks the markers of `jpeg` from SOI to the first SOS and no further. Bytes that follow a
/// segment and begin no marker are skipped, as decoders do. Error: BadData.
Result<JpegInfo> readJpegInfo(QByteArrayView jpeg);

/// `jpeg` itself (no copy) when its Huffman tables are there; else the same bytes with the
/// standard tables (ITU T.81, K.3.3) before the first SOS. Webcams leave the tables out, as AVI's
/// MJPG does, and browsers show nothing then. Error: BadData.
Result<QByteArray> withHuffmanTables(const QByteArray &jpeg);

} // namespace vedette
