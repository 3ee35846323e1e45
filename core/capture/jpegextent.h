// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace vedette {

/// The length of the JPEG file at the beginning of `buffer`, up to and with its EOI; 0 when there
/// is no whole one. Segments are walked, so that an EXIF thumbnail's EOI does not count
/// (ITU-T T.81, annex B).
qsizetype jpegLength(QByteArrayView buffer);

} // namespace vedette
