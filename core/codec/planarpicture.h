// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/codec/mappedframe.h"
#include "core/codec/planereader.h"
#include "core/codec/rowconverter.h"

#include <QSize>
#include <QVideoFrame>

#include <array>
#include <optional>
#include <vector>

namespace vedette {

/// The planes of a picture in BT.601 full range, as TurboJPEG's planar functions take them.
/// Role: brings any raw YCbCr format there. Owns buffers that are used again, and keeps a frame
/// mapped only while a plane of it is used in place. Thread: used by one at a time.
class PlanarPicture final
{
public:
    enum class Subsampling {
        YCbCr444,
        YCbCr422, ///< chroma of half the width
        YCbCr420, ///< chroma of half the width and height
        Grey,
    };

    enum class Chroma {
        AsItIs,
        AtMostQuarter, ///< 4:2:2 becomes 4:2:0
    };

    /// Takes over the picture of `frame`; its colours are judged by ColorConversion::of().
    /// Errors: UnsupportedFormat with the format's name when it is no YCbCr format or cannot be
    /// mapped; BadData when its planes are too small.
    Error fill(const QVideoFrame &frame, Chroma chroma);
    /// The same for memory that stays as it is until clear() or the next fill().
    Error fill(const RawView &view, Chroma chroma);

    /// Half the width and height, rounded up, by the mean of two by two pixels. Chroma that is
    /// halved already stays, so that 4:2:0 and 4:2:2 become 4:4:4.
    void halve();

    /// Lets go of the frame; the picture is void.
    void clear();

    QSize size() const { return m_size; }
    Subsampling subsampling() const { return m_subsampling; }
    /// Y, Cb, Cr; of grey only the first. Odd sizes are padded as TurboJPEG wants it.
    const std::array<const uchar *, 3> &planes() const { return m_planes; }
    /// Bytes from one row to the next.
    const std::array<int, 3> &strides() const { return m_strides; }

private:
    void convert(Chroma chroma, const ColorConversion &conversion);
    void halvePlane(size_t plane, int width, int height);
    void halveRows(size_t plane, int width, int height);
    void point(size_t plane, const uchar *data, qsizetype stride);
    uchar *own(size_t plane, int stride, int rows);

    std::optional<MappedFrame> m_mapped;
    PlaneReader m_reader;
    RowConverter m_converter;
    QSize m_size;
    Subsampling m_subsampling = Subsampling::Grey;
    std::array<const uchar *, 3> m_planes{};
    std::array<int, 3> m_strides{};
    std::array<std::vector<uchar>, 3> m_own;
    std::vector<uchar> m_scratch;
};

} // namespace vedette
