// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegtrim.h"

#include "core/base/errordetail.h"
#include "core/codec/jpegwalker.h"

namespace vedette {

Result<QByteArray> trimmedJpeg(QByteArrayView buffer)
{
    JpegWalker walker;
    if (walker.walk(buffer) != JpegWalker::Progress::Ended)
        return {ErrorCode::BadData,
                ErrorDetail::tr("no whole JPEG in %1 bytes").arg(buffer.size())};
    return buffer.first(walker.offset()).toByteArray();
}

} // namespace vedette
