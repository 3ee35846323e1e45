// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/codec/mappedframe.h"

#include <QImage>

#include <optional>

namespace vedette {

/// The order of a pixel's four bytes in memory; X is alpha or nothing, and is ignored.
enum class PackedOrder { BGRX, RGBX, XRGB, XBGR };

/// Nothing for formats that are not 32-bit RGB.
std::optional<PackedOrder> packedOrderOf(QVideoFrameFormat::PixelFormat format);

/// Whether plane 0 of `view` has all the pixels that its format promises.
bool holdsPackedPixels(const RawView &view);

/// Writes the picture, which is packed in `order` and whole, to `to`: Format_RGB32 and of the
/// same size.
void copyPacked(const RawView &view, PackedOrder order, QImage &to);

} // namespace vedette
