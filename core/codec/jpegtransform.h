// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/codec/pictureturn.h"
#include "core/codec/turbohandle.h"
#include "core/codec/turboheader.h"

#include <QByteArray>
#include <QList>
#include <QRect>

namespace vedette {

/// What is to become of a JPEG file, in pixels of the picture as it is.
struct JpegChange
{
    QList<QRect> masks; ///< black afterwards, and so is what shares a block with them
    QRect crop;         ///< what is kept, less what does not begin with a block
    PictureTurn turn;
};

/// Masks, crops and turns JPEG files without decoding their pixels: what remains loses nothing.
/// Nothing else of the file goes along: no thumbnail, no orientation. Owns the coder's state and a
/// buffer. Thread: used by one at a time.
class JpegTransform final
{
public:
    JpegTransform();

    struct Changed
    {
        QByteArray jpeg;
        QSize size; ///< pixels
    };

    /// Errors: UnsupportedFormat when only the pixels can be changed (edges that are no whole
    /// blocks, other colours than YCbCr or grey); BadData, also for damage that a decoder would
    /// pass over; FrameTooLarge with the limit.
    Result<Changed> change(QByteArrayView jpeg, const JpegChange &change);

private:
    TurboHeader m_header;
    TurboHandle m_turbo;
};

} // namespace vedette
