// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace vedette {

/// A copy of the one JPEG file that `buffer` begins with, SOI to EOI, without what follows: a
/// camera's buffer is longer than its picture. Thumbnails inside segments are not mistaken for
/// it. Error: BadData, also when the end is missing.
Result<QByteArray> trimmedJpeg(QByteArrayView buffer);

} // namespace vedette
